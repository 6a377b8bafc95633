import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { root } from "../setup/repository.js";
import { entries } from "./sources.js";

let built: Promise<string> | undefined;

/** Path of the command line, built from its source as it is now. */
export function commandLine(): Promise<string> {
  built ??= bundle();
  return built;
}

/** Takes away what was built. */
export async function forgetCommandLine(): Promise<void> {
  if (built) await rm(dirname(dirname(await built)), { recursive: true, force: true });
}

async function bundle(): Promise<string> {
  // Below the repository, where contracts and packages are found; of this process alone.
  const cache = join(root, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "taskreel-guides-"));
  await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts"],
    outdir: folder,
    outbase: "src",
    bundle: true,
    splitting: true,
    // Errors are known by their names.
    keepNames: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    external: ["openapi-fetch", "@stoplight/*"],
    logLevel: "silent",
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    plugins: [
      {
        name: "from-source",
        setup({ onResolve }) {
          onResolve({ filter: /^taskreel(\/|$)/ }, ({ path }) => ({ path: entries[path] as string }));
        },
      },
    ],
  });
  await cp(join(root, "docs/agents/skill"), join(folder, "skills/taskreel"), { recursive: true });
  return join(folder, "cli/main.js");
}
