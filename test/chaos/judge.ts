import type { HostRecord } from "./chaos-host.js";
import type { Outcome, Wrong } from "./order.js";

export interface Tally {
  readonly orders: number;
  readonly bought: number;
  /** What the buyers know. */
  readonly known: number;
  readonly unknown: number;
  readonly refused: number;
  readonly ends: Readonly<Record<string, number>>;
  readonly lost: number;
  readonly paidTwice: number;
  readonly hung: number;
  readonly leaks: number;
  /** Everything that must not have happened, in words. */
  readonly wrong: readonly Wrong[];
}

/** Holds what the buyers know against what the host has sold. `told` is what they found wrong on the way. */
export function judged({ jobs }: HostRecord, outcomes: readonly Outcome[], told: readonly Wrong[]): Tally {
  const byOrder = new Map<string, typeof jobs>();
  for (const it of jobs) byOrder.set(it.order, [...(byOrder.get(it.order) ?? []), it]);
  const wrong = [...told];
  const ends: Record<string, number> = {};
  const kinds = { known: 0, unknown: 0, refused: 0 };
  for (const { order, kind, id, end, atOnce } of outcomes) {
    kinds[kind]++;
    const [job, ...others] = byOrder.get(order) ?? [];
    const tell = (what: string) => wrong.push({ order, what });
    if (others.length > 0) tell(`paid ${others.length + 1} times`);
    if (kind === "refused" && job) tell(`lost: said to be refused, but bought as ${job.id}`);
    if (kind !== "known") continue;
    ends[end ?? "none"] = (ends[end ?? "none"] ?? 0) + 1;
    // A result that came at once has no id of the host's.
    if (atOnce ? !job?.atOnce : id !== job?.id) tell(`lost: known as ${id}, but bought as ${job?.id}`);
    else if (end !== job?.end) tell(`told ${end}, ended as ${job?.end}`);
  }
  const ordered = new Set(outcomes.map((it) => it.order));
  for (const { order, id } of jobs) if (!ordered.has(order)) wrong.push({ order, what: `lost: nobody knows of ${id}` });
  const among = (pattern: RegExp) => wrong.filter(({ what }) => pattern.test(what)).length;
  return {
    orders: outcomes.length,
    bought: jobs.length,
    ...kinds,
    ends,
    lost: among(/^lost/),
    paidTwice: among(/^paid \d+ times/),
    hung: among(/hangs$/),
    leaks: among(/^the key is shown/),
    wrong,
  };
}
