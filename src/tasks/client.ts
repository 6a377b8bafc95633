import type { Host } from "./core.js";
import { HandlerError } from "./errors.js";
import { assertionsOf } from "./judge.js";
import { submitOnce } from "./submit.js";
import { findOperation, makeTask, reviveTask, type Task } from "./task.js";
import type { HandleJson, SubmitOptions, TaskResult, TaskTypes, WaitOptions } from "./types.js";
import { hush } from "./wake.js";

/** A host's create paths and what each takes and gives: the `Tasks` that codegen writes. */
export type TaskMap<T> = { [Path in keyof T]: TaskTypes };

/** Names a task by its create path and id, when no handle was stored. */
export interface TaskName<Path extends string> {
  readonly path: Path;
  readonly id: string;
}

export interface TaskClient<Tasks extends TaskMap<Tasks>> {
  /**
   * Creates a task and returns its handle at once. Sent so that it buys once.
   *
   * @throws ApiError when the host refuses; SubmissionUnknownError when the call was sent and its fate is not known;
   * ConnectionError when it provably never left; ConfigurationError before anything is sent. With `validate`,
   * ContractViolationError: for the request before anything is sent, for the answer with the handle as `task`.
   */
  submit<Path extends keyof Tasks & string>(
    path: Path,
    body: Tasks[Path]["body"],
    options?: SubmitOptions<Task<Tasks[Path]>>,
  ): Promise<Task<Tasks[Path]>>;
  /** Waits for a task that was submitted before, named by its handle, the handle's JSON, or path and id. */
  wait<Path extends keyof Tasks & string>(
    task: HandleJson | TaskName<Path> | Task<Tasks[Path]>,
    options?: WaitOptions<Tasks[Path]["task"]>,
  ): Promise<TaskResult<Tasks[Path]["completed"]>>;
  /** Submits and waits. What it throws after submission carries the handle as `task`. */
  run<Path extends keyof Tasks & string>(
    path: Path,
    body: Tasks[Path]["body"],
    options?: SubmitOptions<Task<Tasks[Path]>> & WaitOptions<Tasks[Path]["task"]>,
  ): Promise<TaskResult<Tasks[Path]["completed"]>>;
  /** The handle of a task that was submitted before. Sends nothing. Refuses another host's. */
  resume<Path extends keyof Tasks & string>(
    task: HandleJson | TaskName<Path>,
    options?: Pick<SubmitOptions, "validate">,
  ): Task<Tasks[Path]>;
}

export function createTaskClient<Tasks extends TaskMap<Tasks>>(host: Host): TaskClient<Tasks> {
  assertionsOf(host);
  const client = {
    submit: async (path: string, body: unknown, options: SubmitOptions<Task> = {}): Promise<Task> => {
      const operation = findOperation(host, path);
      const assertions = assertionsOf(host, options.validate);
      const { answer, ...created } = await submitOnce(host, path, operation, body, options, assertions);
      const task = makeTask(host, { ...created, path }, assertions);
      try {
        await options.onSubmitted?.(task);
      } catch (cause) {
        throw Object.assign(new HandlerError("onSubmitted threw; the task goes on", { cause }), { task });
      }
      try {
        assertions?.response?.("POST", path, answer.status, answer.body);
      } catch (error) {
        throw Object.assign(error as object, { task });
      }
      return task;
    },
    run: async (path: string, body: unknown, options?: SubmitOptions<Task> & WaitOptions) => {
      hush(options?.wakeOn);
      return (await client.submit(path, body, options)).wait(options);
    },
    resume: (named: HandleJson | Task, { validate }: Pick<SubmitOptions, "validate"> = {}) =>
      reviveTask(host, (named as Task)?.toJSON?.() ?? named, assertionsOf(host, validate)),
    wait: async (named: HandleJson | Task, options?: WaitOptions) =>
      ((named as Task)?.wait ? (named as Task) : client.resume(named)).wait(options),
  };
  return client as unknown as TaskClient<Tasks>;
}
