import { scenarioOrName } from "../../../generated/mock/control.js";
import { isTooLarge, MOST_VALUES } from "../../contract/check/validate.js";
import { MockUsageError } from "../errors.js";
import { type Clock, manualClock, realClock, scaledClock } from "../state/clock.js";
import type { Scenario } from "../state/scenario.js";
import { adviceOn } from "./advice.js";
import type { Shape } from "./described.js";

/** @throws MockUsageError naming the place that is wrong, and what may stand there. */
export function read<T>(value: unknown, { validate, name }: Shape<T>): T {
  if (isTooLarge(value)) throw new MockUsageError(`${name}: write no more than ${MOST_VALUES} values`);
  if (validate(value)) return value;
  throw new MockUsageError(adviceOn(validate.errors ?? [], name));
}

/**
 * A scenario as JSON has it, or the name of one.
 *
 * @throws MockUsageError naming the place that is wrong, and what may stand there.
 */
export function readScenario(value: unknown, name = "scenario"): Scenario | string {
  return read(value, { ...scenarioOrName, name });
}

/** Of a setting that was read: `real`, `manual`, or how many times as fast as the real one, `x60`. */
export function clockOf(setting: string): Clock {
  if (setting === "real") return realClock;
  return setting === "manual" ? manualClock() : scaledClock(Number(setting.slice(1)));
}
