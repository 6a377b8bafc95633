import { firstAt, pointerKey } from "../../client/kernel/pointer.js";
import { listText } from "../../contract/check/errors.js";
import { explain } from "../../contract/check/explain.js";
import { readingOf } from "../../contract/check/reading.js";
import { type Violation, violation, wording } from "../../contract/check/violations.js";
import type { Contract, Operation } from "../../contract/contract.js";
import { DIALECT } from "../../contract/document/dialect.js";
import { isObject, type JsonObject } from "../../contract/document/json.js";
import { constantsIn, containsItself, propertiesIn } from "../../contract/model/schema.js";
import { MockServerError } from "../errors.js";
import { createEngine, type Engine, type EngineChecks } from "./engine.js";
import type { CheckedRequest, FormEntry } from "./request.js";

// The only file of the package that knows Prism. What it works around, one by one:
// - callbacks are taken out, since Prism would send them at once, with the wrong id, even for refused requests;
// - only its validators are loaded, not its mocker: no faker (half a second), no config that remembers a request;
// - schemas that do not compile count as "anything goes" there: engine/compile.ts compiles each one first;
// - malformed percent escapes kill its process: locate.ts decodes the path before, and hands on a clean one.

/** Loads Prism and reads the contracts with it. Throws {@link MockServerError} (`engine-missing`) without Prism. */
export async function prismEngine(contracts: readonly Contract[]): Promise<Engine> {
  const prism = await loadPrism();
  const operations = new Map<Operation, PrismOperation>();
  for (const { document, operations: own } of contracts) {
    // Without this very line Prism reads schemas as draft-07 and passes over newer keywords in silence.
    const read = prism.transformOas3Operations({ ...document, jsonSchemaDialect: DIALECT });
    for (const operation of own) {
      refuseRecursive(operation);
      const same = (it: PrismOperation) => it.method.toUpperCase() === operation.method && it.path === operation.path;
      const found = read.find(same);
      if (found === undefined)
        throw new MockServerError("contract", `${operation.id}: Prism does not see this operation`);
      const { callbacks: _, ...rest } = found;
      operations.set(operation, rest);
    }
  }
  return createEngine(
    "prism",
    prismChecks(prism, (operation) => operations.get(operation) as PrismOperation),
  );
}

/** Prism would refuse every request to it, each in a second, and not say why. */
function refuseRecursive({ id, body, bodies = [] }: Operation): void {
  if (![body, ...bodies].some((it) => containsItself(it?.schema))) return;
  const message = `${id}: Prism cannot judge schemas that contain themselves; the engine "compiled" can`;
  throw new MockServerError("contract", message);
}

function prismChecks(prism: Prism, resourceOf: (operation: Operation) => PrismOperation): EngineChecks {
  return {
    authorized({ operation }, request) {
      const element = elementOf(operation, request);
      return errorsOf(prism.validateSecurity({ resource: resourceOf(operation), element })).length === 0;
    },
    takes({ operation }, request) {
      const { request: input, ...rest } = resourceOf(operation);
      const resource = { ...rest, request: { body: input?.body } };
      const element = elementOf(operation, { ...request, body: { state: "read", value: {} } });
      try {
        return !errorsOf(prism.validateInput({ resource, element })).some(({ code }) => code === 415);
      } catch {
        return false; // a Content-Type that is no media type at all makes Prism throw
      }
    },
    violations({ operation }, request) {
      const resource = withoutAbsent(resourceOf(operation), request);
      const element = elementOf(operation, request);
      const schema = resource.request?.body?.contents?.[0]?.schema;
      const body = request.body.state === "read" ? request.body.value : undefined;
      const found = errorsOf(prism.validateInput({ resource, element })).map((it) => {
        const told = respell(toViolation(it), operation);
        return told.in === "body" && isObject(schema) ? refine(told, schema, body) : told;
      });
      if (found.length === 0) return [];
      const reading = request.body.state === "read" && isObject(schema) ? readingOf(schema) : undefined;
      return explain(found, reading, body, (part, value) => bodyViolations(prism, part, value));
    },
  };
}

/** Prism throws at a header that is a list or an object and was not sent; as a text it is told to be missing. */
function withoutAbsent(resource: PrismOperation, { headers }: CheckedRequest): PrismOperation {
  const { headers: known = [] } = resource.request ?? {};
  const isAbsent = ({ name, schema }: (typeof known)[number]) =>
    headers[name.toLowerCase()] === undefined && schema !== undefined && !isPlain(schema);
  // The very same operation, where it can be: Prism compiles a new one anew.
  if (!known.some(isAbsent)) return resource;
  const left = known.map((it) => (isAbsent(it) ? { ...it, schema: {} } : it));
  return { ...resource, request: { ...resource.request, headers: left } };
}

function isPlain({ type }: JsonObject): boolean {
  return ["string", "number", "integer", "boolean"].includes(String(type));
}

function bodyViolations(prism: Prism, schema: JsonObject, body: unknown): Violation[] {
  const contents = [{ mediaType: "application/json", schema }];
  const resource = { method: "post", path: "/", request: { body: { contents } } };
  const element = { method: "post", url: { path: "/", query: {} }, headers: {}, body };
  return errorsOf(prism.validateInput({ resource, element })).map((it) => refine(toViolation(it), schema, body));
}

