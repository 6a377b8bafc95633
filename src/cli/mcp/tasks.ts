import { AbortedError, NoOutputError, TaskFailedError, WaitTimeoutError } from "taskreel";
import { boughtBy, canResend } from "taskreel/durable";
import { CommandFault } from "../exit.js";
import { contractOf, endpointAt } from "../flags/endpoints.js";
import { isOver, type Recorded, remembered } from "../order/journal/entries.js";
import type { Journal } from "../order/journal/journal.js";
import type { Target } from "../order/resolve.js";
import { resultsOf } from "../order/results.js";
import type { SaveOptions } from "../order/save.js";
import { resendOrder } from "../order/submit.js";
import { textsOf } from "../order/texts.js";
import { connectTo, type Outcome, waitContext, waitOn } from "../order/waiting.js";
import type { TaskLine } from "../terminal/progress.js";
import { advised, unknownAdvice } from "./advice.js";
import { type Answer, taskId } from "./answer.js";
import { nameOf } from "./endpoint.js";
import { keep, orLate, type Underway } from "./underway.js";
import { cutWords, plainUrl, quotedWords, reasonOf, saidBy } from "./words.js";

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
  const start = Date.now();
  let order = latest(journal, id);
  const { reference } = order;
  const endpoint = endpointAt(await contractOf(order.host), order.path, order.body);
  // The call that orders it may still be under way in this process, or has to be sent again under its key.
  const sending = underway.get(reference) ?? again({ endpoint, order }, { journal, underway, seconds });
  if (sending) {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
    if (!(await orLate(sending, limit))) return pending({ endpoint, order }, { polls: 0, status: "submitting" });
    order = latest(journal, id);
  }
  const target = { endpoint, order };
  let polls = 0;
  let status = "";
  let trouble: Error | undefined;
  const line: TaskLine = {
    begin: () => {},
    polled: () => void polls++,
    retried(error) {
      trouble = error;
    },
    say: (text) => {
      status = text;
    },
  };
  const timeoutMs = Math.max(0, start + seconds * 1000 - Date.now());
  // A wait gives its last question some time to be answered; a call here has none beyond what it may take.
  const isOver = seconds > 0 ? AbortSignal.timeout(timeoutMs) : undefined;
  const stop = isOver ? AbortSignal.any([signal, isOver]) : signal;
  const context = waitContext({ journal, signal: stop, flags: { timeoutMs }, save });
  const outcome = await waitOn(target, line, context);
  const seen = { polls, status, trouble };
  if ("error" in outcome && outcome.error instanceof AbortedError && isOver?.aborted && !signal.aborted) {
    return pending(target, seen);
  }
  return told(outcome, target, seen);
}

/** The newest order of this id, or of this name. @throws CommandFault where this machine has none. */
function latest(journal: Journal, id: string): Recorded {
  const found = journal.orders().findLast((it) => it.handle?.id === id || it.reference === id);
  if (found) return found;
  throw new CommandFault(`No task ${cutWords(id, 60)} was ordered from this machine. task_list shows those that were.`);
}

/**
 * Sends an order of unknown fate again, if that buys one task in all; undefined where its fate is known.
 *
 * @throws CommandFault where that could buy another, or where the call only asks.
 */
function again(target: Target, { journal, underway, seconds }: Omit<Asking, "signal" | "save">) {
  const { order } = target;
  if (boughtBy(order) === "nothing") {
    throw new CommandFault(`Order ${order.reference} became no task: ${quotedWords(order.error?.message ?? "")}`);
  }
  if (boughtBy(order) === "one") return undefined;
  if (seconds > 0) return keep(underway, order.reference, resendOrder(order, connectTo(target, {}), journal));
  const advice = unknownAdvice(canResend(order), undefined, order.server);
  throw new CommandFault(`What became of order ${order.reference} is not known. ${advice}`);
}

interface Seen {
  readonly polls: number;
  readonly status: string;
  /** What went wrong when it was last asked for, if that was no answer about the task. */
  readonly trouble?: Error | undefined;
}

function told(outcome: Outcome, target: Target, seen: Seen): Answer {
  const { endpoint, order } = target;
  const facts = { done: true, task_id: taskId(order), endpoint: nameOf(endpoint) };
  if ("result" in outcome) {
    const { outputs, data } = outcome.result;
    const texts = outputs.length > 0 ? [] : textsOf(endpoint, data);
    const { files } = outcome;
    const given = { files, outputs, parts: resultsOf(outcome.result, files), texts };
    if (files.length > 0) return { text: `Saved: ${files.join(", ")}`, facts: { ...facts, ...given } };
    const [first] = outputs;
    if (first !== undefined) {
      const text = `Done: ${plainUrl(first)}. Result URLs expire; call task_download to keep the file.`;
      return { text, facts: { ...facts, ...given } };
    }
    const [words] = texts;
    if (words === undefined) {
      return { text: "Done: no file and no text; data has its answer.", facts: { ...facts, ...given, data } };
    }
    return { text: `Done. Its text: ${quotedWords(words)}.`, facts: { ...facts, ...given } };
  }
  const { error } = outcome;
  if (error instanceof WaitTimeoutError)
    return pending(target, { ...seen, status: `${error.last?.status ?? seen.status}` });
  if (error instanceof TaskFailedError || error instanceof NoOutputError) {
    // One that is gone, or gave nothing, may have been charged all the same.
    const isFree = error instanceof TaskFailedError && endpoint.operation.task.prices?.failedTasksAreFree;
    const free = isFree ? " It was not charged." : "";
    const text = `${saidBy(error)}${free} Change the request, and ask the user before another one.`;
    const reason = error instanceof TaskFailedError ? reasonOf(error) : error.message;
    return { text, facts: { ...facts, failed: true, host_says: cutWords(reason, 1000) } };
  }
  throw advised(error, endpoint);
}

function pending({ endpoint, order }: Target, { polls, status, trouble }: Seen): Answer {
  const { typical } = endpoint.operation.task;
  // By tenths, so that two questions within a second have different answers.
  const age = Math.round((Date.now() - Date.parse(order.handle?.createdAt ?? order.orderedAt)) / 100) / 10;
  const said = trouble ? ` Asking for it goes wrong. ${saidBy(trouble)}` : "";
  return {
    text: `Not done at the age of ${age} s, usually ${typical[0]} to ${typical[1]} s.${said} Call task_wait again.`,
    facts: {
      done: false,
      task_id: taskId(order),
      endpoint: nameOf(endpoint),
      status: cutWords(`${status}`, 60),
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
    task_id: taskId(it),
    host: it.host,
    path: it.path,
    state: it.state,
    bought: boughtBy(it),
    age_seconds: Math.round((Date.now() - Date.parse(it.orderedAt)) / 1000),
    files: it.files,
    error: it.error && cutWords(it.error.message, 200),
  }));
  const unknown = chosen.filter((it) => boughtBy(it) === "maybe").length;
  const note = unknown > 0 ? ` Of ${unknown} nobody knows whether they became a task.` : "";
  return {
    text: `Tasks${openOnly ? " that are open" : ""}: ${chosen.length}, ${tasks.length} shown.${note}`,
    facts: { tasks },
  };
}
