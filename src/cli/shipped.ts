import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** How far the folder of the package is above a file that was built, wherever it was built to. */
const LEVELS = 4;

/** Where something lies that comes with this program: in the package, or in the clone that it was built in. */
export function shipped(...path: string[]): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let level = 0; level < LEVELS; level++) {
    const file = join(folder, ...path);
    if (existsSync(file)) return file;
    folder = dirname(folder);
  }
  return undefined;
}
