import { nextDelay } from "../../../src/client/wait/schedule.js";
import type { HostDocument, TaskOperations } from "../contract/documents.js";
import { aside, duration, span } from "../text/words.js";
import { box, line, picture, text } from "./svg.js";

const WIDTH = 720;
const LEFT = 16;

/** The questions of one wait, laid out over time, with the span in which most tasks end. */
export function scheduleDiagram(doc: HostDocument, { create }: TaskOperations, id: string): string {
  const { labels } = doc;
  const [from, to] = create.task.typical;
  const end = to * 1.25;
  const x = (seconds: number) => LEFT + (seconds / end) * (WIDTH - 2 * LEFT);
  const polls = pollTimes(create.task.typical, end);
  const marks = tickSeconds(end);
  const parts = [
    box(x(from), 34, x(to) - x(from), 56, "span"),
    text((x(from) + x(to)) / 2, 22, labels.mostTasksEnd + aside(labels, span(labels, [from, to])), "small"),
    ...polls.map((it) => line(x(it), 40, x(it), 84, "poll")),
    line(LEFT, 90, WIDTH - LEFT, 90, "lane"),
    ...marks.flatMap((it) => [line(x(it), 90, x(it), 96, "lane"), text(x(it), 112, String(it), "small")]),
    text(WIDTH - LEFT, 132, labels.seconds_axis, "small", "end"),
  ];
  const within = polls.filter((it) => it >= from && it <= to).length;
  return picture({
    id,
    title: labels.scheduleTitle(create.summary),
    description: labels.scheduleNote(within, duration(labels, from), duration(labels, to)),
    width: WIDTH,
    height: 140,
    parts,
  });
}

/** Seconds after creation at which a wait asks, without jitter. */
function pollTimes(typical: readonly [number, number], end: number): number[] {
  const times: number[] = [];
  for (let now = nextDelay(0, typical) / 1000; now <= end; now += nextDelay(now * 1000, typical) / 1000)
    times.push(now);
  return times;
}

/** Round numbers, about eight of them. */
function tickSeconds(end: number): number[] {
  const step = [5, 10, 15, 20, 30, 60, 120, 300].find((it) => end / it <= 10) ?? 600;
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, n) => n * step);
}
