import { execFile } from "node:child_process";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { madeOnce, root } from "./once.js";

const SOURCES = ["package.json", "tsconfig.json", "tsconfig.build.json", "README.md", "LICENSE", "src", "generated"];

/** A copy of the package with its `dist/`, built once for all tests, so that none gets in the way of another build. */
export function builtPackage(): Promise<string> {
  return madeOnce("package", SOURCES, async (folder) => {
    for (const source of SOURCES) await cp(join(root, source), join(folder, source), { recursive: true });
    const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
    await promisify(execFile)(process.execPath, [tsx, "src/codegen/build.ts"], { cwd: folder });
  });
}
