import type { Delivery } from "../../callbacks/delivery.js";
import type { Shared } from "../../serve/shared.js";
import { type Account, createAccount } from "../balance.js";
import { type Counts, createCounts } from "../counts.js";
import { createPurchases, type Purchases } from "../idempotency.js";
import type { RequestView } from "../journal.js";
import { createLog, type Log } from "../log.js";
import { createStore, type Store, type Task } from "../store.js";
import { createUploads, type Uploads } from "../uploads.js";

/** What a session remembers: all of it goes with a reset. */
export interface Memory {
  readonly store: Store;
  readonly account: Account;
  readonly purchases: Purchases;
  readonly uploads: Uploads;
  readonly journal: Log<RequestView>;
  readonly deliveries: Log<Delivery>;
  readonly counts: Counts;
  clear(): void;
  /** The session is gone: what it holds counts no more. */
  leave(): void;
}

interface MemoryHooks {
  isOver(task: Task): boolean;
  /** Hears of each task that had to go for its bytes. */
  forgot(task: Task): void;
  /** Hears of all that had to go, in words. */
  tell(text: string): void;
}

/** A session's part of what the server keeps. What has ended goes first, then the logs, then tasks that are still at work. */
export function createMemory({ conformance, keep, budget }: Shared, { isOver, forgot, tell }: MemoryHooks): Memory {
  const share = budget.join({
    giveWay(isShort, wants) {
      const files = uploads.forget(wants);
      const ended = store.forget(wants, isOver);
      const [calls, entries] = [deliveries, journal].map((it) => shorten(it, isShort, wants));
      const atWork = isShort() ? store.forget(wants, () => true) : [];
      const tasks = [...ended, ...atWork];
      for (const it of tasks) forgot(it);
      const gone = [`${files} uploads`, `${tasks.length} tasks`, `${calls} deliveries`, `${entries} requests`].filter(
        (it) => !/^0/.test(it),
      );
      if (gone.length > 0) {
        tell(
          `what sessions remember takes more than ${keep.bytes} bytes (keep.bytes): ${gone.join(", ")} are forgotten`,
        );
      }
    },
  });
  const store = createStore({ tasks: keep.tasks, hold: share.add });
  const account = createAccount(keep.tasks);
  const purchases = createPurchases(store, keep.tasks);
  const uploads = createUploads(share.add);
  const journal = counted(createLog<RequestView>(keep.requests), requestBytes, share.add);
  const deliveries = counted(createLog<Delivery>(keep.callbacks), deliveryBytes, share.add);
  const counts = createCounts(conformance);
  return {
    store,
    account,
    purchases,
    uploads,
    journal,
    deliveries,
    counts,
    clear() {
      for (const it of [store, account, purchases, uploads, journal, deliveries, counts]) it.clear();
      share.empty();
    },
    leave: share.leave,
  };
}

function shorten(log: Log<unknown>, isShort: () => boolean, wants: () => boolean): number {
  let gone = 0;
  if (isShort()) while (wants() && log.take() !== undefined) gone++;
  return gone;
}

/** The same log, which tells what its entries weigh. */
function counted<T>(log: Log<T>, bytesOf: (entry: T) => number, hold: (bytes: number) => void): Log<T> {
  const released = (entry: T | undefined) => {
    if (entry !== undefined) hold(-bytesOf(entry));
    return entry;
  };
  return {
    all: log.all,
    clear: log.clear,
    take: () => released(log.take()),
    add(entry) {
      const gone = released(log.add(entry));
      hold(bytesOf(entry));
      return gone;
    },
    get total() {
      return log.total;
    },
  };
}

function requestBytes({ path, reason = "", taskId = "" }: RequestView): number {
  return path.length + reason.length + taskId.length;
}

/** A message tells as much of its request as the host does. */
function deliveryBytes({ body, url }: Delivery): number {
  return url.length + (body === undefined ? 0 : JSON.stringify(body).length);
}
