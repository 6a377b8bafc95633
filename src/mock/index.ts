export type { Delivery } from "./callbacks/delivery.js";
export { readScenario } from "./control/read.js";
export type { EngineName } from "./engine/engines.js";
export { type MockErrorCode, MockServerError, MockUsageError } from "./errors.js";
export type { ArmedFault, Fault, TransportFault } from "./faults/fault.js";
export type { FaultList } from "./faults/list.js";
export type { MockNote, MockServer, MockServerOptions } from "./options.js";
export type { MockEvent } from "./serve/events.js";
export { startMockServer } from "./serve/node-server.js";
export {
  type Clock,
  type ManualClock,
  type ManualClockOptions,
  manualClock,
  realClock,
  scaledClock,
} from "./state/clock.js";
export { ConformanceError, type ConformanceReport, type Nonconformity } from "./state/counts.js";
export type { IdMaker } from "./state/ids.js";
export { JournalError, type RequestFilter, type RequestList, type RequestView } from "./state/journal.js";
export type { FailureText, Outcome, Plan } from "./state/life.js";
export type { CallbackManner, Scenario } from "./state/scenario.js";
export type { CallbackList, MockSession, NewSession } from "./state/session/types.js";
export type { TaskList, TaskView } from "./state/tasks.js";
export { type TestHooks, useMockServer } from "./testing.js";
