import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * The licences of the libraries that were bundled in, as one text.
 *
 * @param inputs files that went into a bundle, relative to `root`.
 * @throws Error naming a library that comes without a licence text: then it must not be bundled.
 */
export async function licencesOf(inputs: readonly string[], root: string): Promise<string> {
  const folders = new Set(
    [...inputs].flatMap((it) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(it)?.[0] ?? []),
  );
  const inside = new Set([...inputs].flatMap(foldersInside));
  const texts = await Promise.all([
    ...[...folders].sort().map((it) => licenceOf(join(root, it))),
    // Parts that a library took from others have a licence of their own, below its.
    ...[...inside].sort().map((it) => partOf(join(root, it), it)),
  ]);
  return ["These libraries are part of this package's files.", ...new Set(texts.filter((it) => it !== ""))].join(
    `\n\n${"-".repeat(80)}\n\n`,
  );
}

/** The folders between a library's own and a file of it. */
function foldersInside(input: string): string[] {
  const [, library = "", path = ""] = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(input) ?? [];
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => [library, ...parts.slice(0, index + 1)].join("/"));
}

async function partOf(folder: string, name: string): Promise<string> {
  const file = await licenceIn(folder);
  if (file === undefined) return "";
  return `${name.replace(/^.*node_modules\//, "")}\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
}

async function licenceIn(folder: string): Promise<string | undefined> {
  return (await readdir(folder)).find((it) => /^(licen[cs]e|copying)(\.|$)/i.test(it));
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
  const file = await licenceIn(folder);
  if (file === undefined) throw new Error(`${name} ${version} has no licence text: it cannot be bundled`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
}
