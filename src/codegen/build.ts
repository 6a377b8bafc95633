import { execFile } from "node:child_process";
import { chmod, cp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { hostsIn } from "../contract/hosts.js";
import { licencesOf } from "./licences.js";

/**
 * Writes dist/: JavaScript by esbuild, declarations by tsc (`--js` leaves those out). Small libraries that only the mock
 * and the command line need are bundled in, so that installing the package brings openapi-fetch and nothing else. The skill for
 * agents is put where its folder has its name.
 */
const { values } = parseArgs({ options: { js: { type: "boolean" } } });
const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(root, "dist");

/** Each has its own entries. */
const hosts = hostsIn(join(root, "generated"));

/** Published as they are: what is built, in dist/validators/, imports them from there. */
const compiledValidators: Plugin = {
  name: "compiled-validators",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/validators\.js$/ }, ({ importer }) => ({
      path: `../../generated/${basename(dirname(dirname(importer)))}/validators.js`,
      external: true,
    }));
  },
};

const shared = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  external: ["node:*", "openapi-fetch", "@stoplight/*", "taskreel"],
  plugins: [compiledValidators],
  logLevel: "warning",
  metafile: true,
} as const satisfies BuildOptions;

// Chunks are named by their content: without this the old ones would stay, and be published.
for (const part of values.js ? ["node", "shared"] : [""]) await rm(join(dist, part), { recursive: true, force: true });
const [forApplications, forNode] = await Promise.all([
  // What an application imports: no Node built-in but where the entry is about files.
  build({
    ...shared,
    entryPoints: {
      ...files("index", "webhooks/index", "durable/index", "download/index", "download/browser"),
      ...hostEntries(),
    },
    platform: "neutral",
    mainFields: ["module", "main"],
    chunkNames: "shared/[hash]",
  }),
  build({
    ...shared,
    entryPoints: files("mock/index", "cli/main"),
    platform: "node",
    // Mostly libraries: nobody steps through them, and every install carries them.
    minify: true,
    keepNames: true,
    chunkNames: "node/[name]-[hash]",
    // Libraries written as CommonJS ask for Node's modules with `require`.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  }),
  values.js ? undefined : declarations(),
]);
await chmod(join(dist, "cli/main.js"), 0o755);
const skill = join(root, "skills/taskreel");
await rm(skill, { recursive: true, force: true });
await cp(join(root, "docs/agents/skill"), skill, { recursive: true });
const bundled = [forApplications, forNode].flatMap(({ metafile }) => Object.keys(metafile.inputs));
await writeFile(join(dist, "LICENSES.txt"), await licencesOf(bundled, root));

async function declarations(): Promise<void> {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  await promisify(execFile)(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json")]).catch((error) => {
    throw new Error(error.stdout || error.message);
  });
}

/** Sources by the names of what is built from them. */
function files(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((it) => [it, `src/${it}.ts`]));
}

function hostEntries(): Record<string, string> {
  return Object.fromEntries(
    hosts.flatMap((it) => [
      [it, `generated/${it}/index.ts`],
      [`validators/${it}`, `generated/${it}/validators/index.ts`],
    ]),
  );
}
