import { meant } from "../../client/kernel/nearest.js";
import { isObject, type JsonObject } from "../document/json.js";
import { choicesOf, listedValues, mentions, propertyNames } from "../model/schema.js";
import { reasonsIn } from "./reasons.js";
import type { Branch, Reading, Reason, Tag } from "./types.js";
import { type Violation, violation } from "./violations.js";

/** What a value that breaks a schema may have been meant as. */
type Meaning<S> =
  /** What it can be checked by; one if the value says which branch it means. */
  | { readonly readings: readonly Meant<S>[] }
  /** The value names a branch that does not exist. */
  | { readonly violation: Violation };

interface Meant<S> {
  readonly schema: S;
  readonly reasons: readonly Reason[];
}

/** Finds the choices of a schema. The schemas in it are always the same objects for the same schema. */
export function readingOf(schema: JsonObject): Reading<JsonObject> {
  const known = readings.get(schema);
  if (known !== undefined) return known;
  const reading = {
    ...choices(schema),
    ...(mentions(schema, "unevaluatedProperties") && { names: propertyNames(schema) }),
  };
  readings.set(schema, reading);
  return reading;
}

const readings = new WeakMap<JsonObject, Reading<JsonObject>>();

function choices(schema: JsonObject, above: readonly JsonObject[] = []): Reading<JsonObject> {
  const [first] = choicesOf(schema);
  const reasons = first === undefined ? reasonsIn(schema) : [];
  if (first === undefined) return { whole: schema, ...(reasons.length > 0 && { reasons }) };
  const [key, all] = first;
  const branches = all.filter(isObject);
  const tag = commonTag(branches);
  const { [key]: _, allOf, ...rest } = schema;
  const others = Array.isArray(allOf) ? allOf : [];
  return {
    whole: schema,
    choice: {
      ...(tag !== undefined && { tag }),
      branches: branches.map((branch) => ({
        values: tag === undefined ? [] : (tagsOf(branch).get(tag) ?? []),
        ...(tag !== undefined && !requires(rest, tag) && !requires(branch, tag) && { untagged: true }),
        reading: choices(chosen(rest, others, branch, above), [...above, branch]),
      })),
    },
  };
}

/** The schema with one branch taken. A choice that the branch leaves is the schema's next one, unless it leads round. */
function chosen(rest: JsonObject, others: readonly unknown[], branch: JsonObject, above: readonly JsonObject[]) {
  const [inner] = above.includes(branch) ? [] : choicesOf(branch);
  if (inner === undefined || Object.hasOwn(rest, inner[0])) return { ...rest, allOf: [...others, plain(branch)] };
  const [key, all] = inner;
  const { [key]: _, ...own } = plain(branch);
  return { ...rest, allOf: [...others, own], [key]: all };
}

function requires({ required, allOf }: JsonObject, name: string): boolean {
  if (Array.isArray(required) && required.includes(name)) return true;
  return Array.isArray(allOf) && allOf.filter(isObject).some((it) => requires(it, name));
}

/** The same reading of something else, such as compiled schemas. */
export function mapReading<S, T>({ whole, choice, names, reasons }: Reading<S>, change: (schema: S) => T): Reading<T> {
  return {
    whole: change(whole),
    ...(choice && {
      choice: {
        ...(choice.tag !== undefined && { tag: choice.tag }),
        branches: choice.branches.map((it) => ({ ...it, reading: mapReading(it.reading, change) })),
      },
    }),
    ...(names && { names }),
    ...(reasons && { reasons }),
  };
}

/**
 * Makes the choices that the value makes: a validator reports the faults of all branches, the sender only cares about
 * the one that was meant.
 */
export function meaningOf<S>({ whole, choice, reasons = [] }: Reading<S>, value: unknown): Meaning<S> {
  if (choice === undefined || !isObject(value)) return { readings: [{ schema: whole, reasons }] };
  const { tag, branches } = choice;
  const meant = tag === undefined ? branches : branches.filter((it) => isSaid(it, tag, value));
  if (tag !== undefined && meant.length === 0) return { violation: wrongTag(tag, branches, value) };
  const meanings = meant.map(({ reading }) => meaningOf(reading, value));
  const wrong = meanings.find((it) => "violation" in it);
  const all = meanings.flatMap((it) => ("readings" in it ? it.readings : []));
  return wrong !== undefined && all.length === 0 ? wrong : { readings: all };
}

