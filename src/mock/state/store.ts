import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Living } from "./life.js";
import { createLog } from "./log.js";

/** A task that a create request started. */
export interface Task extends Living {
  readonly id: string;
  readonly body: unknown;
  /** Hash of the key that created it, never the key. */
  readonly owner: string;
}

export interface Store {
  add(task: Task): void;
  get(id: string): Task | undefined;
  all(): Task[];
  readonly size: number;
  clear(): void;
}

/** Keeps the last `limit` tasks. */
export function createStore(limit: number): Store {
  const tasks = new Map<string, Task>();
  // A Map finds its own oldest key slowly once many before it have gone.
  const ids = createLog<string>(limit);
  return {
    add(task) {
      const oldest = ids.add(task.id);
      if (oldest !== undefined) tasks.delete(oldest);
      tasks.set(task.id, task);
    },
    get: (id) => tasks.get(id),
    all: () => [...tasks.values()],
    get size() {
      return tasks.size;
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
