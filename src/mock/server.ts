import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Contract } from "../contract/contract.js";
import { CONTROL_PATH, checkContract } from "./boot.js";
import { createCourier, type Delivery } from "./callbacks.js";
import { type Clock, realClock } from "./clock.js";
import { loadConformance } from "./conform.js";
import { prismEngine } from "./engine-prism.js";
import type { World } from "./handler.js";
import { answerTo, fail, listen, send } from "./http.js";
import { type IdMaker, idMaker } from "./ids.js";
import type { Plan } from "./life.js";
import { MEDIA_PATH, serveMedia } from "./media/serve.js";
import { createRouter } from "./router.js";
import { createLog, createStore } from "./store.js";
import { type RequestView, type TaskView, viewOf } from "./views.js";

export interface MockServerOptions<C extends Clock = Clock> {
  /** Port on 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number;
  /** What to serve; by default every contract of this package, side by side. */
  readonly contracts?: readonly Contract[];
  /** Whole life of a task in milliseconds, from creation to the end. Default 2000. */
  readonly duration?: number;
  /** What becomes of a task, where it differs from completing after `duration`. */
  readonly plan?: (created: { readonly operation: string; readonly body: unknown }) => Partial<Plan>;
  /** Default: real time. See `manualClock()`. */
  readonly clock?: C;
  /** Makes task ids; by default UUIDs, or what the contract's examples look like. */
  readonly ids?: IdMaker;
}

export interface MockServer<C extends Clock = Clock> extends AsyncDisposable {
  /** Base URL without a trailing slash, for example `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly clock: C;
  /** Tasks as they stand now, oldest first. */
  readonly tasks: readonly TaskView[];
  /** API requests so far, oldest first. Neither headers nor keys are kept. */
  readonly requests: readonly RequestView[];
  /** Callbacks that were due so far. */
  readonly callbacks: readonly Delivery[];
  /** Stops at once: open connections are cut, callbacks that are due later never leave. */
  close(): Promise<void>;
}

/** Tasks and requests kept; older ones are forgotten. */
const KEPT = 100_000;

/**
 * Starts a server that behaves as the contracts say: create a task, poll it, fetch its result. Loopback only.
 *
 * @throws MockServerError `port-in-use`, `contract` (a contract that cannot be held to), `collision` (two contracts
 *   answer the same path) or `engine-missing` (Prism is not installed).
 */
export async function startMockServer<C extends Clock = Clock>(
  options: MockServerOptions<C> = {},
): Promise<MockServer<C>> {
  const { port = 0, duration = 2000, plan } = options;
  if (!(duration >= 0 && Number.isFinite(duration))) throw new RangeError(`duration is in milliseconds: ${duration}`);
  const clock = options.clock ?? (realClock as C);
  const contracts = options.contracts ?? (await ownContracts());
  const router = createRouter(contracts);
  const conformance = await loadConformance();
  for (const contract of contracts) checkContract(contract, conformance);

  const ids = new Map(contracts.map((contract) => [contract, options.ids ?? idMaker(contract)]));
  const store = createStore(KEPT);
  const requests = createLog<RequestView>(KEPT);
  const deliveries = createLog<Delivery>(KEPT);
  const courier = createCourier(clock, deliveries.add);
  let url = "";
  const world: World = {
    engine: await prismEngine(contracts, router),
    conformance,
    store,
    now: () => clock.now(),
    url: () => url,
    idOf: (contract) => ids.get(contract) as IdMaker,
    planOf: (operation, body) => ({ duration, outcome: "completed", ...plan?.({ operation: operation.id, body }) }),
  };

  const server = createServer((request, response) => {
    response.on("error", () => {}); // the client left; there is nobody to tell
    handle(request, response).catch((error: unknown) => fail(response, error));
  });
  // What is not HTTP at all never reaches a handler.
  server.on("clientError", (_, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    else socket.destroy();
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = (request.url ?? "/").replace(/^https?:\/\/[^/?]*/i, "");
    const path = target.split("?", 1)[0] ?? "";
    if (path.startsWith(MEDIA_PATH)) serveMedia(path, request, response);
    else if (path.startsWith(CONTROL_PATH)) send(response, { status: 404, headers: {}, body: { error: "not found" } });
    else await serveApi(request, response, target);
  }

  async function serveApi(request: IncomingMessage, response: ServerResponse, target: string): Promise<void> {
    const at = clock.now();
    const answered = await answerTo(world, router, request, target);
    if (answered === undefined) return;
    const { callback, status, operation, taskId } = answered;
    const method = request.method ?? "";
    requests.add({
      at,
      method,
      path: target,
      status,
      ...(operation && { operation: operation.id }),
      ...(taskId && { taskId }),
    });
    // Not before the answer has left: a receiver must know the id that it is told about.
    if (callback) response.once("close", () => courier.schedule(callback));
    send(response, answered);
  }

  url = `http://127.0.0.1:${await listen(server, port)}`;
  const close = () => {
    courier.close();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    return closed;
  };
  return {
    url,
    clock,
    get tasks() {
      return store.all().map((task) => viewOf(task, clock.now()));
    },
    get requests() {
      return requests.all();
    },
    get callbacks() {
      return deliveries.all();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Read only when they are asked for: serving other contracts needs none of it. */
async function ownContracts(): Promise<readonly Contract[]> {
  const { bundledContracts } = await import("../contract/load.js");
  return bundledContracts();
}
