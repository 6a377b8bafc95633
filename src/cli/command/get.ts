import { shortened } from "../../contract/document/json.js";
import type { CommonFlags } from "../flags/options.js";
import { openJournal } from "../order/journal/journal.js";
import { resolveTargets, type Target } from "../order/resolve.js";
import { resultsOf } from "../order/results.js";
import { textsOf } from "../order/texts.js";
import { connectTo, known, record, taskError } from "../order/waiting.js";
import { print, printJson } from "../terminal/print.js";
import { reportError } from "../terminal/report.js";
import { clean } from "../terminal/terminal.js";
import type { NameFlags } from "./wait.js";

/** `taskreel get`: asks once how tasks are. Resolves to the exit code, which is that of a task that failed. */
export async function getTasks(names: readonly string[], given: CommonFlags & NameFlags): Promise<number> {
  const { json = false, baseUrl } = given;
  const journal = openJournal();
  const targets = await resolveTargets({ ...given, names }, journal);
  let first = 0;
  for (const target of targets) {
    const code = await getTask(target, baseUrl, json).catch((error) => reportError(error, json));
    first ||= code;
  }
  return first;

  async function getTask(target: Target, server: string | undefined, asJson: boolean): Promise<number> {
    const task = known(target, connectTo(target, { baseUrl: server }));
    const refuse = (error: Error): never => {
      throw taskError(error, { ...target, task }, journal);
    };
    const step = await task.poll().catch(refuse);
    if (step.state === "failed") return refuse(step.error);
    if (step.state === "completed") record(journal, target, { task, result: step.result });
    const outputs = step.state === "completed" ? step.result.outputs : [];
    const { update, error } = step.state === "pending" ? step : {};
    if (error) return refuse(error);
    const state = step.state === "completed" ? "succeeded" : "pending";
    const { host, path } = target.order;
    const data = step.state === "completed" ? step.result.data : update?.data;
    const results = step.state === "completed" ? resultsOf(step.result) : [];
    const facts = {
      id: task.id,
      host,
      endpoint: target.endpoint.name,
      path,
      state,
      outputs,
      results,
      data,
      handle: task,
    };
    if (asJson) printJson(facts);
    else {
      const texts = step.state === "completed" ? textsOf(target.endpoint, data) : [];
      print(
        [
          `${task.id}  ${update ? clean(shortened(String(update.status))) : state}`,
          ...outputs.map(clean),
          ...texts,
        ].join("\n"),
      );
    }
    return 0;
  }
}
