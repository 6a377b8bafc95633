import createClient, { type Client } from "openapi-fetch";
import { type Clock, systemClock } from "./http/clock.js";
import { ConfigurationError } from "./http/errors.js";
import { createTransport, type Fetch } from "./http/transport.js";
import { createTaskClient, type TaskClient, type TaskMap } from "./tasks/client.js";
import type { Judge, Validate } from "./tasks/judge.js";
import type { HostRules } from "./tasks/rules.js";
import type { Pace } from "./tasks/types.js";
import type { WebhookRules } from "./webhooks/rules.js";

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
