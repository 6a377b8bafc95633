import type { Contract } from "../contract/contract.js";
import type { EngineName } from "./engine/engines.js";
import type { MockEvent } from "./serve/events.js";
import type { Keep } from "./serve/shared.js";
import type { Clock } from "./state/clock.js";
import type { IdMaker } from "./state/ids.js";
import type { Plan } from "./state/life.js";
import type { Scenario } from "./state/scenario.js";
import type { MockSession, NewSession } from "./state/session/types.js";

export interface MockServerOptions<C extends Clock = Clock> {
  /** Port; 0, the default, takes a free one. */
  readonly port?: number;
  /**
   * Where to listen. Default 127.0.0.1, which only this machine reaches. With another address, such as `0.0.0.0` for clients in
   * containers, everybody on the network can use the API, and the control API asks for `controlToken`.
   */
  readonly host?: string;
  /** What to serve; by default every contract of this package, side by side. */
  readonly contracts?: readonly Contract[];
  /** What judges requests. Default `compiled`; `prism` needs Prism installed. */
  readonly engine?: EngineName;
  /** Whole life of a task in milliseconds, from creation to the end. Default 2000. */
  readonly duration?: number;
  /** What becomes of a task, where it differs from what the scenario says. */
  readonly plan?: (created: { readonly operation: string; readonly body: unknown }) => Plan;
  /** How the server behaves: an object, or the name of one. Default: tasks complete, nothing goes wrong. */
  readonly scenario?: Scenario | string;
  /** More scenarios that requests and sessions may name. */
  readonly scenarios?: Readonly<Record<string, Scenario>>;
  /** Default: real time. See `manualClock()` and `scaledClock()`. */
  readonly clock?: C;
  /** The same seed and the same calls give the same answers. Default: another one each time. */
  readonly seed?: string | number;
  /** Makes task ids; by default UUIDs, or what the contract's examples look like. */
  readonly ids?: IdMaker;
  /** Host names besides this machine's that callbacks may go to. Default: none. */
  readonly allowCallbacks?: readonly string[];
  /** Signs callbacks where the contract describes how. Default `mock-webhook-secret`; `null` leaves them unsigned. */
  readonly webhookSecret?: string | null;
  /** Where a signature's timestamp comes from. Default `real`, since receivers compare it with their own clock. */
  readonly webhookTime?: "real" | "clock";
  /**
   * How much is remembered. Default: 100,000 tasks, 20,000 requests and 10,000 deliveries a session, and 64 MB of bodies and
   * paths (`bytes`) in all sessions together: beyond that the session that was used least recently forgets first.
   */
  readonly keep?: Partial<Keep>;
  /** Whether to answer under `/__mock/`. Default true. */
  readonly control?: boolean;
  /** Whether pages of other origins may call the API and fetch results (CORS). Default false. */
  readonly cors?: boolean;
  /** Hears of every request and callback, for a log. */
  readonly onEvent?: (event: MockEvent) => void;
}

export interface MockNote {
  /** Name of the contract. */
  readonly host: string;
  readonly note: string;
}

export interface MockServer<C extends Clock = Clock> extends MockSession<C>, AsyncDisposable {
  /** What the control API asks for as `Mock-Token` where others than this machine reach it; undefined on loopback. */
  readonly controlToken: string | undefined;
  /** What of the contracts is not served as they say it, by contract; empty for those of this package. */
  readonly notes: readonly MockNote[];
  /** A new session, which shares nothing with the others. Its name is made up if none is given. */
  session<D extends Clock = C>(name?: string, options?: NewSession<D>): MockSession<D>;
  /** Stops at once: open connections are cut, callbacks that are due later never leave. */
  close(): Promise<void>;
  /** Takes no new connection, and stops once what is under way has been answered, or after `ms` (default 2000). */
  stop(ms?: number): Promise<void>;
}
