import type { Clock } from "../http/clock.js";
import type { Interrupt } from "../http/interrupt.js";
import { Pending } from "../http/pending.js";

/** A sleep that can be rung out of. A ring between two sleeps cuts the next one short. */
export class Bell {
  readonly #clock: Clock;
  readonly #interrupt: Interrupt;
  #sleeping: Pending<boolean> | undefined;
  #rung = false;

  constructor(clock: Clock, interrupt: Interrupt) {
    this.#clock = clock;
    this.#interrupt = interrupt;
  }

  ring(): void {
    this.#rung = true;
    this.#sleeping?.resolve(true);
  }

  /** Resolves to true when it was rung. */
  async sleep(ms: number): Promise<boolean> {
    this.#sleeping = new Pending(this.#clock, this.#interrupt, ms, (it) => it.resolve(false));
    if (this.#rung) this.#sleeping.resolve(true);
    const rung = await this.#sleeping.promise;
    this.#sleeping = undefined;
    this.#rung = false;
    return rung;
  }
}
