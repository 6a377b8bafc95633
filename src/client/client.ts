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
  /** Your API key. Default: the host's environment variable, such as `RUNAPI_API_KEY`, read when the first request is sent. */
  readonly apiKey?: string | undefined;
  /**
   * Where requests go, for example a mock server. Default: the host's environment variable, such as `RUNAPI_BASE_URL`, read on
   * first use; if that is not set, the host itself.
   */
  readonly baseUrl?: string | undefined;
  /** The checks that `validate` runs: `validators` from this host's own entry, such as `taskreel/runapi/validators`. Default: none. */
  readonly validators?: Validation<Name> | undefined;
  /** Which bodies to check against the contract, unless a call says otherwise; needs `validators`. Default `false`: none. */
  readonly validate?: Validate | undefined;
  /** Sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Replaces time in tests. Default: the system's clock and timers. */
  readonly clock?: Clock | undefined;
  /** Returns a number from 0 to 1 and spreads out retries. Replace it in tests. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** A client of one host. `Tasks` types its create paths, and `Paths` every operation for `typedClient`. */
export interface HostClient<Tasks extends TaskMap<Tasks>, Paths extends {} = {}> {
  /**
   * Creates a task and resolves to its handle as soon as the host has accepted it. The call is never sent in a way that could
   * charge you twice. If the host answers with the result itself, the handle holds it, and `wait` returns it without a request.
   *
   * @throws ApiError if the host refuses. SubmissionUnknownError if the call was sent and its outcome is unknown.
   * ConnectionError if it certainly never reached the host. ConfigurationError before anything is sent. With `validate` also
   * ContractViolationError: before anything is sent if the request is wrong, with the handle as `task` if the answer is.
   */
  submit<Path extends keyof Tasks & string>(
    path: Path,
    body: Tasks[Path]["body"],
    options?: SubmitOptionsOf<Tasks[Path]>,
  ): Promise<Task<Tasks[Path]>>;
  /** Waits for a task that was submitted earlier. Name it by its handle, by the handle's JSON, or by path and id. */
  wait<Path extends keyof Tasks & string>(
    task: HandleJson | TaskName<Path> | Task<Tasks[Path]>,
    options?: WaitOptions<Tasks[Path]["task"]>,
  ): Promise<TaskResult<Tasks[Path]["completed"], Tasks[Path]["outputs"]>>;
  /**
   * Submits a task and waits for its result. Every error after submission has the handle as `task`. Some operations answer with
   * their result directly: then there is no task, but the call costs money just the same and is sent just as carefully.
   *
   * @throws whatever `submit` and `wait` throw.
   */
  run<Path extends keyof Tasks & string>(
    path: Path,
    body: Tasks[Path]["body"],
    options?: SubmitOptionsOf<Tasks[Path]> & WaitOptions<Tasks[Path]["task"]>,
  ): Promise<RunResult<Tasks[Path]>>;
  /**
   * Makes the handle of a task that was submitted earlier. Sends nothing.
   *
   * @throws ConfigurationError if the handle belongs to another host or server.
   */
  resume<Path extends keyof Tasks & string>(
    task: HandleJson | TaskName<Path>,
    options?: Pick<SubmitOptions, "validate">,
  ): Task<Tasks[Path]>;
  /** Sends every request of this client, with the key. `typedClient` uses it too. */
  readonly transport: Transport;
  /** The client's settings, for the other parts of this package. */
  readonly host: Host;
  /** Exists only as a type, never as a value: the contract's paths, for `typedClient`. */
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
 * Makes a client from a host's rules. Entries such as `taskreel/runapi` do this for you. The environment is not read before the
 * first request.
 *
 * @param rules what the host's contract says about its tasks, as written by codegen.
 * @param options key, base URL and pace; every one has a default.
 * @throws ConfigurationError for an unknown option, and for a key, base URL or pace that cannot be one.
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
