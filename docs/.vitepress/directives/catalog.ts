import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { endpointNames } from "../../../src/contract/model/tasks/endpoints.js";
import { paidOperations, root } from "../contract/documents.js";
import { variantsOf } from "../contract/schema.js";
import { code, table } from "../text/markdown.js";
import { amount, span } from "../text/words.js";
import type { Directive } from "./directive.js";
import { priceRange, priceText, uniqueTags } from "./prices.js";

/** `catalog`: every endpoint and model of every host. */
export const catalog: Directive = (_words, { hostDocs, labels, path }) => {
  const rows = hostDocs.flatMap((doc) => {
    const names = endpointNames(doc.contract);
    return paidOperations(doc).flatMap((create) =>
      uniqueTags(variantsOf(doc, create)).map(({ tag }) => {
        const range = priceRange(create.task.prices, tag);
        const price = range && [...new Set(range.amounts)].map(amount).join("–");
        const model = tag?.value ?? names.get(create.path) ?? create.path;
        const page = modelPage(doc.host, create.id, tag?.value);
        return [
          doc.host,
          page === undefined ? code(model) : `[${code(model)}](${relative(path, page)})`,
          create.summary,
          create.role === "direct" ? labels.atOnce : span(labels, create.task.typical),
          price === undefined
            ? labels.notPublished
            : priceText(labels, `${price} ${create.task.prices?.currency}`, range?.per),
        ];
      }),
    );
  });
  return table([labels.host, labels.variant, labels.endpoint, labels.typicalTime, labels.price], rows);
};

function relative(from: string, to: string): string {
  const link = posix.relative(posix.dirname(from), to);
  return link.startsWith(".") ? link : `./${link}`;
}

/** The page under models/ that shows this operation's parameters, for this tag value if it names any. */
function modelPage(host: string, operation: string, tag: string | undefined): string | undefined {
  const folder = join(root, "docs/models");
  return readdirSync(folder)
    .filter((it) => it.endsWith(".md"))
    .map((it) => ({ path: `models/${it}`, text: readFileSync(join(folder, it), "utf8") }))
    .find(({ text }) =>
      [...text.matchAll(/^<!--@ parameters (\S+) (\S+)(.*?) ?-->$/gm)].some(([, atHost, id, tags = ""]) => {
        const listed = tags.trim().split(/\s+/).filter(Boolean);
        return atHost === host && id === operation && (listed.length === 0 || listed.includes(tag ?? ""));
      }),
    )?.path;
}
