import type { HostRules, TaskOperation, TaskState } from "../../client/rules.js";
import type { OpenApiDocument, Operation } from "../contract.js";
import type { Target } from "../document/dereference.js";
import { record } from "../document/json.js";
import { readResults } from "./results.js";

/** Where error answers have their text, in a document that says nothing of it. */
const COMMON_PROBLEM = { message: ["/error/message", "/message", "/detail", "/error"] };

const STATES: readonly TaskState[] = ["pending", "succeeded", "failed"];

/** Turns `x-task-states`, the server, the security scheme and the create operations into the polling rules. */
export function readRules(
  document: OpenApiDocument,
  operations: readonly Operation[],
  host: string,
  target: Target,
): HostRules {
  const table = record(document["x-task-states"]);
  const server = record((document.servers as unknown[] | undefined)?.[0]);
  const scheme = target(Object.values(record(record(document.components).securitySchemes))[0]);
  const problem = record(table.states === undefined ? COMMON_PROBLEM : table.problem);
  const headers = record(table.headers);
  return {
    host,
    server: String(server.url ?? "").replace(/\/$/, ""),
    env: { key: String(scheme["x-env"] ?? ""), baseUrl: String(server["x-env"] ?? "") },
    id: list(table.id),
    status: list(table.status),
    results: readResults(table.results, "/x-task-states/results") ?? [],
    error: list(table.error),
    errorCode: list(table.errorCode),
    states: stateOfValue(table),
    problem: { message: list(problem.message), code: list(problem.code), fields: list(problem.fields) },
    idHeaders: list(headers.taskId),
    requestIdHeaders: list(headers.requestId),
    locations: list(table.locations),
    ...(table.envelope !== undefined && { envelope: readEnvelope(record(table.envelope)) }),
    operations: Object.fromEntries(operations.flatMap((it) => (it.task ? [[it.path, rulesOf(it.task)]] : []))),
  };
}

function stateOfValue(table: Record<string, unknown>): Record<string, TaskState> {
  const states: Record<string, TaskState> = {};
  for (const source of [record(table.tolerated), record(table.states)]) {
    for (const state of STATES) for (const value of list(source[state])) states[value.toLowerCase()] = state;
  }
  return states;
}

function readEnvelope(envelope: Record<string, unknown>): NonNullable<HostRules["envelope"]> {
  const codes = (key: string): number[] => list(envelope[key]).map(Number);
  return {
    code: list(envelope.code),
    ok: codes("ok"),
    failed: codes("failed"),
    retry: codes("retry"),
    missing: codes("missing"),
    busy: codes("busy"),
  };
}

function rulesOf({ status, typical, maxWait, idempotencyKey, results, stage }: TaskOperation): TaskOperation {
  return {
    status,
    typical,
    maxWait,
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(results !== undefined && { results }),
    ...(stage !== undefined && { stage }),
  };
}

function list(node: unknown): string[] {
  return Array.isArray(node) ? node.map(String) : [];
}