/** What Prism leaves out: which constant is missed, and that a property called unknown is one that is forbidden. */
function refine(found: Violation, schema: JsonObject, body: unknown): Violation {
  const { rule, pointer } = found;
  const name = pointer.slice(pointer.lastIndexOf("/") + 1);
  if (rule === "additionalProperties" && propertiesIn(schema, name).includes(false)) {
    return { ...found, rule: "forbidden", message: wording("forbidden", "") };
  }
  if (rule === "enum") {
    const cut = found.message.indexOf(": ");
    const [lead, values] = [found.message.slice(0, cut), found.message.slice(cut + 2).split(", ")];
    return cut < 0 ? found : { ...found, message: listText(lead, values, firstAt(body, [pointer])) };
  }
  // Of the constants of several shapes, the one that was sent is not missed.
  const missed = rule === "const" ? constantsIn(schema, name).filter((it) => it !== firstAt(body, [pointer])) : [];
  const [constant, ...more] = missed;
  return constant === undefined || more.length > 0
    ? found
    : { ...found, message: `must be ${JSON.stringify(constant)}` };
}

function elementOf(operation: Operation, { headers, params, body }: CheckedRequest): PrismRequest {
  const path = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(params.path[name] ?? ""),
  );
  const { authorization } = headers;
  return {
    method: operation.method.toLowerCase(),
    url: { path, query: params.query },
    headers: {
      ...headers,
      // Scheme names are case-insensitive (RFC 9110); Prism knows only one spelling.
      ...(authorization && { authorization: authorization.replace(/^bearer\s+/i, "Bearer ") }),
      // Prism looks at the content type only when a length is given, which chunked requests do not.
      "content-length": body.state === "read" || body.state === "form" ? "1" : "0",
    },
    ...(body.state === "read" && { body: body.value }),
    ...(body.state === "form" && { body: formText(headers["content-type"] ?? "", body.entries) }),
  };
}

/** A form as it was sent, which Prism takes apart again by itself. */
function formText(contentType: string, entries: readonly FormEntry[]): string {
  const boundary = /boundary="?([^";]+)/i.exec(contentType)?.[1];
  const texts = entries.map(([name, it]) => [name, typeof it === "string" ? it : it.bytes] as [string, string]);
  if (boundary === undefined) return new URLSearchParams(texts).toString();
  const parts = texts.map(([name, text], index) => {
    const sent = entries[index]?.[1];
    const file = typeof sent === "object" ? `; filename="${sent.name}"\r\nContent-Type: ${sent.type}` : "";
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${text}\r\n`;
  });
  return `${parts.join("")}--${boundary}--\r\n`;
}

function toViolation({ path = [], code, message }: PrismDiagnostic): Violation {
  const [where = "body", ...escaped] = path.map(String);
  const kind = escaped.length === 0 ? "" : where === "body" ? "property " : "parameter ";
  const prefix = `Request ${where} ${kind}${escaped.join(".").trim()}`.trimEnd();
  const text = message.startsWith(prefix) ? message.slice(prefix.length).trim() : message;
  // Prism names a property that is missing or one too many only in its text.
  const quoted =
    /required property '(.*)'$|; found '(.*)'$|properties: '(.*)'$|must have property (.*) when property /s.exec(text);
  const name = quoted?.slice(1).find((it) => it !== undefined);
  const place =
    where === "body" || where === "query" || where === "path" || where === "header" || where === "cookie"
      ? where
      : "body";
  const trail = escaped.map(pointerKey);
  const rule = code === "false schema" ? "forbidden" : String(code);
  return violation(place, name === undefined ? trail : [...trail, name], rule, wording(rule, text));
}

/** Prism writes parameter names in lower case. */
function respell(found: Violation, { parameters }: Operation): Violation {
  const same = parameters.find((it) => it.in === found.in && it.name.toLowerCase() === found.field);
  return same === undefined ? found : violation(found.in, [same.name], found.rule, found.message);
}

function errorsOf(result: Either): PrismDiagnostic[] {
  // Warnings, such as the use of a deprecated parameter, come the same way.
  return result._tag === "Left" ? result.left.filter(({ severity }) => severity === 0) : [];
}

async function loadPrism(): Promise<Prism> {
  try {
    const [validator, spec] = await Promise.all([
      import("@stoplight/prism-http/dist/validator/index.js"),
      import("@stoplight/http-spec/oas3/operation"),
    ]);
    return { ...validator, ...spec } as unknown as Prism;
  } catch (cause) {
    const packages = "@stoplight/prism-http@5.12.0 @stoplight/http-spec@7.1.0";
    throw new MockServerError("engine-missing", `the mock server needs Prism: npm install -D ${packages}`, { cause });
  }
}

interface Prism {
  transformOas3Operations(document: unknown): PrismOperation[];
  validateSecurity(input: { resource: PrismOperation; element: PrismRequest }): Either;
  validateInput(input: { resource: PrismOperation; element: PrismRequest }): Either;
}

interface PrismOperation {
  readonly method: string;
  readonly path: string;
  readonly callbacks?: unknown;
  readonly request?: {
    readonly headers?: readonly { readonly name: string; readonly schema?: JsonObject }[];
    readonly body?: { readonly contents?: readonly { readonly schema?: JsonObject }[] } | undefined;
  };
}

interface PrismRequest {
  readonly method: string;
  readonly url: { readonly path: string; readonly query: CheckedRequest["params"]["query"] };
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface PrismDiagnostic {
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
  readonly severity: number;
}

type Either = { readonly _tag: "Left"; readonly left: PrismDiagnostic[] } | { readonly _tag: "Right" };
