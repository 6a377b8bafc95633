import { NoOutputError, TaskFailedError, WaitTimeoutError } from "taskreel";
import { boughtBy } from "taskreel/durable";
import { shortened } from "../../contract/document/json.js";
import { CommandFault } from "../exit.js";
import { contractOf, endpointAt } from "../flags/endpoints.js";
import { isOver, type Recorded, remembered } from "../order/journal/entries.js";
import type { Journal } from "../order/journal/journal.js";
import type { Target } from "../order/resolve.js";
import { resultsOf } from "../order/results.js";
import type { SaveOptions } from "../order/save.js";
import { textsOf } from "../order/texts.js";
import { type Outcome, waitContext, waitOn } from "../order/waiting.js";
import type { TaskLine } from "../terminal/progress.js";
import { oneLine } from "../terminal/terminal.js";
import type { Answer } from "./answer.js";
import type { Underway } from "./create.js";
import { nameOf } from "./endpoint.js";

export interface Asking {
  readonly journal: Journal;
  readonly underway: Underway;
  readonly signal: AbortSignal;
  /** How long to wait at most; 0 asks once. */
  readonly seconds: number;
  readonly save?: SaveOptions | undefined;
}

/** Waits for a task within bounds. One that goes on, and one that failed, are answers as good as any. */
export async function askFor(id: string, { journal, underway, signal, seconds, save }: Asking): Promise<Answer> {
  let order = latest(journal, id);
  // The call that orders it may still be under way in this process.
  const sending = underway.get(order.reference);
  if (sending) {
    await inTime(sending, seconds, signal);
    order = latest(journal, id);
  }
  const endpoint = endpointAt(await contractOf(order.host), order.path, order.body);
  const target = { endpoint, order };
  if (underway.has(order.reference)) return pending(target, order.reference, 0);
  let polls = 0;
  let status = "";
  const line: TaskLine = {
    begin: () => {},
    polled: () => void polls++,
    say: (text) => {
      status = text;
    },
  };
  const context = waitContext({ journal, signal, flags: { timeoutMs: seconds * 1000 }, save });
  const outcome = await waitOn(target, line, context);
  return told(outcome, target, { polls, status });
}

/** The newest order of this id, or of this name. @throws CommandFault where this machine has none. */
function latest(journal: Journal, id: string): Recorded {
  const found = journal.orders().findLast((it) => it.handle?.id === id || it.reference === id);
  if (found) return found;
  throw new CommandFault(
    `No task ${oneLine(shortened(id))} was ordered from this machine. task_list shows those that were.`,
  );
}

async function inTime(work: Promise<unknown>, seconds: number, signal: AbortSignal): Promise<void> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, seconds * 1000))]);
  const late = new Promise<void>((resolve) => limit.addEventListener("abort", () => resolve(), { once: true }));
  await Promise.race([work.catch(() => {}), late]);
}

interface Seen {
  readonly polls: number;
  readonly status: string;
}

function told(outcome: Outcome, target: Target, { polls, status }: Seen): Answer {
  const { endpoint, order } = target;
  const id = outcome.task?.id ?? order.handle?.id ?? order.reference;
  if ("result" in outcome) {
    const { outputs, data } = outcome.result;
    const texts = outputs.length > 0 ? [] : textsOf(endpoint, data);
    const parts = resultsOf(outcome.result, outcome.files);
    const facts = { done: true, task_id: id, endpoint: nameOf(endpoint), outputs, parts, texts, files: outcome.files };
    if (outcome.files.length > 0) return { text: `Saved: ${outcome.files.join(", ")}`, facts };
    const said = outputs[0] ?? texts[0] ?? "no file and no text; data has its answer";
    const keep = outputs.length > 0 ? " Result URLs expire; call task_download to keep the file." : "";
    return {
      text: `Done: ${oneLine(said)}.${keep}`,
      facts: outputs.length + texts.length > 0 ? facts : { ...facts, data },
    };
  }
  const { error } = outcome;
  if (error instanceof WaitTimeoutError) return pending(target, id, polls, error.last?.status ?? status);
  if (error instanceof TaskFailedError || error instanceof NoOutputError) {
    // One that is gone, or gave nothing, may have been charged all the same.
    const isFree = error instanceof TaskFailedError && endpoint.operation.task.prices?.failedTasksAreFree;
    const free = isFree ? " It was not charged." : "";
    const text = `${oneLine(error.message)}.${free} Change the request, and ask the user before another one.`;
    return {
      text,
      facts: { done: true, failed: true, task_id: id, endpoint: nameOf(endpoint), reason: error.message },
    };
  }
  throw error;
}

function pending(
  { endpoint, order }: Target,
  id: string,
  polls: number,
  status: string | number | boolean = "",
): Answer {
  const { typical } = endpoint.operation.task;
  const age = Math.round((Date.now() - Date.parse(order.handle?.createdAt ?? order.orderedAt)) / 1000);
  return {
    text: `Not done at the age of ${age} s, usually ${typical[0]} to ${typical[1]} s. Call task_wait again.`,
    facts: {
      done: false,
      task_id: id,
      endpoint: nameOf(endpoint),
      status,
      age_seconds: age,
      polls,
      usually_seconds: typical,
      next: "task_wait",
    },
  };
}

/** `task_list`: what this machine ordered, unknown submissions first, then open ones, then the newest. */
export async function listTasks(
  journal: Journal,
  { openOnly, limit = 20 }: { openOnly: boolean; limit?: number },
): Promise<Answer> {
  const orders = remembered(journal.orders()).reverse();
  const rank = (it: Recorded) => (boughtBy(it) === "maybe" ? 0 : isOver(it) ? 2 : 1);
  const chosen = orders.filter((it) => !openOnly || !isOver(it)).sort((a, b) => rank(a) - rank(b));
  const tasks = chosen.slice(0, limit).map((it) => ({
    task_id: it.handle?.id ?? it.reference,
    host: it.host,
    path: it.path,
    state: it.state,
    bought: boughtBy(it),
    age_seconds: Math.round((Date.now() - Date.parse(it.orderedAt)) / 1000),
    files: it.files,
    error: it.error && shortened(it.error.message, 200),
  }));
  const unknown = chosen.filter((it) => boughtBy(it) === "maybe").length;
  const note = unknown > 0 ? ` Of ${unknown} nobody knows whether they became a task.` : "";
  return {
    text: `Tasks${openOnly ? " that are open" : ""}: ${chosen.length}, ${tasks.length} shown.${note}`,
    facts: { tasks },
  };
}
