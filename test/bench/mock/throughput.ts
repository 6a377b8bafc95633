import { median } from "./median.js";
import { creating, polling, type Running, type Subject } from "./subjects.js";
import { type Measured, wrk } from "./wrk.js";

/** Medians by number of connections. */
export interface Throughput {
  readonly subject: Subject;
  readonly post: Readonly<Record<number, Measured>>;
  readonly get: Readonly<Record<number, Measured>>;
}

export interface Rounds {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: readonly number[];
  readonly folder: string;
}

/** Measures subjects side by side: in each round every one has its turn, so that a noisy moment hits all. */
export async function throughput(running: ReadonlyMap<Subject, Running>, how: Rounds): Promise<Throughput[]> {
  const { rounds, seconds, connections, folder } = how;
  const found = new Map<string, Measured[]>();
  const measure = async (key: string, load: Parameters<typeof wrk>[0], count: number, duration: number) => {
    const measured = await wrk(load, folder, count, duration);
    found.set(key, [...(found.get(key) ?? []), measured]);
  };
  const key = (subject: Subject, kind: string, count: number) => `${subject.name} ${kind} ${count}`;

  for (let round = -1; round < rounds; round++) {
    for (const [subject, { url }] of running) {
      for (const count of connections) {
        process.stderr.write(
          `  ${round < 0 ? "warm-up" : `round ${round + 1}`}: ${subject.name}, ${count} connections\n`,
        );
        if (round < 0) {
          await wrk(creating(subject, url), folder, count, seconds);
          await wrk(await polling(subject, url), folder, count, seconds);
          continue;
        }
        await measure(key(subject, "post", count), creating(subject, url), count, seconds);
        await measure(key(subject, "get", count), await polling(subject, url), count, seconds);
      }
    }
  }
  const medians = (subject: Subject, kind: string) =>
    Object.fromEntries(connections.map((count) => [count, medianOf(found.get(key(subject, kind, count)) ?? [])]));
  return [...running.keys()].map((subject) => ({
    subject,
    post: medians(subject, "post"),
    get: medians(subject, "get"),
  }));
}

function medianOf(all: readonly Measured[]): Measured {
  return {
    perSecond: median(all.map((it) => it.perSecond)),
    p99: median(all.map((it) => it.p99)),
    requests: all.reduce((sum, it) => sum + it.requests, 0),
  };
}
