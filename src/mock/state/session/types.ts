import type { Delivery } from "../../callbacks/delivery.js";
import type { FaultList } from "../../faults/list.js";
import type { Clock } from "../clock.js";
import type { ConformanceReport } from "../counts.js";
import type { RequestList } from "../journal.js";
import type { Scenario } from "../scenario.js";
import type { TaskList } from "../tasks.js";

/** A session of its own on a mock server: its tasks, ids, faults, clock and journal are nobody else's. */
export interface MockSession<C extends Clock = Clock> {
  /** Empty for the server's own session. */
  readonly name: string;
  /** Base URL without a trailing slash: `http://127.0.0.1:4010`, or `http://127.0.0.1:4010/s/name`. */
  readonly url: string;
  /** The same seed and the same calls give the same answers, byte for byte. */
  readonly seed: string;
  readonly clock: C;
  readonly tasks: TaskList;
  /** API requests so far. Neither headers nor keys are kept. */
  readonly requests: RequestList;
  /** Attempts to deliver callbacks so far, oldest first. */
  readonly callbacks: CallbackList;
  readonly faults: FaultList;
  /** How the session behaves. Set it to an object or to a scenario's name; its faults are armed at once. */
  get scenario(): Scenario;
  set scenario(scenario: Scenario | string);
  readonly conformance: ConformanceReport;
  /** @throws ConformanceError when an answer or a callback broke the contract, apart from faults that were asked for. */
  assertConforming(): void;
  /** Back to the beginning: no tasks, no requests, no faults, ids from the first one on. The clock goes on. */
  reset(): void;
}

/** How a session differs from the server's own. */
export interface NewSession<C extends Clock = Clock> {
  /** Default: a new clock of the same kind as the server's. */
  readonly clock?: C;
  readonly seed?: string | number;
  readonly scenario?: Scenario | string;
}

export interface CallbackList extends ReadonlyArray<Delivery> {
  /** Sends the message about an ended task again. @throws RangeError when it has none or has not ended. */
  redeliver(taskId: string): Promise<Delivery>;
}
