import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { parseArgs, promisify } from "node:util";
import { type HostDocument, readDocuments, root } from "./contract/documents.js";
import { hongKongAddresses } from "./hong-kong.js";
import { expander } from "./markdown/expand.js";
import { machinePageOf, writeForMachines } from "./markdown/machine-pages.js";
import { base, pagesOf } from "./pages.js";
import { writeReference } from "./reference/build.js";
import { LOCALES } from "./text/index.js";

/**
 * `npm run docs` writes the whole site to docs/.vitepress/dist: guides by VitePress, one reference page per host and
 * language by Redocly, and Markdown twins for machines. `--out` writes it elsewhere.
 */
const { values } = parseArgs({ options: { out: { type: "string" } } });
const dist = values.out ?? join(root, "docs/.vitepress/dist");

const hostDocs = await readDocuments();
const expand = await expander(Promise.resolve(hostDocs));
// First, so that a faulty directive is told with its file and line and costs no build.
for (const page of LOCALES.flatMap((locale) => pagesOf(locale))) machinePageOf(page, expand);

await vitepress();
await references(LOCALES.flatMap((locale) => hostDocs[locale]));
await writeForMachines(dist, expand, hostDocs.en);
for (const { from, to } of hongKongAddresses(pagesOf("zh-TW"))) await redirect(from, to);
console.log(`The site is in ${relative(process.cwd(), dist)}.`);

async function vitepress(): Promise<void> {
  const cli = join(dirname(createRequire(import.meta.url).resolve("vitepress/package.json")), "bin/vitepress.js");
  await promisify(execFile)(process.execPath, [cli, "build", join(root, "docs"), "--outDir", dist]).catch((error) => {
    throw new Error(error.stdout + error.stderr);
  });
}

/** Two at a time: each of them keeps one core busy. */
async function references(todo: HostDocument[]): Promise<void> {
  const work = async () => {
    for (let doc = todo.shift(); doc !== undefined; doc = todo.shift()) {
      const { file, fetched } = await writeReference(doc, dist);
      if (fetched.length > 0) throw new Error(`${file} would fetch from elsewhere: ${fetched.join(", ")}`);
    }
  };
  await Promise.all([work(), work()]);
}

/** A page at an address that leads on, for any static host. */
async function redirect(from: string, to: string): Promise<void> {
  const file = join(dist, from);
  await mkdir(dirname(file), { recursive: true });
  const target = `${base}${to}`;
  await writeFile(
    file,
    `<!doctype html><meta charset="utf-8"><title>${target}</title><link rel="canonical" href="${target}">` +
      `<meta http-equiv="refresh" content="0; url=${target}"><a href="${target}">${target}</a>\n`,
  );
}
