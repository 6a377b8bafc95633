import { uniforms } from "../../setup/random.js";

const RealDate = Date;

/** What the date is in the simulation, in milliseconds since 1970. */
let today = RealDate.UTC(2026, 10, 26, 9);

class SimulatedDate extends RealDate {
  constructor(...values: [] | [string | number | Date]) {
    super(...((values.length === 0 ? [today] : values) as [number]));
  }

  static override now(): number {
    return today;
  }
}

/** From here on the whole process has simulated time. Returns how to end that. */
export function simulateTime(): () => void {
  globalThis.Date = SimulatedDate as DateConstructor;
  return () => {
    globalThis.Date = RealDate;
  };
}

/** A process was killed where it stood: what it awaited never comes. */
const never = new Promise<never>(() => {});

/** Chance and time. */
export class World {
  readonly random: () => number;
  /** Off once an order has seen enough trouble. */
  troubled = true;
  /** How often a process was killed, by where it stood. */
  readonly kills: Record<string, number> = {};

  constructor(seed: number) {
    this.random = uniforms(seed);
  }

  chance(probability: number): boolean {
    return this.troubled && this.random() < probability;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.random() * choices.length)] as T;
  }

  /** Moves on. Clocks are set now and then, by up to two days either way. */
  pass(ms: number): void {
    today += Math.max(1, ms);
    if (this.chance(0.01)) today += Math.round((this.random() - 0.5) * 4 * 24 * 3600_000);
  }
}

/** One worker, until it is killed. */
export class Process {
  readonly #world: World;
  #timers = new Map<number, () => void>();
  #ids = 0;
  #die: () => void = () => {};
  readonly #death = new Promise<"killed">((resolve) => {
    this.#die = () => resolve("killed");
  });
  killed = false;

  constructor(world: World) {
    this.#world = world;
  }

  /** A place where it may be killed. Another worker may get its turn first. */
  async point(where: string): Promise<void> {
    const world = this.#world;
    for (let turns = Math.floor(world.random() * 4); turns > 0; turns--) await undefined;
    if (!this.killed && !world.chance(0.02)) return;
    if (!this.killed) world.kills[where] = (world.kills[where] ?? 0) + 1;
    this.killed = true;
    this.#die();
    return never;
  }

  run<T>(work: () => Promise<T>): Promise<T | "killed"> {
    return Promise.race([work(), this.#death]);
  }

  /** What its clients have for a clock: limits are reached when something hangs, and only then. */
  readonly clock = {
    now: () => today,
    setTimeout: (run: () => void) => {
      this.#timers.set(++this.#ids, run);
      return this.#ids;
    },
    clearTimeout: (timer: unknown) => void this.#timers.delete(timer as number),
  };

  /** Nothing comes until all limits are reached. */
  hang(): Promise<never> {
    setImmediate(() => {
      const due = [...this.#timers.values()];
      this.#timers.clear();
      for (const run of due) run();
    });
    return never;
  }
}
