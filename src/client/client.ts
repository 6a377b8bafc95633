import { ConfigurationError } from "./errors.js";
import { assertionsOf, type Host } from "./host.js";
import { checkOptions } from "./kernel/checks.js";
import { type Clock, systemClock } from "./kernel/clock.js";
import { silence } from "./kernel/handlers.js";
import { order } from "./order.js";
import type { HostRules } from "./rules.js";
import { reviveTask, type Task } from "./task.js";
import { createTransport, type Transport } from "./transport.js";
import type {
  DirectResult,
  Fetch,
  HandleJson,
  Naming,
  Pace,
  SubmitOptions,
  TaskMap,
  TaskName,
  TaskResult,
  TaskTypes,
  Validate,
  Validation,
  WaitOptions,
} from "./types.js";

export interface ClientOptions<Name extends string = never> extends Pace {
  /** The host's key. Default: the host's environment variable, for example RUNAPI_API_KEY, read at the first request. */
  readonly apiKey?: string | undefined;
  /**
   * Where to send requests. Default: the host's environment variable, for example RUNAPI_BASE_URL, read at the first use,
   * then the host.
   */
  readonly baseUrl?: string | undefined;
  /** What checks requests and answers, for `validate`: `validators` of this host's own entry. A client without has none. */
  readonly validators?: Validation<Name> | undefined;
  /** What is held against the contract, unless a call says otherwise. Default: nothing, since the host is the judge. */
  readonly validate?: Validate | undefined;
  /** Sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Time, for tests. */
  readonly clock?: Clock | undefined;
  /** A number from 0 to 1, for tests. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** The verbs of a host. `Paths` types the operations for `typedClient`. */
export interface HostClient<Tasks extends TaskMap<Tasks>, Paths extends {} = {}> {
  /**
   * Creates a task and returns its handle at once. Sent so that it buys once. Where the answer was the result, the handle knows
   * it: `wait` gives it without asking.
   *
   * @throws ApiError when the host refuses; SubmissionUnknownError when the call was sent and its fate is not known;
   * ConnectionError when it provably never left; ConfigurationError before anything is sent. With `validate`,
   * ContractViolationError: for the request before anything is sent, for the answer with the handle as `task`.
   */
  submit<Path extends keyof Tasks & string>(
    path: Path,
    body: Tasks[Path]["body"],
    options?: SubmitOptionsOf<Tasks[Path]>,
  ): Promise<Task<Tasks[Path]>>;
  /** Waits for a task that was submitted before, named by its handle, the handle's JSON, or path and id. */
  wait<Path extends keyof Tasks & string>(
    task: HandleJson | TaskName<Path> | Task<Tasks[Path]>,
    options?: WaitOptions<Tasks[Path]["task"]>,
  ): Promise<TaskResult<Tasks[Path]["completed"], Tasks[Path]["outputs"]>>;
  /**
   * Submits and waits. What it throws after submission carries the handle as `task`. Where an operation answers with its
   * result, there is no task: the call is paid for all the same, and sent as carefully.
   */
  run<Path extends keyof Tasks & string>(
    path: Path,
    body: Tasks[Path]["body"],
    options?: SubmitOptionsOf<Tasks[Path]> & WaitOptions<Tasks[Path]["task"]>,
  ): Promise<RunResult<Tasks[Path]>>;
  /** The handle of a task that was submitted before. Sends nothing. Refuses another host's. */
  resume<Path extends keyof Tasks & string>(
    task: HandleJson | TaskName<Path>,
    options?: Pick<SubmitOptions, "validate">,
  ): Task<Tasks[Path]>;
  /** The one way to the host, with the key. `typedClient` stands on it. */
  readonly transport: Transport;
  /** What it is made of, for the rooms of this package that stand on a client. */
  readonly host: Host;
  /** A type alone, never a value: the contract's paths, for `typedClient`. */
  readonly paths?: Paths;
}

/**
 * What can be said of a submission: the name of the purchase only where the host has a header for it. Looked up and not
 * decided, so that it also works where the path is a type parameter.
 */
type SubmitOptionsOf<T extends TaskTypes> = SubmitOptionsBy<Task<T>>[(T & { naming: Naming })["naming"]];

interface SubmitOptionsBy<Handle> {
  keyed: SubmitOptions<Handle>;
  keyless: Omit<SubmitOptions<Handle>, "idempotencyKey">;
}

/** What `run` gives: the result of a task, or the answer that is one. */
type RunResult<T extends TaskTypes> = T extends { direct: true }
  ? DirectResult<T["completed"], T["outputs"]>
  : TaskResult<T["completed"], T["outputs"]>;

/** Every option of a client: another name would be overlooked, and a `baseURL` pay the wrong host. */
const CLIENT_OPTIONS = Object.keys({
  apiKey: 1,
  baseUrl: 1,
  validators: 1,
  validate: 1,
  fetch: 1,
  clock: 1,
  random: 1,
  intervalMs: 1,
  typicalSeconds: 1,
} satisfies Record<keyof ClientOptions, 1>);

/**
 * Makes a client of any host that has rules. Reads neither key nor environment before the first request.
 *
 * @throws ConfigurationError for an option that can be no key, no base URL, no pace.
 */
export function createHostClient<Tasks extends TaskMap<Tasks>, Paths extends {} = {}>(
  rules: HostRules,
  options: ClientOptions<string> = {},
): HostClient<Tasks, Paths> {
  checkOptions(options, CLIENT_OPTIONS);
  const {
    apiKey,
    baseUrl,
    fetch = platformFetch,
    clock = systemClock,
    random = Math.random,
    validators: validation,
    validate,
    ...pace
  } = options;
  if (`${apiKey ?? ""}`.trim()) readKey(apiKey, rules);
  if (baseUrl !== undefined) readServer(baseUrl);
  if (typeof fetch !== "function") throw new ConfigurationError("fetch must be a function");
  const transport = createTransport({
    server: () => readServer(baseUrl ?? (readEnv(rules.env.baseUrl) || rules.server)),
    contract: rules,
    key: () => readKey(apiKey ?? readEnv(rules.env.key), rules),
    fetch,
    clock,
  });
  const host: Host = { rules, transport, random, pace, validation, validate };
  assertionsOf(host);
  const client = {
    transport,
    host,
    submit: (path: string, body: unknown, options?: SubmitOptions<Task>) => order(host, path, body, options),
    run: async (path: string, body: unknown, options?: SubmitOptions<Task> & WaitOptions) => {
      silence(options?.wakeOn);
      const task = await order(host, path, body, options);
      const result = await task.wait(options);
      if (rules.operations[path]?.life !== "sync") return result;
      const { id, task: none, ...direct } = result;
      return { ...direct, requestId: task.requestId };
    },
    resume: (named: HandleJson | TaskName | Task, options: Pick<SubmitOptions, "validate"> = {}) => {
      checkOptions(options, ["validate"]);
      return reviveTask(host, (named as Task)?.toJSON?.() ?? named, assertionsOf(host, options.validate));
    },
    wait: async (named: HandleJson | TaskName | Task, options?: WaitOptions) =>
      ((named as Task)?.wait ? (named as Task) : client.resume(named)).wait(options),
  };
  return client as unknown as HostClient<Tasks, Paths>;
}

/** Looked up at each call: a test may replace it meanwhile. */
const platformFetch: Fetch = (url, init) => {
  if (globalThis.fetch) return globalThis.fetch(url, init);
  throw new ConfigurationError("No fetch here; pass one");
};

function readEnv(name: string): string | undefined {
  return globalThis.process?.env?.[name];
}

function readKey(value: string | undefined, { host, env }: HostRules): string {
  // A key from a file often ends in a newline.
  const key = `${value ?? ""}`.trim();
  if (/^[!-~]+$/.test(key)) return key;
  throw new ConfigurationError(`${key ? "Invalid" : "No"} key for ${host}: set ${env.key} or pass apiKey`);
}

function readServer(value: string): string {
  const url = URL.canParse(value) ? new URL(value).href : "";
  // User name, query and fragment have no place in a base URL.
  if (/^https?:\/\/[^/@]+\/[^?#]*$/.test(url)) return url.replace(/\/+$/, "");
  throw new ConfigurationError("baseUrl must be an http(s) URL: no user, query or fragment");
}
