import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { parseSource, tellingFaults } from "./faults.js";
import { catalogueFile, catalogueLocales, readCatalogue, writeCatalogue } from "./texts/catalogue.js";
import { compare, fill, type MissingText } from "./texts/compare.js";
import { unwrapped } from "./texts/nodes.js";
import { readBundles, sourceTexts } from "./texts/sources.js";

/**
 * `npm run docs:check` says what the catalogues in openapi/texts have of the contracts' texts, per service. For translators:
 * `npm run --silent texts -- --missing <locale>` prints what is missing or stale as YAML to fill in, `--fill <locale> <file>`
 * takes it into the catalogue. Without a file the catalogue is put in order.
 */
const options = { missing: { type: "boolean" }, fill: { type: "boolean" }, root: { type: "string" } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const root = values.root ?? fileURLToPath(new URL("../..", import.meta.url));
const sources = sourceTexts(readBundles(root));
const [locale = "", file = ""] = positionals;

await tellingFaults(async () => {
  if (values.missing) printMissing();
  else if (values.fill) fillMissing();
  else catalogueLocales(root).forEach(check);
});

function printMissing(): void {
  const { missing, unknown } = compare(sources, readCatalogue(root, locale));
  process.stdout.write(stringify(missing.map(toFill), { lineWidth: 0 }));
  // Texts whose place is gone may stand elsewhere in other words.
  if (unknown.length > 0) console.log(stringify(unknown, { lineWidth: 0 }).trim().replace(/^/gm, "# "));
  console.error(`${missing.length} texts. Write each translation as "text", then: --fill ${locale} <this file>`);
}

/** What a translator gets to see: a changed text with its old English and translation. */
function toFill({ places: [at], en, was }: MissingText) {
  return { at, ...(was && { was: { en: was.en, text: was.text } }), en, text: "" };
}

function fillMissing(): void {
  const filled = (file === "" ? [] : parseSource(readFileSync(file, "utf8"), file)) as { en: string; text?: string }[];
  const given = new Map(filled.flatMap(({ en, text }) => (text?.trim() ? [[unwrapped(en), text.trim()]] : [])));
  const catalogue = readCatalogue(root, locale);
  const { unknown } = compare(sources, catalogue);
  const whole = fill(sources, catalogue, given);
  writeCatalogue(root, locale, whole);
  for (const en of given.keys()) if (!sources.some((it) => it.en === en)) console.error(`No contract has: ${en}`);
  for (const { at, en } of unknown) console.error(`Left out, as no contract has it: ${at}: ${en}`);
  const { missing } = compare(sources, whole);
  console.log(`${relative(process.cwd(), catalogueFile(root, locale))}: ${missing.length} texts are still missing.`);
}

function check(language: string): void {
  const { services, missing, unknown, incomplete } = compare(sources, readCatalogue(root, language));
  for (const [name, { texts, translated }] of services) console.log(`${language} ${name}: ${translated} of ${texts}`);
  for (const { places, en, was } of missing) {
    console.error(`${language} ${was ? "stale" : "missing"} at ${places[0]}:`);
    if (was) console.error(`  was: ${was.en}\n       ${was.text}`);
    console.error(`  now: ${en}`);
  }
  for (const { at, en } of unknown) console.error(`${language} translates a text that no contract has: ${at}: ${en}`);
  for (const name of incomplete) console.error(`${language} has to be complete and is not: ${name}`);
  if (unknown.length + incomplete.length > 0) process.exitCode = 1;
}
