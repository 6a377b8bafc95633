import { sendWith } from "../faults/alter.js";
import type { Connection } from "../serve/connection.js";
import type { RequestContext } from "../serve/pipeline.js";
import { record } from "../serve/record.js";
import { httpDate } from "../state/clock.js";
import { isExpired } from "../state/life.js";
import type { Session } from "../state/session/session.js";
import { mediaAnswer, mediaName, mediaTask } from "./serve.js";

/** One request for a result file: whether a task's result is still kept, its session says. */
export async function respondMedia(
  session: Session,
  connection: Connection,
  target: string,
  { elsewhere, events }: RequestContext,
): Promise<void> {
  const { services } = session;
  const at = services.now();
  const start = events.heard ? performance.now() : 0;
  const path = target.split("?", 1)[0] ?? "";
  const taskId = mediaTask(path);
  const task = taskId === undefined ? undefined : services.store.get(taskId);
  const [faultList] = session.scenarioFor(undefined).faultLists;
  const armed = faultList !== undefined && faultList.size > 0;
  const fault = armed ? faultList.take({ role: "media", ...(task && { taskId: task.id }) }) : undefined;

  const upload = services.uploads.get(mediaName(path) ?? "");
  const expired = task && isExpired(task, at);
  const answer = expired ? { status: 410, headers: {}, body: "" } : mediaAnswer(path, connection, upload);
  const refused = fault !== undefined && fault.transport === undefined;
  const outgoing = { ...answer, ...(refused && { status: fault.status ?? 500, body: "" }), date: httpDate(at) };
  const status = await sendWith(fault, connection, outgoing, elsewhere(target));
  record(session, events, { at, connection, target, status, kind: "media", task, taskId: task?.id, fault, start });
}
