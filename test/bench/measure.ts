/** One line of a table: a name, its median, and the ratio to the first line's. */
export interface Row {
  readonly name: string;
  readonly median: number;
  readonly ratio: number;
  readonly unit: string;
}

/**
 * Times jobs side by side: rounds alternate between them, so that a noisy moment hits all. The median of the rounds of
 * each is what is reported.
 */
export async function compare(
  unit: string,
  jobs: Record<string, () => Promise<unknown>>,
  rounds = 40,
  perRound = 200,
): Promise<Row[]> {
  const times = new Map<string, number[]>(Object.keys(jobs).map((name) => [name, []]));
  for (let round = 0; round < rounds + 5; round++) {
    for (const [name, job] of Object.entries(jobs)) {
      const start = performance.now();
      for (let i = 0; i < perRound; i++) await job();
      // The first rounds warm up.
      if (round >= 5) times.get(name)?.push(((performance.now() - start) / perRound) * 1000);
    }
  }
  const medians = [...times].map(([name, all]) => ({ name, median: quantile(all, 0.5) }));
  const base = medians[0]?.median ?? 1;
  return medians.map((it) => ({ ...it, unit, ratio: it.median / base }));
}

/** The value below which this share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
