export type { ClientOptions, HostClient } from "./client.js";
export type { Clock } from "./http/clock.js";
export {
  AbortedError,
  ApiError,
  ConfigurationError,
  ConnectionError,
  ContractError,
  RequestTimeoutError,
  type TaskReference,
  TaskreelError,
} from "./http/errors.js";
export type { Fetch } from "./http/transport.js";
export type { TaskClient, TaskName } from "./tasks/client.js";
export {
  HandlerError,
  NoOutputError,
  SubmissionUnknownError,
  TaskFailedError,
  WaitTimeoutError,
} from "./tasks/errors.js";
export type { Judge, Validate } from "./tasks/judge.js";
export { createPoller, type PollerOptions } from "./tasks/poller.js";
export type { PollOptions, Step, Task } from "./tasks/task.js";
export type {
  HandleJson,
  Pace,
  Poller,
  SubmitOptions,
  TaskResult,
  TaskTypes,
  Update,
  WaitOptions,
  WakeSource,
} from "./tasks/types.js";
export { type Settled, waitAll } from "./tasks/wait-all.js";
export { type ContractViolation, ContractViolationError } from "./validators/error.js";
