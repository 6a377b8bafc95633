import type { Cost } from "./schedule.js";

/** Poll times lie on a grid of this many steps over the span. */
const STEPS = 900;

/**
 * The fewest requests with which tasks that complete evenly over the span can be found done after `delay` seconds on the
 * mean: dynamic programming over poll times, with the price of a second of delay chosen so that the mean comes out.
 */
export function optimum([from, to]: readonly [number, number], delay: number): Cost {
  const step = (to - from) / STEPS;
  let low = 1e-4;
  let high = 100;
  let best = solve(step, low);
  for (let round = 0; round < 40; round++) {
    const price = Math.sqrt(low * high);
    best = solve(step, price);
    if (best.delay > delay) low = price;
    else high = price;
  }
  // The grid makes the mean delay jump; requests are inversely proportional to it around the optimum.
  return { requests: (best.requests - 0.5) * (best.delay / delay) + 0.5, delay };
}

/** Minimises requests + price × delay. A poll at grid point j finds what completed since the last one at i. */
function solve(step: number, price: number): Cost {
  const costs = new Float64Array(STEPS + 1);
  const next = new Int32Array(STEPS + 1);
  for (let i = STEPS - 1; i >= 0; i--) {
    let least = Number.POSITIVE_INFINITY;
    for (let j = i + 1; j <= STEPS; j++) {
      const share = (j - i) / STEPS;
      const cost = (STEPS - i) / STEPS + price * share * ((j - i) * step) * 0.5 + (costs[j] as number);
      if (cost < least) {
        least = cost;
        next[i] = j;
      }
    }
    costs[i] = least;
  }
  let requests = 0;
  let delay = 0;
  for (let i = 0; i < STEPS; i = next[i] as number) {
    const j = next[i] as number;
    requests += (STEPS - i) / STEPS;
    delay += ((j - i) / STEPS) * ((j - i) * step) * 0.5;
  }
  return { requests, delay };
}
