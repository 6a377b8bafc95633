import type { CallbackDelivery } from "../../contract/contract.js";
import { type Clock, isManual, runAt } from "../state/clock.js";
import { endOf, momentOf } from "../state/life.js";
import type { Log } from "../state/log.js";
import type { CallbackManner } from "../state/scenario.js";
import type { Task } from "../state/store.js";
import type { Delivery } from "./delivery.js";
import { isAllowed, type Post } from "./post.js";
import { createSlots } from "./slots.js";

/** Where a task's end is announced, and how. */
export interface Hook {
  readonly url: string;
  readonly manner: CallbackManner;
  /** Takes any 2xx of the receiver. */
  readonly lenient: boolean;
  /** Settles once the create answer has left: a receiver must know the id that it is told about. */
  readonly flushed: Promise<void>;
}

export interface CallbackServices {
  readonly clock: Clock;
  readonly log: Log<Delivery>;
  readonly post: Post;
  /** Host names besides this machine's that may be called. */
  readonly allowed: readonly string[];
  /** Whether others on the network reach this server, who could make it call this machine. */
  readonly open: boolean;
  /** The message about the task as it stands, checked and signed; or why there is none. */
  message(task: Task, manner: CallbackManner): Message | { readonly fault: string };
  report(delivery: Delivery): void;
}

