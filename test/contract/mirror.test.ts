import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { accepts } from "../../src/contract/check/validate.js";
import type { JsonSchema } from "../../src/contract/contract.js";
import { bundledContracts } from "../../src/contract/load.js";

// A table of RunAPI's fields that was put together apart from the contract. Where the two differ, docs/decisions.md says
// why, in the table under "The mirror".

/** Keywords of a field, by name; `required` is true or false. */
type Field = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, Field>>;

interface Mirror {
  readonly endpoints: Readonly<Record<string, Endpoint>>;
}
interface Endpoint {
  readonly models: Readonly<Record<string, Fields>>;
  readonly rules?: readonly {
    readonly rule: string;
    readonly accepts: readonly unknown[];
    readonly refuses: readonly unknown[];
  }[];
}

interface Schema {
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, false | (Field & { readonly const?: string })>>;
}

const KEYWORDS = ["type", "enum", "format", "pattern", "minLength", "maxLength", "minimum", "maximum"];
const mirror: Mirror = JSON.parse(readFileSync(new URL("../fixtures/mirror.json", import.meta.url), "utf8"));
const [runapi] = (await bundledContracts()).filter((it) => it.rules.host === "runapi");
const creates = runapi?.operations.filter((it) => it.role === "create") ?? [];

/** Endpoint, model, field and keyword: an empty one stands for the whole above it. */
type Place = readonly [endpoint: string, model: string, field: string, keyword: string];

/** What the contract says of each model. A field is required if every variant of the model requires it. */
function modelsOf(schema: JsonSchema | undefined): Record<string, Fields> {
  const models: Record<string, Record<string, Field>> = {};
  for (const variant of ((schema as Schema)?.oneOf ?? [schema]) as readonly Schema[]) {
    const { model, ...properties } = variant.properties ?? {};
    const name = model === false ? "" : String(model?.const);
    const before = models[name];
    const fields: Record<string, Field> = { ...before };
    for (const [field, property] of Object.entries(properties)) {
      if (property === false) continue;
      const types = (property.oneOf as readonly Field[] | undefined)?.map((it) => it.type);
      const told: Field = types === undefined ? property : { ...property, type: types };
      const known = KEYWORDS.filter((it) => told[it] !== undefined).map((it) => [it, told[it]]);
      fields[field] = Object.fromEntries(known);
    }
    for (const field of Object.keys(fields)) {
      const everywhere = before === undefined || before[field]?.required === true;
      fields[field] = { ...fields[field], required: everywhere && (variant.required?.includes(field) ?? false) };
    }
    models[name] = fields;
  }
  return models;
}

function differences(): Place[] {
  const contract = Object.fromEntries(creates.map((it) => [it.path, modelsOf(it.body?.schema)]));
  return keysOf(contract, mirror.endpoints).flatMap((endpoint): Place[] => {
    const [ours, theirs] = [contract[endpoint], mirror.endpoints[endpoint]?.models];
    // An endpoint that is newer than the mirror: nobody has written it down a second time yet.
    if (!theirs) return [];
    if (!ours) return [[endpoint, "", "", ""]];
    return keysOf(ours, theirs).flatMap((model) => modelDifferences(endpoint, model, ours[model], theirs[model]));
  });
}

function modelDifferences(
  endpoint: string,
  model: string,
  ours: Fields | undefined,
  theirs: Fields | undefined,
): Place[] {
  if (!ours || !theirs) return [[endpoint, model, "", ""]];
  return keysOf(ours, theirs).flatMap((field): Place[] => {
    const [own, other] = [ours[field], theirs[field]];
    if (!own || !other) return [[endpoint, model, field, ""]];
    return keysOf(own, other)
      .filter((it) => JSON.stringify(own[it]) !== JSON.stringify(other[it]))
      .map((it): Place => [endpoint, model, field, it]);
  });
}

function keysOf(...objects: readonly Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(objects.flatMap((it) => Object.keys(it)))].sort();
}

/** The rows of the table in docs/decisions.md; `*` stands for anything. */
const listed = readFileSync(new URL("../../docs/decisions.md", import.meta.url), "utf8")
  .split(/^### The mirror$/m)[1]
  ?.split(/^##/m)[0]
  ?.split("\n")
  .filter((it) => it.startsWith("| `"))
  .map((row) =>
    row
      .split("|")
      .slice(1, 5)
      .map((it) => it.replaceAll("`", "").trim()),
  );

const fits = (row: readonly string[], place: Place) =>
  place.every((part, index) => {
    const escaped = (row[index] ?? "").replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
    return new RegExp(`^${escaped}$`).test(part);
  });

test("it speaks of the same endpoints, models, fields and limits, apart from what is listed", () => {
  const unlisted = differences().filter((place) => !listed?.some((row) => fits(row, place)));
  expect(unlisted.map((it) => it.join(" "))).toEqual([]);
});

for (const { path } of creates.filter((it) => !(it.path in mirror.endpoints)))
  test.todo(`${path} is not in the mirror yet`);

test("every difference that is listed is one", () => {
  const found = differences();
  const stale = listed?.filter((row) => !found.some((place) => fits(row, place)));
  expect(stale).toEqual([]);
});

const rules = Object.entries(mirror.endpoints).flatMap(([path, { rules = [] }]) =>
  rules.map((it) => ({ path, ...it })),
);

test.each(rules)("$path: $rule", ({ path, accepts: taken, refuses }) => {
  const schema = creates.find((it) => it.path === path)?.body?.schema;
  const check = runapi?.checks?.requests.get(schema as object);
  if (check === undefined) throw new Error(`${path} has no compiled check`);
  for (const body of taken) expect(accepts(check, body), JSON.stringify(body)).toBe(true);
  for (const body of refuses) expect(accepts(check, body), JSON.stringify(body)).toBe(false);
});

test("a field that only one of them knows is found", () => {
  expect(modelDifferences("e", "m", { seed: { type: "integer" } }, {})).toEqual([["e", "m", "seed", ""]]);
  expect(modelDifferences("e", "m", { seed: { type: "integer" } }, { seed: { type: "string" } })).toEqual([
    ["e", "m", "seed", "type"],
  ]);
});
