import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRouter, RouteFault, type Router } from "../../contract/route.js";
import { prepareOperation, type ReadyAnswers } from "../answer/ready.js";
import { conformanceOf } from "../answer/verify.js";
import { prepareContracts } from "../engine/compiled/prepare.js";
import { CONTROL_PATH } from "../engine/contract-check.js";
import { createEngineOf } from "../engine/engines.js";
import { MockServerError, MockUsageError } from "../errors.js";
import { MEDIA_PATH } from "../media/serve.js";
import type { MockServer, MockServerOptions } from "../options.js";
import { type Clock, pause, realClock } from "../state/clock.js";
import { SCENARIOS, type Scenario } from "../state/scenario.js";
import type { MockSession } from "../state/session-types.js";
import { createSessions, type NewSession, SESSION_PATH, type Sessions } from "../state/sessions.js";
import { createEventLog } from "./events.js";
import { fail, listen, send } from "./node-http.js";
import { respondMedia } from "./node-media.js";
import { type RequestContext, respond } from "./pipeline.js";
import { scenarioNamed } from "./preferences.js";
import type { Shared } from "./shared.js";

const KEEP = { tasks: 100_000, requests: 20_000, callbacks: 10_000 };

/**
 * Starts a server that behaves as the contracts say: create a task, poll it, be called back, fetch its result. Loopback
 * only.
 *
 * @throws MockServerError `port-in-use`, `contract` (a contract that cannot be held to), `collision` (two contracts
 *   answer the same path) or `engine-missing` (Prism was asked for and is not installed).
 * @throws MockUsageError when the scenario does not exist or asks for what no contract knows.
 */
export async function startMockServer<C extends Clock = Clock>(
  options: MockServerOptions<C> = {},
): Promise<MockServer<C>> {
  const { port = 0, duration = 2000, clock = realClock as C, seed = randomSeed(), control = true } = options;
  if (!(duration >= 0 && Number.isFinite(duration))) throw new RangeError(`duration is in milliseconds: ${duration}`);
  const shared = await share(options);
  const resolve = (it: Scenario | string) => (typeof it === "string" ? scenarioNamed(it, shared.scenarios) : it);
  const events = createEventLog(options.onEvent);
  let url = "";
  const sessions = createSessions(
    shared,
    {
      seed: String(seed),
      clock,
      duration,
      events,
      scenario: resolve(options.scenario ?? {}),
      url: () => url,
      plan: options.plan,
      ids: options.ids,
    },
    resolve,
  );
  const closing = new AbortController();
  const context: RequestContext = {
    router: shared.router,
    events,
    closing: closing.signal,
    // Another name for this very machine is another origin: what follows a redirect there can be seen in the journal.
    elsewhere: (target) => `${url.replace("127.0.0.1", "localhost")}${target}`,
  };
  const server = createServer((request, response) => {
    response.on("error", () => {}); // the client left; there is nobody to tell
    dispatch(sessions, context, control, request, response).catch((error: unknown) =>
      fail(response, error, error instanceof MockUsageError ? 400 : 500),
    );
  });
  answerNonsense(server);
  url = `http://127.0.0.1:${await listen(server, port)}`;

  const close = () => {
    closing.abort();
    sessions.close();
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeAllConnections();
    return closed;
  };
  const stop = async (ms = 2000) => {
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeIdleConnections();
    await Promise.race([closed, pause(ms)]);
    await close();
  };
  const own = sessions.own.view as MockSession<C>;
  return Object.defineProperties(
    {
      session: (name?: string, its: NewSession = {}) => sessions.add(name, its).view,
      close,
      stop,
      [Symbol.asyncDispose]: close,
    },
    Object.getOwnPropertyDescriptors(own),
  ) as unknown as MockServer<C>;
}

async function share(options: MockServerOptions): Promise<Shared> {
  const { engine = "compiled", webhookSecret = "mock-webhook-secret", webhookTime = "real", keep } = options;
  const contracts = await prepareContracts(options.contracts ?? (await ownContracts()));
  const router = routerOf(contracts);
  const conformance = conformanceOf(contracts);
  const known = new Map<unknown, ReadyAnswers>();
  return {
    contracts,
    router,
    conformance,
    engine: await createEngineOf(engine, contracts, router),
    scenarios: { ...SCENARIOS, ...options.scenarios },
    answersOf(contract, operation) {
      const answers = known.get(operation) ?? prepareOperation(contract, operation, conformance);
      known.set(operation, answers);
      return answers;
    },
    keep: { ...KEEP, ...keep },
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

/** Whose request it is, by the path's first part, and what it wants, by the rest. */
async function dispatch(
  sessions: Sessions,
  context: RequestContext,
  control: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let target = request.url ?? "/";
  if (!target.startsWith("/")) target = target.replace(/^https?:\/\/[^/?]*/i, "");
  let session = sessions.own;
  if (target.startsWith(SESSION_PATH)) {
    const end = target.slice(SESSION_PATH.length).search(/[/?]/);
    const name = end < 0 ? target.slice(SESSION_PATH.length) : target.slice(SESSION_PATH.length).slice(0, end);
    session = sessions.get(name);
    target = end < 0 ? "/" : target.slice(SESSION_PATH.length + end);
  }
  if (!target.startsWith(CONTROL_PATH)) await respond(session, target, request, response, context);
  else if (target.startsWith(MEDIA_PATH)) await respondMedia(session, target, request, response, context);
  else if (control)
    await (await import("../control/serve.js")).serveControl(sessions, session, target, request, response);
  else send(response, { status: 404, headers: {}, body: { error: "mock server: the control API is switched off" } });
}

/** What is not HTTP at all never reaches a handler. */
function answerNonsense(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const status = error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    else socket.destroy();
  });
}

function randomSeed(): string {
  return Math.floor(Math.random() * 2 ** 32).toString(36);
}

/** Read only when they are asked for: serving other contracts needs none of it. */
async function ownContracts() {
  const { bundledContracts } = await import("../../contract/load.js");
  return bundledContracts();
}
