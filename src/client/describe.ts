import { findOperation } from "./host.js";
import { type HostRules, type Life, type ResultRule, rulesFor, type TaskFacts } from "./rules.js";

/** What is known of a create operation before anything is sent. JSON. */
export interface TaskDescription extends TaskFacts {
  readonly host: string;
  readonly path: string;
  /** Whether a purchase has a key, so that sending it again buys nothing twice. */
  readonly idempotent: boolean;
  /** How its results come: by asking for a task where absent, in the answer itself, or one of the two. */
  readonly life?: Life;
  /** From when to when most tasks complete, in seconds after creation; absent where the answer is the result. */
  readonly typicalSeconds?: readonly [from: number, to: number];
  /** How long `wait` waits at most unless told otherwise, in seconds; where the answer is the result, how long that is awaited. */
  readonly maxWaitSeconds: number;
  /** What the results are, and where they stand in a status answer. */
  readonly results: readonly ResultRule[];
}

/** @throws ConfigurationError when the host creates nothing at this path. */
export function describeTask(
  rules: HostRules,
  facts: Readonly<Record<string, TaskFacts>>,
  path: string,
): TaskDescription {
  const operation = findOperation(rules, path);
  const { life, idempotencyKey, typical, maxWait } = operation;
  return {
    host: rules.host,
    path,
    ...(life && { life }),
    idempotent: idempotencyKey !== undefined,
    ...(life !== "sync" && { typicalSeconds: typical }),
    maxWaitSeconds: maxWait,
    results: rulesFor(rules, operation).results,
    ...facts[path],
  };
}
