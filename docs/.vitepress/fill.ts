import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { expander } from "./markdown/expand.js";
import { filled } from "./markdown/filled.js";
import { pagesOf } from "./pages.js";
import { LOCALES } from "./text/index.js";

/**
 * `npm run docs:fill` writes under each directive of the guides what it says now, so that the pages are whole where nothing
 * expands them: in an editor, or on the pages of a repository. `--check` only says which pages are stale.
 */
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const expand = await expander();
const stale: string[] = [];
for (const { file, locale, path } of LOCALES.flatMap(pagesOf)) {
  const text = await readFile(file, "utf8");
  const now = filled(text, { locale, path, form: "text" }, expand);
  if (now === text) continue;
  stale.push(locale === "en" ? `docs/${path}` : `docs/${locale}/${path}`);
  if (!values.check) await writeFile(file, now);
}
if (stale.length > 0) console.log(`${values.check ? "Stale, run npm run docs:fill" : "Written"}: ${stale.join(", ")}`);
if (values.check && stale.length > 0) process.exitCode = 1;
