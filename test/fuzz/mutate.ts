import fc from "fast-check";
import { isObject, type JsonObject } from "../../src/contract/document/json.js";
import type { Named } from "./edges.js";

/** Names that objects have by birth. `__proto__` only ever as an own property, as JSON.parse makes it. */
export const BORN_NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];

/** What goes wrong with a value: one change of a property, at whatever depth, or of the whole. */
type Change = (value: unknown) => unknown;

/** A valid value with one to three changes. @param properties that these or other values have. */
export function mutated(valid: fc.Arbitrary<unknown>, properties: fc.Arbitrary<Named>): fc.Arbitrary<unknown> {
  return fc
    .tuple(valid, fc.array(change(properties), { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) => changes.reduce((it, apply) => apply(it), value));
}

function change(properties: fc.Arbitrary<Named>): fc.Arbitrary<Change> {
  const at = fc.nat(60);
  const born = fc.tuple(fc.constantFrom(...BORN_NAMES), odd);
  const named = fc.tuple(fc.oneof(fc.string(), fc.string({ unit: "binary" }), tricky), odd);
  const put = (pair: fc.Arbitrary<Named>) =>
    fc.tuple(at, pair).map(([place, [name, value]]): Change => within(place, (it) => withProperty(it, name, value)));
  return fc.oneof(
    { weight: 3, arbitrary: at.map((place): Change => within(place, (it) => without(it, place))) },
    { weight: 5, arbitrary: put(properties) },
    { weight: 2, arbitrary: put(born) },
    { weight: 2, arbitrary: put(named) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(at, odd)
        .map(([place, value]): Change => within(place, (it) => replaced(it, place, () => value))),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(at, fc.nat(9))
        .map(([place, how]): Change => within(place, (it) => replaced(it, place, (value) => nudged(value, how)))),
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
    JSON.parse('{"__proto__":{"constructor":{"prototype":1}}}'),
    JSON.parse('{"toString":1,"valueOf":{"__proto__":[]}}'),
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
    "x".repeat(10_000),
    "🎬".repeat(5000),
    "👩‍👩‍👧‍👦".repeat(300),
    "e\u0301".repeat(800),
    "\ud800".repeat(40),
    "\u0000\u202e\u2028\ufeff",
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
  return [...changes, [value], { value }][how % 8];
}

/** Changes one of the objects in the value; the whole where there is but one. */
function within(at: number, change: (it: JsonObject) => unknown): Change {
  return (value) => {
    const places = placesIn(value);
    const place = places[at % Math.max(1, places.length)];
    return place === undefined ? value : changedAt(value, place, change);
  };
}

type Place = readonly (string | number)[];

function placesIn(value: unknown, trail: Place = [], found: Place[] = []): Place[] {
  if (typeof value !== "object" || value === null || trail.length > 5 || found.length > 40) return found;
  if (isObject(value)) found.push(trail);
  for (const [key, part] of Object.entries(value)) placesIn(part, [...trail, key], found);
  return found;
}

function changedAt(value: unknown, [key, ...rest]: Place, change: (it: JsonObject) => unknown): unknown {
  if (key === undefined) return isObject(value) ? change(value) : value;
  if (Array.isArray(value)) return value.map((it, index) => (String(index) === key ? changedAt(it, rest, change) : it));
  return isObject(value) ? withProperty(value, String(key), changedAt(value[key], rest, change)) : value;
}

function without(value: JsonObject, at: number): JsonObject {
  const key = keyAt(value, at);
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

function replaced(value: JsonObject, at: number, change: (it: unknown) => unknown): JsonObject {
  const key = keyAt(value, at);
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, name === key ? change(it) : it]));
}

function keyAt(value: JsonObject, at: number): string | undefined {
  const keys = Object.keys(value);
  return keys[at % Math.max(1, keys.length)];
}

function withProperty(value: JsonObject, name: string, property: unknown): JsonObject {
  const copy: JsonObject = { ...value };
  // An assignment to __proto__ would set the prototype.
  Object.defineProperty(copy, name, { value: property, enumerable: true, configurable: true, writable: true });
  return copy;
}
