import { listedValues } from "../../../src/contract/model/schema.js";
import { paidOperations, rawOperation } from "../contract/documents.js";
import { variantsOf } from "../contract/schema.js";
import { type Directive, DirectiveFault, docOf } from "./directive.js";

/** `offer <host> <tag>`: how many endpoints a service has that should be called, and how many models `model` chooses from. */
export const offer: Directive = ([host, tag], place) => {
  const doc = docOf(host, place);
  const paid = paidOperations(doc);
  const tagsOf = (operation: (typeof paid)[number]) => [rawOperation(doc, operation).tags].flat();
  const served = paid.filter((it) => it.replacedBy === undefined && tagsOf(it).includes(tag));
  if (served.length === 0) {
    const known = [...new Set(paid.flatMap(tagsOf))].sort();
    throw new DirectiveFault(`"${tag ?? ""}" is no service of ${doc.host}; there are ${known.join(", ")}.`);
  }
  const models = served.flatMap((it) =>
    variantsOf(doc, it).flatMap(({ fields }) =>
      fields.flatMap(({ name, schema }) => (name === "model" ? (listedValues(schema) ?? []) : [])),
    ),
  );
  return doc.labels.offer(served.length, new Set(models).size);
};
