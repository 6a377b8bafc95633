import type { Contract } from "../contract/contract.js";
import type { EngineName } from "./engine/engines.js";
import type { MockEvent } from "./serve/events.js";
import type { Keep } from "./serve/shared.js";
import type { Clock } from "./state/clock.js";
import type { IdMaker } from "./state/ids.js";
import type { Plan } from "./state/life.js";
import type { Scenario } from "./state/scenario.js";
import type { MockSession, NewSession } from "./state/session/types.js";

/** Options of `startMockServer`. */
export interface MockServerOptions<C extends Clock = Clock> {
  /** Port to listen on. Default 0: any free port. */
  readonly port?: number;
  /**
   * Address to listen on. Default `127.0.0.1`, which only this machine can reach. With another address, such as `0.0.0.0` for
   * clients in containers, everyone on the network can use the API, and the control API asks for `controlToken`.
   */
  readonly host?: string;
  /** Contracts to serve. Default: every contract of this package, side by side. */
  readonly contracts?: readonly Contract[];
  /** What checks requests. Default `compiled`. `prism` needs Prism to be installed. */
  readonly engine?: EngineName;
  /** How long a task takes from creation to its end, in milliseconds. Default 2,000. */
  readonly duration?: number;
  /** Decides what becomes of each new task. What it leaves out, the scenario decides. Default: the scenario alone. */
  readonly plan?: (created: { readonly operation: string; readonly body: unknown }) => Plan;
  /** How the server behaves: a scenario, or the name of one. Default `default`: tasks complete and nothing goes wrong. */
  readonly scenario?: Scenario | string;
  /** More scenarios by name, for requests and sessions. Default: none. */
  readonly scenarios?: Readonly<Record<string, Scenario>>;
  /** The server's clock; see `manualClock()` and `scaledClock()`. Default: real time. */
  readonly clock?: C;
  /** With the same seed, the same calls get the same answers. Default: a new seed each time. */
  readonly seed?: string | number;
  /** Makes the ids of tasks. Default: UUIDs, or ids like those in the contract's examples. */
  readonly ids?: IdMaker;
  /** Host names that callbacks may go to besides this machine. Default: none. */
  readonly allowCallbacks?: readonly string[];
  /** Secret that callbacks are signed with, if the contract says how. Default `mock-webhook-secret`. `null`: do not sign. */
  readonly webhookSecret?: string | null;
  /** Clock for the timestamp of a signature. Default `real`, since receivers compare it with their own clock. */
  readonly webhookTime?: "real" | "clock";
  /**
   * How much to remember. Default: 100,000 tasks, 20,000 requests and 10,000 callbacks per session, and 64 MB of bodies and
   * paths (`bytes`) for all sessions together. Beyond that, the session that was used least recently forgets first.
   */
  readonly keep?: Partial<Keep>;
  /** Whether to serve the control API and the status page under `/__mock/`. Default `true`. */
  readonly control?: boolean;
  /** Whether web pages of other origins may call the API and fetch results (CORS). Default `false`. */
  readonly cors?: boolean;
  /** Called for every request and callback, for your log. */
  readonly onEvent?: (event: MockEvent) => void;
}

/** One thing in a contract that the server does not serve as written. */
export interface MockNote {
  /** Name of the contract. */
  readonly host: string;
  /** What is served differently, or not at all. */
  readonly note: string;
}

/** A running mock server. It is also its own first session. */
export interface MockServer<C extends Clock = Clock> extends MockSession<C>, AsyncDisposable {
  /** Token that the control API expects in `Mock-Token` if other machines can reach it; `undefined` on loopback. */
  readonly controlToken: string | undefined;
  /** What is not served as the contracts write it. Empty for the contracts of this package. */
  readonly notes: readonly MockNote[];
  /** Opens a new session that shares nothing with the others. Without a name it gets one. */
  session<D extends Clock = C>(name?: string, options?: NewSession<D>): MockSession<D>;
  /** Stops at once: open connections are cut, and callbacks that are not due yet are never sent. */
  close(): Promise<void>;
  /** Accepts no new connections, and stops when open requests are answered, or after `ms` milliseconds (default 2,000). */
  stop(ms?: number): Promise<void>;
}
