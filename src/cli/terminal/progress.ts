import type { WriteStream } from "node:tty";
import { shortened } from "../../contract/document/json.js";
import { padTo } from "./cells.js";
import { openLines } from "./lines.js";
import { clean, isLive, type Paint, painter, shortTime, type Tone } from "./terminal.js";

/** How tasks are coming along, on stderr. */
export interface Progress {
  /** Whether lines are rewritten, so that nothing else may be written meanwhile. */
  readonly live: boolean;
  readonly tasks: readonly TaskLine[];
  end(): void;
}

/** The line of one task. */
export interface TaskLine {
  begin(task: {
    readonly label: string;
    readonly createdAt?: string;
    readonly typical?: readonly [number, number];
  }): void;
  polled(): void;
  /** A question that went wrong and is asked again. */
  retried?(error: Error): void;
  say(state: string, tone?: Tone): void;
}

const TICK_MS = 250;

/** Width of labels, so that states stand below each other; a terminal narrower than this has no room for that. */
const LABEL_WIDTH = 30;
const NARROW = 60;

/** @param silent no line at all. */
export function openProgress(count: number, silent: boolean, stream: WriteStream = process.stderr): Progress {
  // More lines than the window has could not be reached any more.
  const live = !silent && isLive(stream) && count < (stream.rows || 24);
  const lines = silent ? undefined : openLines(count, stream, live);
  const paint = painter(stream);
  const tasks = Array.from({ length: count }, (_, index) =>
    taskLine(
      (text, its) => lines?.set(index, text, its),
      live,
      paint,
      live && stream.columns < NARROW ? 0 : LABEL_WIDTH,
    ),
  );
  const ticker = live ? setInterval(() => tasks.forEach((it) => void it.draw()), TICK_MS) : undefined;
  ticker?.unref();
  return { live, tasks, end: () => clearInterval(ticker) };
}

function taskLine(
  set: (text: string, paint: (cut: string) => string) => void,
  live: boolean,
  colored: Paint,
  labelWidth: number,
): TaskLine & { draw(): void } {
  let label = "";
  let state = "";
  let tone: Tone = "neutral";
  let since = Date.now();
  let typical: readonly [number, number] | undefined;
  let polls = 0;
  let endedAt: number | undefined;
  const draw = () => {
    if (state === "") return;
    const start = padTo(label, labelWidth).length + 2;
    const facts = [
      shortTime((endedAt ?? Date.now()) - since),
      typical && endedAt === undefined && `(${typical[0]} to ${typical[1]} s as a rule)`,
      polls > 0 && `${polls} ${polls === 1 ? "poll" : "polls"}`,
    ];
    const text = `${padTo(label, labelWidth)}  ${padTo(state, 12)} ${facts.filter(Boolean).join(" ")}`;
    const end = start + state.length;
    set(text, (cut) => cut.slice(0, start) + colored(cut.slice(start, end), tone) + cut.slice(end));
  };
  return {
    draw,
    begin: (task) => {
      label = clean(task.label);
      typical = task.typical;
      if (task.createdAt !== undefined) since = Date.parse(task.createdAt);
    },
    polled: () => {
      polls++;
      // A program that reads along sees that it is alive. What the first one brings is news, and has a line of its own.
      if (live || polls > 1) draw();
    },
    say: (text, its = "neutral") => {
      state = clean(shortened(text));
      tone = its;
      if (its !== "neutral") endedAt = Date.now();
      draw();
    },
  };
}
