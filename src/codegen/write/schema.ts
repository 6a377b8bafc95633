import openapiTS, { type OpenAPITSOptions } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument } from "../../contract/contract.js";
import { isObject, type JsonObject, record } from "../../contract/document/json.js";
import { valueLimits } from "../../contract/model/limits.js";
import { choicesOf, visit } from "../../contract/model/schema.js";
import { apart, REFUSED } from "./apart.js";
import { conditionsOf } from "./conditions.js";
import { withNames } from "./named.js";
import { HEAD } from "./standalone.js";

/**
 * The document's types, as openapi-fetch reads them.
 *
 * @param exported What else the entry exports that exports them all.
 */
export async function writeSchema(
  document: OpenApiDocument,
  exported: ReadonlySet<string>,
  options: OpenAPITSOptions = {},
): Promise<string> {
  // A field with a default stays optional in what a caller sends.
  const usual: OpenAPITSOptions = { defaultNonNullable: false, silent: true, transformProperty: withRefusal };
  const types = withNames(await openapiTS(forTypes(document) as never, { ...usual, ...options }), exported);
  const imported = types.includes("NotAllowed<")
    ? `import type { NotAllowed } from "../../src/client/types.js";\n\n`
    : "";
  return `${HEAD}\n\n${imported}${withoutNoise(types)}`;
}

/** A field that a variant refuses, with the reason as its type where it has one. */
function withRefusal(property: ts.PropertySignature, schema: object): ts.PropertySignature | undefined {
  const why = (schema as JsonObject)[REFUSED];
  const { factory } = ts;
  const never = factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  if (why === undefined || property.type === undefined) return undefined;
  const reason = factory.createLiteralTypeNode(factory.createStringLiteral(String(why)));
  const brand = factory.createTypeReferenceNode("NotAllowed", [reason]);
  const type = why === true ? never : factory.createIntersectionTypeNode([property.type, brand]);
  const { modifiers, name, questionToken } = property;
  return factory.updatePropertySignature(property, modifiers, name, questionToken, type);
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
  const targetOf = (part: unknown) => record(schemas[String(record(part).$ref).split("/").at(-1) ?? ""]);
  const told: [JsonObject, Map<string, string[]>][] = [];
  visit(copy.components, (node) => {
    const conditions = conditionsOf(node);
    // What a choice asks, its branches' fields tell.
    const branches = choicesOf(node).flatMap(([, all]) => all.map(targetOf));
    if (conditions.size > 0) told.push(...[node, ...branches].map((it): (typeof told)[number] => [it, conditions]));
  });
  for (const schema of Object.values(schemas)) {
    if (!isObject(schema)) continue;
    // What fields ask of each other is a check, and no type; so is "one of these fields is there".
    if (Array.isArray(schema.allOf) && schema.allOf.every(isCondition)) delete schema.allOf;
    if (choicesOf(schema).some(([keyword, all]) => keyword === "anyOf" && all.every(isOnlyRequired)))
      delete schema.anyOf;
    const branches = choicesOf(schema).flatMap(([keyword, all]) => (keyword === "oneOf" ? all : []));
    apart(schema, branches.map(targetOf), targetOf);
  }
  visit(copy.components, (node) => {
    for (const [name, property] of Object.entries(record(node.properties))) {
      if (isObject(property)) record(node.properties)[name] = explained(property, targetOf(property));
    }
  });
  for (const [{ properties }, conditions] of told) withConditions(record(properties), conditions);
  return copy;
}

/** The property with all that an editor should show beside it: also what stands in a component that it refers to. */
function explained(property: JsonObject, referred: JsonObject): JsonObject {
  const { title: _, examples: __, format: ___, default: fallback, ...shape } = property;
  const target: JsonObject = { ...referred, ...property };
  const limits = valueLimits(target);
  const said = [
    typeof target.description === "string" && target.description.trim(),
    limits.length > 0 && `Limits: ${limits.join(", ")}.`,
    fallback !== undefined && `Default: \`${JSON.stringify(fallback)}\`.`,
  ].filter(Boolean);
  return { ...shape, ...(said.length > 0 && { description: said.join("\n\n") }) };
}

/** The fields with what they ask of each other, which no type says: it would refuse programs that are right. */
function withConditions(fields: JsonObject, conditions: ReadonlyMap<string, readonly string[]>): void {
  for (const [name, sentences] of conditions) {
    const field = fields[name];
    if (!isObject(field)) continue;
    const words = [field.description, ...sentences].filter((it) => typeof it === "string");
    fields[name] = { ...field, description: [...new Set(words)].join("\n\n") };
  }
}

function isCondition(part: unknown): boolean {
  return isObject(part) && Object.keys(part).every((it) => /^(if|then|else|title)$/.test(it));
}

function isOnlyRequired(branch: unknown): boolean {
  return isObject(branch) && Object.keys(branch).join() === "required";
}
