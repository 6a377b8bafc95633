import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { root } from "./repository.js";

/**
 * A folder below `out/` that is made once for all tests that see the same sources: it is named by their contents, and whoever
 * comes second waits for the first.
 *
 * @param sources files and folders of the repository.
 */
export async function madeOnce(
  name: string,
  sources: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(root, "out", name, await contents(sources));
  const [done, lock] = [join(folder, "done"), join(folder, "lock")];
  if (existsSync(done)) return folder;
  await mkdir(folder, { recursive: true });
  try {
    await mkdir(lock);
  } catch {
    while (existsSync(lock)) await setTimeout(200);
    return madeOnce(name, sources, make);
  }
  try {
    await make(folder);
    await writeFile(done, "");
    await forgetOthers(folder);
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
  return folder;
}

/** What the site's own build writes beside its sources. */
const MADE = /\/docs\/(\.vitepress\/(dist|cache|\.temp)|\.shots|(zh-\w+\/)?((reference|api)\/|changelog\.md$))/;

/** Every file of a folder, relative to it. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(folder.length + 1))
    .sort();
}

async function contents(sources: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) {
    const path = join(root, source);
    const files = (await stat(path)).isDirectory() ? (await filesOf(path)).map((it) => join(path, it)) : [path];
    for (const file of files) {
      if (MADE.test(file)) continue;
      hash.update(file).update(await readFile(file));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

/** What was made of earlier sources is of no more use; one that is being made is left alone. */
async function forgetOthers(folder: string): Promise<void> {
  const parent = join(folder, "..");
  for (const name of await readdir(parent)) {
    const other = join(parent, name);
    if (other === folder || existsSync(join(other, "lock"))) continue;
    if (Date.now() - (await stat(other)).mtimeMs > 3_600_000) await rm(other, { recursive: true, force: true });
  }
}
