import { CommandFault, EXIT } from "../exit.js";
import { type CommonFlags, milliseconds } from "../flags/options.js";
import { openJournal } from "../order/journal/journal.js";
import { modelOf, resolveTargets, type Target } from "../order/resolve.js";
import { resultsOf } from "../order/results.js";
import { checkOut, saveOutputs } from "../order/save.js";
import { stopOnSignal } from "../order/signals.js";
import { textsOf } from "../order/texts.js";
import { connectTo, known, noteFiles, record, taskError } from "../order/waiting.js";
import { print, printJson } from "../terminal/print.js";
import { reportError } from "../terminal/report.js";
import { clean } from "../terminal/terminal.js";
import type { NameFlags } from "./wait.js";

/** `taskreel download`: fetches what tasks made, by URLs that the host gives anew. Resolves to the exit code. */
export async function downloadTasks(names: readonly string[], given: CommonFlags & NameFlags): Promise<number> {
  const { json = false, baseUrl, out = "./", overwrite, check } = given;
  const journal = openJournal();
  const targets = await resolveTargets({ ...given, names }, journal);
  const outs = checkOut({ out, overwrite }, targets.map(modelOf));
  const signal = stopOnSignal();
  let first = 0;
  for (const [index, target] of targets.entries()) {
    const code = await fetchOne(target, outs[index] ?? out).catch((error) => reportError(error, json));
    first ||= code;
  }
  return first;

  async function fetchOne(target: Target, its: string): Promise<number> {
    const task = known(target, connectTo(target, { baseUrl }));
    const refuse = (error: Error, done = false): never => {
      throw taskError(error, { ...target, task, done, out: given.out && its }, journal);
    };
    const step = await task.poll({ signal }).catch(refuse);
    if (step.state === "failed") return refuse(step.error);
    if (step.state !== "completed") {
      return refuse(step.error ?? new CommandFault(`${task.id} is not done yet`, EXIT.timeout));
    }
    record(journal, target, { task, result: step.result });
    const timeoutMs = milliseconds(given.timeout);
    const save = { out: its, overwrite, check };
    const texts = textsOf(target.endpoint, step.result.data);
    const files = await saveOutputs(step.result, save, { signal, timeoutMs }, texts).catch((error) =>
      refuse(error, true),
    );
    noteFiles(journal, target, files);
    if (json) printJson({ id: task.id, files, results: resultsOf(step.result, files) });
    else print(files.map(clean).join("\n"));
    return 0;
  }
}
