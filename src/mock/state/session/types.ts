import type { Delivery } from "../../callbacks/delivery.js";
import type { FaultList } from "../../faults/list.js";
import type { Clock } from "../clock.js";
import type { ConformanceReport } from "../counts.js";
import type { RequestList } from "../journal.js";
import type { Scenario } from "../scenario.js";
import type { TaskList } from "../tasks.js";

/** A session on a mock server, with its own tasks, ids, faults, clock and journal. */
export interface MockSession<C extends Clock = Clock> {
  /** Name of the session. Empty for the server's own. */
  readonly name: string;
  /** Base URL without a trailing slash: `http://127.0.0.1:4010`, or `http://127.0.0.1:4010/s/name`. */
  readonly url: string;
  /** Seed of the session. With the same seed, the same calls get the same answers, byte for byte. */
  readonly seed: string;
  /** The session's clock. */
  readonly clock: C;
  /** The tasks so far, oldest first. */
  readonly tasks: TaskList;
  /** The API requests so far, oldest first. Headers and keys are not kept. */
  readonly requests: RequestList;
  /** The attempts so far to deliver callbacks, oldest first. */
  readonly callbacks: CallbackList;
  /** The armed faults. */
  readonly faults: FaultList;
  /** How the session behaves. Set it to a scenario or to the name of one; its faults are armed at once. */
  get scenario(): Scenario;
  set scenario(scenario: Scenario | string);
  /** Whether answers and callbacks have kept the contract so far. */
  readonly conformance: ConformanceReport;
  /**
   * Checks that every answer and callback has kept the contract, apart from faults that you asked for.
   *
   * @throws ConformanceError if one has not.
   */
  assertConforming(): void;
  /** Starts over: no tasks, requests or faults, and ids from the first one on. The clock goes on. */
  reset(): void;
}

/** Options of a new session. */
export interface NewSession<C extends Clock = Clock> {
  /** The session's clock. Default: a new clock of the same kind as the server's. */
  readonly clock?: C;
  /** Seed of the session. Default: the server's. */
  readonly seed?: string | number;
  /** How the session behaves. Default: the server's scenario. */
  readonly scenario?: Scenario | string;
}

export interface CallbackList extends ReadonlyArray<Delivery> {
  /** Sends the message about an ended task again. @throws RangeError when it has none or has not ended. */
  redeliver(taskId: string): Promise<Delivery>;
}
