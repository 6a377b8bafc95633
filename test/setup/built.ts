import { cp, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { madeOnce } from "./once.js";
import { root, run, succeeded } from "./repository.js";

const SOURCES = [
  ...["package.json", "tsconfig.json", "tsconfig.build.json", "README.md", "LICENSE"],
  ...["src", "generated", "docs/agents/skill"],
];

/**
 * A copy of the package with its `dist/` and the tarball that npm would publish, made once for all tests, so that none gets
 * in the way of another build.
 */
export function builtPackage(): Promise<string> {
  return madeOnce("package", SOURCES, async (folder) => {
    for (const source of SOURCES) await cp(join(root, source), join(folder, source), { recursive: true });
    succeeded(await run(folder, "npm", ["pack"]));
  });
}

/** Unpacks what npm would publish into a folder, as an installation does. */
export async function unpackPackage(target: string): Promise<void> {
  const built = await builtPackage();
  const tarball = (await readdir(built)).find((it) => it.endsWith(".tgz")) ?? "";
  await mkdir(target, { recursive: true });
  succeeded(await run(built, "tar", ["-xzf", tarball, "--strip-components", "1", "-C", target]));
}
