import type { JsonSchema, Operation } from "../../contract/contract.js";

// A vendor's published table of endpoints, models and fields, compared with the contract.

/** Keywords of a field, by name; `required` is true or false. */
type Field = Readonly<Record<string, unknown>>;
export type Fields = Readonly<Record<string, Field>>;

export interface VendorContract {
  readonly endpoints: Readonly<Record<string, { readonly models: Readonly<Record<string, Fields>> }>>;
}

interface Schema {
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, false | (Field & { readonly const?: string })>>;
}

const KEYWORDS = ["type", "enum", "format", "pattern", "minLength", "maxLength", "minimum", "maximum"];

/** Endpoint, model, field and keyword: an empty one stands for the whole above it. */
export type Place = readonly [endpoint: string, model: string, field: string, keyword: string];

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

/** What the contract says of each endpoint that starts a task. */
export function contractModels(operations: readonly Operation[]): Record<string, Record<string, Fields>> {
  const creates = operations.filter((it) => it.role === "create");
  return Object.fromEntries(creates.map((it) => [it.path, modelsOf(it.body?.schema)]));
}

export function differences(contract: Record<string, Record<string, Fields>>, vendor: VendorContract): Place[] {
  return keysOf(contract, vendor.endpoints).flatMap((endpoint): Place[] => {
    const [ours, theirs] = [contract[endpoint], vendor.endpoints[endpoint]?.models];
    if (!ours || !theirs) return [[endpoint, "", "", ""]];
    return keysOf(ours, theirs).flatMap((model) => modelDifferences(endpoint, model, ours[model], theirs[model]));
  });
}

export function modelDifferences(
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
