import type { Contract, Operation } from "../../../contract/contract.js";
import type { ReadyAnswers } from "../../answer/ready.js";
import type { Conformance } from "../../answer/verify.js";
import type { Hook } from "../../callbacks/queue.js";
import type { Engine } from "../../engine/engine.js";
import type { Account } from "../balance.js";
import type { Purchases } from "../idempotency.js";
import type { IdMaker } from "../ids.js";
import type { Course } from "../life.js";
import type { Scenario } from "../scenario.js";
import type { Store, Task } from "../store.js";
import type { Uploads } from "../uploads.js";

/** What answering a request needs: what all sessions share, and one session's own things. */
export interface Services {
  readonly engine: Engine;
  readonly conformance: Conformance;
  readonly scenarios: Readonly<Record<string, Scenario>>;
  answersOf(contract: Contract, operation: Operation): ReadyAnswers;

  readonly store: Store;
  readonly account: Account;
  readonly purchases: Purchases;
  readonly uploads: Uploads;
  now(): number;
  /** Base URL of the session, without a trailing slash, as the caller with that `Host` header knows it. */
  url(host?: string): string;
  idOf(contract: Contract): IdMaker;
  requestId(): string;
  courseOf(operation: Operation, body: unknown, scenario: Scenario): Course;
  /** Announces the task's end to the hook when it comes. */
  announce(task: Task, hook: Hook): void;
  /** Counts a status answer. Returns what to do once it has left, if anything follows from it. */
  polled(task: Task, now: number): (() => void) | undefined;
}
