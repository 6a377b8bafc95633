import { meant } from "../../client/kernel/nearest.js";
import { validate } from "../../contract/check/validate.js";
import { sentence, type Violation } from "../../contract/check/violations.js";
import { isObject, type JsonObject } from "../../contract/document/json.js";
import { CommandFault } from "../exit.js";
import type { Endpoint } from "./endpoints.js";
import type { Flag } from "./flags.js";

/** How a body breaks the contract, whose checks are loaded. */
export function violationsIn({ contract, sent }: Endpoint, body: JsonObject): Violation[] {
  const check = contract.checks?.requests.get(sent.body?.schema as object);
  return check ? validate(check, body) : [];
}

/** Where a field of what is sent stands in the request as people write it. */
export function placeOf({ inner }: Endpoint, field: string): string[] {
  const parts = field.split(".");
  return parts[0] === inner && parts.length > 1 ? parts.slice(1) : parts;
}

/**
 * Checks a body by the contract, before anything is sent.
 *
 * @throws CommandFault that names every flag and the rule that it breaks.
 */
export function refuseViolations(endpoint: Endpoint, flags: readonly Flag[], body: JsonObject): void {
  const { contract, name } = endpoint;
  const violations = violationsIn(endpoint, body);
  if (violations.length === 0) return;
  const lines = violations.map((it) => {
    const [top, ...rest] = placeOf(endpoint, it.field);
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
