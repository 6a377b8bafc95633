import { record } from "../../contract/document/json.js";
import { createLog } from "./log.js";
import { fingerprint, type Store, type Task } from "./store.js";

/** Which task was created under which key. */
export interface Purchases {
  /** The task that was created under the same key, if there is one. */
  find(scope: string, key: string): Task | undefined;
  add(scope: string, key: string, task: Task): void;
  clear(): void;
}

/** A longer one is not kept as it is: a hundred thousand of them would be more than all bodies. */
const LONGEST_KEY = 100;

/** @param limit how many keys are remembered. */
export function createPurchases(store: Store, limit: number): Purchases {
  const tasks = new Map<string, string>();
  const names = createLog<string>(limit);
  const nameOf = (scope: string, key: string) => `${scope}\n${key.length > LONGEST_KEY ? fingerprint(key) : key}`;
  return {
    find(scope, key) {
      const id = tasks.get(nameOf(scope, key));
      return id === undefined ? undefined : store.get(id);
    },
    add(scope, key, { id }) {
      const name = nameOf(scope, key);
      const oldest = names.add(name);
      if (oldest !== undefined) tasks.delete(oldest);
      tasks.set(name, id);
    },
    clear() {
      tasks.clear();
      names.clear();
    },
  };
}

/** In which fields two request bodies differ; their order does not count. */
export function differingFields(one: unknown, other: unknown): string[] {
  const isSame = (left: unknown, right: unknown) => JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
  if (isSame(one, other)) return [];
  const [before, now] = [record(one), record(other)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const differing = names.filter((it) => !isSame(before[it], now[it]));
  return differing.length > 0 ? differing.slice(0, 5) : ["as a whole"];
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, it]) => [key, sorted(it)]);
}
