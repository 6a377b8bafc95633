import type { CommanderError } from "commander";
import { type HandleJson, NoOutputError, SubmissionUnknownError, TaskFailedError, type TaskReference } from "taskreel";
import { DownloadError } from "taskreel/download";
import { shortened } from "../../contract/document/json.js";
import { CommandFault } from "../exit.js";
import { exitCodeOf } from "../exit-code.js";
import { resultsOf } from "../order/results.js";
import { textsOf } from "../order/texts.js";
import type { Outcome } from "../order/waiting.js";
import { print, printErrorJson, printJson } from "./print.js";
import type { Progress } from "./progress.js";
import { complain, remark } from "./tell.js";
import { clean, LONGEST_LINE, quoted } from "./terminal.js";
import { wordsOf } from "./words.js";

/** Prints a result: for people the files, or the URLs and texts; for programs one JSON object on one line. */
function printOutcome(outcome: Extract<Outcome, { result: unknown }>, json: boolean): void {
  const { target, task, result, files } = outcome;
  const { id, outputs, data } = result;
  if (!json) {
    const texts = files.length > 0 ? [] : textsOf(target.endpoint, data);
    const lines = [...(files.length > 0 ? files : outputs).map(clean), ...texts];
    return lines.length > 0
      ? print(lines.join("\n"))
      : remark(`Task ${clean(id)} is done and gave no result; --json shows its answer`);
  }
  const { host, path } = target.order;
  const { name } = target.endpoint;
  const results = resultsOf(result, files);
  printJson({ id, host, endpoint: name, path, state: "succeeded", outputs, files, results, data, handle: task });
}

/**
 * Prints results as tasks end, or, where lines are being rewritten, once all have; errors in the order of the tasks.
 *
 * @returns the code of the first task that did not end well.
 */
export async function printOutcomes(
  waits: readonly Promise<Outcome>[],
  progress: Progress,
  json: boolean,
): Promise<number> {
  const shown = waits.map(async (wait) => {
    const outcome = await wait;
    if (!progress.live && "result" in outcome) printOutcome(outcome, json);
    return outcome;
  });
  const outcomes = await Promise.all(shown);
  progress.end();
  const codes = outcomes.map((it) => {
    if ("error" in it) return reportError(it.error, json);
    if (progress.live) printOutcome(it, json);
    return 0;
  });
  return codes.find((it) => it !== 0) ?? 0;
}

/** Says what went wrong on stderr. @returns the code to end with. */
export function reportError(error: unknown, json = false): number {
  const exitCode = exitCodeOf(error);
  if (isUsage(error) && (exitCode === 0 || !json)) return exitCode === 0 ? 0 : complainOfUsage(error);
  const { name, task, location, orderId, done, unrecorded, unsent, out } = error as Error & Concerned;
  const message = shortened(wordsOf(error as Error), LONGEST_LINE);
  const handle = task?.toJSON() as HandleJson | undefined;
  const violations = error instanceof CommandFault ? error.violations : undefined;
  const facts = { name, message, exitCode, handle, order: orderId, location, violations, unsent: unsent || undefined };
  if (json) printErrorJson(facts);
  else tellPeople({ error: error as Error, message, handle, order: orderId, done, unrecorded, out });
  return exitCode;
}

function isUsage(error: unknown): error is CommanderError {
  return (error as Error).name === "CommanderError";
}

/** What commander has not said itself; where it has shown its help, that is all there is to say. */
function complainOfUsage(error: CommanderError): number {
  const hint = "(--help says what can follow)";
  if (error.code !== "commander.help") complain(error.message.replace(/^error: /, "").trimEnd(), hint);
  return exitCodeOf(error);
}

/** What commands tie to an error: the task, the order, and whether the task is done all the same. */
interface Concerned {
  readonly task?: TaskReference;
  /** An address that the host named and nobody followed. */
  readonly location?: string;
  readonly orderId?: string;
  readonly done?: boolean;
  /** Whether the journal does not know the task, so that its id alone leads nowhere. */
  readonly unrecorded?: boolean;
  /** Where its files were to go. */
  readonly out?: string | undefined;
  /** How many requests after this one were not sent. */
  readonly unsent?: number;
}

interface ErrorFacts {
  readonly error: Error;
  readonly message: string;
  readonly handle: HandleJson | undefined;
  readonly order: string | undefined;
  readonly done: boolean | undefined;
  readonly unrecorded: boolean | undefined;
  readonly out: string | undefined;
}

function tellPeople({ error, message, handle, order, done, unrecorded, out }: ErrorFacts): void {
  const stopped = error.name === "AbortError";
  const [first, ...lines] = error instanceof CommandFault ? error.lines : [message];
  const over = error instanceof TaskFailedError || error instanceof NoOutputError;
  const given = out === undefined ? [] : ["-o", quoted(clean(out))];
  if (handle && !over) {
    const name = clean(unrecorded ? JSON.stringify(handle) : handle.id);
    // What begins with a dash is no name to a shell's reader, unless dashes alone stand before it.
    const words = (name.startsWith("-") ? [...given, "--", quoted(name)] : [quoted(name), ...given]).join(" ");
    if (done || stopped || error instanceof DownloadError) lines.push(`Fetch it with: taskreel download ${words}`);
    else {
      lines.push(`The task goes on at ${clean(handle.host)}. Handle: ${clean(JSON.stringify(handle))}`);
      lines.push(`Go on with: taskreel wait ${words}`);
    }
  } else if (order !== undefined && error instanceof SubmissionUnknownError && error.idempotencyKey !== undefined) {
    lines.push(
      `Go on with: ${["taskreel wait", order, ...given].join(" ")}`,
      "It sends the order again under its key, which buys one task in all.",
    );
  } else if (order !== undefined) lines.push(`In the journal this is order ${order}: taskreel list`);
  complain(first, ...lines);
}
