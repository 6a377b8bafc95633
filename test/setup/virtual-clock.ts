import { setImmediate } from "node:timers";
import type { Clock } from "taskreel";

const LONGEST_TIMER_MS = 2 ** 31 - 1;

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that stands still until a test moves it, runs timers in due order and remembers every delay asked for. */
export class VirtualClock implements Clock {
  /** Every delay asked for, in order. */
  readonly asked: number[] = [];
  readonly #timers = new Map<number, Timer>();
  #now: number;
  #ids = 0;

  constructor(startsAt = 0) {
    this.#now = startsAt;
  }

  now(): number {
    return this.#now;
  }

  /** Timers that have neither run nor been cleared. */
  get left(): number {
    return this.#timers.size;
  }

  setTimeout(run: () => void, ms: number): number {
    this.asked.push(ms);
    // As the platform has it: what is not a number, or too long for it, fires at once.
    const delay = ms <= LONGEST_TIMER_MS ? Math.max(0, ms) : 1;
    this.#timers.set(++this.#ids, { at: this.#now + delay, run });
    return this.#ids;
  }

  clearTimeout(timer: unknown): void {
    this.#timers.delete(timer as number);
  }

  /** Lets everything happen that needs no time. */
  async flush(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Moves on by `ms`, running what falls due on the way. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    await this.flush();
    while (this.#runNext(until)) await this.flush();
    this.#now = until;
  }

  /** Moves on until the promise is settled; fails when nothing is left that could settle it. */
  async settle<T>(promise: Promise<T>): Promise<T> {
    let open = true;
    const close = () => {
      open = false;
    };
    promise.then(close, close);
    for (let steps = 0; ; steps++) {
      await this.flush();
      if (!open) return promise;
      if (steps > 100_000) throw new Error("The promise does not settle: a hot loop?");
      if (!this.#runNext(Number.POSITIVE_INFINITY)) throw new Error("Nothing is left that could settle the promise");
    }
  }

  /** Moves on until the promise is rejected and returns why. */
  async failure<E = Error>(promise: Promise<unknown>): Promise<E> {
    return this.settle(
      promise.then(
        (value) => {
          throw new Error(`Resolved, to ${JSON.stringify(value)}`);
        },
        (error) => error as E,
      ),
    );
  }

  #runNext(until: number): boolean {
    let next: [number, Timer] | undefined;
    for (const it of this.#timers) if (!next || it[1].at < next[1].at) next = it;
    if (!next || next[1].at > until) return false;
    this.#timers.delete(next[0]);
    this.#now = Math.max(this.#now, next[1].at);
    next[1].run();
    return true;
  }
}
