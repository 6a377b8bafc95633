import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application } from "typedoc";
import { root } from "../contract/documents.js";
import { docs, folderOf } from "../pages.js";
import { LOCALES } from "../text/index.js";
import { apiPage } from "./page.js";

/** What an application imports, and the file that it is in the repository. The validators of all hosts are alike. */
const ENTRIES: Readonly<Record<string, string>> = {
  taskreel: "src/index.ts",
  "taskreel/runapi": "generated/runapi/index.ts",
  "taskreel/kie": "generated/kie/index.ts",
  "taskreel/runapi/validators": "generated/runapi/validators/index.ts",
  "taskreel/download": "src/download/index.ts",
  "taskreel/webhooks": "src/webhooks/index.ts",
  "taskreel/durable": "src/durable/index.ts",
  "taskreel/mock": "src/mock/index.ts",
};

/** Writes a page of every entry, made from the TSDoc of what it exports; in English, in the folder of each language. */
export async function writeApi(): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), "taskreel-api-"));
  try {
    await convert(out);
    const files = readdirSync(out).filter((it) => it !== "README.md" && it.endsWith(".md"));
    for (const locale of LOCALES) {
      const folder = join(docs, folderOf(locale), "api");
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const file of files) {
        writeFileSync(join(folder, file), apiPage(readFileSync(join(out, file), "utf8"), entryOf(file), locale));
      }
    }
  } finally {
    rmSync(out, { recursive: true });
  }
}

async function convert(out: string): Promise<void> {
  const app = await Application.bootstrapWithPlugins({
    entryPoints: Object.values(ENTRIES).map((it) => join(root, it)),
    tsconfig: join(root, "tsconfig.json"),
    basePath: root,
    plugin: ["typedoc-plugin-markdown"],
    readme: "none",
    logLevel: "Error",
    // Checked by the compiler, elsewhere.
    skipErrorChecking: true,
    disableSources: true,
    excludeExternals: true,
    excludePrivate: true,
    excludeInternal: true,
    // The document's own types: a hundred thousand lines, which the reference tells better.
    exclude: ["**/schema.ts"],
    groupOrder: ["Functions", "Variables", "Interfaces", "Type Aliases", "Classes"],
    ...({
      outputFileStrategy: "modules",
      flattenOutputFiles: true,
      hidePageHeader: true,
      hideBreadcrumbs: true,
      useCodeBlocks: true,
      parametersFormat: "table",
      interfacePropertiesFormat: "table",
      classPropertiesFormat: "table",
      typeDeclarationFormat: "table",
      propertyMembersFormat: "table",
      tableColumnSettings: {
        hideDefaults: true,
        hideInherited: true,
        hideModifiers: true,
        hideOverrides: true,
        hideSources: true,
        hideValues: true,
      },
    } as object),
  });
  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc could not read the source");
  const entries = Object.entries(ENTRIES);
  for (const module of project.children ?? []) {
    const [name] = entries.find(([, file]) => file.replace(/(\/index)?\.ts$/, "") === module.name) ?? [];
    if (name === undefined) throw new Error(`TypeDoc has a module ${module.name}, which is no entry`);
    module.name = name;
  }
  await app.outputs.writeOutput({ name: "markdown", path: out }, project);
}

function entryOf(file: string): string {
  const plain = (name: string) => name.replaceAll(/\W/g, "");
  const name = Object.keys(ENTRIES).find((it) => plain(it) === plain(file.replace(/\.md$/, "")));
  if (name === undefined) throw new Error(`${file} is of no entry`);
  return name;
}
