import { findOperation } from "./host.js";
import type { HostRules, TaskFacts } from "./rules.js";

/** What is known of a create operation before anything is sent. JSON. */
export interface TaskDescription extends TaskFacts {
  readonly host: string;
  readonly path: string;
  /** Whether a purchase has a key, so that sending it again buys nothing twice. */
  readonly idempotent: boolean;
  /** From when to when most tasks complete, in seconds after creation. */
  readonly typicalSeconds: readonly [from: number, to: number];
  /** How long `wait` waits at most unless told otherwise, in seconds. */
  readonly maxWaitSeconds: number;
  /** What the results are, for example `video/mp4`; absent where the contract does not say. */
  readonly mediaType?: string;
}

/** @throws ConfigurationError when the host creates nothing at this path. */
export function describeTask(
  rules: HostRules,
  facts: Readonly<Record<string, TaskFacts>>,
  path: string,
): TaskDescription {
  const { idempotencyKey, typical, maxWait } = findOperation(rules, path);
  const { host, mediaType } = rules;
  return {
    host,
    path,
    idempotent: idempotencyKey !== undefined,
    typicalSeconds: typical,
    maxWaitSeconds: maxWait,
    ...(mediaType !== undefined && { mediaType }),
    ...facts[path],
  };
}
