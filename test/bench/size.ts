import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export interface SizeRow {
  readonly name: string;
  readonly minified: number;
  readonly gzipped: number;
}

/** A minimal use of each package, as a page would have it. */
const USES: Record<string, { code: string; from: string }> = {
  "taskreel: createRunapi + run": {
    code: 'import { createRunapi } from "taskreel/runapi"; globalThis.x = createRunapi().run;',
    from: "../..",
  },
  "openapi-fetch 0.17.0 alone": {
    code: 'import createClient from "openapi-fetch"; globalThis.x = createClient();',
    from: "../..",
  },
  "replicate 1.4.0": { code: 'import Replicate from "replicate"; globalThis.x = new Replicate({});', from: "peers" },
  "ky 2.1.0 (no polling)": { code: 'import ky from "ky"; globalThis.x = ky.create({});', from: "peers" },
  "@runwayml/sdk 4.20.1": { code: 'import Runway from "@runwayml/sdk"; globalThis.x = new Runway({});', from: "peers" },
  "@fal-ai/client 1.10.1": {
    code: 'import { createFalClient } from "@fal-ai/client"; globalThis.x = createFalClient({});',
    from: "peers",
  },
  "openai 7.55.0": { code: 'import OpenAI from "openai"; globalThis.x = new OpenAI({});', from: "peers" },
};

export async function benchSize(names = Object.keys(USES)): Promise<SizeRow[]> {
  return Promise.all(
    names.map(async (name) => {
      const use = USES[name];
      if (!use) throw new Error(`no such use: ${name}`);
      return { name, ...(await bundleSize(use.code, fileURLToPath(new URL(use.from, import.meta.url)))) };
    }),
  );
}

/** Bytes of a browser bundle of the code, minified, and gzipped at the highest level. */
export async function bundleSize(contents: string, resolveDir: string): Promise<{ minified: number; gzipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  const bundle = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bundle.length, gzipped: gzipSync(bundle, { level: 9 }).length };
}
