import { createHash } from "node:crypto";
import type { Contract, Operation } from "../contract/contract.js";
import { type Moment, momentAt, type Plan } from "./life.js";

/** A task that a create request started. */
export interface Task {
  readonly id: string;
  readonly contract: Contract;
  readonly operation: Operation;
  readonly body: unknown;
  /** Hash of the key that created it, never the key. */
  readonly owner: string;
  readonly plan: Plan;
  /** By the server's clock, in milliseconds. */
  readonly createdAt: number;
}

export function momentOf(task: Task, now: number): Moment {
  return momentAt(task.contract.states, task.plan, task.createdAt, now);
}

export interface Store {
  add(task: Task): void;
  get(id: string): Task | undefined;
  all(): Task[];
}

/** Keeps the last `limit` tasks. */
export function createStore(limit: number): Store {
  const tasks = new Map<string, Task>();
  return {
    add(task) {
      tasks.set(task.id, task);
      const oldest = tasks.size > limit ? tasks.keys().next().value : undefined;
      if (oldest !== undefined) tasks.delete(oldest);
    },
    get: (id) => tasks.get(id),
    all: () => [...tasks.values()],
  };
}

/** Tells keys apart without keeping them. */
export function ownerOf(authorization: string | undefined): string {
  return createHash("sha256")
    .update(authorization ?? "")
    .digest("hex")
    .slice(0, 16);
}

/** The last `limit` entries of a growing list. */
export function createLog<T>(limit: number): { add(entry: T): void; all(): T[] } {
  let entries: T[] = [];
  return {
    add(entry) {
      entries.push(entry);
      // Cut in blocks: dropping one at a time would move the whole list each time.
      if (entries.length > limit * 2) entries = entries.slice(-limit);
    },
    all: () => entries.slice(-limit),
  };
}
