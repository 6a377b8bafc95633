import type { OpenApiDocument } from "../../contract/contract.js";
import type { Catalogue } from "./catalogue.js";
import { type NodePath, textNodes } from "./nodes.js";

/** An OpenAPI Overlay 1.0 document that puts a bundle's texts into another language. */
export interface Overlay {
  readonly overlay: "1.0.0";
  readonly info: { readonly title: string; readonly version: string };
  readonly actions: readonly { readonly target: string; readonly update: Readonly<Record<string, string>> }[];
}

/** The bundle's overlay: one action for each node with a translated text. What is not translated stays English. */
export function overlayOf(document: OpenApiDocument, { texts }: Catalogue): Overlay {
  const translations = new Map(texts.map(({ en, text }) => [en, text]));
  const actions = textNodes(document).flatMap((node) => {
    const update = Object.entries(node.texts).flatMap(([key, en]) => {
      const text = translations.get(en);
      return text ? [[key, text] as const] : [];
    });
    return update.length > 0 ? [{ target: jsonPath(node.path), update: Object.fromEntries(update) }] : [];
  });
  return { overlay: "1.0.0", info: { title: "Translated texts", version: "1.0.0" }, actions };
}

function jsonPath(path: NodePath): string {
  const steps = path.map((key) => {
    if (typeof key === "number") return `[${key}]`;
    return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `['${key}']`;
  });
  return `$${steps.join("")}`;
}
