import { endpointNames } from "../../../src/contract/model/tasks/endpoints.js";
import { paidOperations } from "../contract/documents.js";
import { variantsOf } from "../contract/schema.js";
import { linkTo } from "../reference/notes.js";
import { anchorOf, type Service, servicesOf } from "../reference/services.js";
import { code, table } from "../text/markdown.js";
import { amount, span } from "../text/words.js";
import type { Directive } from "./directive.js";
import { priceRange, priceText, uniqueTags } from "./prices.js";

/** `catalog`: every endpoint and model of every host. */
export const catalog: Directive = (_words, { hostDocs, labels, path }) => {
  const rows = hostDocs.flatMap((doc) => {
    const names = endpointNames(doc.contract);
    const services = servicesOf(doc);
    return paidOperations(doc).flatMap((create) =>
      uniqueTags(variantsOf(doc, create)).map(({ tag }) => {
        const range = priceRange(create.task.prices, tag);
        const price = range && [...new Set(range.amounts)].map(amount).join("–");
        const model = tag?.value ?? names.get(create.path) ?? create.path;
        const page = placeOf(services, create.id, tag?.value);
        return [
          doc.host,
          page === undefined ? code(model) : `[${code(model)}](${linkTo(path, page)})`,
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

/** Where the reference shows this operation; of a market, this model. */
function placeOf(services: readonly Service[], operation: string, tag: string | undefined): string | undefined {
  for (const { doc, slug, actions } of services) {
    const action = actions.find(
      ({ sent, field, name }) => sent.id === operation && (field === undefined || name === tag),
    );
    if (action !== undefined) return `reference/${doc.host}/${slug}.md#${anchorOf(action.name)}`;
  }
  return undefined;
}
