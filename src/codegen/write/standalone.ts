import standalone from "ajv/dist/standalone/index.js";
import { build, type Plugin } from "esbuild";

// A CommonJS module whose export is the function, and whose types say otherwise.
export const write = standalone as unknown as typeof standalone.default;

export const HEAD = "// Written by codegen from openapi/; do not edit.";

/** What Ajv needs to be told to write modules instead of functions. */
export const AS_MODULE = { source: true, esm: true, lines: true } as const;

/** One small module of several, `main` first; they name each other `virtual:<name>`. */
export async function minified(files: Readonly<Record<"main" | string, string>>, root: string): Promise<string> {
  const result = await build({
    stdin: { contents: files.main ?? "", resolveDir: root },
    plugins: [virtual(files, root)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    minify: true,
    lineLimit: 120,
    legalComments: "none",
  });
  return `${HEAD}\n${result.outputFiles[0]?.text ?? ""}`;
}

/** Where in a schema a rule stands is of no use without the schema, and a third of the size. */
export function withoutPaths(code: string): string {
  return code.replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, "");
}

function virtual(files: Readonly<Record<string, string>>, root: string): Plugin {
  return {
    name: "virtual",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path: path.slice("virtual:".length), namespace: "virtual" }));
      onLoad({ filter: /.*/, namespace: "virtual" }, ({ path }) => ({ contents: files[path] ?? "", resolveDir: root }));
    },
  };
}
