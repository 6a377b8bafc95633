export { type CallOptions, callHost, type HostCall } from "./client/call.js";
export { type ClientOptions, createHostClient, type HostClient } from "./client/client.js";
export type { TaskDescription } from "./client/describe.js";
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
  TaskreelError,
  WaitTimeoutError,
} from "./client/errors.js";
export type { Clock } from "./client/kernel/clock.js";
export type { HostRules, PriceTable } from "./client/rules.js";
export type { Task } from "./client/task.js";
export { type TypedClientOptions, typedClient } from "./client/typed.js";
export type {
  Fetch,
  HandleJson,
  Pace,
  Poller,
  SubmitOptions,
  TaskEnd,
  TaskName,
  TaskReference,
  TaskResult,
  TaskTypes,
  Update,
  Validate,
  Validation,
  WaitOptions,
  WakeSource,
} from "./client/types.js";
export { createPoller, type PollerOptions } from "./client/wait/poller.js";
export type { Step } from "./client/wait/step.js";
export { type Settled, waitAll } from "./client/wait/wait-all.js";
export { type ContractViolation, ContractViolationError } from "./contract/validators/error.js";
export { type UploadedFile, type UploadOptions, type UploadSource, uploadFile } from "./upload/upload.js";
