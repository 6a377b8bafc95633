import type { FileKind } from "../../client/rules.js";
import { isObject, type JsonObject, record } from "../document/json.js";
import { partsOf } from "./schema.js";

/** What a field that takes a file's address says of the file: `x-file`. Empty lists: nothing is said. */
export interface FileRule {
  readonly kinds: readonly Exclude<FileKind, "file">[];
  /** Endings, without a dot, where only some formats will do. */
  readonly formats: readonly string[];
  readonly maxMegabytes?: number;
}

/** An address in a value, or what stands in its place. */
export interface AddressPlace {
  /** Keys from the value down to it. */
  readonly at: readonly (string | number)[];
  /** The object or the list that has it, under the last of the keys. */
  readonly holder: Record<string | number, unknown>;
  readonly value: string;
  readonly rule: FileRule;
}

/** Nobody says whose: the larger one, so that no file is refused that a host would take. */
export const MEGABYTE = 2 ** 20;

/** The field's `x-file`; undefined where it takes no file. For a list it is said of each item. */
export function fileRuleOf(schema: JsonObject): FileRule | undefined {
  const said = schema["x-file"];
  if (!isObject(said)) return undefined;
  const { kinds, formats, maxMegabytes } = said;
  return {
    kinds: (Array.isArray(kinds) ? kinds : []) as FileRule["kinds"],
    formats: Array.isArray(formats) ? formats.map(String) : [],
    ...(typeof maxMegabytes === "number" && { maxMegabytes }),
  };
}

/** Every text in the value at which the (dereferenced) schema takes a file's address, at any depth. */
export function addressesIn(schema: JsonObject, value: unknown, at: AddressPlace["at"] = []): AddressPlace[] {
  const own = Object.entries(record(schema.properties)).flatMap(([name, property]) =>
    isObject(value) && Object.hasOwn(value, name) && isObject(property)
      ? addressesOf(property, value, name, [...at, name])
      : [],
  );
  return [...own, ...partsOf(schema).flatMap((part) => addressesIn(record(part), value, at))];
}

function addressesOf(
  schema: JsonObject,
  holder: Record<string | number, unknown>,
  key: string,
  at: AddressPlace["at"],
): AddressPlace[] {
  const value = holder[key];
  const rule = fileRuleOf(schema);
  if (rule === undefined) {
    const items = Array.isArray(value) ? value.map((it, index) => [it, [...at, index]] as const) : [];
    return [
      ...addressesIn(schema, value, at),
      ...items.flatMap(([it, place]) => addressesIn(record(schema.items), it, place)),
    ];
  }
  if (typeof value === "string") return [{ at, holder, value, rule }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((it, index) =>
    typeof it === "string" ? [{ at: [...at, index], holder: value as never, value: it, rule }] : [],
  );
}