interface Message {
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

export interface CallbackScheduler {
  /** Announces the task's end when it comes, at once if it has come. To be called again when that changes. */
  schedule(task: Task, hook?: Hook): void;
  /** Sends the message about a task that has ended once more. */
  redeliver(taskId: string): Promise<Delivery>;
  /** The task is no longer kept: its message cannot be sent again, and leaves only if it is due already. */
  drop(task: Task): void;
  /** Calls off what is due later and cuts what is under way. */
  close(): void;
}

/** How long the first of two messages waits to be overtaken, in milliseconds of the clock. */
const OVERTAKEN_MS = 10_000;
/** Messages under way at once, and tasks whose end is still to be announced. */
const IN_FLIGHT = 32;
const PENDING = 100_000;

/** Delivers callbacks in the clock's time: repeats what fails as the contract says, and goes wrong as the manner says. */
export function createCallbackScheduler(services: CallbackServices): CallbackScheduler {
  const { clock, log } = services;
  const hooks = new Map<string, { hook: Hook; task: Task; cancel?: () => void }>();
  const slots = createSlots(IN_FLIGHT);
  const closing = new AbortController();
  let held: (() => Promise<unknown>) | undefined;

  async function attempt(task: Task, hook: Hook, number: number, redelivery?: true): Promise<Delivery> {
    const { delivery: rules = {} } = task.operation.callback ?? {};
    const { duplicate = 1, drop = 0 } = hook.manner;
    const lost = !redelivery && (drop === true || number <= drop);
    let last: Delivery | undefined;
    for (let copy = 0; copy < duplicate; copy++) last = await send(task, hook, rules, number, { lost, redelivery });
    return last as Delivery;
  }

  async function send(
    task: Task,
    { url, manner, lenient }: Hook,
    rules: CallbackDelivery,
    number: number,
    { lost, redelivery }: { lost: boolean; redelivery: true | undefined },
  ): Promise<Delivery> {
    const start = performance.now();
    const message = services.message(task, manner);
    const told = "fault" in message ? { body: undefined, headers: {} } : message;
    const id = log.total + 1;
    const base = {
      id,
      taskId: task.id,
      url,
      at: clock.now(),
      attempt: number,
      ...told,
      ms: 0,
      ...(redelivery && { redelivery }),
    };
    const delivery = await carry();
    log.add(delivery);
    services.report(delivery);
    return delivery;

    async function carry(): Promise<Delivery> {
      if ("fault" in message) return { ...base, outcome: "refused", error: `not sent: ${message.fault}` };
      if (!isAllowed(url, services.allowed, services.open)) {
        const error = services.open
          ? "not sent: others reach this server, so callbacks go to hosts that are allowed by name alone"
          : "not sent: callbacks go to loopback addresses only, and to hosts that are allowed by name";
        return { ...base, outcome: "refused", error };
      }
      if (lost) return { ...base, outcome: "dropped", error: "lost on purpose" };
      const timeoutMs = manner.timeoutMs ?? (rules.timeoutSeconds ?? 15) * 1000;
      const { slowMs } = manner;
      const options = { timeoutMs, signal: closing.signal, ...(slowMs !== undefined && { slowMs }) };
      const posted = await services.post(url, message.headers, JSON.stringify(message.body), options);
      const { status = 0 } = posted;
      const isGood = status >= 200 && status < 300;
      const taken = rules.accepts?.includes(status) ?? isGood;
      const ms = Math.round(performance.now() - start);
      if (taken) return { ...base, ...posted, outcome: "delivered", ms };
      const only = status > 0 && rules.accepts ? `the host takes ${rules.accepts.join(", ")} alone` : undefined;
      if (lenient && isGood) return { ...base, ...posted, outcome: "delivered", ms, error: `lenient: ${only}` };
      return { ...base, ...(only !== undefined && { error: only }), ...posted, outcome: "failed", ms };
    }
  }

  async function run(task: Task, hook: Hook, number: number): Promise<void> {
    await hook.flushed;
    if (closing.signal.aborted) return;
    const { outcome } = await slots.use(() => attempt(task, hook, number));
    if (outcome === "delivered" || outcome === "refused") return forget(task);
    const { repeats = 0, everySeconds, timeoutSeconds = 15, undelivered } = task.operation.callback?.delivery ?? {};
    if (number <= repeats) {
      return due(task, clock.now() + (everySeconds ?? timeoutSeconds) * 1000, () => run(task, hook, number + 1));
    }
    if (undelivered !== undefined) task.progress.undelivered = true;
    forget(task);
  }

  /** The first message waits for the next one and goes after it; alone it goes a while later. */
  async function runInTurn(task: Task, hook: Hook): Promise<void> {
    if (hook.manner.reorder && held === undefined) {
      const release = once(() => run(task, hook, 1));
      held = release;
      return due(task, clock.now() + OVERTAKEN_MS, async () => {
        if (held === release) held = undefined;
        await release();
      });
    }
    const overtaken = held;
    held = undefined;
    await run(task, hook, 1);
    await overtaken?.();
  }

  function due(task: Task, time: number, then: () => Promise<void>): void {
    const entry = hooks.get(task.id);
    if (entry) entry.cancel = runAt(clock, time, then);
  }

  function forget(task: Task): void {
    const entry = hooks.get(task.id);
    if (entry) delete entry.cancel;
  }

  return {
    schedule(task, hook) {
      const entry = hook === undefined ? hooks.get(task.id) : { hook, task };
      if (entry === undefined || closing.signal.aborted) return;
      hooks.set(task.id, entry);
      const oldest = hooks.size > PENDING ? hooks.keys().next().value : undefined;
      if (oldest !== undefined) hooks.delete(oldest);
      entry.cancel?.();
      const end = endOf(task);
      if (end === Number.POSITIVE_INFINITY) return;
      const at = end + (entry.hook.manner.delayMs ?? 0);
      due(task, at, () => runInTurn(task, entry.hook));
      // A clock that stands still is nudged for what is due already.
      if (isManual(clock) && at <= clock.now()) void clock.advance(0);
    },
    async redeliver(taskId) {
      const entry = hooks.get(taskId);
      if (entry === undefined) throw new RangeError(`task ${taskId} has no callback`);
      if (momentOf(entry.task, clock.now()).meaning === "pending") throw new RangeError(`task ${taskId} has not ended`);
      const number = log.all().filter((it) => it.taskId === taskId).length + 1;
      return slots.use(() => attempt(entry.task, entry.hook, number, true));
    },
    drop(task) {
      if (clock.now() < endOf(task)) hooks.get(task.id)?.cancel?.();
      hooks.delete(task.id);
    },
    close() {
      for (const { cancel } of hooks.values()) cancel?.();
      hooks.clear();
      closing.abort();
    },
  };
}

function once<T>(run: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= run());
}
