import type { Contract, OpenApiDocument, Operation } from "../../contract/contract.js";
import { record } from "../../contract/document/json.js";

/** What the document says of an operation's requests beyond their schemas. */
export interface RequestFacts {
  /** One of these sets of credentials is asked for; none of them when the list is empty. */
  readonly security: readonly (readonly SecurityScheme[])[];
  /** The request body's media types in lower case, without parameters; undefined when there is no body. */
  readonly mediaTypes?: readonly string[];
  readonly bodyRequired: boolean;
}

export interface SecurityScheme {
  readonly type: string;
  /** HTTP scheme in lower case. */
  readonly scheme: string;
  readonly in: string;
  readonly name: string;
}

/** Reads the facts from the operation's place in the document. */
export function factsOf({ document }: Contract, operation: Operation): RequestFacts {
  const raw = rawOperation(document, operation);
  const schemes = record(record(document.components).securitySchemes);
  const asked = Array.isArray(raw.security) ? raw.security : Array.isArray(document.security) ? document.security : [];
  const body = raw.requestBody === undefined ? undefined : record(raw.requestBody);
  return {
    security: asked.map((it) => Object.keys(record(it)).map((name) => schemeOf(record(schemes[name])))),
    ...(body && {
      mediaTypes: Object.keys(record(body.content)).map((it) => it.split(";")[0]?.trim().toLowerCase() ?? ""),
    }),
    bodyRequired: body?.required === true,
  };
}

/** The operation as the document has it. */
export function rawOperation(document: OpenApiDocument, { method, path }: Operation): Record<string, unknown> {
  return record(record(record(document.paths)[path])[method.toLowerCase()]);
}

function schemeOf({ type, scheme, in: where, name }: Record<string, unknown>): SecurityScheme {
  return {
    type: String(type),
    scheme: String(scheme ?? "").toLowerCase(),
    in: String(where ?? ""),
    name: String(name ?? ""),
  };
}
