import { ConfigurationError } from "./errors.js";
import { findOperation, type Host } from "./host.js";
import { checkOptions } from "./kernel/checks.js";
import { bounded } from "./kernel/delays.js";
import { checkId } from "./kernel/ids.js";
import { TASK_OPTIONS } from "./options.js";
import { resultOf } from "./results.js";
import { rulesFor } from "./rules.js";
import type {
  Assertions,
  HandleJson,
  Pace,
  PollOptions,
  TaskName,
  TaskReference,
  TaskResult,
  TaskTypes,
  Update,
  WaitOptions,
} from "./types.js";
import { missingGraceMs, type TrackedTask } from "./wait/poll.js";
import { scheduledDelay } from "./wait/schedule.js";
import { pollStep, type Step } from "./wait/step.js";
import { waitFor } from "./wait/wait.js";
import { watch } from "./wait/watch.js";

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
  /** Where the host says that this task is to be asked for; undefined where its contract says so. */
  readonly location: string | undefined;
  /** The result, where the host answered with it at once: then nothing is asked for any more. */
  readonly answer: unknown;
  /** Headers of the create answer; undefined for a task of another process. */
  readonly headers: Headers | undefined;
  /**
   * Polls until the task is over.
   *
   * @throws TaskFailedError, NoOutputError, WaitTimeoutError, AbortedError; ApiError at once for what no waiting mends
   * (401, 402, 403, 410, 422 …); ConnectionError, ApiError or ContractError when too many polls in a row came to nothing.
   */
  wait(options?: WaitOptions<T["task"]>): Promise<TaskResult<T["completed"], T["outputs"]>>;
  /**
   * Like `wait`, but asks the host again though this handle knows how the task ended: result URLs expire, and a task that is
   * read anew often has fresh ones.
   */
  refresh(options?: WaitOptions<T["task"]>): Promise<TaskResult<T["completed"], T["outputs"]>>;
  /** Asks once. For durable runtimes, which sleep by themselves. Throws what no waiting mends. */
  poll(options?: PollOptions): Promise<Step<T>>;
  /** In how many milliseconds, a whole number, the task should be asked for next, by its age now. Sends nothing. */
  dueInMs(pace?: Pace): number;
  /** Like iterating over the task, with options. */
  watch(options?: WaitOptions<T["task"]>): AsyncIterableIterator<Update<T["task"]>>;
  toJSON(): HandleJson;
}

/** What a handle tells of its task; `createdAt` is absent where nobody knows it. */
type HandleFacts = Omit<HandleJson, "v" | "host" | "server" | "createdAt"> & {
  readonly createdAt?: string | undefined;
};

export class TaskHandle implements Task {
  declare readonly id: string;
  declare readonly path: string;
  declare readonly createdAt: string;
  declare readonly idempotencyKey: string | undefined;
  declare readonly requestId: string | undefined;
  declare readonly location: string | undefined;
  declare readonly answer: unknown;
  readonly #task: TrackedTask;

  /** @param headers of the create answer, when this process created the task just now. */
  constructor(
    host: Host,
    { id, path, createdAt, idempotencyKey, requestId, location, answer }: HandleFacts,
    assertions: Assertions | undefined,
    headers?: Headers,
  ) {
    const date = createdAt ?? new Date().toISOString();
    Object.assign(this, { id, path, createdAt: date, idempotencyKey, requestId, location, answer });
    const bornAt = host.transport.clock.now() - Math.max(0, Date.now() - Date.parse(date));
    const operation = findOperation(host.rules, path);
    this.#task = {
      host,
      operation,
      id,
      path,
      bornAt,
      headers,
      unknownUntil: headers ? undefined : bornAt + (createdAt ? missingGraceMs(host.rules, operation) : -1),
      handle: this,
      assertions,
      location,
      outcome: undefined,
    };
    if (answer === undefined) return;
    try {
      const result = resultOf(rulesFor(host.rules, operation), answer);
      this.#task.outcome = { result: { id, ...result, task: this } };
    } catch (error) {
      this.#task.outcome = { error: Object.assign(error as Error, { task: this }) };
    }
  }

  get headers(): Headers | undefined {
    return this.#task.headers;
  }

  wait(options?: WaitOptions): Promise<TaskResult> {
    return waitFor(this.#task, options);
  }

  refresh(options?: WaitOptions): Promise<TaskResult> {
    // What was answered at once can be asked for nowhere.
    if (this.answer !== undefined) return this.wait(options);
    const { bornAt } = this.#task;
    return waitFor({ ...this.#task, headers: undefined, unknownUntil: bornAt - 1, outcome: undefined }, options);
  }

  poll(options?: PollOptions): Promise<Step> {
    return pollStep(this.#task, options);
  }

  dueInMs(pace: Pace = {}): number {
    checkOptions(pace, TASK_OPTIONS);
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

/**
 * Makes the handle of a task that was submitted before, named by its handle's JSON or by path and id. Refuses one of
 * another host, server or version.
 */
export function reviveTask(host: Host, named: HandleJson | TaskName, assertions: Assertions | undefined): Task {
  if (Object(named) !== named) {
    throw new ConfigurationError(`${JSON.stringify(named)} is no handle; pass its JSON, or { path, id }`);
  }
  const own = { v: 1, host: host.rules.host, server: host.transport.server };
  const it: HandleJson = { ...own, ...(named as HandleJson) };
  const isOwn = it.v === 1 && it.host === own.host && it.server === own.server;
  const isWhole =
    (it.createdAt === undefined || Date.parse(it.createdAt) >= 0) &&
    (it.location === undefined || `${it.location}` === it.location);
  if (!isOwn || !isWhole) {
    throw new ConfigurationError(
      `This is no handle of ${own.host} at ${own.server}, but of ${it.host} at ${it.server}, version ${it.v}`,
    );
  }
  return new TaskHandle(host, { ...it, id: checkId(it.id) }, assertions);
}
