import type { Operation } from "../../contract/contract.js";
import { type Fault, nameOf } from "../faults/fault.js";
import type { RequestView } from "../state/journal.js";
import { momentOf } from "../state/life.js";
import type { Session } from "../state/session/session.js";
import type { Task } from "../state/store.js";
import type { Connection } from "./connection.js";
import type { EventLog } from "./events.js";

/** A request that has been answered. */
export interface Answered {
  readonly at: number;
  readonly connection: Connection;
  readonly target: string;
  /** What the client could see. */
  readonly status: number;
  readonly kind: RequestView["kind"];
  readonly operation?: Operation | undefined;
  readonly task?: Task | undefined;
  /** What the request named, where there is no such task too. */
  readonly taskId: string | undefined;
  readonly fault: Fault | undefined;
  /** Why it was refused, or what was let pass. */
  readonly reason?: string | undefined;
  /** When it came, by `performance.now()`. */
  readonly start: number;
}

/** Characters that are kept of a path, and of a reason: the journal keeps thousands of them. */
const LONGEST_PATH = 2048;
const LONGEST_REASON = 500;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Enters the request in the journal, and tells the log where somebody listens. */
export function record(session: Session, events: EventLog, answered: Answered): void {
  const { at, connection, target, status, kind, operation, task, taskId, fault, reason, start } = answered;
  const authorized = connection.headers.authorization !== undefined;
  const request: Mutable<RequestView> = {
    at,
    method: connection.method,
    path: kept(target, LONGEST_PATH),
    status,
    kind,
    authorized,
  };
  if (operation) request.operation = operation.id;
  if (taskId !== undefined) request.taskId = kept(taskId, LONGEST_PATH);
  if (fault) request.fault = nameOf(fault);
  if (reason !== undefined) request.reason = kept(reason, LONGEST_REASON);
  session.journal.add(request);
  if (!events.heard) return;

  const ms = Math.round((performance.now() - start) * 10) / 10;
  const { polls } = task?.progress ?? { polls: 0 };
  const known =
    task && kind !== "media" ? { state: String(momentOf(task, at).value), ...(polls > 0 && { poll: polls }) } : {};
  events.emit({ event: "request", session: session.view.name, request, ms, ...known });
}

/** The text up to its limit, with a mark where it goes on. */
function kept(text: string, most: number): string {
  if (text.length <= most) return text;
  // Joined from its characters: a slice would hold on to all of the text.
  return `${Array.from(text.slice(0, most)).join("")}... (${text.length} characters)`;
}
