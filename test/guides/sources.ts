import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { factoryOf, hostsIn } from "../../src/contract/hosts.js";
import { root } from "../setup/repository.js";

const hosts = new Set(hostsIn(join(root, "generated")).map((it) => `taskreel/${it}`));

const manifest: { exports: Record<string, string | { types: string }> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

/** The package's entries by the names that a reader imports, each with its source. */
export const entries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(manifest.exports).flatMap(([name, target]) =>
    typeof target === "string"
      ? []
      : [[join("taskreel", name), join(root, target.types.replace("dist/types/", "").replace(/\.d\.ts$/, ".ts"))]],
  ),
);

/** Takes the package from its source, and makes clients ask at the mock's pace rather than at a real host's. */
export function fromSource(reader: string): Plugin {
  return {
    name: "from-source",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^taskreel(\/|$)/ }, ({ path, importer }) =>
        importer.startsWith(reader) && hosts.has(path)
          ? { path, namespace: "hurried" }
          : { path: entries[path] as string },
      );
      onLoad({ filter: /./, namespace: "hurried" }, ({ path }) => {
        const name = factoryOf(path.replace("taskreel/", ""));
        const file = JSON.stringify(entries[path]);
        const contents = `export * from ${file}; import { ${name} as create } from ${file};
          export const ${name} = (options) => create({ intervalMs: 250, ...options });`;
        return { contents, resolveDir: root };
      });
    },
  };
}
