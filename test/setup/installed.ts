import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { root } from "./repository.js";

/**
 * The packages of a folder of test/, installed beside this repository's own: once, and again when its lock file has
 * changed. Returns their node_modules. `options` go to npm.
 */
export async function installed(place: string, options: readonly string[] = []): Promise<string> {
  const source = join(root, "test", place);
  const lock = await readFile(join(source, "package-lock.json"));
  const version = createHash("sha256").update(lock).digest("hex").slice(0, 12);
  const folder = join(root, "node_modules/.cache", `taskreel-${basename(place)}-${version}`);
  const modules = join(folder, "node_modules");
  if (await readFile(join(folder, "done")).catch(() => undefined)) return modules;
  await mkdir(folder, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) await cp(join(source, file), join(folder, file));
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", ...options];
  await promisify(execFile)("npm", args, { cwd: folder });
  await writeFile(join(folder, "done"), "");
  return modules;
}
