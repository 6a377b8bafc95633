import type { Operation } from "../../../src/contract/contract.js";
import { record } from "../../../src/contract/document/json.js";
import { type HostDocument, rawOperation } from "./documents.js";

/** One way to fill a request: the whole body, or one branch of a union. */
export interface Variant {
  readonly title: string;
  readonly description: string;
  /** The field whose one value chooses this variant, such as a model. */
  readonly tag?: { readonly field: string; readonly value: string };
  readonly fields: readonly Field[];
  /** Rules that join fields: titles of `if` and `then`. */
  readonly rules: readonly { readonly when: string; readonly then: string }[];
}

export interface Field {
  readonly name: string;
  readonly required: boolean;
  /** The variant refuses it by name. */
  readonly refused: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** The node with its `$ref`s followed; what stands beside a `$ref` wins, as in OpenAPI 3.1. */
export function look(doc: HostDocument, node: unknown): Record<string, unknown> {
  const { $ref, ...own } = record(node);
  if (typeof $ref !== "string") return record(node);
  const target = $ref
    .slice(2)
    .split("/")
    .reduce<unknown>((at, part) => record(at)[part.replaceAll("~1", "/").replaceAll("~0", "~")], doc.document);
  return { ...look(doc, target), ...own };
}

/** The request body of an operation, by variant; only those of the given tag values, when there are some. */
export function variantsOf(doc: HostDocument, operation: Operation, tags: readonly string[] = []): Variant[] {
  const body = record(rawOperation(doc, operation).requestBody);
  const media = Object.values(record(body.content))[0];
  const schema = look(doc, record(media).schema);
  const branches = branchesOf(doc, schema);
  const tag = record(schema.discriminator).propertyName;
  const variants = branches.map((it) => variantOf(doc, it, typeof tag === "string" ? tag : undefined));
  return tags.length === 0 ? variants : variants.filter((it) => it.tag !== undefined && tags.includes(it.tag.value));
}

/** The branches of a union, and those of a branch that is one itself. */
function branchesOf(doc: HostDocument, schema: Record<string, unknown>): Record<string, unknown>[] {
  return Array.isArray(schema.oneOf) ? schema.oneOf.flatMap((it) => branchesOf(doc, look(doc, it))) : [schema];
}

function variantOf(doc: HostDocument, schema: Record<string, unknown>, discriminator?: string): Variant {
  const fields = fieldsOf(doc, schema);
  const tag = fields.find((it) => it.name === discriminator || (discriminator === undefined && "const" in it.schema));
  return {
    title: String(schema.title ?? ""),
    description: oneLine(schema.description),
    ...(tag && { tag: { field: tag.name, value: String(tag.schema.const) } }),
    fields,
    rules: rulesOf(doc, schema),
  };
}

/** The fields of an object, in the contract's order. */
export function fieldsOf(doc: HostDocument, schema: Record<string, unknown>): Field[] {
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(record(schema.properties)).map(([name, property]) => ({
    name,
    required: required.includes(name),
    refused: property === false,
    schema: look(doc, property),
  }));
}

/** Its own condition, and those that stand in a list. */
function rulesOf(doc: HostDocument, schema: Record<string, unknown>): Variant["rules"] {
  const [when, then] = [record(schema.if).title, record(schema.then).title];
  const others = Array.isArray(schema.allOf) ? schema.allOf.flatMap((it) => rulesOf(doc, look(doc, it))) : [];
  return typeof when === "string" && typeof then === "string" ? [{ when, then }, ...others] : others;
}

/** A text of the contract as one line, for a table. Chinese takes no space where a line ended. */
export function oneLine(text: unknown): string {
  return String(text ?? "")
    .trim()
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\s*\n\s*(?=[\u3000-\u9fff\uff00-\uffef])/g, "")
    .replace(/\s*\n\s*/g, " ");
}
