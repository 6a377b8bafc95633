import { type Violation, violation } from "../../../contract/check/violations.js";
import type { Encoding, MediaBody, Operation } from "../../../contract/contract.js";
import { itemOf, propertyOf, scalarOf, shapeOf } from "../../../contract/model/shape.js";
import type { CheckedRequest, FilePart, FormEntry } from "../request.js";
import { deepValue, keysBehind } from "./deep.js";
import { takesMedia } from "./media.js";

interface Form {
  /** Its fields by name, as its schema has them. */
  readonly value: Record<string, unknown>;
  /** What is wrong with single fields, beside what the schema says. */
  readonly found: Violation[];
}

/**
 * The body that the operation takes under the request's content type, beside its first JSON one; undefined where nothing
 * is known of such a body.
 */
export function mediaBodyOf({ bodies = [] }: Operation, contentType: string | undefined): MediaBody | undefined {
  const essence = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  return bodies.find((it) => it.mediaType === essence) ?? bodies.find((it) => takesMedia([it.mediaType], contentType));
}

/** What a form says: texts are what their schema makes of them, a file is as long as its bytes are. */
export function readForm({ schema, encoding }: MediaBody, entries: readonly FormEntry[]): Form {
  const found: Violation[] = [];
  const fields = new Map<string, unknown[]>();
  const add = (name: string, values: readonly unknown[]) => fields.set(name, [...(fields.get(name) ?? []), ...values]);
  const deep = new Map<string, [keys: string[], value: string][]>();
  for (const [name, sent] of entries) {
    const outer = name.split("[", 1)[0] ?? "";
    const keys = encoding[outer]?.style === "deepObject" ? keysBehind(outer, name) : undefined;
    if (keys && typeof sent === "string") deep.set(outer, [...(deep.get(outer) ?? []), [keys, sent]]);
    else add(name, readPart(name, sent, propertyOf(schema, name), encoding[name] ?? {}, found));
  }
  for (const [name, pairs] of deep) {
    const value = deepValue(pairs, propertyOf(schema, name), (it, of) =>
      typeof it === "string" ? scalarOf(it, of) : it,
    );
    add(name, Array.isArray(value) ? value : [value]);
  }
  const whole = [...fields].map(([name, values]) => {
    const { list } = shapeOf(propertyOf(schema, name));
    return [name, list || values.length > 1 ? values : values[0]] as const;
  });
  return { value: Object.fromEntries(whole), found };
}

function readPart(
  name: string,
  sent: string | FilePart,
  schema: unknown,
  { contentTypes, style, explode = style === "form" }: Encoding,
  found: Violation[],
): unknown[] {
  if (typeof sent !== "string") {
    if (contentTypes && !takesMedia(contentTypes, sent.type)) {
      found.push(violation("body", [name], "contentType", `must be ${contentTypes.join(" or ")}, not ${sent.type}`));
    }
    return [sent.bytes];
  }
  const { list } = shapeOf(schema);
  const item = list ? itemOf(schema) : schema;
  if (list && style !== undefined && !explode) {
    const separator = style === "pipeDelimited" ? "|" : style === "spaceDelimited" ? " " : ",";
    return sent.split(separator).map((it) => scalarOf(it, item));
  }
  const { object, list: nested, scalar } = shapeOf(item);
  const inJson = contentTypes?.length === 1 && takesMedia(["application/json"], contentTypes[0]);
  if (!inJson && !((object || nested) && !scalar)) return [scalarOf(sent, item)];
  try {
    const value: unknown = JSON.parse(sent);
    return list && Array.isArray(value) && !nested ? value : [value];
  } catch (error) {
    found.push(violation("body", [name], "json", `is not JSON: ${(error as Error).message}`));
    return [sent];
  }
}

/** The fields of a form that was accepted, files by their names: what a task keeps of it. */
export function keptOf(operation: Operation, { headers, body }: CheckedRequest): Record<string, unknown> {
  const media = mediaBodyOf(operation, headers["content-type"]);
  if (body.state !== "form" || media === undefined) return {};
  const named = body.entries.map(([name, it]): FormEntry => [name, typeof it === "string" ? it : it.name]);
  return readForm(media, named).value;
}
