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
export const catalog: Directive = (_words, { hostDocs, labels, path, form }) => {
  const rows = hostDocs.flatMap((doc) => {
    const names = endpointNames(doc.contract);
    const services = servicesOf(doc);
    return paidOperations(doc).flatMap((create) =>
      uniqueTags(variantsOf(doc, create)).map(({ tag }) => {
        const range = priceRange(create.task.prices, tag);
        const price = range && [...new Set(range.amounts)].map(amount).join("–");
        const model = tag?.value ?? names.get(create.path) ?? create.path;
        const found = placeOf(services, create.id, tag?.value);
        return [
          doc.host,
          found === undefined ? code(model) : `[${code(model)}](${linkTo(path, found.page)})`,
          // Where one path serves every model, what the model does.
          found?.summary ?? create.summary,
          create.role === "direct" ? labels.atOnce : span(labels, create.task.typical),
          price === undefined
            ? labels.notPublished
            : priceText(labels, `${price} ${create.task.prices?.currency}`, range?.per),
        ];
      }),
    );
  });
  const whole = table([labels.host, labels.variant, labels.endpoint, labels.typicalTime, labels.price], rows);
  return form === "page" ? `<div class="catalog cards">\n\n${whole}\n\n</div>` : whole;
};

/** Where the reference shows this operation, and what it does; of a market, this model. */
function placeOf(services: readonly Service[], operation: string, tag: string | undefined) {
  for (const { doc, slug, actions } of services) {
    const action = actions.find(
      ({ sent, field, name }) => sent.id === operation && (field === undefined || name === tag),
    );
    if (action !== undefined) {
      const page = `reference/${doc.host}/${slug}.md#${anchorOf(action.name)}`;
      return { page, summary: action.operation.summary };
    }
  }
  return undefined;
}
