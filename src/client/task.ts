import { type Host, MISSING_GRACE_MS, pollOnce, settled, type TaskCore, takeIn } from "./core.js";
import { ConfigurationError, TaskFailedError, type TaskReference, type TaskreelError } from "./errors.js";
import { checkNumbers } from "./kernel/checks.js";
import { backoff, bounded } from "./kernel/delays.js";
import { checkId } from "./kernel/ids.js";
import { Interrupt } from "./kernel/timers.js";
import type { TaskOperation } from "./rules.js";
import { scheduledDelay } from "./schedule.js";
import type { Assertions, HandleJson, Pace, TaskResult, TaskTypes, Update, WaitOptions } from "./types.js";
import { waitFor } from "./wait.js";
import { watch } from "./watch.js";

/** What one step of polling found. */
export type Step<T extends TaskTypes = TaskTypes> =
  | { readonly state: "completed"; readonly result: TaskResult<T["completed"]> }
  | { readonly state: "failed"; readonly error: TaskFailedError }
  /** Ask again after this many milliseconds. `error` is set when this step learnt nothing. */
  | {
      readonly state: "pending";
      readonly retryAfterMs: number;
      readonly update?: Update<T["task"]> | undefined;
      readonly error?: TaskreelError | undefined;
    };

export type PollOptions = Pace & Pick<WaitOptions, "signal" | "requestTimeoutMs">;

/** Handle of a submitted task. As JSON it can wait anywhere and be taken up by another process. */
export interface Task<T extends TaskTypes = TaskTypes> extends TaskReference, AsyncIterable<Update<T["task"]>> {
  readonly id: string;
  /** Path of the create operation. */
  readonly path: string;
  /** ISO 8601, by this machine's clock. */
  readonly createdAt: string;
  /** The key that the task was bought under, where the host knows such keys. */
  readonly idempotencyKey: string | undefined;
  /**
   * Polls until the task is over.
   *
   * @throws TaskFailedError, NoOutputError, WaitTimeoutError, AbortedError; ApiError at once for what no waiting mends
   * (401, 402, 403, 410, 422 …); ConnectionError, ApiError or ContractError when too many polls in a row came to nothing.
   */
  wait(options?: WaitOptions<T["task"]>): Promise<TaskResult<T["completed"]>>;
  /**
   * Like `wait`, but asks the host again though this handle knows how the task ended: result URLs expire, and a task that is
   * read anew often has fresh ones.
   */
  refresh(options?: WaitOptions<T["task"]>): Promise<TaskResult<T["completed"]>>;
  /** Asks once. For durable runtimes, which sleep by themselves. Throws what no waiting mends. */
  poll(options?: PollOptions): Promise<Step<T>>;
  /** Like iterating over the task, with options. */
  watch(options?: WaitOptions<T["task"]>): AsyncIterableIterator<Update<T["task"]>>;
  toJSON(): HandleJson;
}

/** What is known of a task when its handle is made. */
export interface TaskFacts {
  readonly id: string;
  readonly path: string;
  readonly createdAt: string;
  readonly idempotencyKey: string | undefined;
}

class TaskHandle implements Task {
  readonly id: string;
  readonly path: string;
  readonly createdAt: string;
  readonly idempotencyKey: string | undefined;
  readonly #core: TaskCore;

  constructor(
    host: Host,
    { id, path, createdAt, idempotencyKey }: TaskFacts,
    assertions: Assertions | undefined,
    fresh: boolean,
  ) {
    this.id = id;
    this.path = path;
    this.createdAt = createdAt;
    this.idempotencyKey = idempotencyKey;
    const bornAt = host.clock.now() - Math.max(0, Date.now() - Date.parse(createdAt));
    const operation = findOperation(host, path);
    this.#core = { host, operation, id, bornAt, fresh, handle: this, assertions, outcome: undefined };
  }

  wait(options?: WaitOptions): Promise<TaskResult> {
    return waitFor(this.#core, options);
  }

  refresh(options?: WaitOptions): Promise<TaskResult> {
    return waitFor({ ...this.#core, fresh: false, outcome: undefined }, options);
  }

  poll(options?: PollOptions): Promise<Step> {
    return pollStep(this.#core, options);
  }

  watch(options?: WaitOptions): AsyncIterableIterator<Update> {
    return watch(this.#core, options);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Update> {
    return this.watch();
  }

  toJSON(): HandleJson {
    const { rules, transport } = this.#core.host;
    return { v: 1, host: rules.host, server: transport.server, ...this };
  }
}

/** Makes the handle of a task that this process created just now. */
export function makeTask(host: Host, facts: Omit<TaskFacts, "createdAt">, assertions: Assertions | undefined): Task {
  return new TaskHandle(host, { ...facts, createdAt: new Date().toISOString() }, assertions, true);
}

/**
 * Makes the handle of a task that was submitted before, named by its handle's JSON or by path and id. Refuses one of
 * another host, server or version.
 */
export function reviveTask(host: Host, named: unknown, assertions: Assertions | undefined): Task {
  const { rules, transport } = host;
  const now = new Date().toISOString();
  const defaults = { v: 1, host: rules.host, server: transport.server, createdAt: now };
  const { path, id, createdAt, idempotencyKey, ...of } = { ...defaults, ...(named as HandleJson) };
  if (of.v !== 1 || of.host !== rules.host || of.server !== transport.server || Number.isNaN(Date.parse(createdAt))) {
    throw new ConfigurationError(
      `This is no handle of ${rules.host} at ${transport.server}, but of ${of.host} at ${of.server}, version ${of.v}`,
    );
  }
  return new TaskHandle(host, { path, id: checkId(id), createdAt, idempotencyKey }, assertions, false);
}

export function findOperation({ rules: { host, operations } }: Host, path: string): TaskOperation {
  if (Object.hasOwn(operations, path)) return operations[path] as TaskOperation;
  throw new ConfigurationError(`${host} creates no task at ${path}, but at ${Object.keys(operations).join(", ")}`);
}

async function pollStep(core: TaskCore, options: PollOptions = {}): Promise<Step> {
  const interrupt = new Interrupt(options.signal);
  try {
    checkNumbers({ ...core.host.pace, ...options });
    interrupt.check();
    if (!core.outcome) {
      const polled = await pollOnce(core, options.requestTimeoutMs ?? 30_000, interrupt);
      const { reading, pauseMs } = polled;
      const update = takeIn(core, polled);
      const young = core.fresh && core.host.clock.now() - core.bornAt <= MISSING_GRACE_MS;
      if (reading.kind === "missing" && !young) throw reading.error;
      if (!core.outcome) {
        const retryAfterMs = bounded(pauseMs ?? (update ? scheduledDelay(core, options) : backoff(1)), pauseMs);
        return { state: "pending", retryAfterMs, update, error: reading.error };
      }
    }
    return { state: "completed", result: settled(core) as TaskResult };
  } catch (error) {
    if (error instanceof TaskFailedError) return { state: "failed", error };
    throw Object.assign(error as TaskreelError, { task: core.handle });
  } finally {
    interrupt.close();
  }
}
