import { meant } from "../../client/kernel/nearest.js";
import { MockUsageError } from "../errors.js";

/** A request as a test sees it. Neither headers nor keys are kept. */
export interface RequestView {
  /** By the server's clock, in milliseconds. */
  readonly at: number;
  readonly method: string;
  /** Path and query, without a session's prefix; of a long one the first 2,048 characters. */
  readonly path: string;
  /** HTTP status of the answer; 0 where a fault left none. */
  readonly status: number;
  readonly kind: "create" | "status" | "media" | "other";
  /** operationId, where the request reached an operation. */
  readonly operation?: string;
  readonly taskId?: string;
  /** Whether credentials came with it. */
  readonly authorized: boolean;
  /** The fault that struck it. */
  readonly fault?: string;
  /** Why it was refused, or what a lenient scenario let pass. */
  readonly reason?: string;
}

/** What requests can be asked for; every part that is given must be equal. */
export type RequestFilter = Partial<Omit<RequestView, "at" | "reason">>;

/** A request that a test did not expect, or one that is missing. */
export class JournalError extends Error {
  override readonly name = "JournalError";
}

/** The requests so far, oldest first, with the questions that tests ask most. */
export interface RequestList extends ReadonlyArray<RequestView> {
  /** Those that match. */
  where(filter: RequestFilter): RequestList;
  /** @throws JournalError unless exactly so many match. */
  assertCount(count: number, filter?: RequestFilter): void;
  /** Every task was paid for once: no more than one create request went through for each. @throws JournalError */
  assertOneCreate(filter?: RequestFilter): void;
  /** No status request came within `ms` of its task's creation. @throws JournalError */
  assertNoPollBefore(ms: number): void;
  /** No status request of one task came within `ms` of the one before. @throws JournalError */
  assertPollsApart(ms: number): void;
  /** No key was sent along when result files were fetched. @throws JournalError */
  assertNoKeyOnResults(): void;
}

export function requestList(entries: RequestView[]): RequestList {
  const list = (filter: RequestFilter = {}) => {
    checkFilter(filter);
    return entries.filter((it) => matches(it, filter));
  };
  const fail = (what: string, found: readonly RequestView[]) => {
    throw new JournalError([what, ...found.slice(0, 20).map(lineOf)].join("\n  "));
  };
  const polls = () => list({ kind: "status" }).filter((it) => it.taskId !== undefined);

  const questions: Omit<RequestList, keyof ReadonlyArray<RequestView>> = {
    where: (filter) => requestList(list(filter)),
    assertCount(count, filter) {
      const found = list(filter);
      if (found.length !== count) fail(`${found.length} requests instead of ${count}${told(filter)}`, found);
    },
    assertOneCreate(filter) {
      const found = list({ ...filter, kind: "create" });
      if (found.length !== 1) fail(`${found.length} create requests instead of exactly one`, found);
    },
    assertNoPollBefore(ms) {
      const created = new Map(list({ kind: "create" }).flatMap((it) => (it.taskId ? [[it.taskId, it.at]] : [])));
      const early = polls().filter((it) => it.at - (created.get(it.taskId as string) ?? Number.NEGATIVE_INFINITY) < ms);
      if (early.length > 0) fail(`${early.length} status requests came before ${ms} ms had passed`, early);
    },
    assertPollsApart(ms) {
      const last = new Map<string, number>();
      const close = polls().filter(({ taskId = "", at }) => {
        const gap = at - (last.get(taskId) ?? Number.NEGATIVE_INFINITY);
        last.set(taskId, at);
        return gap < ms;
      });
      if (close.length > 0) fail(`${close.length} status requests came less than ${ms} ms after the one before`, close);
    },
    assertNoKeyOnResults() {
      const found = list({ kind: "media", authorized: true });
      if (found.length > 0) fail(`${found.length} requests for result files carried a key`, found);
    },
  };
  return Object.defineProperties(
    entries,
    Object.fromEntries(Object.entries(questions).map(([name, value]) => [name, { value, enumerable: false }])),
  ) as unknown as RequestList;
}

const PARTS: readonly (keyof RequestFilter)[] = [
  "method",
  "path",
  "status",
  "kind",
  "operation",
  "taskId",
  "authorized",
  "fault",
];
const KINDS: readonly RequestView["kind"][] = ["create", "status", "media", "other"];

/** What no request can match is a slip of the pen, and a count of none would hide it. */
function checkFilter(filter: RequestFilter): void {
  for (const part of Object.keys(filter)) {
    if (PARTS.some((it) => it === part)) continue;
    throw new MockUsageError(`requests have no ${part}${meant(part, PARTS)}; ask for ${PARTS.join(", ")}`);
  }
  const { kind } = filter;
  if (kind === undefined || KINDS.includes(kind)) return;
  throw new MockUsageError(
    `there is no kind ${String(kind)}${meant(String(kind), KINDS)}; there are ${KINDS.join(", ")}`,
  );
}

function matches(request: RequestView, filter: RequestFilter): boolean {
  return Object.entries(filter).every(([key, value]) => request[key as keyof RequestView] === value);
}

function told(filter: RequestFilter | undefined): string {
  return filter ? ` for ${JSON.stringify(filter)}` : "";
}

function lineOf({ at, method, path, status, taskId, fault }: RequestView): string {
  return [at, method, path, status, taskId, fault && `fault ${fault}`].filter((it) => it !== undefined).join(" ");
}
