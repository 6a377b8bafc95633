import { NoOutputError } from "./errors.js";
import { valuesAt } from "./kernel/pointer.js";
import { isFileKind, promisesFiles, type ReadingRules } from "./rules.js";
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

/** Whether there is something where results should be. */
export function hasResult({ results }: Pick<ReadingRules, "results">, data: unknown): boolean {
  return results.some(({ at }) => valuesAt(data, at).some(({ value }) => value !== null));
}

/**
 * What an answer gives that is itself the result.
 *
 * @throws NoOutputError where there is none, and where the operation promises files and there are none.
 */
export function resultOf(rules: Pick<ReadingRules, "results">, data: unknown) {
  const files = readFiles(rules, data);
  if (!hasResult(rules, data) || (files.length === 0 && promisesFiles(rules)))
    throw new NoOutputError("The answer has no result", { data });
  return { outputs: files.map(({ url }) => url), files, data };
}

/** Only http(s) URLs are results: anything else could make a caller fetch, or open, what nobody meant. */
function isWebUrl(value: unknown): value is string {
  return typeof value === "string" && /^https?:/i.test(value) && URL.canParse(value);
}
