import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
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

/** Reads a language's catalogue. Throws when a text stands in it twice. */
export function readCatalogue(root: string, locale: string): Catalogue {
  const { complete, texts } = parse(readFileSync(catalogueFile(root, locale), "utf8")) as Catalogue;
  const seen = new Set<string>();
  const read = texts.map(({ at, en, text }) => ({ at, en: unwrapped(en), text: text.trim() }));
  for (const { en } of read) {
    if (seen.has(en)) throw new Error(`openapi/texts/${locale}.yaml has this text twice: ${en}`);
    seen.add(en);
  }
  return { complete, texts: read };
}

export function writeCatalogue(root: string, locale: string, { complete, texts }: Catalogue): void {
  writeFileSync(catalogueFile(root, locale), HEAD + stringify({ complete, texts }, { lineWidth: 0 }));
}
