import type { Shared } from "../serve/shared.js";
import type { Counts } from "../state/counts.js";
import { endOf, momentOf } from "../state/life.js";
import type { CallbackManner } from "../state/scenario.js";
import type { Task } from "../state/store.js";
import type { CallbackServices } from "./queue.js";
import { signatureHeaders } from "./sign.js";

/** Makes the message about a task as it stands: filled, checked against the contract, signed as it says. */
export function createMessageMaker(
  shared: Shared,
  counts: Counts,
  url: (host?: string) => string,
  now: () => number,
): CallbackServices["message"] {
  return (task: Task, manner: CallbackManner) => {
    const { contract, operation, id, body: request, createdAt, progress, course } = task;
    const { callback } = operation;
    const moment = momentOf(task, now());
    const template = shared.answersOf(contract, operation).message(moment);
    if (callback === undefined || template === undefined) {
      return { fault: `the contract of ${operation.id} shows no message for ${moment.value}` };
    }
    const error = progress.end?.error ?? course.error;
    const facts = {
      id,
      operation,
      url: url(task.host),
      moment,
      createdAt,
      endedAt: endOf(task),
      ...(error !== undefined && { error }),
    };
    let body = template({ ...facts, body: request });
    const { schema } = callback.body;
    if (shared.conformance.problems(schema, body).length > 0) body = template({ ...facts, body: undefined });
    const problems = counts.check("callback", operation.id, schema, body);
    if (problems.length > 0) return { fault: `it breaks the contract: ${problems.join("; ")}` };
    return { body, headers: headersOf(shared, callback.signature, body, manner, now) };
  };
}

function headersOf(
  { webhookSecret, webhookTime }: Shared,
  signature: Parameters<typeof signatureHeaders>[0] | undefined,
  body: unknown,
  { badSignature }: CallbackManner,
  now: () => number,
): Readonly<Record<string, string>> {
  if (signature === undefined || webhookSecret === undefined) return {};
  const seconds = Math.floor((webhookTime === "clock" ? now() : systemNow()) / 1000);
  return signatureHeaders(signature, body, badSignature ? `not ${webhookSecret}` : webhookSecret, seconds);
}

// Receivers compare a signature's age with their own clock, so it is the real time unless told otherwise.
const systemNow = Date.now;
