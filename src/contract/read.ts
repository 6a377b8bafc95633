import type {
  ApiResponse,
  Callback,
  CallbackDelivery,
  Content,
  Contract,
  JsonSchema,
  OpenApiDocument,
  Operation,
  Parameter,
  WebhookSignature,
} from "./contract.js";
import { dereference } from "./document/dereference.js";
import { ContractFault } from "./document/fault.js";
import { record } from "./document/json.js";
import { readRules } from "./model/rules.js";
import { readShown, readStates } from "./model/states.js";
import { readRefs } from "./model/task-refs.js";
import { linkTasks } from "./model/tasks.js";

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** Reads a bundled OpenAPI 3.1 document. Throws {@link ContractFault} naming the place when it cannot be used. */
export function readContract(source: OpenApiDocument, host: string): Contract {
  if (!String(source.openapi).startsWith("3.1.")) {
    throw new ContractFault(`write "openapi: 3.1.0"; this says ${JSON.stringify(source.openapi)}.`, "/openapi");
  }
  const document = dereference(source);
  const operations = linkTasks(readOperations(document));
  const rules = readRules(document, operations, host);
  const table = record(document["x-task-states"]);
  return { document, operations, rules, states: readStates(table), shows: readShown(table) };
}

function readOperations(document: OpenApiDocument): RawOperation[] {
  return Object.entries(record(document.paths)).flatMap(([path, item]) =>
    METHODS.filter((method) => method in record(item)).map((method) => {
      const raw = record(record(item)[method]);
      const place = `/paths/${path.replaceAll("/", "~1")}/${method}`;
      if (typeof raw.operationId !== "string") throw new ContractFault("give it an operationId.", place);
      const shared = Array.isArray(record(item).parameters) ? (record(item).parameters as unknown[]) : [];
      const own = Array.isArray(raw.parameters) ? (raw.parameters as unknown[]) : [];
      const body = jsonContent(record(raw.requestBody).content);
      const callback = readCallback(raw.callbacks, place);
      const refs = readRefs(body?.schema);
      return {
        raw,
        operation: {
          id: raw.operationId,
          method: method.toUpperCase() as Operation["method"],
          path,
          role: "other",
          summary: String(raw.summary ?? ""),
          parameters: [...shared, ...own].map(readParameter),
          responses: Object.fromEntries(
            Object.entries(record(raw.responses)).map(([code, it]) => [code, readResponse(it)]),
          ),
          ...(body && { body }),
          ...(callback && { callback }),
          ...(refs.length > 0 && { refs }),
        },
      };
    }),
  );
}

/** An operation together with the part of the document that it was read from. */
export interface RawOperation {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly operation: Operation;
}

function readParameter(node: unknown): Parameter {
  const { name, in: where, required, schema } = record(node);
  return {
    name: String(name),
    in: where as Parameter["in"],
    required: required === true,
    schema: (schema ?? true) as JsonSchema,
  };
}

function readResponse(node: unknown): ApiResponse {
  const { description, content, headers } = record(node);
  const json = jsonContent(content);
  return {
    description: String(description ?? ""),
    headers: Object.fromEntries(
      Object.entries(record(headers)).map(([name, header]) => [name, headerExample(record(header))]),
    ),
    ...(json && { content: json }),
  };
}

function headerExample(header: Record<string, unknown>): unknown {
  const named = Object.values(record(header.examples))[0];
  return header.example ?? record(named).value ?? (record(header.schema).examples as unknown[] | undefined)?.[0];
}

function jsonContent(content: unknown): Content | undefined {
  const media = Object.entries(record(content)).find(([type]) => /^application\/(.+\+)?json\b/.test(type))?.[1];
  if (media === undefined) return undefined;
  const { schema, examples } = record(media);
  return {
    schema: (schema ?? true) as JsonSchema,
    examples: Object.fromEntries(Object.entries(record(examples)).map(([name, it]) => [name, record(it).value])),
  };
}

function readCallback(callbacks: unknown, place: string): Callback | undefined {
  for (const callback of Object.values(record(callbacks))) {
    for (const [expression, item] of Object.entries(record(callback))) {
      const url = /^\{\$request\.body#(\/.+)\}$/.exec(expression)?.[1];
      if (url === undefined)
        throw new ContractFault(`write the callback's URL as {$request.body#/field}, not ${expression}.`, place);
      const post = record(record(item).post);
      const body = jsonContent(record(post.requestBody).content);
      if (body === undefined) throw new ContractFault(`give the callback ${expression} a JSON body.`, place);
      const signature = post["x-webhook-signature"] as WebhookSignature | undefined;
      const delivery = post["x-callback"] as CallbackDelivery | undefined;
      return { url, body, ...(signature && { signature }), ...(delivery && { delivery }) };
    }
  }
  return undefined;
}
