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
import { record } from "../contract/document/json.js";
import { CommandFault, EXIT } from "./exit.js";

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

/** What the process ends with for what went wrong. Apart from the codes, since it knows every class of the library. */
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
