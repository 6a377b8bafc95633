import type { Violation } from "../contract/check/violations.js";
import { record } from "../contract/document/json.js";

/** What the process ends with; docs/cli.md tells people. */
export const EXIT = {
  done: 0,
  /** Something on this machine: a file that cannot be written, a mistake in this program. */
  machine: 1,
  usage: 2,
  failed: 3,
  timeout: 4,
  auth: 5,
  credits: 6,
  server: 7,
  unknown: 8,
  interrupted: 130,
  terminated: 143,
} as const;

/** An error of the command line itself, with the code to end with. */
export class CommandFault extends Error {
  override readonly name = "CommandFault";
  readonly exitCode: number;
  readonly violations: readonly Violation[] | undefined;

  constructor(
    message: string,
    exitCode: number = EXIT.usage,
    facts: { cause?: unknown; violations?: Violation[] } = {},
  ) {
    super(message, { cause: facts.cause });
    this.exitCode = exitCode;
    this.violations = facts.violations;
  }
}

/** By name, since the classes of a bundle and of a library are not the same objects. */
const CODES: Readonly<Record<string, number>> = {
  ConfigurationError: EXIT.usage,
  ContractViolationError: EXIT.usage,
  TaskFailedError: EXIT.failed,
  NoOutputError: EXIT.failed,
  WaitTimeoutError: EXIT.timeout,
  SubmissionUnknownError: EXIT.unknown,
  ConnectionError: EXIT.server,
  RequestTimeoutError: EXIT.server,
  ContractError: EXIT.server,
  DownloadError: EXIT.server,
};

export function exitCodeOf(error: unknown): number {
  const { name, exitCode, status, code, cause, signal } = error as Record<string, unknown>;
  if (name === "CommandFault") return exitCode as number;
  // Help and version end this way too, with 0.
  if (name === "CommanderError") return exitCode === 0 ? EXIT.done : EXIT.usage;
  if (name === "AbortedError") return exitCodeOf(cause ?? { name: "AbortError" });
  if (name === "AbortError") return signal === "SIGTERM" ? EXIT.terminated : EXIT.interrupted;
  if (name === "ApiError") return refusalCode(Number(status), code);
  if (name === "DownloadError" && DISK.includes(String(record(cause).code))) return EXIT.machine;
  return CODES[String(name)] ?? EXIT.machine;
}

/** What only a disk says. */
const DISK = ["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "ENOTDIR", "EISDIR", "ENAMETOOLONG"];

/** An envelope says its status inside HTTP 200, as the code. */
function refusalCode(http: number, code: unknown): number {
  const status = http === 200 && typeof code === "number" ? code : http;
  if (status === 401 || status === 403) return EXIT.auth;
  if (status === 402) return EXIT.credits;
  return status === 408 || status === 425 || status === 429 || status >= 500 ? EXIT.server : EXIT.usage;
}
