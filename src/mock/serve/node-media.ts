import type { IncomingMessage, ServerResponse } from "node:http";
import type { Fault } from "../faults/fault.js";
import { nameOf } from "../faults/name.js";
import { answerMedia, type MediaAnswer, mediaTask, sendMedia } from "../media/serve.js";
import { pause } from "../state/clock.js";
import { isExpired } from "../state/life.js";
import type { Session } from "../state/session.js";
import type { RequestContext } from "./pipeline.js";

/** One request for a result file: what a task's result is, its session says. */
export async function respondMedia(
  session: Session,
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  { closing, elsewhere, events }: RequestContext,
): Promise<void> {
  const { services } = session;
  const at = services.now();
  const path = target.split("?", 1)[0] ?? "";
  const name = mediaTask(path);
  const task = name === undefined ? undefined : services.store.get(name);
  const [faultList] = session.scenarioFor(undefined).faultLists;
  const fault =
    faultList && faultList.size > 0 ? faultList.take({ role: "media", ...(task && { taskId: task.id }) }) : undefined;
  const gone: MediaAnswer = { status: 410, headers: { "content-length": "0" } };
  const answered = task && isExpired(task, at) ? gone : answerMedia(path, request);

  let { status } = answered;
  if (fault) status = await sendWrong(fault, answered, request, response, elsewhere(target), closing);
  else sendMedia(answered, request, response);
  const authorized = request.headers.authorization !== undefined;
  const about = { ...(task && { taskId: task.id }), authorized, ...(fault && { fault: nameOf(fault) }) };
  const view = { at, method: request.method ?? "", path: target, status, kind: "media" as const, ...about };
  session.journal.add(view);
  if (events.heard) events.emit({ event: "request", session: session.view.name, request: view, ms: 0 });
}

async function sendWrong(
  fault: Fault,
  { status, headers, bytes = Buffer.alloc(0) }: MediaAnswer,
  request: IncomingMessage,
  response: ServerResponse,
  elsewhere: string,
  closing: AbortSignal,
): Promise<number> {
  const { transport, ms, to } = fault;
  if (transport === undefined) return plain(response, fault.status ?? 500);
  if (transport === "redirect") return plain(response, 302, { location: to ?? elsewhere });
  if (transport === "html")
    return plain(response, 200, { "content-type": "text/html" }, "<!doctype html><h1>Not here</h1>");
  if (transport === "empty") return plain(response, 200, { "content-type": "video/mp4" });
  if (transport === "reset") response.socket?.resetAndDestroy();
  if (transport === "close" || transport === "bad-status-line") response.socket?.destroy();
  if (response.socket === null || response.socket.destroyed) return 0;

  const gone = new AbortController();
  response.once("close", () => gone.abort());
  closing.addEventListener("abort", () => gone.abort(), { signal: gone.signal });
  const wait = () => pause(ms ?? Number.POSITIVE_INFINITY, gone.signal);
  if (transport === "stall-headers") await wait();
  if (gone.signal.aborted) return 0;
  response.writeHead(status, headers);
  if (request.method === "HEAD") response.end();
  else {
    // Everything else cuts the file in two: the rest comes late, or never.
    const half = Math.ceil(bytes.length / 2);
    await new Promise<void>((resolve) => response.write(bytes.subarray(0, half), () => resolve()));
    if (transport === "stall-body") await wait();
    if (transport === "stall-body" || transport === "stall-headers") response.end(bytes.subarray(half));
    else response.socket?.destroy();
  }
  return status;
}

function plain(response: ServerResponse, status: number, headers: Record<string, string> = {}, text = ""): number {
  response.writeHead(status, { ...headers, "content-length": String(Buffer.byteLength(text)) });
  response.end(text);
  return status;
}
