import fc from "fast-check";
import { isObject, type JsonObject } from "../../src/contract/document/json.js";
import { visit } from "../../src/contract/model/schema.js";
import { validValue } from "./valid.js";

/** A property's name and a value for it. */
export type Named = readonly [name: string, value: unknown];

/** Properties of these schemas with values that each allows somewhere, and values right at and beyond its limits. */
export function propertiesOf(schemas: readonly unknown[]): fc.Arbitrary<Named> {
  const found: [name: string, schema: unknown][] = [];
  for (const schema of schemas) {
    visit(schema, ({ properties }) => {
      if (isObject(properties)) found.push(...Object.entries(properties));
    });
  }
  const edges = found.flatMap(([name, schema]) => edgesOf(schema).map((value): Named => [name, value]));
  const allowed = found.map(([name, schema]) => validValue(schema).map((value): Named => [name, value]));
  const wrong = fc.tuple(fc.constantFrom(...found.map(([name]) => name)), fc.jsonValue({ maxDepth: 1 }));
  return fc.oneof(
    { weight: 3, arbitrary: fc.oneof(...allowed) },
    { weight: 1, arbitrary: wrong },
    ...(edges.length > 0 ? [{ weight: 3, arbitrary: fc.constantFrom(...edges) }] : []),
  );
}

/** Values right at the limits that a schema sets, and one step beyond. Lengths count characters, not code units. */
function edgesOf(schema: unknown): unknown[] {
  if (!isObject(schema)) return [];
  const limit = (name: string) => (typeof schema[name] === "number" ? [schema[name]] : []);
  const lengths = [...limit("minLength"), ...limit("maxLength")].flatMap((it) => [it - 1, it, it + 1]);
  const amounts = [...limit("minimum"), ...limit("maximum")].flatMap((it) => [it - 1, it - 0.5, it, it + 0.5, it + 1]);
  const counts = [...limit("minItems"), ...limit("maxItems")].flatMap((it) => [it - 1, it, it + 1]);
  const fixed = Array.isArray(schema.enum) ? schema.enum : Object.hasOwn(schema, "const") ? [schema.const] : [];
  return [
    ...lengths.filter((it) => it >= 0).flatMap((it) => CHARACTERS.map((unit) => unit.repeat(it))),
    ...amounts,
    ...counts.filter((it) => it >= 0).map((it) => Array.from({ length: it }, () => itemOf(schema))),
    ...fixed.flatMap((it) => [`${it}x`, `${it} `, String(it).toUpperCase(), [it], Number(it), String(it)]),
  ];
}

/** One code unit, two, a letter that could be composed, and half a character. */
const CHARACTERS = ["x", "🎬", "é", "\ud800"];

function itemOf({ items }: JsonObject): unknown {
  const [some] = fc.sample(validValue(items), { numRuns: 1, seed: 1 });
  return some;
}
