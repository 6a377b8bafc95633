import { closeSync, existsSync, lstatSync, openSync, statSync, unlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { TaskResult } from "taskreel";
import { type DownloadOptions, download } from "taskreel/download";
import { randomId } from "../../client/kernel/ids.js";
import { fileNames } from "../../download/names.js";
import { saveFile } from "../../download/save.js";
import { CommandFault, EXIT } from "../exit.js";
import { fetchFile } from "../network/fetch.js";
import type { EntryFacts } from "./journal/entries.js";
import { isFolder, longestPath, outsOf, pathFor } from "./out.js";

export interface SaveOptions {
  /** A file, or a folder (one that exists, or a name that ends with a slash), with places that are filled in. */
  readonly out: string;
  readonly overwrite?: boolean | undefined;
  /** Whether a file has to be whole and of the kind that the contract says. Default true. */
  readonly check?: boolean | undefined;
}

/** File systems take 255 bytes, and the name of one of several has a number. */
const LONGEST_NAME = 250;

/**
 * Refuses names that will not do before anything is paid for.
 *
 * @param models of the tasks that are to be saved, one each.
 * @returns what `-o` says for each of them.
 */
export function checkOut({ out, overwrite = false }: SaveOptions, models: readonly string[]): string[] {
  const outs = outsOf(out, models);
  for (const it of new Set(outs)) refuseUnfit(it, overwrite);
  // Some disks take no two names that differ in case alone.
  const differ = out.includes("{id}") || new Set(outs.map((it) => it.toLowerCase())).size === outs.length;
  if (differ || outs.every(isFolder)) return outs;
  throw new CommandFault(
    `-o must be a folder for ${models.length} tasks: add a slash to ${JSON.stringify(out)}, or {n} or {id} to its name`,
  );
}

function refuseUnfit(out: string, overwrite: boolean): void {
  const longest = longestPath(out);
  if (longest.split(/[/\\]/).some((it) => Buffer.byteLength(it) > LONGEST_NAME)) {
    throw new CommandFault(`-o has a name of more than ${LONGEST_NAME} bytes: one of several results has a number too`);
  }
  // What an id will stand in cannot be there yet.
  refuseBlocked(out.includes("{id}") ? longest : out);
  if (isFolder(out) || out.includes("{id}")) return;
  const [first = out] = fileNames(out, [{ url: "", kind: "file" }]);
  // A link that leads nowhere is there too.
  const taken = lstatSync(first, { throwIfNoEntry: false }) !== undefined;
  if (!overwrite && taken) throw new CommandFault(`${first} exists; --overwrite replaces it`);
}

/** Finds the nearest thing on the way to the name that is there already: it must be a folder that can be written. */
function refuseBlocked(out: string): void {
  let folder = /[/\\]$/.test(out) ? resolve(out) : dirname(resolve(out));
  while (!existsSync(folder)) folder = dirname(folder);
  if (!statSync(folder).isDirectory()) throw new CommandFault(`-o cannot be ${out}: ${folder} is a file`);
  // What the rights say is not all: some folders take no files, and some disks are read only.
  const probe = join(folder, `.${randomId().slice(0, 12)}.part`);
  try {
    closeSync(openSync(probe, "wx"));
    unlinkSync(probe);
  } catch (cause) {
    throw new CommandFault(`-o cannot be ${out}: ${folder} cannot be written`, EXIT.machine, { cause });
  }
}

/**
 * Saves every result of a task: its files, or where there are none its texts. Resolves to the files' names.
 *
 * @param texts what it gave that is no file.
 */
export async function saveOutputs(
  result: TaskResult,
  { out, overwrite = false, check = true }: SaveOptions,
  options: Pick<DownloadOptions, "signal" | "timeoutMs">,
  texts: readonly string[] = [],
): Promise<string[]> {
  const isText = result.files.length === 0;
  const parts = isText ? texts.map(() => TEXT_FILE) : result.files;
  const path = pathFor({ id: result.id, files: parts }, out);
  const names = fileNames(path, parts);
  const taken = names.find((it) => existsSync(it));
  // The task is done and paid for: only what came before may end as "nothing was bought".
  if (taken !== undefined && !overwrite) {
    throw new CommandFault(`${taken} exists; --overwrite replaces it`, EXIT.machine);
  }
  if (isText) {
    await Promise.all(names.map((name, index) => saveText(texts[index] as string, name, overwrite)));
    return names;
  }
  const given = { ...options, overwrite, fetch: fetchFile, ...(!check && { check }) };
  return (await download(result, path, given)).map((it) => it.path);
}

/** How a text is named where the name is for us to choose. */
const TEXT_FILE = { url: "https://result/text.txt", kind: "file" } as const;

/** As a file is saved: whole, or not at all. */
export async function saveText(text: string, path: string, overwrite: boolean): Promise<void> {
  async function* pieces() {
    const bytes = new TextEncoder().encode(text);
    yield { at: 0, bytes, total: bytes.length, type: "text/plain" };
  }
  await saveFile(pieces(), path, "file", { overwrite, check: async () => undefined });
}

/** What the journal keeps of it: names that hold in any folder. */
export function savedEntry(files: readonly string[]): EntryFacts {
  return { event: "saved", files: files.map((it) => resolve(it)) };
}
