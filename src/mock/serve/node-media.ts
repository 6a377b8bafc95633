import type { IncomingMessage, ServerResponse } from "node:http";
import { nameOf } from "../faults/name.js";
import { answerMedia, type MediaAnswer, mediaTask, sendMedia } from "../media/serve.js";
import { isExpired } from "../state/life.js";
import type { Session } from "../state/session.js";
import { sendWrong } from "./node-faults.js";
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
  if (fault) {
    const { "content-type": type = "application/octet-stream", "content-length": _, ...headers } = answered.headers;
    const outgoing = { status, headers, type, bytes: answered.bytes ?? Buffer.alloc(0) };
    status = await sendWrong(fault, outgoing, { response, elsewhere: elsewhere(target), closing });
  } else sendMedia(answered, request, response);
  const authorized = request.headers.authorization !== undefined;
  const about = { ...(task && { taskId: task.id }), authorized, ...(fault && { fault: nameOf(fault) }) };
  const view = { at, method: request.method ?? "", path: target, status, kind: "media" as const, ...about };
  session.journal.add(view);
  if (events.heard) events.emit({ event: "request", session: session.view.name, request: view, ms: 0 });
}
