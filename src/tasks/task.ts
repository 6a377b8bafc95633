import { ConfigurationError, type TaskReference, type TaskreelError } from "../http/errors.js";
import { interruptBy } from "../http/interrupt.js";
import { backoff, bounded } from "./backoff.js";
import { type Host, pollOnce, type TaskCore, takeIn } from "./core.js";
import { TaskFailedError } from "./errors.js";
import { checkId } from "./id.js";
import type { TaskOperation } from "./rules.js";
import type { HandleJson, Pace, TaskResult, TaskTypes, Update, WaitOptions } from "./types.js";
import { scheduledDelay, waitFor } from "./wait.js";
import { watch } from "./watch.js";

/** What one step of polling found. */
export type Step<T extends TaskTypes = TaskTypes> =
  | { readonly state: "completed"; readonly result: TaskResult<T["completed"]> }
  | { readonly state: "failed"; readonly error: TaskFailedError }
  /** Ask again after this many milliseconds. `error` is set when this step learnt nothing. */
  | {
      readonly state: "pending";
      readonly retryAfterMs: number;
      readonly update?: Update<T["task"]>;
      readonly error?: TaskreelError;
    };

export type PollOptions = Pace & Pick<WaitOptions, "signal" | "requestTimeoutMs">;

/** Handle of a submitted task. As JSON it can wait anywhere and be taken up by another process. */
export interface Task<T extends TaskTypes = TaskTypes> extends TaskReference, AsyncIterable<Update<T["task"]>> {
  readonly id: string;
  /** Path of the create operation. */
  readonly path: string;
  /** By this machine's clock. */
  readonly createdAt: Date;
  readonly idempotencyKey?: string;
  /**
   * Polls until the task is over.
   *
   * @throws TaskFailedError, NoOutputError, WaitTimeoutError, AbortedError; ApiError at once for what no waiting mends
   * (401, 402, 403, 410, 422 …); ConnectionError, ApiError or ContractError when too many polls in a row came to nothing.
   */
  wait(options?: WaitOptions<T["task"]>): Promise<TaskResult<T["completed"]>>;
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
  readonly createdAt: Date;
  readonly idempotencyKey?: string | undefined;
  readonly fresh: boolean;
}

export function makeTask<T extends TaskTypes>(host: Host, operation: TaskOperation, facts: TaskFacts): Task<T> {
  const { id, path, createdAt, idempotencyKey, fresh } = facts;
  const ageMs = fresh ? 0 : Math.max(0, Date.now() - createdAt.getTime());
  const task: Task<T> = {
    id,
    path,
    createdAt,
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    wait: (options) => waitFor(core, options as WaitOptions) as Promise<TaskResult<T["completed"]>>,
    watch: (options) => watch<T["task"]>(core, options),
    poll: (options) => pollStep(core, options) as Promise<Step<T>>,
    [Symbol.asyncIterator]: () => task.watch(),
    toJSON: () => ({
      v: 1,
      host: host.rules.host,
      server: host.transport.server,
      path,
      id,
      createdAt: createdAt.toISOString(),
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    }),
  };
  const core: TaskCore = { host, operation, id, bornAt: host.clock.now() - ageMs, fresh, handle: task };
  return task;
}

/** Takes up a handle that was stored as JSON. Refuses one of another host, server or version. */
export function reviveTask<T extends TaskTypes>(host: Host, handle: unknown): Task<T> {
  const { v, host: name, server, path, id, createdAt, idempotencyKey } = Object(handle) as Partial<HandleJson>;
  const { rules, transport } = host;
  if (v !== 1) throw new ConfigurationError("This is no task handle that this version can read.");
  if (name !== rules.host || server !== transport.server) {
    throw new ConfigurationError(
      `The handle belongs to ${name} at ${server}, this client to ${rules.host} at ${transport.server}.`,
    );
  }
  const operation = findOperation(host, path as string);
  const created = new Date(createdAt as string);
  if (Number.isNaN(created.getTime())) throw new ConfigurationError("The handle's createdAt is no date.");
  return makeTask<T>(host, operation, {
    id: checkId(id),
    path: path as string,
    createdAt: created,
    idempotencyKey,
    fresh: false,
  });
}

export function findOperation({ rules: { host, operations } }: Host, path: string): TaskOperation {
  if (Object.hasOwn(operations, path)) return operations[path] as TaskOperation;
  throw new ConfigurationError(`${host} has no task at ${path}. It has: ${Object.keys(operations).join(", ")}.`);
}

async function pollStep(core: TaskCore, options: PollOptions = {}): Promise<Step> {
  const interrupt = interruptBy(options.signal);
  try {
    interrupt.check();
    if (!core.outcome) {
      const polled = await pollOnce(core, options.requestTimeoutMs ?? 30_000, interrupt);
      const { reading, pauseMs } = polled;
      const update = takeIn(core, polled);
      if (!core.outcome) {
        if (reading.kind === "missing" && !core.fresh) throw reading.error;
        const retryAfterMs = bounded(pauseMs ?? (update ? scheduledDelay(core, options) : backoff(1)), pauseMs);
        return { state: "pending", retryAfterMs, ...(update ? { update } : { error: reading.error as TaskreelError }) };
      }
    }
    if ("result" in core.outcome) return { state: "completed", result: core.outcome.result };
    if (core.outcome.error instanceof TaskFailedError) return { state: "failed", error: core.outcome.error };
    throw core.outcome.error;
  } catch (error) {
    (error as TaskreelError).task = core.handle;
    throw error;
  } finally {
    interrupt.close();
  }
}
