import { isLoopback } from "../../client/kernel/checks.js";
import { createRouter, RouteFault, type Router } from "../../contract/route.js";
import { answersOf, type ReadyAnswers } from "../answer/ready.js";
import { conformanceOf } from "../answer/verify.js";
import type { Post } from "../callbacks/post.js";
import { checkScenario } from "../control/read.js";
import { compileContracts } from "../engine/compile.js";
import { createEngineOf } from "../engine/engines.js";
import { MockServerError } from "../errors.js";
import type { MockNote, MockServerOptions } from "../options.js";
import { checkServerOptions } from "../options-check.js";
import { createBudget } from "../state/budget.js";
import { realClock } from "../state/clock.js";
import { SCENARIOS } from "../state/scenario.js";
import { createSessions, type Sessions } from "../state/session/sessions.js";
import type { Connection } from "./connection.js";
import { dispatch } from "./dispatch.js";
import { createEventLog } from "./events.js";
import type { RequestContext } from "./pipeline.js";
import { scenarioIn } from "./preferences.js";
import type { Shared } from "./shared.js";

const KEEP = { tasks: 100_000, bytes: 64 * 1024 * 1024, requests: 20_000, callbacks: 10_000 };

/** What a server needs from what it runs on. */
export interface Platform {
  /** Base URL, once it is known. */
  readonly url: () => string;
  /** Delivers a callback. */
  readonly post: Post;
}

/** A mock server without a port: sessions, and the way of a request through them. */
export interface Core {
  readonly sessions: Sessions;
  /** Aborts when the server closes. */
  readonly closing: AbortSignal;
  /** What the control API asks for where strangers reach it. */
  readonly token: string | undefined;
  readonly notes: readonly MockNote[];
  /** Answers one request, whoever carries it. */
  respond(connection: Connection): Promise<void>;
  close(): void;
}

export async function createCore(options: MockServerOptions, { url, post }: Platform): Promise<Core> {
  checkServerOptions(options);
  const { duration = 2000, clock = realClock, seed = randomSeed(), control = true, plan, ids } = options;
  const shared = await share(options, post);
  for (const it of Object.values(options.scenarios ?? {})) checkScenario(it);
  const resolve = scenarioIn(shared.scenarios);
  const events = createEventLog(options.onEvent);
  const scenario = resolve(options.scenario ?? {});
  const base = { seed: String(seed), clock, duration, events, scenario, url, plan, ids };
  const sessions = createSessions(shared, base, resolve);
  const closing = new AbortController();
  const context: RequestContext = {
    router: shared.router,
    events,
    closing: closing.signal,
    // Another name for this very machine is another origin: what follows a redirect there can be seen in the journal.
    elsewhere: (target) => `${url().replace("127.0.0.1", "localhost")}${target}`,
  };
  const token = shared.open ? crypto.randomUUID() : undefined;
  const to = { sessions, context, control, token, cors: options.cors ?? false };
  return {
    sessions,
    closing: closing.signal,
    token,
    notes: shared.contracts.flatMap(({ rules: { host }, notes }) => notes.map((note) => ({ host, note }))),
    respond: (connection) => dispatch(to, connection),
    close() {
      closing.abort();
      sessions.close();
    },
  };
}

async function share(options: MockServerOptions, post: Post): Promise<Shared> {
  const { engine = "compiled", webhookSecret = "mock-webhook-secret", webhookTime = "real" } = options;
  const keep = { ...KEEP, ...options.keep };
  const contracts = await compileContracts(options.contracts ?? (await ownContracts()));
  const router = routerOf(contracts);
  const conformance = conformanceOf(contracts);
  const known = new Map<unknown, ReadyAnswers>();
  return {
    contracts,
    router,
    conformance,
    engine: await createEngineOf(engine, contracts),
    scenarios: { ...SCENARIOS, ...options.scenarios },
    answersOf(contract, operation) {
      const answers = known.get(operation) ?? answersOf(contract, operation, conformance);
      known.set(operation, answers);
      return answers;
    },
    keep,
    budget: createBudget(keep.bytes),
    post,
    open: !isOwnAddress(options.host ?? "127.0.0.1"),
    allowCallbacks: options.allowCallbacks ?? [],
    webhookSecret: webhookSecret ?? undefined,
    webhookTime,
  };
}

function routerOf(contracts: Shared["contracts"]): Router {
  try {
    return createRouter(contracts);
  } catch (cause) {
    throw cause instanceof RouteFault ? new MockServerError(cause.code, cause.message, { cause }) : cause;
  }
}

/** Whether only this machine itself reaches what listens there. */
function isOwnAddress(host: string): boolean {
  return isLoopback(host.includes(":") ? `[${host}]` : host);
}

/** Read only when they are asked for: serving other contracts needs none of it. */
async function ownContracts() {
  const { bundledContracts } = await import("../../contract/load.js");
  return bundledContracts();
}

function randomSeed(): string {
  return Math.floor(Math.random() * 2 ** 32).toString(36);
}
