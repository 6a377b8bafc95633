import type { OpenApiDocument, Operation, Parameter } from "../contract.js";
import { defer } from "../document/defer.js";
import type { Target } from "../document/dereference.js";
import { ContractFault } from "../document/fault.js";
import { step } from "../document/grammar.js";
import { record } from "../document/json.js";
import { readBodies } from "./bodies.js";
import { essenceOf, jsonContent, mediaTypesOf } from "./content.js";
import { readParameters } from "./parameters.js";
import { readResponses } from "./responses.js";
import { securityReader } from "./security.js";
import { readCallback } from "./tasks/callback.js";
import { readRefs } from "./tasks/task-refs.js";
import { readUpload } from "./upload.js";

const METHODS = ["get", "post", "put", "patch", "delete", "head", "options", "trace"] as const;

/** An operation together with the part of the document that it was read from, in which no `$ref` was followed. */
export interface RawOperation {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly operation: Operation;
  /** JSON Pointer to it. */
  readonly place: string;
  /** Names and places of its parameters, without reading the rest of it. */
  takes(): readonly Parameter[];
}

/**
 * Every operation of a document, as it stands by itself: what links make of it is found later. Its parts are read when they
 * are first asked for.
 *
 * @param document the same as `source`, dereferenced.
 */
export function readOperations(source: OpenApiDocument, document: OpenApiDocument, target: Target): RawOperation[] {
  const securityOf = securityReader(source, target);
  const targets = (list: unknown) => (Array.isArray(list) ? list.map(target) : []);
  const read = Object.entries(record(source.paths)).flatMap(([path, node]) => {
    // Beside its `$ref` a path may have operations of its own.
    const item = { ...target(node), ...record(node) };
    return METHODS.filter((method) => method in item).map((method) => {
      const raw = record(item[method]);
      const place = step(step("/paths", path), method);
      const own = {
        id: typeof raw.operationId === "string" ? raw.operationId : `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase() as Operation["method"],
        path,
        role: "other" as const,
        summary: String(raw.summary ?? ""),
        ...serviceOf(raw),
        ...(raw.deprecated === true && { deprecated: true as const }),
        ...(typeof raw["x-replaced-by"] === "string" && { replacedBy: raw["x-replaced-by"] }),
        security: securityOf(raw, place),
        ...serverOf(raw, item),
        ...readUpload(raw["x-upload"], path),
      };
      return {
        raw,
        place,
        operation: withParts(own, () => record(record(document.paths)[path]), method, place),
        takes: () => readParameters(targets(item.parameters), targets(raw.parameters), place),
      };
    });
  });
  refuseTwins(read);
  return read;
}

function serviceOf({ tags }: Readonly<Record<string, unknown>>): { readonly service?: string } {
  const [first] = Array.isArray(tags) ? tags : [];
  return typeof first === "string" ? { service: first } : {};
}

/** The first server that the operation, or its path, has to itself. */
function serverOf(raw: Readonly<Record<string, unknown>>, item: Readonly<Record<string, unknown>>) {
  const [own] = [raw.servers, item.servers].find(Array.isArray) ?? [];
  const { url } = record(own);
  return typeof url === "string" && /^https?:/.test(url) ? { server: url.replace(/\/+$/, "") } : {};
}

function refuseTwins(read: readonly RawOperation[]): void {
  const known = new Map<string, string>();
  for (const { operation, place } of read) {
    const other = known.get(operation.id);
    if (other !== undefined) throw new ContractFault(`its operationId ${operation.id} is that of ${other} too.`, place);
    known.set(operation.id, place);
  }
}

type Parts =
  | "parameters"
  | "mediaTypes"
  | "bodyRequired"
  | "body"
  | "bodies"
  | "responses"
  | "callback"
  | "callbacks"
  | "refs";

function withParts(
  operation: Omit<Operation, Parts>,
  item: () => Record<string, unknown>,
  method: string,
  place: string,
): Operation {
  const own = () => record(item()[method]);
  const request = () => record(own().requestBody);
  const read: Operation = defer<typeof operation, Pick<Operation, Parts>>(operation, {
    parameters: () => readParameters(item().parameters, own().parameters, place),
    mediaTypes: () => (own().requestBody === undefined ? undefined : mediaTypesOf(request().content).map(essenceOf)),
    bodyRequired: () => request().required === true,
    body: () => jsonContent(request().content),
    bodies: () => readBodies(request().content, place),
    responses: () => readResponses(own().responses),
    callback: () => (read.role === "create" ? readCallback(own().callbacks, place) : undefined),
    callbacks: () => Object.keys(record(own().callbacks)),
    refs: () => {
      const refs = readRefs(read.body?.schema);
      return refs.length > 0 ? refs : undefined;
    },
  });
  return read;
}
