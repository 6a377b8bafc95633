import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import ts from "typescript";
import { filesOf } from "./once.js";
import { root } from "./repository.js";

/** Source files by their path in the repository. */
export type Sources = ReadonlyMap<string, string>;

/** What each file imports of the others, types included. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Every file below these folders whose name ends so. */
export async function sourcesOf(folders: readonly string[], ending: RegExp): Promise<Sources> {
  const paths = await Promise.all(
    folders.map(async (folder) => (await filesOf(join(root, folder))).map((it) => `${folder}/${it}`)),
  );
  const kept = paths.flat().filter((it) => ending.test(it));
  return new Map(kept.map((it) => [it, readFileSync(join(root, it), "utf8")]));
}

/** @param addresses files by the address that the package gives them, such as `taskreel/mock`. */
export function importGraph(sources: Sources, addresses: ReadonlyMap<string, string> = new Map()): ImportGraph {
  const fileAt = (from: string, address: string) => {
    const path = address.startsWith(".") ? normalize(join(dirname(from), address)) : addresses.get(address);
    return [path, path?.replace(/\.js$/, ".ts")].find((it) => it !== undefined && sources.has(it));
  };
  return new Map(
    [...sources].map(([file, text]) => {
      const { importedFiles } = ts.preProcessFile(text, true, true);
      const imported = importedFiles.flatMap(({ fileName }) => fileAt(file, fileName) ?? []);
      return [file, [...new Set(imported)]];
    }),
  );
}

/** Circles, each as the way around it; of those that go through one file, the first that is found. */
export function circlesIn(graph: ImportGraph): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file);
    if (start >= 0) circles.push([...way.slice(start), file].join(" → "));
    if (start >= 0 || done.has(file)) return;
    for (const it of graph.get(file) ?? []) visit(it, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}

/**
 * Arrows between rooms that are in no table.
 *
 * @param allowed for each room, the rooms or parts of one that it may import: `client`, `client/kernel`, `client/rules`.
 * @param addressOf where a file stands, as the table says it: its room first.
 */
export function strayArrows(
  graph: ImportGraph,
  allowed: Readonly<Record<string, readonly string[]>>,
  addressOf: (file: string) => string,
): string[] {
  const roomOf = (file: string) => addressOf(file).split("/")[0] as string;
  const within = (address: string, part: string) => address === `${part}.ts` || address.startsWith(`${part}/`);
  return [...graph].flatMap(([file, imported]) => {
    const targets = allowed[roomOf(file)];
    if (!targets) return [`${file} stands in no room`];
    return imported
      .filter((it) => roomOf(it) !== roomOf(file) && !targets.some((part) => within(addressOf(it), part)))
      .map((it) => `${file} → ${it}`);
  });
}

/** Folders that hold more files than this, those of their own folders left out. */
export function crowdedFolders(sources: Sources, most: number): string[] {
  const counts = new Map<string, number>();
  for (const file of sources.keys()) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > most).map(([folder, count]) => `${folder}: ${count} files`);
}

export function longFiles(sources: Sources, most: number): string[] {
  const lengths = [...sources].map(([file, text]) => [file, text.trimEnd().split("\n").length] as const);
  return lengths.filter(([, lines]) => lines > most).map(([file, lines]) => `${file}: ${lines} lines`);
}

/** Files that name a path below a folder of the repository in a string. */
export function readersOf(folder: string, sources: Sources): string[] {
  const path = new RegExp(`["'\`](\\.{1,2}/)*${folder}/`);
  return [...sources].filter(([, text]) => path.test(text)).map(([file]) => file);
}

/** Files that need Node: by one of its modules, or by a global that only Node has. */
export function nodeOnly(sources: Sources): string[] {
  const sign = /["'`]node:|\bNodeJS\.|\bBuffer\b|\bprocess\./;
  return [...sources].filter(([, text]) => sign.test(withoutComments(text))).map(([file]) => file);
}

/** Files that write to the process's own stdout or stderr by themselves. */
export function terminalWriters(sources: Sources): string[] {
  const sign =
    /\bprocess\s*(\?\.|\.)\s*std(out|err)\b|\bconsole\s*[.[]|std(out|err)\b[^{}=]*\}\s*=\s*process\b|std(out|err)\b[^{}]*\}\s*from\s*["']node:process|\bwriteSync\([12]\b/;
  return [...sources].filter(([, text]) => sign.test(withoutComments(text))).map(([file]) => file);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}
