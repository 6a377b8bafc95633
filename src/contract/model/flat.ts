import { isObject, type JsonObject } from "../document/json.js";
import { sentencesIn } from "./described.js";
import { choicesOf, listedValues } from "./schema.js";
import { type Variant, variantsOf } from "./variants.js";

/** A request as one object, which every client of tools can read: no choice between shapes, no reference, no extension. */
export interface FlatObject {
  readonly type: "object";
  readonly properties: Readonly<Record<string, JsonObject>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

/**
 * Every field that some variant takes, with the widest limits that any of them has; what only some take is said in words.
 * It lets pass all that the schema does, and more: whoever sends a request holds it against the schema itself.
 *
 * @param left names of fields to leave out.
 */
export function flatObject(schema: unknown, left: readonly string[] = []): FlatObject {
  const { variants } = variantsOf(schema);
  const names = [...new Set(variants.flatMap((it) => Object.keys(it.properties)))].filter((it) => !left.includes(it));
  const fields = names.map((name) => [name, fieldOf(name, variants)] as const).filter(([, it]) => isPublished(it));
  const required = names.filter((name) => variants.every((it) => it.required.includes(name)));
  return { type: "object", properties: Object.fromEntries(fields), ...(required.length > 0 && { required }) };
}

/** Of a few optional lists nobody says what may stand in them: no model could fill one in, and many clients refuse it. */
function isPublished({ type, anyOf, items }: JsonObject): boolean {
  if (type === undefined) return Array.isArray(anyOf) && anyOf.length > 0;
  return type !== "array" || (isObject(items) && isPublished(items));
}

function fieldOf(name: string, variants: readonly Variant[]): JsonObject {
  const takers = variants.filter((it) => name in it.properties);
  const needed = takers.filter((it) => it.required.includes(name));
  const { description: _, ...shape } = widest(takers.map((it) => it.properties[name] as JsonObject));
  const said = [
    mainWords(name, takers),
    takers.length < variants.length && `${whose(takers, variants, "Only for", "Not for")}.`,
    needed.length > 0 && needed.length < takers.length && `${whose(needed, takers, "Required for", "Optional for")}.`,
  ];
  const description = said.filter(Boolean).join(" ");
  return { ...shape, ...(description && { description }) };
}

/** The first sentence that most variants say of the field; `models` tells the rest. */
function mainWords(name: string, takers: readonly Variant[]): string {
  const all = takers.map((it) => sentencesIn(it.properties[name] as JsonObject));
  const count = (sentence: string) => all.filter((it) => it.includes(sentence)).length;
  // "The model." says no more than its name.
  const known = [...new Set(all.flat())].filter((it) => it.toLowerCase() !== `the ${name.replaceAll("_", " ")}.`);
  const most = Math.max(...known.map(count));
  return known.find((it) => count(it) === most) ?? "";
}

/** Some of the variants by name, or the others, if these are fewer; many are counted. A name that stands for several is told once. */
function whose(some: readonly Variant[], all: readonly Variant[], these: string, those: string): string {
  const others = all.filter((it) => !some.includes(it));
  const names = (list: readonly Variant[], rest: readonly Variant[]) => {
    const whole = (it: Variant) => !rest.some((other) => shortName(other) === shortName(it));
    return [...new Set(list.map((it) => (whole(it) ? shortName(it) : it.name)))];
  };
  const [word, found] =
    others.length < some.length ? [those, names(others, some)] : ([these, names(some, others)] as const);
  return `${word} ${found.length > MOST_NAMES ? "some models" : found.join(", ")}`;
}

const MOST_NAMES = 2;

/** Without what tells it from others of the same model. */
function shortName({ name }: Variant): string {
  return name.replace(/ \(.*\)$/, "");
}

/** One schema for what any of these takes. */
function widest(schemas: readonly JsonObject[]): JsonObject {
  const branches = schemas.flatMap(branchesOf);
  if (branches.every(isShape)) return { ...flatObject({ anyOf: branches }) };
  const types = [...new Set(branches.flatMap(typesOf))].filter((it) => it !== "null");
  const isNumber = types.every((it) => it === "integer" || it === "number");
  const type = types.length < 2 ? types[0] : isNumber ? "number" : undefined;
  const lists = branches.map(listedValues);
  const listed = lists.every((it) => it !== undefined) ? [...new Set(lists.flat())].filter((it) => it !== null) : [];
  const items = branches.map((it) => it.items).filter(isObject);
  return {
    ...(type === undefined ? { anyOf: types.map((it) => ({ type: it })) } : { type }),
    ...choice(type, listed),
    ...limits(branches, listed.length > 0 || type === undefined),
    ...common(branches),
    ...(items.length > 0 && { items: widest(items) }),
  };
}

/** More values than these are a page to read for each call of another tool. */
const MOST_VALUES = 24;

/** The values that there are, as short as it goes. */
function choice(type: string | undefined, listed: readonly unknown[]): JsonObject {
  // Both values of a boolean are no choice to tell.
  if (listed.length === 0 || listed.length > MOST_VALUES || (type === "boolean" && listed.length > 1)) return {};
  const numbers = [...listed].map(Number).sort((one, other) => one - other);
  const [least = 0, most = 0] = [numbers[0], numbers.at(-1)];
  const isRow = type === "integer" && listed.length > 2 && most - least === listed.length - 1;
  return isRow ? { minimum: least, maximum: most } : { enum: listed };
}

/** The ways to write the schema, each with what holds for all of them. */
function branchesOf(schema: JsonObject): JsonObject[] {
  const { allOf, oneOf: _, anyOf: __, ...own } = schema;
  const parts = (Array.isArray(allOf) ? allOf : []).map((it) => [it]);
  const choices = choicesOf(schema).map(([, branches]) => branches);
  if (isShape(schema)) return [schema];
  return [...parts, ...choices].reduce<JsonObject[]>(
    (found, branches) =>
      found.flatMap((it) =>
        branches
          .filter(isObject)
          .flatMap(branchesOf)
          .map((branch) => ({ ...it, ...branch })),
      ),
    [own],
  );
}

function isShape(schema: JsonObject): boolean {
  return schema.type === "object" || isObject(schema.properties);
}

function typesOf(schema: JsonObject): string[] {
  if (schema.type !== undefined) return [schema.type].flat().map(String);
  return (listedValues(schema) ?? []).map((it) => (it === null ? "null" : typeof it));
}

const LOWER = ["minimum", "minLength", "minItems"];
const UPPER = ["maximum", "maxLength", "maxItems"];

/** The bounds that hold for all, each as wide as the widest. Where values are listed they say it themselves. */
function limits(branches: readonly JsonObject[], isListed: boolean): JsonObject {
  if (isListed) return {};
  const bound = (keyword: string, pick: (...all: number[]) => number) => {
    const all = branches.map((it) => boundOf(it, keyword, pick));
    return all.every((it) => it !== undefined) ? [[keyword, pick(...all)] as const] : [];
  };
  return Object.fromEntries([
    ...LOWER.flatMap((it) => bound(it, Math.min)),
    ...UPPER.flatMap((it) => bound(it, Math.max)),
  ]);
}

function boundOf(schema: JsonObject, keyword: string, pick: (...all: number[]) => number): number | undefined {
  const said = schema[keyword];
  if (typeof said === "number") return said;
  const listed = listedValues(schema)?.filter((it) => typeof it === "number");
  return keyword.endsWith("imum") && listed?.length ? pick(...listed) : undefined;
}

/** What is said in the same words everywhere. */
function common(branches: readonly JsonObject[]): JsonObject {
  const [first = {}, ...others] = branches;
  const same = (it: string) => others.every((other) => JSON.stringify(other[it]) === JSON.stringify(first[it]));
  const kept = ["multipleOf", "exclusiveMinimum", "exclusiveMaximum", "default"].filter(
    (it) => it in first && same(it),
  );
  return Object.fromEntries(kept.map((it) => [it, first[it]]));
}
