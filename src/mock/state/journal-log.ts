import type { RequestView } from "./journal.js";
import type { Log } from "./log.js";

/** Beginnings of paths that are remembered; a client that makes up more than that gets its paths kept whole. */
const BEGINNINGS = 1000;

/** What many requests have in common. */
interface Kin extends Pick<RequestView, "method" | "status" | "kind" | "authorized"> {
  readonly operation: string | undefined;
  readonly fault: string | undefined;
}

/**
 * The last requests, in columns. Requests are many and look alike: what they share is kept once, the path of a poll is
 * a beginning and the task's id. Entries of their own would each grow old before they go, which is what costs a garbage
 * collector most.
 */
export function createJournalLog(limit: number): Log<RequestView> {
  // Plain lists: a session that sees three requests shall not hold room for thousands.
  const times: number[] = [];
  const kinds: Kin[] = [];
  const beginnings: string[] = [];
  const ids: (string | undefined)[] = [];
  /** Whether the path goes on with the task's id. */
  const ends: boolean[] = [];
  let total = 0;
  let kins = new Map<string, Kin>();
  let known = new Map<string, string>();
  let last: Kin | undefined;

  /** The same text, as one object. */
  function same(text: string): string {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size < BEGINNINGS) known.set(text, text);
    return text;
  }

  function kinOf(request: RequestView): Kin {
    if (last !== undefined && isKin(last, request)) return last;
    const { method, status, kind, operation, authorized, fault } = request;
    const key = `${method} ${status} ${kind} ${operation} ${authorized} ${fault}`;
    const kin = kins.get(key) ?? { method, status, kind, operation, authorized, fault };
    if (kins.size < BEGINNINGS) kins.set(key, kin);
    last = kin;
    return kin;
  }

  function view(at: number): RequestView {
    const { operation, authorized, fault, ...rest } = kinds[at] as Kin;
    const taskId = ids[at];
    const beginning = beginnings[at] as string;
    return {
      at: times[at] as number,
      ...rest,
      path: ends[at] ? beginning + taskId : beginning,
      authorized,
      ...(operation !== undefined && { operation }),
      ...(taskId !== undefined && { taskId }),
      ...(fault !== undefined && { fault }),
    };
  }

  return {
    add(request) {
      const at = total++ % limit;
      const { path, taskId } = request;
      const endsWithId = taskId !== undefined && path.endsWith(taskId);
      times[at] = request.at;
      kinds[at] = kinOf(request);
      ids[at] = taskId;
      ends[at] = endsWithId;
      beginnings[at] = same(endsWithId ? path.slice(0, -taskId.length) : path);
    },
    all() {
      const count = Math.min(total, limit);
      return Array.from({ length: count }, (_, index) => view((total - count + index) % limit));
    },
    get total() {
      return total;
    },
    clear() {
      total = 0;
      kins = new Map();
      known = new Map();
    },
  };
}

function isKin(kin: Kin, request: RequestView): boolean {
  return (
    kin.status === request.status &&
    kin.operation === request.operation &&
    kin.method === request.method &&
    kin.kind === request.kind &&
    kin.authorized === request.authorized &&
    kin.fault === request.fault
  );
}
