import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import type { OpenApiDocument } from "../../contract/contract.js";
import { type TextNode, textNodes } from "./texts.js";

/** An OpenAPI Overlay 1.0 document that puts a bundle's texts into another language. */
export interface Overlay {
  readonly overlay: "1.0.0";
  readonly info: { readonly title: string; readonly version: string };
  readonly extends: string;
  readonly actions: readonly Translation[];
}

interface Translation {
  readonly target: string;
  readonly update: Readonly<Record<string, string>>;
  /** The English texts that `update` replaces: when the contract has others by now, the translation is stale. */
  readonly "x-translates": Readonly<Record<string, string>>;
}

/** A text of the contract that has no translation, or one of a text that has changed. */
interface MissingText {
  readonly en: string;
  /** Where it stands first. */
  readonly at: string;
  /** What the overlay has there, when the English has changed since. */
  readonly stale?: { readonly en: string; readonly text: string };
}

/** Everything that keeps an overlay from being the whole bundle's translation. */
export interface OverlayFaults {
  readonly missing: readonly MissingText[];
  /** Targets that the bundle does not have, or whose texts are gone. */
  readonly unknown: readonly string[];
}

export const overlayFile = (root: string, host: string, locale: string): string =>
  join(root, "openapi/overlays", `${host}.${locale}.yaml`);

/** Reads an overlay; one that is not there has no actions. */
export async function readOverlay(root: string, host: string, locale: string): Promise<Overlay> {
  const text = await readFile(overlayFile(root, host, locale), "utf8").catch(() => "");
  return text === "" ? overlayOf(host, locale, []) : (parse(text) as Overlay);
}

/** Writes the overlay, one action per node, in the bundle's order. */
export async function writeOverlay(root: string, host: string, locale: string, actions: readonly Translation[]) {
  await writeFile(overlayFile(root, host, locale), stringify(overlayOf(host, locale, actions), { lineWidth: 0 }));
}

/** Says what of the bundle the overlay leaves in English, and what it translates that is not there. */
export function overlayFaults(document: OpenApiDocument, overlay: Overlay): OverlayFaults {
  const nodes = textNodes(document);
  const known = new Map(nodes.map((it) => [it.target, it.texts]));
  const missing = new Map<string, MissingText>();
  for (const { target, texts } of nodes) {
    for (const [key, en] of Object.entries(texts)) {
      const action = overlay.actions.find((it) => it.target === target && it.update[key] !== undefined);
      const was = action?.["x-translates"]?.[key]?.trim();
      if (was === en && action?.update[key]?.trim() !== "") continue;
      const stale = was !== undefined && was !== en && { stale: { en: was, text: action?.update[key] ?? "" } };
      if (!missing.has(en)) missing.set(en, { en, at: `${target} ${key}`, ...stale });
    }
  }
  const unknown = overlay.actions.flatMap(({ target, update }) =>
    Object.keys(update).flatMap((key) => (known.get(target)?.[key] === undefined ? [`${target} ${key}`] : [])),
  );
  return { missing: [...missing.values()], unknown };
}

/** Actions for the whole bundle: from `translations` (English to text), else what the overlay has for the same English. */
export function fill(
  document: OpenApiDocument,
  overlay: Overlay,
  translations: ReadonlyMap<string, string>,
): readonly Translation[] {
  const had = new Map<string, string>();
  for (const action of overlay.actions) {
    for (const [key, text] of Object.entries(action.update)) had.set(`${action.target} ${key}`, text);
  }
  const valid = (node: TextNode, key: string, en: string) => {
    const action = overlay.actions.find((it) => it.target === node.target);
    return action?.["x-translates"]?.[key]?.trim() === en ? had.get(`${node.target} ${key}`) : undefined;
  };
  return textNodes(document).flatMap((node) => {
    const pairs = Object.entries(node.texts).flatMap(([key, en]) => {
      const text = translations.get(en) ?? valid(node, key, en);
      return text === undefined ? [] : [[key, text.trim(), en] as const];
    });
    if (pairs.length === 0) return [];
    const update = Object.fromEntries(pairs.map(([key, text]) => [key, text]));
    return [{ target: node.target, update, "x-translates": Object.fromEntries(pairs.map(([key, , en]) => [key, en])) }];
  });
}

function overlayOf(host: string, locale: string, actions: readonly Translation[]): Overlay {
  return {
    overlay: "1.0.0",
    info: { title: `Texts of the ${host} contract in ${locale}`, version: "1.0.0" },
    extends: `../../generated/${host}/openapi.yaml`,
    actions,
  };
}
