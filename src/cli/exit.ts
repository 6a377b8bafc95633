import {
  AbortedError,
  ApiError,
  ConfigurationError,
  ConnectionError,
  ContractError,
  ContractViolationError,
  NoOutputError,
  SubmissionUnknownError,
  TaskFailedError,
  WaitTimeoutError,
} from "taskreel";
import { DownloadError } from "taskreel/download";
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
  /** The message line by line: only this program begins a line. */
  readonly lines: readonly [string, ...string[]];

  constructor(
    message: string,
    exitCode: number = EXIT.usage,
    {
      cause,
      violations,
      below = [],
    }: { cause?: unknown; violations?: readonly Violation[]; below?: readonly string[] } = {},
  ) {
    super([message, ...below].join("\n"), { cause });
    this.exitCode = exitCode;
    this.violations = violations;
    this.lines = [message, ...below];
  }

  /** The same fault, said of one of several things. */
  about(which: string): CommandFault {
    const [first, ...below] = this.lines;
    const { cause, violations, exitCode } = this;
    return new CommandFault(`${which}: ${first}`, exitCode, { cause, below, ...(violations && { violations }) });
  }
}

/** The first class that an error is of says the code. */
const CODES: readonly (readonly [new (...args: never) => Error, number])[] = [
  [ConfigurationError, EXIT.usage],
  [ContractViolationError, EXIT.usage],
  [TaskFailedError, EXIT.failed],
  [NoOutputError, EXIT.failed],
  [WaitTimeoutError, EXIT.timeout],
  [SubmissionUnknownError, EXIT.unknown],
  [ConnectionError, EXIT.server],
  [ContractError, EXIT.server],
  [DownloadError, EXIT.server],
];

export function exitCodeOf(error: unknown): number {
  if (error instanceof CommandFault) return error.exitCode;
  if (error instanceof ApiError) {
    const code = refusalCode(error.status, error.code);
    // Bought from here, so that "nothing was bought" would be untrue, whatever the host says to a question about it.
    const { task, unrecorded } = error as ApiError & { unrecorded?: boolean };
    return code === EXIT.usage && task && !unrecorded ? EXIT.server : code;
  }
  if (error instanceof AbortedError) return interruptCode(error.cause);
  if (error instanceof DownloadError && DISK.includes(String(record(error.cause).code))) return EXIT.machine;
  const { name, exitCode } = error as { name?: unknown; exitCode?: unknown };
  // Help and version end this way too, with 0.
  if (name === "CommanderError") return exitCode === 0 ? EXIT.done : EXIT.usage;
  if (name === "AbortError") return interruptCode(error);
  if (name === "MockUsageError") return EXIT.usage;
  return CODES.find(([type]) => error instanceof type)?.[1] ?? EXIT.machine;
}

function interruptCode(reason: unknown): number {
  return record(reason).signal === "SIGTERM" ? EXIT.terminated : EXIT.interrupted;
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
