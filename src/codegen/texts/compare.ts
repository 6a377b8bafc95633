import type { Catalogue, Translation } from "./catalogue.js";
import type { SourceText } from "./sources.js";

/** What a catalogue has of the contracts' texts. */
export interface Comparison {
  /** How many texts each service shows, and how many of them are translated. */
  readonly services: ReadonlyMap<string, { readonly texts: number; readonly translated: number }>;
  readonly missing: readonly MissingText[];
  /** Translations of texts that nobody has, and whose places have no other text to translate. */
  readonly unknown: readonly Translation[];
  /** Services that have to be complete and are not, or that no contract has. */
  readonly incomplete: readonly string[];
}

/** A text that has no translation. */
export interface MissingText extends SourceText {
  /** What was translated at its place: the text has changed since, its translation is stale. */
  readonly was?: Translation;
}

export function compare(sources: readonly SourceText[], { complete, texts }: Catalogue): Comparison {
  const translated = new Set(texts.filter((it) => it.text !== "").map((it) => it.en));
  const byPlace = new Map(texts.map((it) => [it.at, it]));
  const missing = sources.flatMap((source): MissingText[] => {
    if (translated.has(source.en)) return [];
    const place = source.places.find((it) => byPlace.has(it));
    const was = place === undefined ? undefined : byPlace.get(place);
    return [{ ...source, ...(was && was.en !== source.en && { was }) }];
  });

  const services = new Map<string, { texts: number; translated: number }>();
  for (const source of sources) {
    for (const service of source.services) {
      const count = services.get(service) ?? { texts: 0, translated: 0 };
      count.texts++;
      if (translated.has(source.en)) count.translated++;
      services.set(service, count);
    }
  }

  const known = new Set([...sources.map((it) => it.en), ...missing.map((it) => it.was?.en)]);
  return {
    services: new Map([...services].sort(([one], [other]) => (one < other ? -1 : 1))),
    missing,
    unknown: texts.filter((it) => !known.has(it.en)),
    incomplete: complete.filter((it) => services.get(it)?.texts !== services.get(it)?.translated || !services.has(it)),
  };
}

/**
 * The catalogue with these translations (by source text) taken in, in the contracts' order. A stale one keeps its place
 * until it is mended; one of a text that nobody has is left out.
 */
export function fill(
  sources: readonly SourceText[],
  catalogue: Catalogue,
  translations: ReadonlyMap<string, string>,
): Catalogue {
  const had = new Map(catalogue.texts.map((it) => [it.en, it.text]));
  const current = new Set(sources.map((it) => it.en));
  const stale = new Map(compare(sources, catalogue).missing.map((it) => [it.en, it.was]));
  const texts = sources.flatMap(({ en, places: [at = ""] }): Translation[] => {
    const text = translations.get(en) ?? had.get(en);
    if (text) return [{ at, en, text }];
    const was = stale.get(en);
    return was !== undefined && !current.has(was.en) ? [was] : [];
  });
  return { ...catalogue, texts };
}
