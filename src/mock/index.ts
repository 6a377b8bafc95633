export type { Delivery } from "./callbacks.js";
export { type Clock, type ManualClock, manualClock, realClock } from "./clock.js";
export { type MockErrorCode, MockServerError } from "./errors.js";
export type { IdMaker } from "./ids.js";
export type { Outcome, Plan } from "./life.js";
export { type MockServer, type MockServerOptions, startMockServer } from "./server.js";
export type { RequestView, TaskView } from "./views.js";
