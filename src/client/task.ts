import type { Answer } from "./answer.js";
import { ConfigurationError } from "./errors.js";
import { findOperation, type Host } from "./host.js";
import { bounded } from "./kernel/delays.js";
import { checkId } from "./kernel/ids.js";
import { MISSING_GRACE_MS, type TrackedTask } from "./poll.js";
import { requestIdOf } from "./read.js";
import { scheduledDelay } from "./schedule.js";
import { type PollOptions, pollStep, type Step } from "./step.js";
import type {
  Assertions,
  HandleJson,
  Pace,
  TaskName,
  TaskReference,
  TaskResult,
  TaskTypes,
  Update,
  WaitOptions,
} from "./types.js";
import { waitFor } from "./wait.js";
import { watch } from "./watch.js";

/** Handle of a submitted task. As JSON it can wait anywhere and be taken up by another process. */
export interface Task<T extends TaskTypes = TaskTypes> extends TaskReference, AsyncIterable<Update<T["task"]>> {
  readonly id: string;
  /** Path of the create operation. */
  readonly path: string;
  /** ISO 8601, by this machine's clock. */
  readonly createdAt: string;
  /** The key that the task was bought under, where the host knows such keys. */
  readonly idempotencyKey: string | undefined;
  /** The host's id of the create request, for its support. */
  readonly requestId: string | undefined;
  /** Headers of the create answer; undefined for a task of another process. */
  readonly headers: Headers | undefined;
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
  /** In how many milliseconds, a whole number, the task should be asked for next, by its age now. Sends nothing. */
  dueInMs(pace?: Pace): number;
  /** Like iterating over the task, with options. */
  watch(options?: WaitOptions<T["task"]>): AsyncIterableIterator<Update<T["task"]>>;
  toJSON(): HandleJson;
}

class TaskHandle implements Task {
  declare readonly id: string;
  declare readonly path: string;
  declare readonly createdAt: string;
  declare readonly idempotencyKey: string | undefined;
  declare readonly requestId: string | undefined;
  readonly #task: TrackedTask;
  readonly #headers: Headers | undefined;

  constructor(
    host: Host,
    { id, path, createdAt, idempotencyKey, requestId }: Omit<HandleJson, "v" | "host" | "server">,
    assertions: Assertions | undefined,
    /** Present when this process created the task just now. */
    headers: Headers | undefined,
    dated: boolean,
  ) {
    Object.assign(this, { id, path, createdAt, idempotencyKey, requestId });
    this.#headers = headers;
    const bornAt = host.transport.clock.now() - Math.max(0, Date.now() - Date.parse(createdAt));
    this.#task = {
      host,
      operation: findOperation(host.rules, path),
      id,
      bornAt,
      fresh: headers !== undefined,
      unknownUntil: headers ? undefined : dated ? bornAt + MISSING_GRACE_MS : Number.NEGATIVE_INFINITY,
      handle: this,
      assertions,
      outcome: undefined,
    };
  }

  get headers(): Headers | undefined {
    return this.#headers;
  }

  wait(options?: WaitOptions): Promise<TaskResult> {
    return waitFor(this.#task, options);
  }

  refresh(options?: WaitOptions): Promise<TaskResult> {
    return waitFor(
      { ...this.#task, fresh: false, unknownUntil: Number.NEGATIVE_INFINITY, outcome: undefined },
      options,
    );
  }

  poll(options?: PollOptions): Promise<Step> {
    return pollStep(this.#task, options);
  }

  dueInMs(pace: Pace = {}): number {
    return this.#task.outcome ? 0 : bounded(scheduledDelay(this.#task, pace));
  }

  watch(options?: WaitOptions): AsyncIterableIterator<Update> {
    return watch(this.#task, options);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Update> {
    return this.watch();
  }

  toJSON(): HandleJson {
    const { rules, transport } = this.#task.host;
    return { v: 1, host: rules.host, server: transport.server, ...this };
  }
}

/** Makes the handle of a task that this process created just now. */
export function makeTask(
  host: Host,
  facts: Pick<HandleJson, "id" | "path" | "idempotencyKey"> & { readonly createdAt: string | undefined },
  { headers }: Answer,
  assertions: Assertions | undefined,
): Task {
  const { createdAt = new Date().toISOString() } = facts;
  return new TaskHandle(
    host,
    { ...facts, createdAt, requestId: requestIdOf(host.rules, headers) },
    assertions,
    headers,
    true,
  );
}

/**
 * Makes the handle of a task that was submitted before, named by its handle's JSON or by path and id. Refuses one of
 * another host, server or version.
 */
export function reviveTask(host: Host, named: HandleJson | TaskName, assertions: Assertions | undefined): Task {
  const { rules, transport } = host;
  const dated = (named as HandleJson)?.createdAt !== undefined;
  const now = new Date().toISOString();
  const defaults = { v: 1, host: rules.host, server: transport.server, createdAt: now };
  const it = { ...defaults, ...(named as HandleJson) };
  if (
    it.v !== 1 ||
    it.host !== rules.host ||
    it.server !== transport.server ||
    Number.isNaN(Date.parse(it.createdAt))
  ) {
    throw new ConfigurationError(
      `This is no handle of ${rules.host} at ${transport.server}, but of ${it.host} at ${it.server}, version ${it.v}`,
    );
  }
  return new TaskHandle(host, { ...it, id: checkId(it.id) }, assertions, undefined, dated);
}
