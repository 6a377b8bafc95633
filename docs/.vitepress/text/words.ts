import type { StatusValue } from "../../../src/contract/contract.js";
import { moneyText } from "../../../src/contract/model/tasks/prices.js";
import type { Labels } from "./index.js";
import { code } from "./markdown.js";

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

const NARROW = { list: ", ", comma: ", ", colon: ": ", semicolon: "; ", open: " (", close: ")" };
const WIDE = { list: "、", comma: "，", colon: "：", semicolon: "；", open: "（", close: "）" };

/** What stands between words, its spaces included: full-width where sentences follow each other without a gap. */
export function marks({ sentenceGap }: Labels): typeof NARROW {
  return sentenceGap === "" ? WIDE : NARROW;
}

export function aside(labels: Labels, text: string): string {
  const { open, close } = marks(labels);
  return open + text + close;
}

/** Seconds in the largest unit that leaves a whole number of at least two. */
export function duration(labels: Labels, seconds: number): string {
  if (seconds % DAY === 0 && seconds > DAY) return labels.days(seconds / DAY);
  if (seconds % HOUR === 0 && seconds > HOUR) return labels.hours(seconds / HOUR);
  if (seconds % MINUTE === 0 && seconds > 2 * MINUTE) return labels.minutes(seconds / MINUTE);
  return labels.seconds(seconds);
}

export function span(labels: Labels, [from, to]: readonly [number, number]): string {
  // Both in one unit: "30 s to 3 min" makes a reader calculate.
  const unit = from % MINUTE === 0 && to > 3 * MINUTE ? labels.minutes : labels.seconds;
  const scale = unit === labels.minutes ? MINUTE : 1;
  return labels.range(unit(from / scale), unit(to / scale));
}

export function amount(value: number): string {
  return moneyText(value);
}

/** What a schema allows, in words: enum values, lengths, bounds. */
export function limitsOf(labels: Labels, schema: Readonly<Record<string, unknown>>): string {
  const { enum: values, const: only, minLength, maxLength, minimum, maximum, format, default: preset } = schema;
  const said = [
    only !== undefined && code(only),
    Array.isArray(values) && values.map(code).join(marks(labels).list),
    format === "uri" && labels.url,
    format !== "uri" && (minLength !== undefined || maxLength !== undefined) && lengths(labels, minLength, maxLength),
    minimum !== undefined && labels.atLeast(Number(minimum)),
    maximum !== undefined && labels.atMost(Number(maximum)),
    preset !== undefined && labels.defaultValue(code(preset)),
  ];
  return said.filter(Boolean).join(marks(labels).comma);
}

function lengths(labels: Labels, from: unknown, to: unknown): string {
  return labels.characters(from === undefined ? undefined : Number(from), to === undefined ? undefined : Number(to));
}

export function typeOf(labels: Labels, schema: Readonly<Record<string, unknown>>): string {
  return [schema.type ?? []].flat().map(code).join(marks(labels).list);
}

/** What a value of the status says; `undelivered` is a success that the host could not tell by callback. */
export function meaningOf(
  labels: Labels,
  state: "pending" | "succeeded" | "failed",
  value: StatusValue,
  undelivered?: StatusValue,
): string {
  return value === undelivered ? labels.undelivered : labels[state];
}
