import type { Parameter } from "../../../contract/contract.js";
import { namesIn, propertyOf, type Shape, shapeOf } from "../../../contract/model/shape.js";
import type { CheckedRequest } from "../request.js";
import { deepValue, keysBehind } from "./deep.js";

/** Reads one parameter's value from a request, as its style has it written; undefined when it is not there. */
export type Reader = (request: CheckedRequest) => unknown;

const SEPARATORS: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };
const DEFAULT_STYLES = { query: "form", cookie: "form", path: "simple", header: "simple" } as const;

/** @param others names of the operation's other query parameters, which are no properties of this one. */
export function readerOf(parameter: Parameter, others: readonly string[]): Reader {
  const { name, in: place, schema, json } = parameter;
  const style = parameter.style ?? DEFAULT_STYLES[place];
  const explode = parameter.explode ?? style === "form";
  const shape = shapeOf(schema);
  const texts = textsOf(place, name);
  const plain: Reader = (request) => {
    const found = texts(request);
    return found.length < 2 ? found[0] : found;
  };
  if (json) return plain;
  if (place === "path" && (style === "label" || style === "matrix")) return pathReader(name, style, explode, shape);
  if (style === "deepObject") return deepReader(name, schema, shape, texts);
  if (!shape.list && !shape.object) return place === "path" || place === "header" ? single(place, name) : plain;
  const written: Written = { separator: SEPARATORS[style] ?? ",", explode, shape };
  if (place === "path" || place === "header") {
    const read = single(place, name);
    return (request) => parsed(read(request), written);
  }
  if (shape.object && explode) return spreadReader(place, schema, others, shape.list ? plain : undefined);
  if (explode) return (request) => asList(texts(request), shape);
  const raw = place === "query" ? rawTextsOf(name) : texts;
  return (request) => {
    const found = raw(request);
    return found.length === 0 ? undefined : parsed(found.join(written.separator), written, place === "query");
  };
}

interface Written {
  readonly separator: string;
  readonly explode: boolean;
  readonly shape: Shape;
}

function single(place: "path" | "header", name: string): (request: CheckedRequest) => string | undefined {
  if (place === "path") return ({ params }) => (Object.hasOwn(params.path, name) ? params.path[name] : undefined);
  const lower = name.toLowerCase();
  return ({ headers }) => headers[lower];
}

/** All values under that name, decoded. As Prism has it, the case of a query parameter's name does not matter. */
function textsOf(place: Parameter["in"], name: string): (request: CheckedRequest) => readonly string[] {
  if (place === "cookie")
    return ({ headers }) => cookies(headers.cookie).flatMap(([key, it]) => (key === name ? [it] : []));
  const lower = name.toLowerCase();
  return ({ params: { query } }) => {
    let found: string | readonly string[] | undefined;
    for (const key in query) if (key === name || key.toLowerCase() === lower) found = query[key];
    return found === undefined ? NONE : typeof found === "string" ? [found] : found;
  };
}

const NONE: readonly string[] = [];

/** The same before decoding: a comma that was escaped does not separate. */
function rawTextsOf(name: string): (request: CheckedRequest) => readonly string[] {
  return ({ target }) =>
    target
      .split("?")
      .slice(1)
      .join("?")
      .split("&")
      .flatMap((pair) => {
        const at = pair.indexOf("=");
        return at > 0 && unescaped(pair.slice(0, at)) === name ? [pair.slice(at + 1)] : [];
      });
}

function cookies(header = ""): [name: string, value: string][] {
  return header.split(/;\s*/).flatMap((pair) => {
    const at = pair.indexOf("=");
    return at > 0 ? [[pair.slice(0, at).trim(), unescaped(pair.slice(at + 1)).replace(/^"(.*)"$/, "$1")]] : [];
  });
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

function asList(texts: readonly string[], { scalar }: Shape): unknown {
  if (texts.length === 0 || (texts.length === 1 && texts[0] === "")) return undefined;
  return texts.length === 1 && scalar ? texts[0] : texts;
}

/** One text as a list, or as an object: `a,1,b,2`, exploded `a=1,b=2`. */
function parsed(text: string | undefined, { separator, explode, shape }: Written, escaped = false): unknown {
  if (text === undefined || text === "") return undefined;
  const decode = escaped ? unescaped : (it: string) => it;
  // A delimiter may come escaped too, since a space cannot come otherwise.
  const parts = (separator === "," ? text.split(",") : decode(text).split(separator)).map(
    separator === "," ? decode : (it) => it,
  );
  if (shape.object && (!shape.list || parts.length % 2 === 0)) return pairs(parts, explode);
  return asList(parts, shape);
}

function pairs(parts: readonly string[], explode: boolean): Record<string, unknown> {
  if (explode) return Object.fromEntries(parts.map((it) => [it.split("=", 1)[0], it.slice(it.indexOf("=") + 1)]));
  return Object.fromEntries(parts.flatMap((it, index) => (index % 2 === 0 ? [[it, parts[index + 1]]] : [])));
}

/** `.a.b` and `;name=a;name=b`, which only a path has. */
function pathReader(name: string, style: "label" | "matrix", explode: boolean, shape: Shape): Reader {
  const read = single("path", name);
  const mark = style === "label" ? "." : ";";
  return (request) => {
    const text = read(request);
    if (text === undefined || !text.startsWith(mark)) return text;
    const inner = text.slice(1);
    if (!explode || (!shape.list && !shape.object)) {
      const value = style === "matrix" && inner.startsWith(`${name}=`) ? inner.slice(name.length + 1) : inner;
      return shape.list || shape.object ? parsed(value, { separator: ",", explode: false, shape }) : value;
    }
    const parts = inner.split(mark);
    if (shape.object) return pairs(parts, true);
    return asList(style === "matrix" ? parts.map((it) => it.slice(it.indexOf("=") + 1)) : parts, shape);
  };
}

/** `name[key]=value`; a list or a text may come as in any other style. */
function deepReader(
  name: string,
  schema: unknown,
  shape: Shape,
  texts: (request: CheckedRequest) => readonly string[],
): Reader {
  return (request) => {
    const { query } = request.params;
    const sent = Object.keys(query).flatMap((written) => {
      const keys = keysBehind(name, written);
      return keys ? [[keys, query[written]] as const] : [];
    });
    if (sent.length > 0) return deepValue(sent, schema, asWritten);
    return shape.list || shape.scalar ? asList(texts(request), shape) : undefined;
  };
}

/** A single value stands for a list of one. */
function asWritten(value: unknown, schema: unknown): unknown {
  const { list, scalar } = shapeOf(schema);
  return list && !scalar && typeof value === "string" ? [value] : value;
}

/** Each property as a parameter of its own. */
function spreadReader(place: "query" | "cookie", schema: unknown, others: readonly string[], list?: Reader): Reader {
  const named = namesIn(schema);
  const takes = (key: string) => (named.size > 0 ? named.has(key) : !others.includes(key));
  return (request) => {
    const sent = place === "query" ? request.params.query : Object.fromEntries(cookies(request.headers.cookie));
    const found: Record<string, unknown> = {};
    for (const key in sent) if (takes(key)) put(found, key, sent[key], schema);
    return Object.keys(found).length > 0 ? found : list?.(request);
  };
}

function put(into: Record<string, unknown>, key: string, value: unknown, schema: unknown): void {
  Object.defineProperty(into, key, {
    value: asWritten(value, propertyOf(schema, key)),
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
