import {
  AbortedError,
  ApiError,
  ConfigurationError,
  ConnectionError,
  ContractError,
  NoOutputError,
  RequestTimeoutError,
  SubmissionUnknownError,
  TaskFailedError,
  WaitTimeoutError,
} from "taskreel";
import { DownloadError } from "taskreel/download";
import { MockUsageError } from "taskreel/mock";
import { expect, test } from "vitest";
import { CommandFault } from "../../../src/cli/exit.js";
import { exitCodeOf } from "../../../src/cli/exit-code.js";

const api = (status: number, code?: number) =>
  new ApiError("no", { status, code, fields: {}, requestId: undefined, body: undefined });
const signal = (name: string) => Object.assign(new Error("stop"), { name: "AbortError", signal: name });

test.each([
  [new CommandFault("usage"), 2],
  [new CommandFault("credits", 6), 6],
  [new MockUsageError("there is no such scenario"), 2],
  [new ConfigurationError("unknown path"), 2],
  [new TaskFailedError("failed", { code: undefined, data: {} }), 3],
  [new NoOutputError("nothing", { data: {} }), 3],
  [new WaitTimeoutError("late", { waitedMs: 1, polls: 1, last: undefined }), 4],
  [api(401), 5],
  [api(403), 5],
  [api(200, 401), 5],
  [api(402), 6],
  [api(200, 402), 6],
  [api(400), 2],
  [Object.assign(api(400), { task: {} }), 7],
  [Object.assign(api(200, 422), { task: {} }), 7],
  [Object.assign(api(400), { task: {}, unrecorded: true }), 2],
  [Object.assign(api(401), { task: {} }), 5],
  [api(404), 2],
  [api(409), 2],
  [api(422), 2],
  [api(200, 422), 2],
  [api(408), 7],
  [api(429), 7],
  [api(500), 7],
  [api(503), 7],
  [api(200, 455), 2],
  [api(200, 500), 7],
  [new ConnectionError("gone", { sent: false }), 7],
  [new RequestTimeoutError("slow", { sent: true }), 7],
  [new ContractError("strange", { status: 200, body: "" }), 7],
  [new DownloadError("cut", 500), 7],
  [new DownloadError("cannot be saved", undefined, Object.assign(new Error("full"), { code: "ENOSPC" })), 1],
  [new SubmissionUnknownError("open", { idempotencyKey: undefined }), 8],
  [new AbortedError("stopped"), 130],
  [new AbortedError("stopped", { cause: signal("SIGINT") }), 130],
  [new AbortedError("stopped", { cause: signal("SIGTERM") }), 143],
  [signal("SIGTERM"), 143],
  [new TypeError("a mistake in this program"), 1],
] as const)("%s: %i", (error, code) => expect(exitCodeOf(error)).toBe(code));
