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
  clear(): void;
}

export interface StoreLimits {
  readonly tasks: number;
  /** Of all bodies together. */
  readonly bytes: number;
  isOver(task: Task): boolean;
  /** Hears of tasks that had to go for their bytes. */
  forgot(tasks: readonly Task[]): void;
}

/** Once there is too much, so much stays: making room is not the work of every new task. */
const LEFT = 0.75;

/** Keeps the last tasks, and of large ones no more than memory is meant for them: those that have ended go first. */
export function createStore({ tasks: limit, bytes: room, isOver, forgot }: StoreLimits): Store {
  const tasks = new Map<string, Task>();
  // A Map finds its own oldest key slowly once many before it have gone.
  const ids = createLog<string>(limit);
  let held = 0;

  function remove(id: string): void {
    held -= tasks.get(id)?.bytes ?? 0;
    tasks.delete(id);
  }

  function makeRoom(newest: Task): void {
    const gone: Task[] = [];
    for (const mayGo of [isOver, () => true]) {
      for (const task of tasks.values()) {
        if (held <= room * LEFT) break;
        if (task === newest || task.bytes === 0 || !mayGo(task)) continue;
        remove(task.id);
        gone.push(task);
      }
      if (held <= room) break;
    }
    if (gone.length > 0) forgot(gone);
  }

  return {
    add(task) {
      const oldest = ids.add(task.id);
      if (oldest !== undefined) remove(oldest);
      remove(task.id);
      tasks.set(task.id, task);
      held += task.bytes;
      if (held > room) makeRoom(task);
    },
    get: (id) => tasks.get(id),
    all: () => [...tasks.values()],
    get size() {
      return tasks.size;
    },
    clear() {
      tasks.clear();
      ids.clear();
      held = 0;
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
