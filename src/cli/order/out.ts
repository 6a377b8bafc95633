import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { TaskResult } from "taskreel";
import { meant } from "../../client/kernel/nearest.js";
import { CommandFault } from "../exit.js";

/** What `-o` can leave to be filled in; `{part}` and `{ext}` wait for the file itself. */
const PLACES = ["n", "model", "id", "part", "ext"];

/**
 * What `-o` says for each of several tasks: `{n}` is the number of the task, and of one task alone the number of its result.
 *
 * @param models the model of each.
 * @throws CommandFault for a place that nothing fills.
 */
export function outsOf(out: string, models: readonly string[]): string[] {
  for (const [whole, name = ""] of out.matchAll(/\{(\w+)\}/g)) {
    if (PLACES.includes(name)) continue;
    throw new CommandFault(
      `-o has ${whole}${meant(name, PLACES)}; what is filled in is ${PLACES.map((it) => `{${it}}`).join(", ")}`,
    );
  }
  return models.map((model, index) => {
    const named = out.replaceAll("{model}", fileName(model));
    return models.length > 1 ? named.replaceAll("{n}", String(index + 1)) : named;
  });
}

/** The file itself, or one in the folder that is named by the task. */
export function pathFor({ id, files }: Pick<TaskResult, "id" | "files">, out: string): string {
  const named = withId(out, fileName(id));
  return isFolder(named) ? join(named, `${fileName(id)}${files.length > 1 ? "-{part}" : ""}.{ext}`) : named;
}

/** The path of a task whose id is not known yet: as long as one can be. */
export function longestPath(out: string): string {
  return withId(out, "x".repeat(LONGEST_ID));
}

export function isFolder(path: string): boolean {
  return /[/\\]$/.test(path) || (existsSync(path) && statSync(path).isDirectory());
}

function withId(out: string, id: string): string {
  return out.replaceAll("{id}", id);
}

const LONGEST_ID = 100;

/** A host chooses ids, and an id may be no file's name; nor need a model's name be one. */
function fileName(text: string): string {
  return text
    .replaceAll(/[^\w.-]/g, "_")
    .replace(/^\.+/, "_")
    .slice(0, LONGEST_ID);
}
