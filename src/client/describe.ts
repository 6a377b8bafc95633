import { findOperation } from "./host.js";
import { type HostRules, type Life, type ResultRule, rulesFor, type TaskFacts } from "./rules.js";

/** What the contract says about a create operation. JSON; nothing is sent to find it out. */
export interface TaskDescription extends TaskFacts {
  /** Name of the host, such as `runapi`. */
  readonly host: string;
  /** Path of the create operation. */
  readonly path: string;
  /** Whether the host takes an idempotency key, so that sending a call again cannot charge twice. */
  readonly idempotent: boolean;
  /** How the result arrives. Absent: from a task that you ask for. `sync`: in the answer. `hybrid`: either of the two. */
  readonly life?: Life;
  /** When most tasks complete, in seconds after creation. Absent if the answer is the result. */
  readonly typicalSeconds?: readonly [from: number, to: number];
  /** How long `wait` waits by default, in seconds; if the answer is the result, how long the call may take. */
  readonly maxWaitSeconds: number;
  /** What the results are, and where they are in the answer. */
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
