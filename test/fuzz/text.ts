import fc from "fast-check";
import { isObject } from "../../src/contract/document/json.js";

type Entry = readonly [name: string, text: string];
type Twist = (entries: readonly Entry[]) => readonly Entry[];

/** JSON texts of bodies: most as JSON.stringify writes them, some with what only a text can hold. */
export function textsOf(bodies: fc.Arbitrary<unknown>, names: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const plain = bodies.map((it) => JSON.stringify(it) ?? "null");
  const twists = fc.array(twist(names), { minLength: 1, maxLength: 2 });
  const twisted = fc.tuple(bodies, twists).map(([body, changes]) => {
    if (!isObject(body)) return JSON.stringify(body) ?? "null";
    const entries = Object.entries(body).map(([name, it]): Entry => [JSON.stringify(name), JSON.stringify(it)]);
    return rendered(changes.reduce<readonly Entry[]>((it, apply) => apply(it), entries));
  });
  const cut = fc.tuple(plain, fc.nat(400)).map(([text, end]) => text.slice(0, end));
  return fc.oneof(
    { weight: 14, arbitrary: plain },
    { weight: 5, arbitrary: twisted },
    { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...WHOLE), cut) },
  );
}

/** Values that no JSON.stringify writes. */
const RAW = [
  "-0",
  "1e400",
  "-1e400",
  "1e-400",
  "5.0",
  "1e1",
  "9007199254740993",
  "1".repeat(400),
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"\\ud83c\\udfac"',
  '"\\u0000"',
  nested('{"__proto__":', "}", 30, "1"),
  '{"__proto__":{"model":"x"},"constructor":null}',
];

/** Values that are larger or deeper than anybody means; few of them, since they take long. */
const HUGE = [
  `"${"x".repeat(2 ** 20)}"`,
  nested("[", "]", 1000),
  nested("[", "]", 20_000),
  nested('{"a":', "}", 20_000, "1"),
];

const WHOLE = [
  "",
  " ",
  "null",
  "true",
  "false",
  "0",
  "-0",
  "42",
  "1e400",
  '""',
  '"text"',
  "[]",
  "[{}]",
  "{}",
  "{",
  "}",
  '{"a":}',
  '{"a":1,}',
  "{'a':1}",
  "NaN",
  "-Infinity",
  "01",
  "{}{}",
  "{} // why",
  "\ufeff{}",
  '{"__proto__":{}}',
  '{"constructor":{"prototype":{}}}',
  nested("[", "]", 20_000),
];

function twist(names: fc.Arbitrary<string>): fc.Arbitrary<Twist> {
  const index = fc.nat(30);
  const raw = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...RAW) },
    { weight: 1, arbitrary: fc.constantFrom(...HUGE) },
  );
  return fc.oneof(
    // The same name twice: the last one counts, wherever it stands.
    fc.tuple(index, raw, fc.boolean()).map(
      ([at, value, first]): Twist =>
        (entries) => {
          const name = entries[at % Math.max(1, entries.length)]?.[0] ?? '"model"';
          return first ? [[name, value], ...entries] : [...entries, [name, value]];
        },
    ),
    fc.tuple(names, raw).map(
      ([name, value]): Twist =>
        (entries) => [...entries, [JSON.stringify(name), value]],
    ),
    fc.tuple(index, raw).map(
      ([at, value]): Twist =>
        (entries) =>
          entries.map(([name, it], place) => [name, place === at % entries.length ? value : it]),
    ),
    index.map(
      (at): Twist =>
        (entries) =>
          entries.map(([name, it], place) =>
            place === at % entries.length ? [escaped(name), escaped(it)] : [name, it],
          ),
    ),
    fc.constantFrom(" ", "\n\t", "\r\n").map(
      (gap): Twist =>
        (entries) =>
          entries.map(([name, it]) => [`${gap}${name}${gap}`, `${gap}${it}${gap}`]),
    ),
  );
}

function rendered(entries: readonly Entry[]): string {
  return `{${entries.map(([name, it]) => `${name}:${it}`).join(",")}}`;
}

/** The same text, every code unit of it as an escape. */
function escaped(text: string): string {
  // Not what is huge, nor what a gap has been put around.
  if (!text.startsWith('"') || text.length > 1e5) return text;
  const units = (JSON.parse(text) as string).split("").map((it) => it.charCodeAt(0).toString(16).padStart(4, "0"));
  return `"${units.map((it) => `\\u${it}`).join("")}"`;
}

function nested(open: string, close: string, depth: number, core = ""): string {
  return open.repeat(depth) + core + close.repeat(depth);
}
