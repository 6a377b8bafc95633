import type { Fault } from "../faults/fault.js";
import type { Plan } from "./life.js";

/** How the server behaves where that is not the contract's matter. Every part is optional; all of it is plain JSON. */
export interface Scenario {
  /** What becomes of tasks. A list is used in turn, one for each new task; its last entry goes on. */
  readonly plan?: Plan | readonly Plan[];
  /** What the key can spend, in the contract's currency; without it there is no end. */
  readonly balance?: number;
  /** Pause before each answer in milliseconds of real time, or from when to when. */
  readonly latencyMs?: number | readonly [from: number, to: number];
  readonly callbacks?: CallbackManner;
  /**
   * Takes what a host may take though its pages do not say so: null for an optional field, an empty callback URL, fields that
   * nobody knows, any 2xx of a receiver. The log tells what was let pass.
   */
  readonly lenient?: boolean;
  /** Armed when the scenario begins. */
  readonly faults?: readonly Fault[];
}

/** How callbacks go wrong. */
export interface CallbackManner {
  /** How many attempts per task are lost on the way; `true`: all of them. A lost attempt counts as failed. */
  readonly drop?: number | true;
  /** How often each message is sent; default 1. */
  readonly duplicate?: number;
  /** Sent that much later, in milliseconds of the server's clock. */
  readonly delayMs?: number;
  /** Time for sending the body, in milliseconds of real time. */
  readonly slowMs?: number;
  /** The message of the task that ends first arrives after the next one's. */
  readonly reorder?: boolean;
  readonly badSignature?: boolean;
  /** How long the receiver may take, in milliseconds of real time. Default: as the contract says, else 15 seconds. */
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
