import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { redocly } from "../../../src/codegen/redocly.js";
import { record } from "../../../src/contract/document/json.js";
import { createOperations, type HostDocument, root } from "../contract/documents.js";
import { variantsOf } from "../contract/schema.js";
import { errorTable } from "../directives/errors.js";
import { callbackText } from "../directives/examples.js";
import { lifeTable, stateTable } from "../directives/life.js";
import { variantTables } from "../directives/parameters.js";
import { priceTables } from "../directives/prices.js";
import { samplesOf } from "../samples/index.js";
import { pageHead, pageTop } from "./page.js";

/** The script asks for these pictures when a page opens. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
const NO_LOGO = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";
const CHARSET = '<meta charset="utf8" />';

/** The whole reference of a host as one file to keep, which works from a disk. */
export async function writeDownload(
  doc: HostDocument,
  dist: string,
): Promise<{ file: string; fetched: readonly string[] }> {
  const folder = join(dist, "openapi");
  const file = join(folder, `${doc.host}.html`);
  const source = join(root, "out/docs", `${doc.host}.json`);
  await mkdir(folder, { recursive: true });
  await mkdir(dirname(source), { recursive: true });
  await writeFile(source, JSON.stringify(enriched(doc)));
  const config = join(root, "openapi/rules/redocly.yaml");
  await redocly(["build-docs", source, "--config", config, "--inlineBundle", "-o", file]);
  const built = await readFile(file, "utf8");
  if (!built.includes(CHARSET)) throw new Error(`${file} has no ${CHARSET} to put the content policy after.`);
  const html = built
    .replace(/<html[^>]*>/, `<html lang="${doc.locale}">`)
    .replace(CHARSET, CHARSET + pageHead)
    .replaceAll(LOGO, NO_LOGO)
    // The menu's links name routes until the script runs; as anchors they lead nowhere else without it.
    .replace(/(<script\b[^>]*>[\s\S]*?<\/script>)|href="\/(?=[a-z])/g, (_all, script) => script ?? 'href="#/')
    .replace(/<body[^>]*>/, (body) => body + pageTop(doc));
  await writeFile(file, html);
  return { file, fetched: elsewhere(html) };
}

/** A copy of the bundle whose operations tell what OpenAPI has no words for. */
function enriched(doc: HostDocument): unknown {
  const document = structuredClone(doc.document) as Record<string, unknown>;
  const { labels } = doc;
  const section = (title: string, text: string) => (text === "" ? [] : [`### ${title}`, text]);
  for (const { create, status } of createOperations(doc)) {
    const [creating, asking] = [create, status].map((it) =>
      record(record(record(document.paths)[it.path])[it.method.toLowerCase()]),
    ) as [Record<string, unknown>, Record<string, unknown>];
    creating.description = [
      creating.description,
      ...section(labels.sections.variants, variantTables(variantsOf(doc, create), labels)),
      ...section(labels.sections.price, priceTables(doc, create)),
      ...section(labels.sections.life, `${lifeTable(doc, create)}\n\n${stateTable({ doc, create, status })}`),
      ...section(labels.sections.errors, errorTable(doc, create)),
      ...section(labels.sections.callback, callbackText(doc, create)),
    ].join("\n\n");
    asking.description = [asking.description, ...section(labels.sections.errors, errorTable(doc, status))].join("\n\n");
    const body = record(Object.values(create.body?.examples ?? {})[0]);
    creating["x-codeSamples"] = samplesOf({ doc, create, body }).map(({ title, text, language }) => ({
      lang: language === "ts" ? "TypeScript" : language === "python" ? "Python" : "Shell",
      label: title,
      source: text,
    }));
  }
  return document;
}

/** URLs on other hosts that a browser fetches by itself on opening the page. Links that a reader may follow are fine. */
function elsewhere(html: string): string[] {
  // What a script's text holds is no element of the page.
  const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, "$1");
  const elements = /<(?:script|link|img|iframe|source|video|audio|object|embed|use|image)\b[^>]*>/gi;
  const addresses = /\b(?:src|srcset|href|data|poster)\s*=\s*["']?((?:https?:)?\/\/[^"'\s>]+)/gi;
  const styles = /(?:@import\s*|url\(\s*)["']?((?:https?:)?\/\/[^"')\s]+)/gi;
  const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((it) => it[1] as string);
  return [...(markup.match(elements) ?? []).flatMap((it) => found(it, addresses)), ...found(markup, styles)];
}
