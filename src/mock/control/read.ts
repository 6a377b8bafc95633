import { type Fault, TRANSPORT_FAULTS } from "../faults/fault.js";
import { type Clock, manualClock, realClock, scaledClock } from "../state/clock.js";
import type { FailureText, Plan } from "../state/life.js";
import type { CallbackManner, Scenario } from "../state/scenario.js";
import {
  chance,
  either,
  flag,
  type Kind,
  number,
  oneOf,
  type Shape,
  scalar,
  shaped,
  status,
  text,
  whole,
} from "./shape.js";

// What comes from outside as JSON, turned into the types that TypeScript users write, or refused with the place.

const OUTCOMES = ["completed", "failed", "expired", "never"];
const anything: Kind = () => undefined;

const PLAN: Shape = {
  duration: number,
  polls: whole,
  manual: flag,
  outcome: oneOf(...OUTCOMES),
  ending: scalar,
  error: anything,
};
const FAULT: Shape = {
  on: oneOf("create", "status", "media", "any"),
  operation: text,
  task: text,
  times: whole,
  probability: chance,
  after: whole,
  status,
  code: text,
  example: text,
  message: text,
  retryAfter: either(text, number),
  retryAfterDate: number,
  allowUndocumented: flag,
  transport: oneOf(...TRANSPORT_FAULTS),
  ms: number,
  to: text,
  handled: flag,
};
const MANNER: Shape = {
  drop: either(whole, oneOf("true"), (it) => (it === true ? undefined : "true")),
  duplicate: whole,
  delayMs: number,
  slowMs: number,
  reorder: flag,
  badSignature: flag,
  timeoutMs: number,
};
const SCENARIO: Shape = { plan: anything, balance: number, latencyMs: anything, callbacks: anything, faults: anything };

export function readPlan(value: unknown, name = "plan"): Plan {
  const plan = shaped<Plan>(value, PLAN, name);
  if (plan.error !== undefined) readError(plan.error, `${name}.error`);
  return plan;
}

export function readError(value: unknown, name = "error"): FailureText {
  if (typeof value === "string") return value;
  return shaped<Exclude<FailureText, string>>(value, { code: scalar, message: text }, name);
}

export function readFault(value: unknown, name = "fault"): Fault {
  const fault = shaped<Fault>(value, FAULT, name);
  const what = [fault.status, fault.code, fault.example, fault.transport];
  if (what.every((it) => it === undefined))
    shaped(undefined, { status, code: text, example: text, transport: text }, name);
  return fault;
}

/**
 * A scenario as JSON has it, or the name of one.
 *
 * @throws MockUsageError naming the place that is wrong, and what may stand there.
 */
export function readScenario(value: unknown, name = "scenario"): Scenario | string {
  if (typeof value === "string") return value;
  const { plan, latencyMs, callbacks, faults } = shaped<Record<keyof Scenario, unknown>>(value, SCENARIO, name);
  if (Array.isArray(plan)) plan.forEach((it, index) => void readPlan(it, `${name}.plan[${index}]`));
  else if (plan !== undefined) readPlan(plan, `${name}.plan`);
  if (Array.isArray(latencyMs)) latencyMs.forEach((it) => void shaped({ latencyMs: it }, { latencyMs: number }, name));
  else if (latencyMs !== undefined) shaped({ latencyMs }, { latencyMs: number }, name);
  if (callbacks !== undefined) shaped<CallbackManner>(callbacks, MANNER, `${name}.callbacks`);
  if (Array.isArray(faults)) faults.forEach((it, index) => void readFault(it, `${name}.faults[${index}]`));
  else if (faults !== undefined) readFault(faults, `${name}.faults`);
  return value as Scenario;
}

/** `real`, `manual`, or how many times as fast as the real one: `x60`. */
export function readClock(value: unknown): Clock {
  const factor = typeof value === "string" ? /^x(\d+(?:\.\d+)?)$/.exec(value)?.[1] : undefined;
  if (factor !== undefined && Number(factor) > 0) return scaledClock(Number(factor));
  shaped({ clock: value }, { clock: oneOf("real", "manual", "x60") }, "session");
  return value === "manual" ? manualClock() : realClock;
}
