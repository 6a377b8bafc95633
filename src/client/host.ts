import { ConfigurationError } from "./errors.js";
import { nearest } from "./kernel/checks.js";
import type { HostRules, TaskOperation } from "./rules.js";
import type { Transport } from "./transport.js";
import type { Assertions, Pace, Validate, Validation } from "./types.js";

/** What waiting on any task of a host needs. */
export interface Host {
  readonly rules: HostRules;
  readonly transport: Transport;
  readonly random: () => number;
  readonly pace: Pace;
  readonly validation: Validation | undefined;
  readonly validate: Validate | undefined;
}

/** @throws ConfigurationError when the host creates nothing at this path. */
export function findOperation({ host, operations }: HostRules, path: string): TaskOperation {
  if (Object.hasOwn(operations, path)) return operations[path] as TaskOperation;
  throw new ConfigurationError(`${host} creates no task at ${path}${nearest(path, Object.keys(operations))}`);
}

/**
 * What a call asserts, by its own choice or else by the client's.
 *
 * @throws ConfigurationError when there is nothing to assert it with.
 */
export function assertionsOf(
  { rules: { host }, validation, validate: usual }: Host,
  validate: Validate | undefined = usual,
): Assertions | undefined {
  if (!validate) return undefined;
  if (!validation?.asserting)
    throw new ConfigurationError(`validate needs the validators of taskreel/${host}/validators`);
  return validation.asserting(validate, host);
}
