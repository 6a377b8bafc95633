import { isObject } from "../../contract/document/json.js";
import { MockUsageError } from "../errors.js";

/** What is wrong with a value, as "write …"; undefined when nothing is. */
export type Kind = (value: unknown) => string | undefined;

const kind =
  (write: string, test: (value: unknown) => boolean): Kind =>
  (value) =>
    test(value) ? undefined : write;

export const text = kind("a text", (it) => typeof it === "string");
export const flag = kind("true or false", (it) => typeof it === "boolean");
export const whole = kind("a whole number, 0 or more", (it) => Number.isInteger(it) && (it as number) >= 0);
export const number = kind("a number, 0 or more", (it) => typeof it === "number" && Number.isFinite(it) && it >= 0);
export const chance = kind("a number from 0 to 1", (it) => typeof it === "number" && it >= 0 && it <= 1);
export const status = kind(
  "an HTTP status",
  (it) => Number.isInteger(it) && (it as number) >= 100 && (it as number) < 1000,
);
export const scalar = kind("a text or a number", (it) => typeof it === "string" || typeof it === "number");
export const oneOf = (...words: readonly string[]): Kind =>
  kind(`one of ${words.join(", ")}`, (it) => words.includes(it as string));
export const either =
  (...kinds: readonly Kind[]): Kind =>
  (value) => {
    const said = kinds.map((it) => it(value));
    return said.includes(undefined) ? undefined : said.join(", or ");
  };

export type Shape = Readonly<Record<string, Kind>>;

/**
 * The object, once every key is known and of its kind.
 *
 * @throws MockUsageError naming the place and what to write there.
 */
export function shaped<T>(value: unknown, shape: Shape, name: string): T {
  const known = Object.keys(shape).join(", ");
  if (!isObject(value)) throw new MockUsageError(`${name}: write an object with ${known}`);
  for (const [key, it] of Object.entries(value)) {
    const check = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (check === undefined) throw new MockUsageError(`${name}.${key} is unknown: write one of ${known}`);
    const write = check(it);
    if (write !== undefined) throw new MockUsageError(`${name}.${key}: write ${write}`);
  }
  return value as T;
}
