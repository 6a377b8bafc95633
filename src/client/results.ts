import { valuesAt } from "./kernel/pointer.js";
import { type HostRules, isFileKind, resultsOf, type TaskOperation } from "./rules.js";
import type { ResultFile } from "./types.js";

/**
 * The result files that a status answer names, which may be some of them while the task goes on.
 *
 * @throws SyntaxError when a text that should hold them is no JSON.
 */
export function readFiles(rules: HostRules, operation: TaskOperation, body: unknown): ResultFile[] {
  return resultsOf(rules, operation).flatMap(({ at, kind }) =>
    isFileKind(kind)
      ? valuesAt(body, at).flatMap(({ value, name }) =>
          isWebUrl(value) ? [{ url: value, kind, ...(name && { part: name }) }] : [],
        )
      : [],
  );
}

/** Only http(s) URLs are results: anything else could make a caller fetch, or open, what nobody meant. */
function isWebUrl(value: unknown): value is string {
  return typeof value === "string" && /^https?:/i.test(value) && URL.canParse(value);
}
