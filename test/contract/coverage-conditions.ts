import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { JsonSchema } from "../../src/contract/contract.js";
import { isObject, type JsonObject } from "../../src/contract/document/json.js";

/** A rule that holds only if something else does. */
export interface Condition {
  /** What it says, by the contract's own title for it. */
  readonly title: string;
  /** The schema as it stands, and the same schema without this rule. */
  readonly schema: JsonSchema;
  readonly without: JsonSchema;
}

const CONDITIONAL = ["then", "else", "not", "dependentRequired", "dependentSchemas"];

/** Data, in which such a word would be no keyword. */
const DATA = new Set(["const", "enum", "examples", "default", "required", "discriminator"]);

/** The conditional rules in a schema, at any depth. */
export function conditionsIn(schema: JsonSchema): Condition[] {
  return placesIn(schema, []).map((place) => ({ title: titleOf(schema, place), schema, without: less(schema, place) }));
}

/** Whether one of the values is refused because of this rule and of nothing else. */
export function isBroken({ schema, without }: Condition, values: readonly unknown[]): boolean {
  const [whole, rest] = [compile(schema), compile(without)];
  return values.some((it) => rest(it) && !whole(it));
}

type Place = readonly string[];

function placesIn(node: unknown, at: Place): Place[] {
  if (Array.isArray(node)) return node.flatMap((it, index) => placesIn(it, [...at, String(index)]));
  if (!isObject(node)) return [];
  // A property may be called like a keyword.
  const named = at.at(-1) === "properties";
  const own = named ? [] : CONDITIONAL.filter((it) => Object.hasOwn(node, it)).flatMap((it) => parts(node, it, at));
  const inside = Object.entries(node).filter(([key]) => named || !(DATA.has(key) || key === "if" || /^x-/.test(key)));
  return [...own, ...inside.flatMap(([key, it]) => placesIn(it, [...at, key]))];
}

/** Each name that others depend on makes a rule of its own. */
function parts(node: JsonObject, keyword: string, at: Place): Place[] {
  const place = [...at, keyword];
  return keyword.startsWith("dependent") ? Object.keys(Object(node[keyword])).map((it) => [...place, it]) : [place];
}

function titleOf(schema: JsonSchema, place: Place): string {
  const node = place.reduce<unknown>((it, key) => (it as JsonObject)[key], schema);
  return isObject(node) && typeof node.title === "string" ? node.title : `/${place.join("/")}`;
}

function less(node: unknown, [key = "", ...rest]: Place): JsonSchema {
  if (Array.isArray(node)) return node.map((it, index) => (String(index) === key ? less(it, rest) : it)) as never;
  const { [key]: part, ...others } = node as JsonObject;
  return rest.length === 0 ? others : { ...others, [key]: less(part, rest) };
}

function compile(schema: JsonSchema): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, logger: false });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  return ajv.compile(schema);
}
