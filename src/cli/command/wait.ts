import { type CommonFlags, milliseconds } from "../flags/options.js";
import { openJournal } from "../order/journal/journal.js";
import { modelOf, resolveTargets } from "../order/resolve.js";
import { checkOut } from "../order/save.js";
import { stopOnSignal } from "../order/signals.js";
import { waitContext, waitOn } from "../order/waiting.js";
import { openProgress } from "../terminal/progress.js";
import { printOutcomes } from "../terminal/report.js";

/** Flags that say which tasks are meant, beside their names. */
export interface NameFlags {
  readonly host?: string;
  readonly endpoint?: string;
  readonly all?: boolean;
}

/** `taskreel wait`: waits for tasks that were submitted before. Resolves to the exit code. */
export async function waitForTasks(names: readonly string[], given: CommonFlags & NameFlags): Promise<number> {
  const { out, overwrite, check, json = false, quiet = false, baseUrl } = given;
  const journal = openJournal();
  const targets = await resolveTargets({ ...given, names, canAll: true }, journal);
  const outs = out === undefined ? [] : checkOut({ out, overwrite }, targets.map(modelOf));
  const flags = { baseUrl, timeoutMs: milliseconds(given.timeout), intervalMs: milliseconds(given.interval) };
  const context = waitContext({ journal, signal: stopOnSignal(), flags });
  const progress = openProgress(targets.length, json || quiet);
  const waits = progress.tasks.flatMap((line, index) => {
    const target = targets[index];
    const its = outs[index];
    const save = its === undefined ? undefined : { out: its, overwrite, check };
    return target ? [waitOn(target, line, { ...context, save })] : [];
  });
  return printOutcomes(waits, progress, json);
}
