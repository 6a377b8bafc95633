import { firstAt } from "../../client/kernel/pointer.js";
import { describe, sentence, type Violation } from "../../contract/check/violations.js";

/** How many faults a refusal's text tells; the others are counted. */
const TOLD = 3;

/** The first faults of a request's parts in one text, with the wrong values; empty where there are none. */
export function faultsText(violations: readonly Violation[], body: unknown): string {
  const said = violations.slice(0, TOLD).map((it) => withValue(describe(it), it, body));
  const more = violations.length > TOLD ? [`and ${violations.length - TOLD} more`] : [];
  return [...said, ...more].join("; ");
}

/** What is wrong, by field. */
export function faultsByField(violations: readonly Violation[], body: unknown): Map<string, string[]> {
  const byField = new Map<string, string[]>();
  for (const it of violations) {
    const field = it.field || it.in;
    byField.set(field, [...(byField.get(field) ?? []), withValue(sentence(it.message, it.rule), it, body)]);
  }
  return byField;
}

/** With the value that broke the rule, where there is one and it is short. */
function withValue(told: string, { in: where, pointer, rule }: Violation, body: unknown): string {
  if (where !== "body" || pointer === "" || NOTHING_TO_QUOTE.has(rule)) return told;
  const value = asJson(firstAt(body, [pointer], () => true));
  if (value === undefined || value.length > 60) return told;
  return told.endsWith(")") ? `${told.slice(0, -1)}; got ${value})` : `${told} (got ${value})`;
}

/** Undefined also for what is nested too deeply to be written. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

const NOTHING_TO_QUOTE = new Set(["required", "dependentRequired", "forbidden", "additionalProperties"]);
