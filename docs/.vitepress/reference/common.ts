import type { HostDocument, TaskOperations } from "../contract/documents.js";
import { taskOperations } from "../contract/documents.js";
import { statesDiagram } from "../diagrams/states.js";
import { type Directive, DirectiveFault, docOf } from "../directives/directive.js";
import { errorTable } from "../directives/errors.js";
import { lifeTable, stateTable } from "../directives/life.js";
import { marks } from "../text/words.js";
import { folded } from "./order.js";
import { groupedBy, type Service, servicesOf } from "./services.js";

/** `lives <host> <service>`: times and states of its tasks, once for all endpoints that have them in common. */
export const lives: Directive = (words, place) => {
  const { doc, creates } = endpointsOf(words, place);
  const tasks = creates.flatMap(({ id }) => taskOperations(doc, id) ?? []);
  // The picture's own name differs; what it shows does not.
  const alike = groupedBy(
    tasks,
    (it) =>
      lifeTable(doc, it.create) +
      statesDiagram(doc, { ...it, create: { ...it.create, summary: "" } }, "") +
      stateTable({ doc, ...it }),
  );
  const parts = [...alike.values()].map((them, n) => {
    const it = them[0] as TaskOperations;
    const picture = place.form === "page" ? statesDiagram(doc, it, `states-${n}`) : "";
    const about =
      alike.size > 1
        ? `**${namesOf(
            doc,
            them.map(({ create }) => create.summary),
          )}**`
        : "";
    return [about, lifeTable(doc, it.create), picture, stateTable({ doc, ...it })].filter(Boolean).join("\n\n");
  });
  if (parts.length === 0) return "";
  return [`## ${doc.labels.sections.life} {#life}`, ...parts].join("\n\n");
};

/** `failures <host> <service>`: every refusal, once for all operations that have it in common; it opens on demand. */
export const failures: Directive = (words, place) => {
  const { doc, creates, others } = endpointsOf(words, place);
  const statuses = creates.flatMap(({ id }) => taskOperations(doc, id)?.status ?? []);
  const operations = [...new Map([...creates, ...statuses, ...others].map((it) => [it.id, it])).values()];
  const alike = groupedBy(operations, (it) => errorTable(doc, it));
  const parts = [...alike].map(([text, them]) =>
    folded(
      namesOf(
        doc,
        them.map((it) => it.summary),
      ),
      place.form === "page" ? `<div class="cards">\n\n${text}\n\n</div>` : text,
      place,
    ),
  );
  return [`## ${doc.labels.sections.errors} {#errors}`, ...parts].join("\n\n");
};

function endpointsOf([host, slug]: readonly string[], place: Parameters<Directive>[1]) {
  const doc = docOf(host, place);
  const services = servicesOf(doc);
  const service: Service | undefined = services.find((it) => it.slug === slug);
  if (service === undefined) {
    throw new DirectiveFault(
      `"${slug ?? ""}" is no service of ${doc.host}; there are ${services.map((it) => it.slug).join(", ")}.`,
    );
  }
  const creates = [...new Map(service.actions.map(({ sent }) => [sent.id, sent])).values()];
  return { doc, creates, others: service.others };
}

/** As many names as a line takes. */
function namesOf({ labels }: HostDocument, names: readonly string[]): string {
  const [few, rest] = [names.slice(0, 3), names.length - 3];
  return few.join(marks(labels).list) + (rest > 0 ? labels.andMore(rest) : "");
}
