import type { MockEvent } from "taskreel/mock";
import { oneLine } from "../terminal/terminal.js";

/** `12:00:01.250  POST /api/v1/x 200 1.2 ms  task 7f0c… pending`: what was asked, what came of it, where the task stands. */
export function logLine(event: MockEvent): string {
  const where = event.session === "" ? "" : `[${event.session}] `;
  if (event.event === "callback") {
    const { at, url, taskId, attempt, outcome, status, error } = event.delivery;
    const told = [outcome, status, error && plain(error)].filter((it) => it !== undefined).join(" ");
    return `${clockTime(at)}  ${where}callback to ${plain(url)}  task ${plain(taskId)}  attempt ${attempt}: ${told}`;
  }
  if (event.event === "notice") return `${where}${oneLine(event.text)}`;
  const { request, state, poll, ms } = event;
  const parts = [
    `${clockTime(request.at)}  ${where}${request.method} ${plain(request.path)}  ${request.status || "no answer"}  ${ms} ms`,
    request.taskId && `task ${plain(request.taskId)}${state === undefined ? "" : ` ${state}`}`,
    request.kind === "status" && poll !== undefined && `poll ${poll}`,
    request.fault && `fault ${plain(request.fault)}`,
    request.reason && plain(request.reason),
  ];
  return parts.filter(Boolean).join("  ");
}

/** The same for programs. */
export function logFacts(event: MockEvent): object {
  if (event.event === "callback") {
    const { body: _, headers: __, ...delivery } = event.delivery;
    return { event: "callback", session: event.session, ...delivery };
  }
  if (event.event === "notice") return event;
  const { request, ...rest } = event;
  return { ...rest, ...request };
}

function clockTime(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}

/** What a stranger sent must not fill the terminal. */
function plain(text: string): string {
  return oneLine(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