/**
 * What alone decides about the value: the branch that its tag names, if only one does, since all others then fail by
 * their tag; else the whole.
 */
export function decisive<S>({ whole, choice }: Reading<S>, value: unknown): S {
  if (choice?.tag === undefined || !isObject(value)) return whole;
  let found: Branch<S> | undefined;
  for (const branch of choice.branches) {
    if (!isSaid(branch, choice.tag, value)) continue;
    if (found !== undefined) return whole;
    found = branch;
  }
  return found === undefined ? whole : decisive(found.reading, value);
}

/** By what the values of a schema say which kind they are: the tag of its choice, or a required property that is constant. */
export function tagOf(schema: JsonObject): Tag | undefined {
  const { choice } = readingOf(schema);
  if (choice?.tag !== undefined) {
    return { name: choice.tag, values: [...new Set(choice.branches.flatMap(({ values }) => values))] };
  }
  const { properties, required } = schema;
  if (!isObject(properties) || !Array.isArray(required)) return undefined;
  for (const [name, property] of Object.entries(properties)) {
    if (required.includes(name) && isObject(property) && Object.hasOwn(property, "const")) {
      return { name, values: [property.const] };
    }
  }
  return undefined;
}

/** Whether the value names this branch, or nothing where the branch does not ask for its tag. */
function isSaid({ values, untagged }: Branch<unknown>, tag: string, value: JsonObject): boolean {
  return Object.hasOwn(value, tag) ? values.includes(value[tag]) : untagged === true;
}

function wrongTag(tag: string, branches: readonly Branch<unknown>[], value: JsonObject): Violation {
  const allowed = [...new Set(branches.flatMap(({ values }) => values))];
  const missing = !Object.hasOwn(value, tag);
  const message = `${missing ? "is required, as" : "must be"} one of ${listOf(allowed)}${nearestOf(value[tag], allowed)}`;
  return violation("body", [tag], missing ? "required" : "enum", message);
}

/** More than these nobody reads, and a message is cut where it grows long. */
const LISTED = 12;
const SHOWN = 5;

function listOf(allowed: readonly unknown[]): string {
  const listed = allowed.slice(0, allowed.length > LISTED ? SHOWN : LISTED).map((it) => JSON.stringify(it));
  return listed.join(", ") + (allowed.length > LISTED ? ` and ${allowed.length - SHOWN} more` : "");
}

function nearestOf(said: unknown, allowed: readonly unknown[]): string {
  return typeof said === "string" && allowed.length > LISTED ? meant(said, allowed.map(String)) : "";
}

/** The property that every branch fixes, best one that no two of them fix alike. */
function commonTag(branches: readonly JsonObject[]): string | undefined {
  const all = branches.map(tagsOf);
  const common = [...(all[0]?.keys() ?? [])].filter((name) => all.every((tags) => tags.has(name)));
  const tellsApart = (name: string) => {
    const values = all.flatMap((tags) => tags.get(name) ?? []);
    return new Set(values).size === values.length;
  };
  return common.find(tellsApart) ?? common[0];
}

/** Values that a branch allows, by the property that it fixes. */
function tagsOf(branch: JsonObject): Map<string, readonly unknown[]> {
  const tags = new Map<string, readonly unknown[]>();
  for (const part of Array.isArray(branch.allOf) ? branch.allOf : []) {
    if (isObject(part)) for (const [name, values] of tagsOf(part)) tags.set(name, values);
  }
  for (const [name, property] of Object.entries(isObject(branch.properties) ? branch.properties : {})) {
    const values = isObject(property) ? listedValues(property) : undefined;
    if (values?.every((it) => typeof it !== "object" || it === null)) tags.set(name, values);
  }
  return tags;
}

/** A schema inside another must not name a dialect of its own. */
function plain(branch: JsonObject): JsonObject {
  if (!Object.hasOwn(branch, "$schema")) return branch;
  const { $schema: _, ...rest } = branch;
  return rest;
}
