import { operations, scenarioOrName } from "../../../generated/mock/control.js";
import { isTooLarge, MOST_VALUES } from "../../contract/check/validate.js";
import { MockUsageError } from "../errors.js";
import type { Fault } from "../faults/fault.js";
import { type Clock, manualClock, realClock, scaledClock } from "../state/clock.js";
import type { Plan } from "../state/life.js";
import type { Scenario } from "../state/scenario.js";
import { adviceOn } from "./advice.js";
import type { Shape } from "./described.js";

/** @throws MockUsageError naming the place that is wrong, and what may stand there. */
export function read<T>(value: unknown, { validate, name }: Shape<T>): T {
  if (isTooLarge(value)) throw new MockUsageError(`${name}: write no more than ${MOST_VALUES} values`);
  if (validate(value)) return value;
  throw new MockUsageError(adviceOn(validate.errors ?? [], name, value));
}

/**
 * A scenario as JSON has it, or the name of one.
 *
 * @throws MockUsageError naming the place that is wrong, and what may stand there.
 */
export function readScenario(value: unknown, name = "scenario"): Scenario | string {
  return read(value, { ...scenarioOrName, name });
}

/**
 * A fault, or a scenario, that a program wrote: held to what the control API takes. What is undefined counts as left out.
 *
 * @throws MockUsageError naming the place that is wrong, and what may stand there.
 */
export function readFault(value: unknown): Fault {
  read(defined(value), operations.armFaults.body as Shape);
  return value as Fault;
}

/** The same of what an option called `plan` returned. */
export function checkPlan(value: Plan | undefined): Plan | undefined {
  if (Array.isArray(value)) throw new MockUsageError("options.plan: return one plan; a list of them is a scenario's");
  readScenario(defined({ plan: value }), "options");
  return value;
}

export function checkScenario(value: Scenario): Scenario {
  readScenario(defined(value));
  return value;
}

function defined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(defined);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, it]) => it !== undefined);
  return Object.fromEntries(entries.map(([key, it]) => [key, defined(it)]));
}

/** Of a setting that was read: `real`, `manual`, `manual+1000`, or how many times as fast as the real one, `x60`. */
export function clockOf(setting: string): Clock {
  if (setting === "real") return realClock;
  if (setting === "manual") return manualClock();
  const number = Number(/[\d.]+$/.exec(setting)?.[0]);
  return setting.startsWith("x") ? scaledClock(number) : manualClock({ autoAdvance: number });
}
