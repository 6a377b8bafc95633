import type { ApiResponse, Contract, Operation } from "../../contract/contract.js";
import type { Services } from "../state/session-context.js";
import type { Answer } from "./answer.js";
import type { Asked } from "./build.js";
import { shownBy, statusOf } from "./examples.js";
import { type HeaderTemplate, headerTemplate } from "./headers.js";

/** What an operation that knows no task answers: its first success, as the document shows it. */
interface Success {
  readonly status: number;
  readonly response: ApiResponse;
  readonly fill: HeaderTemplate;
}

/** The answer of an operation that neither starts nor reads a task. */
export function stateless(services: Services, { request }: Asked, contract: Contract, operation: Operation): Answer {
  const { status, response, fill } = successOf(contract, operation);
  const headers = fill({ request: request.headers, requestId: services.requestId });
  const { content, text } = response;
  if (content !== undefined) {
    return { status, headers, body: Object.values(shownBy(content))[0], operation, schema: content.schema };
  }
  return text === undefined
    ? { status, headers, operation }
    : { status, headers, body: text.example, media: text.type, operation };
}

const known = new WeakMap<Operation, Success>();

function successOf(contract: Contract, operation: Operation): Success {
  const ready = known.get(operation);
  if (ready !== undefined) return ready;
  const { responses } = operation;
  const all = Object.entries(responses).flatMap(([key, response]) => {
    const status = statusOf(key, responses);
    return status !== undefined && status >= 200 && status < 400 ? [{ status, response }] : [];
  });
  const first = all.find(({ status }) => status < 300) ?? all[0] ?? { status: 204, response: NOTHING };
  const success = { ...first, fill: headerTemplate(first.response, contract, true) };
  known.set(operation, success);
  return success;
}

const NOTHING: ApiResponse = { description: "", mediaTypes: [], headers: {}, requiredHeaders: [] };
