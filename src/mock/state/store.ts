import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Living } from "./life.js";
import { createLog } from "./log.js";

/** A task that a create request started. */
export interface Task extends Living {
  readonly id: string;
  readonly body: unknown;
  /** How large the body was as a text. */
  readonly bytes: number;
  /** The server's name, as the caller wrote it. */
  readonly host: string | undefined;
  /** Hash of the key that created it, never the key. */
  readonly owner: string;
}

export interface Store {
  add(task: Task): void;
  get(id: string): Task | undefined;
  all(): Task[];
  readonly size: number;
  /** Forgets tasks with a body, the oldest first and never one that is being added, as long as `wants` says so. Returns them. */
  forget(wants: () => boolean, mayGo: (task: Task) => boolean): Task[];
  clear(): void;
}

export interface StoreLimits {
  /** How many are kept. */
  readonly tasks: number;
  /** Hears of each body that is held from now on, or no longer: then `bytes` is below zero. */
  hold(bytes: number): void;
}

/** Keeps the last tasks. */
export function createStore({ tasks: limit, hold }: StoreLimits): Store {
  const tasks = new Map<string, Task>();
  // A Map finds its own oldest key slowly once many before it have gone.
  const ids = createLog<string>(limit);
  let adding: Task | undefined;

  function remove(id: string): void {
    const task = tasks.get(id);
    if (task === undefined) return;
    tasks.delete(id);
    hold(-task.bytes);
  }

  return {
    add(task) {
      const oldest = ids.add(task.id);
      if (oldest !== undefined) remove(oldest);
      remove(task.id);
      tasks.set(task.id, task);
      adding = task;
      hold(task.bytes);
      adding = undefined;
    },
    get: (id) => tasks.get(id),
    all: () => [...tasks.values()],
    get size() {
      return tasks.size;
    },
    forget(wants, mayGo) {
      const gone: Task[] = [];
      for (const task of tasks.values()) {
        if (!wants()) break;
        if (task === adding || task.bytes === 0 || !mayGo(task)) continue;
        remove(task.id);
        gone.push(task);
      }
      return gone;
    },
    clear() {
      tasks.clear();
      ids.clear();
    },
  };
}

let last: { readonly authorization: string; readonly owner: string } | undefined;

/** Tells keys apart without keeping them: a hash of the credentials, whatever the scheme's spelling. */
export function ownerOf(authorization: string | undefined): string {
  const text = authorization ?? "";
  if (last?.authorization === text) return last.owner; // most requests come with the key of the one before
  const owner = fingerprint(text.replace(/^\S+\s+/, ""));
  last = { authorization: text, owner };
  return owner;
}

/** 16 hex digits that stand for a text. */
export function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 8));
}
