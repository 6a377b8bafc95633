import { nextDelay } from "../../src/client/wait/schedule.js";
import { bundledContracts } from "../../src/contract/load.js";
import { uniforms } from "../setup/random.js";
import { optimum } from "./optimum.js";

/** What a schedule costs: requests a task, and seconds between completion and its discovery. */
export interface Cost {
  readonly requests: number;
  readonly delay: number;
}

export interface ScheduleRow {
  readonly span: readonly [number, number];
  readonly tasks: string;
  readonly schedule: string;
  readonly cost: Cost;
  /** Requests, as a share of the best fixed interval's at the same mean delay. */
  readonly ofFixed: number;
  /** Requests, as a share of the best possible at the same mean delay; only where the span is as declared. */
  readonly ofOptimum?: number;
}

const TASKS = 100_000;

/** What others do by default: seconds between polls, and how much that varies either way. */
const PEERS: readonly [name: string, interval: number, spread: number][] = [
  ["every 0.5 s (replicate, fal)", 0.5, 0],
  ["every 2 s (RunAPI SDK)", 2, 0],
  ["every 5 s (openai, AI SDK)", 5, 0],
  ["every 6 s ± 25 % (Runway SDK)", 6, 0.25],
  ["every 10 s (kie.ai sample)", 10, 0],
];

const contracts = await bundledContracts();

export function benchSchedule(): ScheduleRow[] {
  const spans = contracts.flatMap(({ rules }) => Object.values(rules.operations)).map((it) => it.typical);
  const distinct = [...new Map(spans.map((it) => [it.join(), it])).values()];
  return distinct.flatMap((span) => [...rowsFor(span, "as declared", 1), ...rowsFor(span, "3 times slower", 3)]);
}

function rowsFor(span: readonly [number, number], tasks: string, slowness: number): ScheduleRow[] {
  const random = uniforms(7);
  const durations = Array.from({ length: TASKS }, () => slowness * (span[0] + (span[1] - span[0]) * random()));
  const own = simulate(durations, (age) => nextDelay(age * 1000, span) / 1000, random, 0.1);
  const row = (schedule: string, cost: Cost): ScheduleRow => ({
    span,
    tasks,
    schedule,
    cost,
    ofFixed: cost.requests / bestFixed(durations, cost.delay).requests,
  });
  const ofOptimum = slowness === 1 ? own.requests / optimum(span, own.delay).requests : undefined;
  const peers = PEERS.map(([name, interval, spread]) =>
    row(
      name,
      simulate(durations, () => interval, random, spread),
    ),
  );
  return [{ ...row("taskreel", own), ...(ofOptimum !== undefined && { ofOptimum }) }, ...peers];
}

function simulate(
  durations: readonly number[],
  interval: (age: number) => number,
  random: () => number,
  spread: number,
): Cost {
  let requests = 0;
  let delay = 0;
  for (const duration of durations) {
    let age = 0;
    while (age < duration) {
      age += interval(age) * (1 + spread * (2 * random() - 1));
      requests++;
    }
    delay += age - duration;
  }
  return { requests: requests / durations.length, delay: delay / durations.length };
}

/** The fixed interval whose mean delay is the one asked for. */
function bestFixed(durations: readonly number[], delay: number): Cost {
  let low = 0.01;
  let high = 1000;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (fixed(durations, middle).delay < delay) low = middle;
    else high = middle;
  }
  return fixed(durations, low);
}

function fixed(durations: readonly number[], interval: number): Cost {
  let requests = 0;
  let delay = 0;
  for (const duration of durations) {
    const polls = Math.ceil(duration / interval);
    requests += polls;
    delay += polls * interval - duration;
  }
  return { requests: requests / durations.length, delay: delay / durations.length };
}
