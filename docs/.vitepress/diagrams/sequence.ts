import type { HostDocument, TaskOperations } from "../contract/documents.js";
import { marks } from "../text/words.js";
import { arrow, box, line, picture, text } from "./svg.js";

const LANE = 176;
const STEP = 44;

/** Who calls whom from the order to the file, the callback included where the host has one. */
export function sequenceDiagram(doc: HostDocument, { create, status }: TaskOperations, id: string): string {
  const { labels } = doc;
  const lanes = [labels.client, host(doc), labels.fileHost, ...(create.callback ? [labels.yourServer] : [])];
  const x = (lane: number) => LANE / 2 + lane * LANE;
  const address = create.task.status.split("?")[0] === create.task.status ? create.task.status : `${status.path}?…`;
  const calls: { from: number; to: number; words: string; kind?: string }[] = [
    { from: 0, to: 1, words: `POST ${short(create.path)}` },
    { from: 1, to: 0, words: labels.taskId, kind: "answer" },
    { from: 0, to: 1, words: `GET ${short(address)}` },
    { from: 1, to: 0, words: labels.pending, kind: "answer" },
    ...(create.callback ? [{ from: 1, to: 3, words: labels.callback, kind: "answer" }] : []),
    { from: 0, to: 1, words: `GET ${short(address)}` },
    { from: 1, to: 0, words: labels.resultUrl, kind: "answer" },
    { from: 0, to: 2, words: labels.download },
    { from: 2, to: 0, words: labels.video, kind: "answer" },
  ];
  const top = 44;
  const height = top + calls.length * STEP + 20;
  const parts = [
    ...lanes.flatMap((name, n) => [
      line(x(n), top - 8, x(n), height - 6, "lane"),
      box(x(n) - 74, 4, 148, 32),
      text(x(n), 25, name, "value"),
    ]),
    box(x(1) - 6, top + STEP, 12, 5 * STEP, "busy"),
    ...calls.flatMap(({ from, to, words, kind = "" }, n) => {
      const y = top + (n + 0.75) * STEP;
      const side = Math.sign(to - from) * 6;
      return [
        arrow(x(from) + side, y, x(to) - side, y, kind),
        text((x(from) + x(Math.min(to, from + 1))) / 2, y - 7, words, "small"),
      ];
    }),
    text(x(1) + 14, top + 2.6 * STEP, labels.meanwhile, "small", "start"),
  ];
  const { colon, semicolon } = marks(labels);
  const description = calls
    .map(({ from, to, words }) => `${lanes[from]} → ${lanes[to]}${colon}${words}`)
    .join(semicolon);
  return picture({
    id,
    title: labels.sequenceTitle(create.summary),
    description,
    width: LANE * lanes.length,
    height,
    parts,
  });
}

const host = ({ contract }: HostDocument): string => contract.rules.server.replace(/^https?:\/\//, "");

/** Two parts of a path are enough to know it by. */
function short(path: string): string {
  const parts = path.split("/");
  return parts.length > 4 ? `…/${parts.slice(-2).join("/")}` : path;
}
