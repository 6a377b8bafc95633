import { validate } from "../../contract/check/validate.js";
import { sentence } from "../../contract/check/violations.js";
import { CommandFault } from "../exit.js";
import type { Endpoint } from "./endpoints.js";
import type { Flag } from "./flags.js";

/**
 * Checks a body by the contract, before anything is sent.
 *
 * @throws CommandFault that names every flag and the rule that it breaks.
 */
export function refuseViolations({ contract, operation, name }: Endpoint, flags: readonly Flag[], body: unknown): void {
  const check = contract.checks?.requests.get(operation.body?.schema as object);
  const violations = check ? validate(check, body) : [];
  if (violations.length === 0) return;
  const lines = violations.map(({ field, rule, message }) => {
    const [top, ...rest] = field.split(".");
    const flag = flags.find((it) => it.field.name === top)?.long ?? (top || "the body");
    return `  ${[flag, ...rest].join(".")} ${sentence(message, rule)}`;
  });
  const heading = `${contract.rules.host} ${name} does not take this. Nothing was sent.`;
  throw new CommandFault(heading, undefined, { violations, below: lines });
}
