import type { Violation } from "../contract/check/violations.js";

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
