import { ConfigurationError } from "../client/errors.js";
import { checkOptions } from "../client/kernel/checks.js";
import { systemClock } from "../client/kernel/clock.js";
import type { TaskMap } from "../client/types.js";
import { createPoller } from "../client/wait/poller.js";
import { RECEIVER_OPTIONS, type ReceiverOptions } from "./options.js";
import { memorySeen } from "./seen.js";
import { isSecret, SECRET } from "./verify.js";

/** How long a sender is taken to wait for the answer where its contract does not say, in seconds. */
const USUAL_TIMEOUT_SECONDS = 15;

export type Settings<Tasks extends TaskMap<Tasks>> = ReturnType<typeof readSettings<Tasks>>;

/** Options with their defaults. @throws ConfigurationError when a callback could never be, or would always be, believed. */
export function readSettings<Tasks extends TaskMap<Tasks>>(options: ReceiverOptions<Tasks>) {
  checkOptions(options, RECEIVER_OPTIONS);
  refuseWrong(options);
  const { rules, secret, maxBytes = 262_144, toleranceSeconds = 300, clock = systemClock } = options;
  const patienceMs = (rules.timeoutSeconds ?? USUAL_TIMEOUT_SECONDS) * 1000;
  const { answerWithinMs = (patienceMs * 2) / 3 } = options;
  if (!(answerWithinMs > 0 && answerWithinMs <= patienceMs)) {
    throw new ConfigurationError(
      `answerWithinMs must be above 0 and at most ${patienceMs}: the sender waits no longer`,
    );
  }
  if (!(maxBytes > 0)) throw new ConfigurationError("maxBytes must be a number above 0");
  if (secret && !rules.signature) {
    throw new ConfigurationError(`${rules.host} does not publish how it signs callbacks: leave out secret`);
  }
  const secrets = secret === undefined || secret === false ? [] : [secret].flat();
  if (rules.signature && secret !== false && !(secrets.length > 0 && secrets.every((it) => it))) {
    throw new ConfigurationError(
      `There is no secret to check ${rules.host}'s callbacks by: pass secret, or false if your account has none`,
    );
  }
  return {
    ...options,
    maxBytes,
    toleranceSeconds,
    answerWithinMs,
    secrets,
    signature: secrets.length > 0 ? rules.signature : undefined,
    seen: options.seen ?? memorySeen(),
    poller: options.poller ?? createPoller({ clock }),
    clock,
  };
}

/** From plain JavaScript: what is missing or no function would be found out by a callback that is lost. */
function refuseWrong<Tasks extends TaskMap<Tasks>>(options: ReceiverOptions<Tasks>): void {
  const { rules, client, secret, onTask, tasks, seen, poller, onError, onDelivery } = options;
  const has = (value: unknown, ...names: string[]) =>
    names.every((it) => typeof (Object(value) as Record<string, unknown>)[it] === "function");
  const isHandler = (value: unknown) => value === undefined || typeof value === "function";
  const wrong = Object.entries({
    "rules must be the webhookRules of the host's entry": Array.isArray(Object(rules).paths),
    "client must be the host's client, which fetches the task": has(client, "resume"),
    "onTask must be a function: it is what a callback is for": typeof onTask === "function",
    "tasks must be a function that finds a handle by its id": isHandler(tasks),
    "seen must have the functions has and add": seen === undefined || has(seen, "has", "add"),
    "poller must be one of createPoller": poller === undefined || has(poller, "enter", "leave"),
    "onError must be a function": isHandler(onError),
    "onDelivery must be a function": isHandler(onDelivery),
    [SECRET]: isSecret(secret ?? false),
  }).find(([, holds]) => !holds);
  if (wrong) throw new ConfigurationError(wrong[0]);
}
