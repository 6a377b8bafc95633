import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { installed } from "./installed.js";
import { type Ended, node, root, run, succeeded, temporaryFolder, textsOf, tool } from "./repository.js";

const own = join(root, "test/generators");

/** A program below node_modules and what it is told. All find the bundle and their folder as BUNDLE and OUTPUT too. */
interface Generator {
  readonly program: string;
  args(bundle: string, output: string): readonly string[];
}

const HEY_API_PLUGINS = ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch", "zod"];

const orval = (project: string): Generator => ({
  program: "orval/dist/bin/orval.mjs",
  args: () => ["--config", "orval.config.js", "--project", project, "--fail-on-warnings"],
});

/** By the name of their file in test/generators/use. */
export const GENERATORS: Readonly<Record<string, Generator>> = {
  "hey-api": {
    program: "@hey-api/openapi-ts/bin/run.js",
    args: (bundle, output) => ["-i", bundle, "-o", output, "--no-log-file", "-p", ...HEY_API_PLUGINS],
  },
  orval: orval("client"),
  "orval-zod": orval("zod"),
  kubb: {
    program: "@kubb/cli/bin/kubb.cjs",
    args: () => ["generate", "--silent", "--config", "kubb.config.js"],
  },
  "openapi-typescript-codegen": {
    program: "openapi-typescript-codegen/bin/index.js",
    args: (bundle, output) => ["--input", bundle, "--output", output, "--useUnionTypes"],
  },
  // It reads JSON Schema alone: the bundle's components are that, once the bundle is JSON.
  quicktype: {
    program: "quicktype/dist/index.js",
    args: (bundle, output) => [
      ...["--src-lang", "schema", "--src", `${bundle.replace(".yaml", ".json")}#/components/schemas/`],
      ...["--lang", "ts", "--out", join(output, "index.ts")],
    ],
  },
};

export interface Workshop extends AsyncDisposable {
  /** What a generator has said and written. */
  generate(name: string, host: string): Promise<{ ended: Ended; code: string }>;
  /** Whether that compiles beside the generator's file of test/generators/use; `text` is what the compiler finds wrong. */
  compile(name: string): Promise<{ ok: boolean; text: string }>;
}

/** A folder with the generators installed, the bundles as YAML and as JSON, and a folder for each generator. */
export async function openWorkshop(hosts: readonly string[]): Promise<Workshop> {
  const modules = await installed("generators");
  // Some of them refuse Node 20.
  const newest = succeeded(
    await run(root, "npx", ["--yes", "--package", "node@24", "--", "node", "-p", "process.execPath"]),
  );
  const { path: folder, ...end } = await temporaryFolder();
  await symlink(modules, join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{ "type": "module", "private": true }\n');
  for (const file of ["kubb.config.js", "orval.config.js"]) await cp(join(own, file), join(folder, file));
  for (const host of hosts) {
    const text = await readFile(join(root, "generated", host, "openapi.yaml"), "utf8");
    await writeFile(join(folder, `${host}.yaml`), text);
    await writeFile(join(folder, `${host}.json`), JSON.stringify(parse(text)));
  }

  return {
    async generate(name, host) {
      const { program, args } = GENERATORS[name] as Generator;
      const [bundle, output] = [join(folder, `${host}.yaml`), join(folder, name, host)];
      await mkdir(output, { recursive: true });
      const all = [join("node_modules", program), ...args(bundle, output)];
      const ended = await run(folder, newest.trim(), all, { BUNDLE: bundle, OUTPUT: output });
      return { ended, code: Object.values(await textsOf(folder, join(name, host))).join("\n") };
    },
    async compile(name) {
      for (const file of ["same.ts", `${name}.ts`]) await cp(join(own, "use", file), join(folder, name, file));
      await writeFile(join(folder, name, "tsconfig.json"), JSON.stringify({ compilerOptions: STRICT }));
      const { code, stdout } = await node(folder, [tool("typescript/lib/tsc.js"), "-p", name]);
      return { ok: code === 0, text: stdout };
    },
    ...end,
  };
}

const STRICT = {
  strict: true,
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  module: "esnext",
  moduleResolution: "bundler",
  // The declarations of zod are not ours to check.
  skipLibCheck: true,
  noEmit: true,
};
