import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { parseArgs, promisify } from "node:util";
import { writeApi } from "./api/build.js";
import { readDocuments, root } from "./contract/documents.js";
import { writeDownload } from "./download/build.js";
import { hongKongAddresses } from "./hong-kong.js";
import { expander } from "./markdown/expand.js";
import { machinePageOf, writeForMachines } from "./markdown/machine-pages.js";
import { base } from "./pages.js";
import { formerAddresses } from "./reference/notes.js";
import { allPages } from "./site.js";
import { LOCALES } from "./text/index.js";

/**
 * `npm run docs` writes the whole site to docs/.vitepress/dist: guides and reference by VitePress, each host's reference
 * as one file by Redocly, and Markdown twins for machines. `--out` writes it elsewhere.
 */
const { values } = parseArgs({ options: { out: { type: "string" } } });
const dist = values.out ?? join(root, "docs/.vitepress/dist");

await writeApi();
const hostDocs = await readDocuments();
const expand = await expander(Promise.resolve(hostDocs));
// First, so that a faulty directive is told with its file and line and costs no build.
const pages = allPages(hostDocs);
const twins = pages.map((page) => ({ page, text: machinePageOf(page, expand) }));

await vitepress();
await downloads();
await writeForMachines(dist, twins, hostDocs.en);
for (const { from, to } of [...LOCALES.flatMap(formerAddresses), ...hongKongAddresses(pages)]) await redirect(from, to);
console.log(`The site is in ${relative(process.cwd(), dist)}.`);

async function vitepress(): Promise<void> {
  const cli = join(dirname(createRequire(import.meta.url).resolve("vitepress/package.json")), "bin/vitepress.js");
  await promisify(execFile)(process.execPath, [cli, "build", join(root, "docs"), "--outDir", dist]).catch((error) => {
    throw new Error(error.stdout + error.stderr);
  });
}

/** Each keeps one core busy. */
async function downloads(): Promise<void> {
  const made = await Promise.all(hostDocs.en.map((doc) => writeDownload(doc, dist)));
  const faults = made.filter(({ fetched }) => fetched.length > 0);
  if (faults.length > 0)
    throw new Error(faults.map(({ file, fetched }) => `${file} would fetch ${fetched.join(", ")}`).join("; "));
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
