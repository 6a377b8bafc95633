import fc from "fast-check";
import { isObject, type JsonObject } from "../../src/validate/json.js";

/** Names that objects have by birth. `__proto__` only ever as an own property, as JSON.parse makes it. */
export const BORN_NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];

/** What goes wrong with a body: one change of a property or of the whole. */
type Change = (body: unknown) => unknown;

/** A valid body with one to three changes. @param alien names and values of properties that other bodies have. */
export function mutated(
  valid: fc.Arbitrary<unknown>,
  alien: fc.Arbitrary<readonly [string, unknown]>,
): fc.Arbitrary<unknown> {
  return fc
    .tuple(valid, fc.array(change(alien), { minLength: 1, maxLength: 3 }))
    .map(([body, changes]) => changes.reduce((it, apply) => apply(it), body));
}

function change(alien: fc.Arbitrary<readonly [string, unknown]>): fc.Arbitrary<Change> {
  const index = fc.nat(30);
  return fc.oneof(
    {
      weight: 3,
      arbitrary: index.map(
        (at): Change =>
          (it) =>
            onKey(it, at, (entries, key) => entries.filter(([name]) => name !== key)),
      ),
    },
    {
      weight: 3,
      arbitrary: alien.map(
        ([name, value]): Change =>
          (it) =>
            withProperty(it, name, value),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom(...BORN_NAMES), odd).map(
        ([name, value]): Change =>
          (it) =>
            withProperty(it, name, value),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.oneof(fc.string(), fc.string({ unit: "binary" }), tricky), odd).map(
        ([name, value]): Change =>
          (it) =>
            withProperty(it, name, value),
      ),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(index, odd).map(
        ([at, value]): Change =>
          (it) =>
            replaced(it, at, () => value),
      ),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(index, fc.nat(9)).map(
        ([at, how]): Change =>
          (it) =>
            replaced(it, at, (value) => nudged(value, how)),
      ),
    },
    {
      weight: 1,
      arbitrary: odd.map(
        (value): Change =>
          () =>
            value,
      ),
    },
  );
}

const tricky = fc.constantFrom(
  "",
  "/",
  "~",
  "a/b~c",
  "it's",
  "'",
  "line\nbreak",
  "\u2028",
  "\ud800",
  "Model",
  "model ",
  "🎬",
);

/** Values of every type, small and huge. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -0,
    1,
    -1,
    5.5,
    1e308,
    2 ** 53,
    "",
    " ",
    "0",
    "true",
    [],
    {},
    [[]],
    [null],
  ),
  fc.constantFrom(
    "http://",
    "https://",
    "https://a",
    "ftp://a.b/c",
    "HTTPS://A.B",
    "https://a b",
    "https://ä.example/ü",
    "//x",
    "http:/x",
  ),
  fc.constantFrom(
    "x".repeat(1501),
    "x".repeat(5001),
    "é".repeat(1500),
    "🎬".repeat(1500),
    "👩‍👩‍👧‍👦".repeat(300),
    "\ud800".repeat(40),
  ),
  fc.string({ unit: "binary" }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Off by one, in length, amount or case. */
function nudged(value: unknown, how: number): unknown {
  if (typeof value === "number")
    return [value + 1, value - 1, value + 0.5, -value, String(value), value * 1e9][how % 6];
  if (typeof value === "boolean") return [!value, String(value), Number(value)][how % 3];
  if (Array.isArray(value)) return how % 2 === 0 ? value.slice(1) : [...value, ...value];
  if (typeof value !== "string") return value;
  const changes = [`${value}x`, value.slice(1), value.slice(0, -1), value.toUpperCase(), ` ${value}`, `${value} `];
  const lengths = [0, 1, 512, 513, 1500, 1501, 5000, 5001].map((it) => value.padEnd(it, "y").slice(0, it));
  return [...changes, ...lengths][(how * 3 + value.length) % 14];
}

function replaced(body: unknown, at: number, change: (value: unknown) => unknown): unknown {
  return onKey(body, at, (entries, key) =>
    entries.map(([name, it]) => [name, name === key ? change(it) : it] as const),
  );
}

function onKey(
  body: unknown,
  at: number,
  change: (entries: [string, unknown][], key: string) => (readonly [string, unknown])[],
): unknown {
  if (!isObject(body)) return body;
  const entries = Object.entries(body);
  const key = entries[at % Math.max(1, entries.length)]?.[0];
  return key === undefined ? body : Object.fromEntries(change(entries, key));
}

function withProperty(body: unknown, name: string, value: unknown): unknown {
  if (!isObject(body)) return body;
  const copy: JsonObject = { ...body };
  // An assignment to __proto__ would set the prototype.
  Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
