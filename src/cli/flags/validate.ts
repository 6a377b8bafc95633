import { meant } from "../../client/kernel/nearest.js";
import { validate } from "../../contract/check/validate.js";
import { sentence, type Violation } from "../../contract/check/violations.js";
import { isObject, type JsonObject } from "../../contract/document/json.js";
import { CommandFault } from "../exit.js";
import type { Endpoint } from "./endpoints.js";
import type { Flag } from "./flags.js";

/**
 * Checks a body by the contract, before anything is sent.
 *
 * @throws CommandFault that names every flag and the rule that it breaks.
 */
export function refuseViolations(endpoint: Endpoint, flags: readonly Flag[], body: JsonObject): void {
  const { contract, sent, name, inner } = endpoint;
  const check = contract.checks?.requests.get(sent.body?.schema as object);
  const violations = check ? validate(check, body) : [];
  if (violations.length === 0) return;
  const lines = violations.map((it) => {
    const parts = it.field.split(".");
    const [top, ...rest] = parts[0] === inner && parts.length > 1 ? parts.slice(1) : parts;
    const flag = flags.find(({ field }) => field.name === top);
    const longOf = (field: string) => flags.find((it) => it.field.name === field)?.long ?? field;
    const message = (it.instead ?? []).reduce((said, name) => said.replace(name, longOf(name)), it.message);
    const hint = rest.length === 0 ? nearestTo(it, top ?? "", flag, flags, endpoint.flat(body)) : "";
    return `  ${[flag?.long ?? (top || "the body"), ...rest].join(".")} ${sentence(message, it.rule)}${hint}`;
  });
  const heading = `${contract.rules.host} ${name} does not take this. Nothing was sent.`;
  throw new CommandFault(heading, undefined, { violations, below: lines });
}

/** What was probably meant by a field that there is not, or by a value that its field does not take. */
function nearestTo(
  { rule }: Violation,
  name: string,
  flag: Flag | undefined,
  flags: readonly Flag[],
  body: unknown,
): string {
  if (name !== "" && flag === undefined) {
    return meant(
      name,
      flags.map(({ field }) => field.name),
    );
  }
  const value = isObject(body) ? body[name] : undefined;
  if (rule !== "enum" || typeof value !== "string") return "";
  return meant(value, (flag?.field.values ?? []).map(String));
}
