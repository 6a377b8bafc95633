import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { record } from "../../contract/document/json.js";
import { parseSource, SourceFault } from "../faults.js";
import { unwrapped } from "./nodes.js";

/** A language's translations of the contracts' texts: openapi/texts/<locale>.yaml. */
export interface Catalogue {
  /** Services of which no text may be missing: `runapi Luma`. */
  readonly complete: readonly string[];
  /** Each source text once, in the order of first appearance. */
  readonly texts: readonly Translation[];
}

export interface Translation {
  /** Where the text stood first when the file was written. */
  readonly at: string;
  /** The source text. When the contracts have another one by now, the translation is stale. */
  readonly en: string;
  readonly text: string;
}

const HEAD = "# Written by `npm run texts`; openapi/README.md says how.\n";

const folderOf = (root: string) => join(root, "openapi/texts");
export const catalogueFile = (root: string, locale: string): string => join(folderOf(root), `${locale}.yaml`);

/** Languages that have a catalogue. */
export function catalogueLocales(root: string): string[] {
  return readdirSync(folderOf(root))
    .map((it) => it.replace(/\.yaml$/, ""))
    .sort();
}

/**
 * Reads a language's catalogue.
 *
 * @throws SourceFault when it is not there, is no YAML or no catalogue, and when a text stands in it twice.
 */
export function readCatalogue(root: string, locale: string): Catalogue {
  const locales = catalogueLocales(root);
  const file = `openapi/texts/${locale}.yaml`;
  if (!locales.includes(locale))
    throw new SourceFault([`${file}: there is no such file, but for ${locales.join(", ")}`]);
  const { complete, texts } = record(parseSource(readFileSync(catalogueFile(root, locale), "utf8"), file));
  if (!isListOf(complete, isText)) throw new SourceFault([`${file}: complete must be a list of services`]);
  if (!isListOf(texts, isTranslation)) {
    throw new SourceFault([`${file}: texts must be a list of objects with at, en and text, which are texts`]);
  }
  const seen = new Set<string>();
  const read = texts.map(({ at, en, text }) => ({ at, en: unwrapped(en), text: text.trim() }));
  for (const { en } of read) {
    if (seen.has(en)) throw new SourceFault([`${file}: this text stands there twice: ${en}`]);
    seen.add(en);
  }
  return { complete, texts: read };
}

function isListOf<T>(value: unknown, isOne: (it: unknown) => it is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isOne);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTranslation(value: unknown): value is Translation {
  const { at, en, text } = record(value);
  return [at, en, text].every(isText);
}

export function writeCatalogue(root: string, locale: string, { complete, texts }: Catalogue): void {
  writeFileSync(catalogueFile(root, locale), HEAD + stringify({ complete, texts }, { lineWidth: 0 }));
}
