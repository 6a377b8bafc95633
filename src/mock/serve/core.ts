import { createRouter, RouteFault, type Router } from "../../contract/route.js";
import { answersOf, type ReadyAnswers } from "../answer/ready.js";
import { conformanceOf } from "../answer/verify.js";
import type { Post } from "../callbacks/post.js";
import { compileContracts } from "../engine/compile.js";
import { CONTROL_PATH } from "../engine/contract-check.js";
import { createEngineOf } from "../engine/engines.js";
import { MockServerError } from "../errors.js";
import { respondMedia } from "../media/respond.js";
import { MEDIA_PATH } from "../media/serve.js";
import type { MockServerOptions } from "../options.js";
import { realClock } from "../state/clock.js";
import { SCENARIOS, type Scenario } from "../state/scenario.js";
import { createSessions, SESSION_PATH, type Sessions } from "../state/sessions.js";
import { type Connection, json } from "./connection.js";
import { createEventLog } from "./events.js";
import { type RequestContext, respond } from "./pipeline.js";
import { scenarioNamed } from "./preferences.js";
import type { Shared } from "./shared.js";

const KEEP = { tasks: 100_000, requests: 20_000, callbacks: 10_000 };

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
  /** Answers one request, whoever carries it. */
  respond(connection: Connection): Promise<void>;
  close(): void;
}

export async function createCore(options: MockServerOptions, { url, post }: Platform): Promise<Core> {
  const { duration = 2000, clock = realClock, seed = randomSeed(), control = true, plan, ids } = options;
  if (!(duration >= 0 && Number.isFinite(duration))) throw new RangeError(`duration is in milliseconds: ${duration}`);
  const shared = await share(options, post);
  const resolve = (it: Scenario | string) => (typeof it === "string" ? scenarioNamed(it, shared.scenarios) : it);
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
  return {
    sessions,
    closing: closing.signal,
    respond: (connection) => dispatch(sessions, context, control, connection),
    close() {
      closing.abort();
      sessions.close();
    },
  };
}

/** Whose request it is, by the path's first part, and what it wants, by the rest. */
async function dispatch(
  sessions: Sessions,
  context: RequestContext,
  control: boolean,
  connection: Connection,
): Promise<void> {
  let { target } = connection;
  let session = sessions.own;
  if (target.startsWith(SESSION_PATH)) {
    const [name = ""] = target.slice(SESSION_PATH.length).split(/[/?]/, 1);
    session = sessions.get(name);
    target = target.slice(SESSION_PATH.length + name.length) || "/";
  }
  if (!target.startsWith(CONTROL_PATH)) return respond(session, connection, target, context);
  if (target.startsWith(MEDIA_PATH)) return respondMedia(session, connection, target, context);
  if (!control) {
    await connection.send(json(404, { error: "mock server: the control API is switched off" }));
    return;
  }
  await (await import("../control/serve.js")).serveControl(sessions, session, connection, target);
}

async function share(options: MockServerOptions, post: Post): Promise<Shared> {
  const { engine = "compiled", webhookSecret = "mock-webhook-secret", webhookTime = "real", keep } = options;
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
    keep: { ...KEEP, ...keep },
    post,
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

/** Read only when they are asked for: serving other contracts needs none of it. */
async function ownContracts() {
  const { bundledContracts } = await import("../../contract/load.js");
  return bundledContracts();
}

function randomSeed(): string {
  return Math.floor(Math.random() * 2 ** 32).toString(36);
}
