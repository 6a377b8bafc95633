import type { TaskResult } from "taskreel";

/**
 * The files of a result, for programs: where each is, what it is, which part of the whole where parts have names, and where it
 * was saved.
 */
export function resultsOf({ files }: Pick<TaskResult, "files">, saved: readonly string[] = []): object[] {
  return files.map((it, index) => ({ ...it, file: saved[index] }));
}
