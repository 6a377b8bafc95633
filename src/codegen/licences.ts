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
export async function licencesOf(inputs: Iterable<string>, root: string): Promise<string> {
  const folders = new Set(
    [...inputs].flatMap((it) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(it)?.[0] ?? []),
  );
  const texts = await Promise.all([...folders].sort().map((it) => licenceOf(join(root, it))));
  return ["These libraries are part of this package's files.", ...new Set(texts)].join(`\n\n${"-".repeat(80)}\n\n`);
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
  const file = (await readdir(folder)).find((it) => /^(licen[cs]e|copying)(\.|$)/i.test(it));
  if (file === undefined) throw new Error(`${name} ${version} has no licence text: it cannot be bundled`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
}
