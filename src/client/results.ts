import { valuesAt } from "./kernel/pointer.js";
import { isFileKind, type ReadingRules } from "./rules.js";
import type { ResultFile } from "./types.js";

/**
 * The result files that a status answer names, which may be some of them while the task goes on.
 *
 * @throws SyntaxError when a text that should hold them is no JSON.
 */
export function readFiles({ results }: Pick<ReadingRules, "results">, body: unknown): ResultFile[] {
  return results.flatMap(({ at, kind }) =>
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
