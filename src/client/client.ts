import createClient, { type Client } from "openapi-fetch";
import type { WebhookRules } from "../webhooks/rules.js";
import { assertionsOf, type Host } from "./core.js";
import { ConfigurationError, HandlerError } from "./errors.js";
import { type Clock, systemClock } from "./kernel/clock.js";
import { hush } from "./kernel/handlers.js";
import type { HostRules } from "./rules.js";
import { submitOnce } from "./submit.js";
import { findOperation, makeTask, reviveTask, type Task } from "./task.js";

import { createTransport, type Fetch } from "./transport.js";
import type { HandleJson, Judge, Pace, SubmitOptions, TaskResult, TaskTypes, Validate, WaitOptions } from "./types.js";

export interface ClientOptions<Name extends string = never> extends Pace {
  /** The host's key. Default: the host's environment variable, for example RUNAPI_API_KEY. */
  readonly apiKey?: string;
  /** Where to send requests. Default: the host's environment variable, for example RUNAPI_BASE_URL, then the host. */
  readonly baseUrl?: string;
  /** What judges requests and answers, for `validate`: `validators` of this host's own entry. A client without has none. */
  readonly validators?: Judge<Name>;
  /** What is held against the contract, unless a call says otherwise. Default: nothing, since the host is the judge. */
  readonly validate?: Validate;
  /** Sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: Fetch;
  /** Time, for tests. */
  readonly clock?: Clock;
  /** A number from 0 to 1, for tests. Default: `Math.random`. */
  readonly random?: () => number;
}

/** The generated client, as openapi-fetch gives it, and the task verbs on top. */
export type HostClient<Paths extends {}, Tasks extends TaskMap<Tasks>> = Client<Paths, "application/json"> &
  TaskClient<Tasks> & {
    /** How the host calls back: what createReceiver of taskreel/webhooks reads. */
    readonly webhooks: WebhookRules<Tasks>;
  };

export function createHostClient<Paths extends {}, Tasks extends TaskMap<Tasks>>(
  rules: HostRules,
  webhooks: WebhookRules<Tasks>,
  options: ClientOptions<string> = {},
): HostClient<Paths, Tasks> {
  const {
    fetch = (input, init) => globalThis.fetch(input, init),
    clock = systemClock,
    random = Math.random,
    validators: judge,
    validate,
    ...pace
  } = options;
  const transport = createTransport({
    server: readServer(options.baseUrl ?? (readEnv(rules.env.baseUrl) || rules.server)),
    apiKey: readKey(options.apiKey ?? readEnv(rules.env.key), rules),
    fetch,
    clock,
  });
  const client = createClient<Paths, "application/json">({
    baseUrl: transport.server,
    fetch: transport.fetch,
    redirect: "manual",
  });
  return Object.assign(client, createTaskClient<Tasks>({ rules, transport, clock, random, pace, judge, validate }), {
    webhooks,
  });
}

function readEnv(name: string): string | undefined {
  return globalThis.process?.env?.[name];
}

function readKey(value: string | undefined, { host, env }: HostRules): string {
  // A key from a file often ends in a newline.
  const key = value?.trim() ?? "";
  if (/^[!-~]+$/.test(key)) return key;
  throw new ConfigurationError(`${key ? "This is no" : "There is no"} key for ${host}: set ${env.key}, or pass apiKey`);
}

function readServer(value: string): string {
  const { protocol, host, pathname } = URL.canParse(value) ? new URL(value) : ({} as Partial<URL>);
  // What is left out here (user name, query, fragment) has no place in a base URL.
  const server = `${protocol}//${host}${pathname}`.replace(/\/+$/, "");
  if (/^https?:/.test(server) && new URL(value).href.replace(/\/+$/, "") === server) return server;
  throw new ConfigurationError("baseUrl must be an http or https URL without user name, query or fragment");
}

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
