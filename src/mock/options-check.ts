import { meant } from "../client/kernel/nearest.js";
import type { EngineName } from "./engine/engines.js";
import { MockUsageError } from "./errors.js";
import type { MockServerOptions } from "./options.js";
import type { NewSession } from "./state/session/types.js";

type Rule = readonly [holds: (value: never) => boolean, wanted: string];

const isText = (value: unknown): value is string => typeof value === "string";
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isFunction = (value: unknown) => typeof value === "function";
const isSwitch = (value: unknown) => typeof value === "boolean";
const isAmount = (value: unknown) => typeof value === "number" && Number.isFinite(value) && value >= 0;
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) > 0;
const isPort = (value: unknown) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 65_535;

const isContract = (value: unknown) => {
  const { operations, rules } = (isObject(value) ? value : {}) as { operations?: unknown; rules?: unknown };
  return Array.isArray(operations) && isObject(rules);
};

const SCENARIO: Rule = [(it: unknown) => isText(it) || isObject(it), "a scenario's name, or a scenario"];
const SEED: Rule = [(it: unknown) => isText(it) || Number.isFinite(it), "a text or a number"];
const CLOCK: Rule = [
  (it: unknown) => isObject(it) && isFunction((it as { now?: unknown }).now),
  "realClock, manualClock() or scaledClock(60), or an object with now()",
];
const ENGINES: readonly EngineName[] = ["compiled", "prism"];
const KEEP = ["tasks", "requests", "callbacks", "bytes"];

const SERVER: Readonly<Record<keyof MockServerOptions, Rule>> = {
  port: [isPort, "a whole number from 0 to 65535; 0 takes a free one"],
  host: [(it: unknown) => isText(it) && it !== "", "an address of this machine, such as 127.0.0.1 or 0.0.0.0"],
  contracts: [
    (it: unknown) => Array.isArray(it) && it.every(isContract),
    'a list of contracts, as await loadContract("my-api.yaml") reads one',
  ],
  engine: [(it: unknown) => ENGINES.some((name) => name === it), `one of ${ENGINES.join(", ")}`],
  duration: [isAmount, "milliseconds, 0 or more"],
  plan: [isFunction, "a function that returns a plan"],
  scenario: SCENARIO,
  scenarios: [isObject, "an object of scenarios by name"],
  clock: CLOCK,
  seed: SEED,
  ids: [isFunction, "a function that returns an id"],
  allowCallbacks: [(it: unknown) => Array.isArray(it) && it.every(isText), "a list of host names"],
  webhookSecret: [
    (it: unknown) => it === null || (isText(it) && it !== ""),
    "a text, or null to leave callbacks unsigned",
  ],
  webhookTime: [(it: unknown) => it === "real" || it === "clock", "one of real, clock"],
  keep: [
    (it: unknown) => isObject(it) && Object.entries(it).every(([name, count]) => KEEP.includes(name) && isCount(count)),
    `an object with ${KEEP.join(", ")}, whole numbers above 0`,
  ],
  control: [isSwitch, "true or false"],
  cors: [isSwitch, "true or false"],
  onEvent: [isFunction, "a function"],
};

const SESSION: Readonly<Record<keyof NewSession, Rule>> = { clock: CLOCK, seed: SEED, scenario: SCENARIO };

/** @throws MockUsageError naming the option that does not exist, or what it may be. */
export function checkServerOptions(options: object): void {
  check(options, SERVER);
}

/** The same for a session. */
export function checkSessionOptions(options: object): void {
  check(options, SESSION);
}

function check(options: object, rules: Readonly<Record<string, Rule>>): void {
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) {
      const known = Object.keys(rules);
      throw new MockUsageError(`there is no option ${name}; there are ${known.join(", ")}${meant(name, known)}`);
    }
    const [holds, wanted] = rule;
    if (value === undefined || holds(value as never)) continue;
    throw new MockUsageError(`${name} must be ${wanted}; this is ${shown(value)}`);
  }
}

function shown(value: unknown): string {
  if (typeof value === "function") return "a function";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  return typeof value === "string" ? JSON.stringify(value.slice(0, 100)) : String(value);
}
