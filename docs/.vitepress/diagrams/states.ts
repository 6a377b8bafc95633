import type { HostDocument, TaskOperations } from "../contract/documents.js";
import { marks, meaningOf } from "../text/words.js";
import { arrow, box, picture, text } from "./svg.js";

const WIDTH = 132;
const HEIGHT = 58;
const GAP = 56;

/** The states of a task from left to right: those that last, then every end. */
export function statesDiagram(doc: HostDocument, { create }: TaskOperations, id: string): string {
  const { states } = doc.contract;
  const { labels } = doc;
  const { colon, semicolon } = marks(labels);
  const { undelivered } = create.callback?.delivery ?? {};
  const ends = [
    ...states.succeeded.map((value) => ({
      value,
      kind: "good",
      meaning: meaningOf(labels, "succeeded", value, undelivered),
    })),
    ...states.failed.map((value) => ({ value, kind: "bad", meaning: labels.failed })),
  ];
  const height = ends.length * (HEIGHT + 18);
  const middle = (height - HEIGHT) / 2;
  const column = (n: number) => 4 + n * (WIDTH + GAP);
  const last = states.pending.length;
  const parts = states.pending.flatMap((value, n) => [
    box(column(n), middle, WIDTH, HEIGHT),
    text(column(n) + WIDTH / 2, middle + 25, String(value), "value"),
    text(column(n) + WIDTH / 2, middle + 44, labels.pending, "small"),
    ...(n + 1 < last ? [arrow(column(n) + WIDTH, middle + HEIGHT / 2, column(n + 1) - 2, middle + HEIGHT / 2)] : []),
  ]);
  const wide = 2 * WIDTH;
  const outcomes = ends.flatMap(({ value, kind, meaning }, n) => {
    const top = 9 + n * (HEIGHT + 18);
    return [
      box(column(last), top, wide, HEIGHT, kind),
      text(column(last) + wide / 2, top + 25, String(value), "value"),
      text(column(last) + wide / 2, top + 44, meaning, "small"),
      arrow(column(last - 1) + WIDTH, middle + HEIGHT / 2, column(last) - 2, top + HEIGHT / 2),
    ];
  });
  return picture({
    id,
    title: labels.statesTitle(create.summary),
    description: [
      ...states.pending.map((it) => `${it}${colon}${labels.pending}`),
      ...ends.map((it) => `${it.value}${colon}${it.meaning}`),
    ].join(semicolon),
    width: column(last) + wide + 4,
    height,
    parts: [...parts, ...outcomes],
  });
}
