import { execFile } from "node:child_process";
import { cp, mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { unpackPackage } from "./built.js";
import { installed } from "./installed.js";
import { root, temporaryFolder } from "./repository.js";

const fixtures = join(root, "test/fixtures/consumers");
const run = promisify(execFile);

/** TypeScript releases by the name that test/fixtures/consumers/package.json gives them. */
export const COMPILERS = ["5.4", "5.9", "6", "7"] as const;

/** A project that has installed the packed package. */
export interface Consumer extends AsyncDisposable {
  readonly folder: string;
  /** Runs one of the compilers. `text` is what it printed. */
  check(options: CheckOptions): Promise<{ ok: boolean; text: string }>;
}

interface CheckOptions {
  readonly compiler: (typeof COMPILERS)[number];
  readonly resolution: "node16" | "nodenext" | "bundler";
  readonly files: readonly string[];
  readonly lib: readonly string[];
  readonly types: readonly string[];
  readonly extendedDiagnostics?: boolean;
}

/** Packs the package as it stands and installs it beside the consumers' files. */
export async function createConsumer(): Promise<Consumer> {
  const compilers = await installed("fixtures/consumers", ["--no-bin-links"]);
  const { path: folder, ...end } = await temporaryFolder();
  const modules = join(folder, "node_modules");
  await mkdir(join(modules, "@types"), { recursive: true });
  await unpackPackage(join(modules, "taskreel")).catch(async (error) => {
    await end[Symbol.asyncDispose]();
    throw error;
  });
  for (const name of ["openapi-fetch", "@types/node"])
    await symlink(join(root, "node_modules", name), join(modules, name));
  for (const file of await readdir(fixtures)) {
    if (/\.c?ts$/.test(file)) await cp(join(fixtures, file), join(folder, file));
  }
  await writeFile(join(folder, "package.json"), '{ "type": "module", "private": true }\n');

  let projects = 0;
  return {
    folder,
    async check({ compiler, resolution, files, lib, types, extendedDiagnostics = false }) {
      const compilerOptions = {
        target: "es2022",
        lib,
        types,
        module: resolution === "bundler" ? "esnext" : resolution,
        moduleResolution: resolution,
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        // Every declaration of the package and of what it imports; not those that come with TypeScript.
        skipLibCheck: false,
        skipDefaultLibCheck: true,
        noEmit: true,
        extendedDiagnostics,
      };
      const project = join(folder, `tsconfig.${++projects}.json`);
      await writeFile(project, JSON.stringify({ compilerOptions, files }));
      const tsc = join(compilers, `typescript-${compiler}`, "lib/tsc.js");
      return run(process.execPath, [tsc, "-p", project]).then(
        ({ stdout }) => ({ ok: true, text: stdout }),
        ({ stdout, stderr }) => ({ ok: false, text: `${stdout}${stderr}` }),
      );
    },
    ...end,
  };
}
