import { record } from "../../../src/contract/document/json.js";
import { contractFor } from "../../../src/contract/model/tasks/reading.js";
import type { HostDocument, TaskOperations } from "../contract/documents.js";
import { code, table } from "../text/markdown.js";
import { aside, duration, marks, meaningOf, span } from "../text/words.js";
import { type Directive, taskOf } from "./directive.js";

/** `states <host> <operation>`: every value of a task's status, and what it means. */
export const states: Directive = (words, place) => stateTable(taskOf(words, place));

/** `life <host> <operation>`: times, retention, and whether creation is idempotent. */
export const life: Directive = (words, place) => {
  const { doc, create } = taskOf(words, place);
  return lifeTable(doc, create);
};

export function stateTable({ doc, create }: { readonly doc: HostDocument } & TaskOperations): string {
  const { labels, document } = doc;
  const contract = contractFor(doc.contract, create);
  const { undelivered } = create.callback?.delivery ?? {};
  const meaning = (state: "pending" | "succeeded" | "failed") =>
    contract.states[state].map((value) => [code(value), meaningOf(labels, state, value, undelivered)]);
  const rows = [...meaning("pending"), ...meaning("succeeded"), ...meaning("failed")];
  const words = Object.values(record(record(document["x-task-states"]).tolerated)).flat();
  const note = words.length > 0 ? labels.tolerated(words.map(code).join(marks(labels).list)) : labels.anyOther;
  return `${table([statusField(contract.rules.status), labels.meaning], rows)}\n\n${note}`;
}

export function lifeTable({ labels }: HostDocument, { task }: TaskOperations["create"]): string {
  const { typical, maxWait, retention, idempotencyKey } = task;
  return table(
    [labels.aboutTask, labels.meaning],
    [
      [labels.typicalTime, span(labels, typical)],
      [labels.maxWait, duration(labels, maxWait) + aside(labels, labels.maxWaitNote)],
      [
        labels.retention,
        retention === undefined
          ? labels.notPublished
          : duration(labels, retention) + aside(labels, labels.retentionNote),
      ],
      [labels.idempotency, idempotencyKey ? labels.idempotencyHeader(code(idempotencyKey)) : labels.noIdempotency],
    ],
  );
}

/** `/data/successFlag` as `data.successFlag`. */
function statusField(pointers: readonly string[]): string {
  return code((pointers[0] ?? "").slice(1).replaceAll("/", "."));
}
