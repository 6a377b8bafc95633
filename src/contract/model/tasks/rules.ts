import type { HostRules, TaskOperation } from "../../../client/rules.js";
import type { OpenApiDocument, Operation } from "../../contract.js";
import type { Target } from "../../document/dereference.js";
import { record } from "../../document/json.js";
import { list, readReading } from "./reading.js";

/** Where error answers have their text, in a document that says nothing of it. */
const COMMON_PROBLEM = { message: ["/error/message", "/message", "/detail", "/error"] };

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
  const origins = (document.servers as unknown[] | undefined)?.slice(1).map((it) => String(record(it).url)) ?? [];
  const servers = Object.fromEntries(operations.flatMap((it) => (it.server ? [[it.path, it.server]] : [])));
  return {
    host,
    server: String(server.url ?? "").replace(/\/$/, ""),
    ...(Object.keys(servers).length > 0 && { servers }),
    ...(origins.length > 0 && { origins: origins.filter(isWeb).map((it) => new URL(it).origin) }),
    env: { key: String(scheme["x-env"] ?? ""), baseUrl: String(server["x-env"] ?? "") },
    ...readReading(table, "/x-task-states"),
    problem: { message: list(problem.message), code: list(problem.code), fields: list(problem.fields) },
    idHeaders: list(headers.taskId),
    requestIdHeaders: list(headers.requestId),
    locations: list(table.locations),
    operations: Object.fromEntries(operations.flatMap((it) => (it.task ? [[it.path, rulesOf(it, it.task)]] : []))),
  };
}

const isWeb = (url: string) => /^https?:/.test(url) && URL.canParse(url);

function rulesOf(
  { reading }: Operation,
  { life, status, typical, maxWait, idempotencyKey }: TaskOperation,
): TaskOperation {
  return {
    ...(life !== undefined && { life }),
    status,
    typical,
    maxWait,
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(reading !== undefined && { reading: reading.rules }),
  };
}
