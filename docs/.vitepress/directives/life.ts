import type { StatusValue } from "../../../src/contract/contract.js";
import { record } from "../../../src/contract/document/json.js";
import { code, table } from "../markdown/text.js";
import type { HostDocument, TaskOperations } from "../reference/documents.js";
import type { Labels } from "../text/index.js";
import { aside, duration, marks, span } from "../text/words.js";
import { type Directive, taskOf } from "./directive.js";

/** `states <host> <operation>`: every value of a task's status, and what it means. */
export const states: Directive = (words, place) => stateTable(taskOf(words, place));

/** `life <host> <operation>`: times, retention, and whether creation is idempotent. */
export const life: Directive = (words, place) => {
  const { doc, create } = taskOf(words, place);
  return lifeTable(doc, create);
};

export function stateTable({ doc, create }: { readonly doc: HostDocument } & TaskOperations): string {
  const { contract, labels, document } = doc;
  const { undelivered } = create.callback?.delivery ?? {};
  const meaning = (state: "pending" | "succeeded" | "failed") =>
    contract.states[state].map((value) => [code(value), meaningOf(value, state, labels, undelivered)]);
  const rows = [...meaning("pending"), ...meaning("succeeded"), ...meaning("failed")];
  const words = Object.values(record(record(document["x-task-states"]).tolerated)).flat();
  const note = words.length > 0 ? labels.tolerated(words.map(code).join(marks(labels).list)) : labels.anyOther;
  return `${table([statusField(contract.rules.status), labels.meaning], rows)}\n\n${note}`;
}

export function meaningOf(
  value: StatusValue,
  state: "pending" | "succeeded" | "failed",
  labels: Labels,
  undelivered?: StatusValue,
): string {
  return value === undelivered ? labels.undelivered : labels[state];
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
