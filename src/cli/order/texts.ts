import { valuesAt } from "../../client/kernel/pointer.js";
import { isFileKind } from "../../client/rules.js";
import { contractFor } from "../../contract/model/tasks/reading.js";
import type { Endpoint } from "../flags/endpoints.js";

/** What a task gave that is no file: texts as they are, other values as JSON. */
export function textsOf({ contract, operation }: Pick<Endpoint, "contract" | "operation">, data: unknown): string[] {
  const { results } = contractFor(contract, operation).rules;
  try {
    return results
      .filter(({ kind }) => !isFileKind(kind))
      .flatMap(({ at }) => valuesAt(data, at))
      .map(({ value }) => (typeof value === "string" ? value : JSON.stringify(value)));
  } catch {
    return []; // A text that should hold JSON holds none; the task is paid for, and its answer is shown by --json.
  }
}
