export type { ClientOptions, HostClient, TaskClient, TaskName } from "./client/client.js";
export {
  AbortedError,
  ApiError,
  ConfigurationError,
  ConnectionError,
  ContractError,
  HandlerError,
  NoOutputError,
  RequestTimeoutError,
  SubmissionUnknownError,
  TaskFailedError,
  type TaskReference,
  TaskreelError,
  WaitTimeoutError,
} from "./client/errors.js";
export type { Clock } from "./client/kernel/clock.js";
export { createPoller, type PollerOptions } from "./client/poller.js";
export type { PollOptions, Step, Task } from "./client/task.js";
export type { Fetch } from "./client/transport.js";
export type {
  HandleJson,
  Judge,
  Pace,
  Poller,
  SubmitOptions,
  TaskResult,
  TaskTypes,
  Update,
  Validate,
  WaitOptions,
  WakeSource,
} from "./client/types.js";
export { type Settled, waitAll } from "./client/wait-all.js";
export { type ContractViolation, ContractViolationError } from "./contract/validators/error.js";
