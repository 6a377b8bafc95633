import openapiTS, { astToString, type OpenAPITSOptions } from "openapi-typescript";
import type { OpenApiDocument } from "../../contract/contract.js";
import { isObject, type JsonObject, record } from "../../contract/document/json.js";
import { choicesOf, listedValues } from "../../contract/model/schema.js";
import { HEAD } from "./standalone.js";

/** The document's types, as openapi-fetch reads them. */
export async function writeSchema(document: OpenApiDocument, options: OpenAPITSOptions = {}): Promise<string> {
  // A field with a default stays optional in what a caller sends.
  const ast = await openapiTS(forTypes(document) as never, { defaultNonNullable: false, silent: true, ...options });
  return `${HEAD}\n\n${astToString(ast)}`;
}

/** A copy that says in types what JSON Schema says in other ways. */
function forTypes(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const schemas = record(record(copy.components).schemas);
  const conditions = Object.keys(schemas).filter((it) => isCondition(schemas[it], schemas));
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isObject(schema) || conditions.includes(name)) continue;
    if (Array.isArray(schema.allOf)) {
      schema.allOf = schema.allOf.filter((it) => !isCondition(it, schemas));
      if ((schema.allOf as unknown[]).length === 0) delete schema.allOf;
    }
    // "One of these fields is there" is a check, and no type.
    if (choicesOf(schema).some(([keyword, all]) => keyword === "anyOf" && all.every(isOnlyRequired)))
      delete schema.anyOf;
    apart(
      choicesOf(schema).flatMap(([keyword, all]) => (keyword === "oneOf" ? all : [])),
      schemas,
    );
  }
  for (const it of conditions) delete schemas[it];
  return copy;
}

const CONDITIONAL = /^(if|then|else|not|dependentRequired|title|description)$/;

/** Whether a schema, or the one that it refers to, says nothing but what its fields ask of each other: types cannot see it. */
function isCondition(schema: unknown, schemas: Readonly<Record<string, unknown>>): boolean {
  if (!isObject(schema)) return false;
  const { $ref, allOf = [], ...rest } = schema;
  if (typeof $ref === "string") return isCondition(schemas[$ref.split("/").at(-1) ?? ""], schemas);
  const own = Object.keys(rest);
  const parts = Array.isArray(allOf) ? allOf : [];
  return (
    own.every((it) => CONDITIONAL.test(it)) &&
    (parts.length > 0 || own.includes("if")) &&
    parts.every((it) => isCondition(it, schemas))
  );
}

function isOnlyRequired(branch: unknown): boolean {
  return isObject(branch) && Object.keys(branch).join() === "required";
}

/** Closed variants that no field tells apart refuse each other's fields; TypeScript has to be told. */
function apart(branches: readonly unknown[], schemas: Readonly<Record<string, unknown>>): void {
  const variants = branches.map((it) => record(schemas[String(record(it).$ref).split("/").at(-1) ?? ""]));
  const properties = variants.map((it) => it.properties).filter(isObject);
  if (properties.length < 2 || !variants.every((it) => it.additionalProperties === false)) return;
  const names = [...new Set(properties.flatMap(Object.keys))];
  // What may be left out tells nothing apart.
  const always = names.filter((name) => variants.every((it) => (it.required as unknown[] | undefined)?.includes(name)));
  if (always.some((name) => isChooser(properties.map((it) => it[name])))) return;
  for (const own of properties) for (const name of names) if (!(name in own)) own[name] = false;
}

function isChooser(fields: readonly unknown[]): boolean {
  const values = fields.map((it) => (isObject(it) ? listedValues(it as JsonObject) : undefined));
  return values.every((it) => it?.length === 1) && new Set(values.flat()).size === fields.length;
}
