import type { Operation } from "../../contract/contract.js";
import { isObject, type JsonObject } from "../../contract/document/json.js";
import { describedIn } from "../../contract/model/described.js";
import { fileRuleOf } from "../../contract/model/file-fields.js";
import { valueLimits } from "../../contract/model/limits.js";
import { choicesOf, listedValues } from "../../contract/model/schema.js";
import { type Variant, type Variants, variantsOf } from "../../contract/model/variants.js";

/** One property of a request, over all variants. */
export interface Field {
  readonly name: string;
  readonly types: readonly string[];
  /** Where variants differ, with the names of those that say it. */
  readonly description: string;
  /** Every value that some variant allows; absent where one allows values without a list. */
  readonly values?: readonly unknown[];
  /** The values and limits in words, and for whom, where variants differ. */
  readonly rules: readonly Rule[];
  /** Whether every variant has it. */
  readonly everywhere: boolean;
  /** Variants that take it, by name. */
  readonly variants: readonly string[];
  /** Variants that ask for it, by name. */
  readonly required: readonly string[];
  /** The only value there is, in every variant, where every variant asks for one. */
  readonly fixed?: unknown;
  /** Whether it names something on the web. */
  readonly isUrl: boolean;
  /** Whether it takes the address of a file, or a list of those: a file of this machine can stand there. */
  readonly isFile: boolean;
}

export interface Rule {
  readonly text: string;
  /** Variants that keep it, by name; absent when all that take the field do. */
  readonly variants?: readonly string[];
}

export interface RequestFields extends Variants {
  readonly fields: readonly Field[];
}

/** Reads what a request body can hold out of its schema. */
export function fieldsOf({ body }: Operation): RequestFields {
  const found = variantsOf(body?.schema);
  const names = [...new Set(found.variants.flatMap((it) => Object.keys(it.properties)))];
  return { ...found, fields: names.map((name) => fieldOf(name, found.variants)) };
}

function fieldOf(name: string, variants: readonly Variant[]): Field {
  const takers = variants.filter((it) => name in it.properties);
  const schemas = takers.map((it) => it.properties[name] as JsonObject);
  const lists = schemas.map(listedValues);
  const values = lists.every((it) => it !== undefined) ? [...new Set(lists.flat())] : undefined;
  const required = variants.filter((it) => it.required.includes(name)).map((it) => it.name);
  const everywhere = takers.length === variants.length;
  const always = required.length === variants.length;
  return {
    name,
    types: [...new Set(schemas.flatMap(typesOf))],
    description: describedIn(name, takers),
    everywhere,
    variants: takers.map((it) => it.name),
    required,
    rules: rulesOf(name, takers),
    isUrl: schemas.every((it) => it.format === "uri" || String(it.pattern).startsWith("^https?:")),
    isFile: schemas.some((it) => fileRuleOf(it) !== undefined),
    ...(values && { values }),
    ...(always && values?.length === 1 && { fixed: values[0] }),
  };
}

function rulesOf(name: string, takers: readonly Variant[]): Rule[] {
  const keepers = new Map<string, string[]>();
  for (const { name: variant, properties } of takers) {
    const schema = properties[name] as JsonObject;
    const values = listedValues(schema);
    for (const it of [...(values ? [`one of ${values.join(", ")}`] : []), ...limitsOf(schema)]) {
      keepers.set(it, [...(keepers.get(it) ?? []), variant]);
    }
  }
  return [...keepers].map(([text, variants]) => ({ text, ...(variants.length < takers.length && { variants }) }));
}

function typesOf(schema: JsonObject): string[] {
  if (schema.type !== undefined) return [schema.type].flat().map(String);
  const values = listedValues(schema);
  const inner = choicesOf(schema).flatMap(([, branches]) => branches.filter(isObject));
  return values ? values.map((it) => (it === null ? "null" : typeof it)) : inner.flatMap(typesOf);
}

function limitsOf(schema: JsonObject): string[] {
  const { formats = [], maxMegabytes } = fileRuleOf(schema) ?? {};
  return [
    ...valueLimits(schema),
    ...(formats.length > 0 ? [formats.join(", ").toUpperCase()] : []),
    ...(maxMegabytes === undefined ? [] : [`at most ${maxMegabytes} MB`]),
  ];
}
