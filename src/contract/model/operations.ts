import type { OpenApiDocument, Operation } from "../contract.js";
import { ContractFault } from "../document/fault.js";
import { record } from "../document/json.js";
import { readCallback } from "./callback.js";
import { essenceOf, jsonContent, mediaTypesOf } from "./content.js";
import { readParameters } from "./parameters.js";
import { readResponses } from "./responses.js";
import { securityReader } from "./security.js";
import { readRefs } from "./task-refs.js";

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** An operation together with the part of the document that it was read from. */
export interface RawOperation {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly operation: Operation;
}

/** Every operation of a dereferenced document, as it stands by itself: what links make of it is found later. */
export function readOperations(document: OpenApiDocument): RawOperation[] {
  const securityOf = securityReader(document);
  return Object.entries(record(document.paths)).flatMap(([path, item]) =>
    METHODS.filter((method) => method in record(item)).map((method) => {
      const raw = record(record(item)[method]);
      const place = `/paths/${path.replaceAll("/", "~1")}/${method}`;
      if (typeof raw.operationId !== "string") throw new ContractFault("give it an operationId.", place);
      const request = raw.requestBody === undefined ? undefined : record(raw.requestBody);
      const body = jsonContent(request?.content);
      const callback = readCallback(raw.callbacks, place);
      const refs = readRefs(body?.schema);
      const operation: Operation = {
        id: raw.operationId,
        method: method.toUpperCase() as Operation["method"],
        path,
        role: "other",
        summary: String(raw.summary ?? ""),
        parameters: readParameters(record(item).parameters, raw.parameters),
        security: securityOf(raw),
        ...(request && { mediaTypes: mediaTypesOf(request.content).map(essenceOf) }),
        bodyRequired: request?.required === true,
        ...(body && { body }),
        responses: readResponses(raw.responses),
        ...(callback && { callback }),
        ...(refs.length > 0 && { refs }),
      };
      return { raw, operation };
    }),
  );
}
