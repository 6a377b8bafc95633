import { ConfigurationError } from "../http/errors.js";
import type { Host } from "./core.js";

/** What is held against the contract. */
export type Validate = "request" | "response" | "both" | false;

/** Holds bodies of one host against its contract. Handed to the client: one that judges nothing carries no validator. */
export interface Judge<Name extends string = string> {
  /** Name of the contract, for example `runapi`. */
  readonly host: Name;
  /**
   * Assertions for these sides.
   *
   * @throws ConfigurationError when there is no such choice, or when the client's host is another.
   */
  asserting(validate: Exclude<Validate, false>, host: string): Assertions;
}

/** Each throws ContractViolationError; one that is absent has nothing to say. */
export interface Assertions {
  /** @param path of the create operation. */
  request?(path: string, body: unknown): void;
  /** @param status of HTTP. */
  response?(method: string, path: string, status: number, body: unknown): void;
}

/** What a call asserts, by its own choice or else by the client's. */
export function assertionsOf({ rules: { host }, judge, validate: usual }: Host, validate = usual) {
  if (!validate) return undefined;
  if (!judge) throw new ConfigurationError(`validate needs the validators of taskreel/${host}/validators`);
  return judge.asserting(validate, host);
}
