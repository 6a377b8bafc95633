import type { Fault } from "../faults/fault.js";
import type { Plan } from "./life.js";

/** How the server behaves, as far as the contract leaves it open. Plain JSON; every part is optional. */
export interface Scenario {
  /** What becomes of tasks. Of a list, each new task takes the next plan, and the last plan stays. Default: tasks complete. */
  readonly plan?: Plan | readonly Plan[];
  /** What the key can still spend, in the contract's currency. Default: no limit. */
  readonly balance?: number;
  /** Pause before each answer, in milliseconds of real time; a pair gives the shortest and the longest. Default 0. */
  readonly latencyMs?: number | readonly [from: number, to: number];
  /** How callbacks go wrong. Default: they do not. */
  readonly callbacks?: CallbackManner;
  /**
   * Accept what a real host may accept without saying so: `null` for an optional field, an empty callback URL, unknown fields, any
   * 2xx from a receiver. The journal says what was let through. Default `false`.
   */
  readonly lenient?: boolean;
  /** Faults to arm when the scenario begins. Default: none. */
  readonly faults?: readonly Fault[];
}

/** How callbacks go wrong. */
export interface CallbackManner {
  /** How many attempts per task get lost; `true` means all. A lost attempt counts as failed. Default 0. */
  readonly drop?: number | true;
  /** How many times each callback is sent. Default 1. */
  readonly duplicate?: number;
  /** How much later callbacks are sent, in milliseconds of the server's clock. Default 0. */
  readonly delayMs?: number;
  /** How long sending the body takes, in milliseconds of real time. Default 0. */
  readonly slowMs?: number;
  /** Let the callback of the task that ends first arrive after the next one's. Default `false`. */
  readonly reorder?: boolean;
  /** Sign callbacks with the wrong signature. Default `false`. */
  readonly badSignature?: boolean;
  /** How long to wait for the receiver, in milliseconds of real time. Default: as the contract says, or 15,000. */
  readonly timeoutMs?: number;
}

/** Scenarios that every server knows by name. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  default: {},
  instant: { plan: { duration: 0 } },
  slow: { plan: { duration: 60_000 } },
  polls: { plan: { polls: 3 } },
  manual: { plan: { manual: true } },
  failing: { plan: { outcome: "failed" } },
  expired: { plan: { outcome: "expired" } },
  stuck: { plan: { outcome: "never" } },
  mixed: { plan: [{}, { outcome: "failed" }, { duration: 10_000 }, { outcome: "expired" }, {}] },
  lenient: { lenient: true },
  broke: { balance: 0 },
  limited: { faults: [{ on: "create", status: 429, retryAfter: 1, times: 3 }] },
  flaky: {
    faults: [
      { on: "status", status: 503, probability: 0.1 },
      { on: "status", status: 500, probability: 0.1 },
      { on: "create", status: 429, retryAfter: 1, probability: 0.1 },
    ],
  },
  wild: {
    faults: [
      { transport: "reset", probability: 0.05 },
      { on: "status", transport: "html", probability: 0.05 },
      { on: "status", transport: "truncate", probability: 0.05 },
    ],
  },
  "callbacks-lost": { callbacks: { drop: true } },
  "callbacks-late": { callbacks: { delayMs: 30_000 } },
  "callbacks-twice": { callbacks: { duplicate: 2 } },
  "callbacks-forged": { callbacks: { badSignature: true } },
};

/** The one under the other: what the upper scenario leaves open, the lower one says. */
export function over(upper: Scenario | undefined, lower: Scenario): Scenario {
  return upper === undefined ? lower : { ...lower, ...upper };
}
