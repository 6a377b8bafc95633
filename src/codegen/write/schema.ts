import openapiTS, { astToString, type OpenAPITSOptions } from "openapi-typescript";
import type { OpenApiDocument } from "../../contract/contract.js";
import { isObject, type JsonObject, record } from "../../contract/document/json.js";
import { valueLimits } from "../../contract/model/limits.js";
import { choicesOf, listedValues, visit } from "../../contract/model/schema.js";
import { HEAD } from "./standalone.js";

/** The document's types, as openapi-fetch reads them. */
export async function writeSchema(document: OpenApiDocument, options: OpenAPITSOptions = {}): Promise<string> {
  // A field with a default stays optional in what a caller sends.
  const ast = await openapiTS(forTypes(document) as never, { defaultNonNullable: false, silent: true, ...options });
  return `${HEAD}\n\n${withoutNoise(astToString(ast))}`;
}

/** What an editor shows anyway, in words that are the generator's own. */
function withoutNoise(types: string): string {
  return (
    types
      .replaceAll(/ \(enum property replaced by openapi-typescript\)/g, "")
      .replaceAll(/^ +\* @(enum|constant)\b.*\n/gm, "")
      .replaceAll(/^ +\/\*\* @(enum|constant)\b.*\*\/\n/gm, "")
      .replaceAll(/^( +(?:\/\*\*|\*) )@description /gm, "$1")
      // So far in, an editor would take it for code.
      .replaceAll(/^( +\*) {2,}(?=\S)/gm, "$1 ")
      .replaceAll(/^( +\*) +$/gm, "$1")
  );
}

/** A copy that says in types what JSON Schema says in other ways. */
function forTypes(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const schemas = record(record(copy.components).schemas);
  for (const schema of Object.values(schemas)) {
    if (!isObject(schema)) continue;
    // What fields ask of each other is a check, and no type; so is "one of these fields is there".
    if (Array.isArray(schema.allOf) && schema.allOf.every(isCondition)) delete schema.allOf;
    if (choicesOf(schema).some(([keyword, all]) => keyword === "anyOf" && all.every(isOnlyRequired)))
      delete schema.anyOf;
    apart(
      choicesOf(schema).flatMap(([keyword, all]) => (keyword === "oneOf" ? all : [])),
      schemas,
    );
  }
  visit(copy.components, (node) => {
    for (const [name, property] of Object.entries(record(node.properties))) {
      if (isObject(property)) record(node.properties)[name] = explained(property, schemas);
    }
  });
  return copy;
}

/** The property with all that an editor should show beside it: also what stands in a component that it refers to. */
function explained(property: JsonObject, schemas: Readonly<Record<string, unknown>>): JsonObject {
  const { title: _, examples: __, format: ___, default: fallback, ...shape } = property;
  const target = { ...record(schemas[String(property.$ref).split("/").at(-1) ?? ""]), ...property };
  const limits = valueLimits(target);
  const said = [
    typeof target.description === "string" && target.description.trim(),
    limits.length > 0 && `Limits: ${limits.join(", ")}.`,
    fallback !== undefined && `Default: \`${JSON.stringify(fallback)}\`.`,
  ].filter(Boolean);
  return { ...shape, ...(said.length > 0 && { description: said.join("\n\n") }) };
}

function isCondition(part: unknown): boolean {
  return isObject(part) && Object.keys(part).every((it) => /^(if|then|else|title)$/.test(it));
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
