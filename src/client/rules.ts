/**
 * The table that codegen writes to `generated/<host>/tasks.ts`: everything a host's contract says about the life of a
 * task. Waiting, the mock server and the command line interpret it; none of them knows a host by name.
 */
export interface HostRules extends ReadingRules {
  /** The contract's folder name, for example `runapi`. */
  readonly host: string;
  /** The contract's first server, without a trailing slash. */
  readonly server: string;
  /** Servers of paths that are not the first one's, by path template. */
  readonly servers?: Readonly<Record<string, string>>;
  /** Further origins that are the host's own: a `Location` may lead there. */
  readonly origins?: readonly string[];
  /** Environment variables for the key and the base URL. */
  readonly env: { readonly key: string; readonly baseUrl: string };
  /** Where an error body says what went wrong. */
  readonly problem: { readonly message: Pointers; readonly code: Pointers; readonly fields: Pointers };
  /** Response headers that carry the id of the task, or of the request. */
  readonly idHeaders: readonly string[];
  readonly requestIdHeaders: readonly string[];
  /** Shapes of a `Location` header that names the task, as URI templates with `{id}`. */
  readonly locations: readonly string[];
  /** By path of the create operation. */
  readonly operations: Readonly<Record<string, TaskOperation>>;
}

/** How answers about a task are read. An operation may have some of it in its own way. */
export interface ReadingRules {
  /** JSON Pointers, tried in order; the first one that leads to a value wins. */
  readonly id: Pointers;
  readonly status: Pointers;
  /** How far a task is, beside its state. */
  readonly stage?: Pointers;
  /** Where results are, and what. */
  readonly results: readonly ResultRule[];
  /** Why a task failed: a text for people, and a code if the host has one. */
  readonly error: Pointers;
  readonly errorCode: Pointers;
  /** Status values, in lower case, and what each means. A value that is not listed means: still running. */
  readonly states: Readonly<Record<string, TaskState>>;
  /** For how long after creation "no such task" may be too early to say, in seconds. Absent: 30. */
  readonly missingSeconds?: number;
  /** Present when the host answers HTTP 200 for a refusal and says so in the body. */
  readonly envelope?: EnvelopeRules;
  /** Present where the status of an operation's tasks holds, once they are over, the HTTP answer that creation would have had. */
  readonly stored?: StoredAnswer;
}

/** Where a status answer holds another HTTP answer: its status and its body. */
export interface StoredAnswer {
  readonly status: Pointers;
  readonly body: Pointers;
}

export type TaskState = "pending" | "succeeded" | "failed";

export type Pointers = readonly string[];

/** What a result is. A `file` is a URL of which the contract does not say what it leads to; `text` and `data` are no URLs. */
export type ResultKind = FileKind | "text" | "data";
export type FileKind = "video" | "audio" | "image" | "file";

/** One place where an answer has results. */
export interface ResultRule {
  /** A JSON Pointer with two additions: `*` leads to every item or member, and `#` after a key reads the text there as JSON. */
  readonly at: string;
  readonly kind: ResultKind;
  /** A JSON Pointer to the field of the request that has to be true for it to come. Absent: it comes unasked. */
  readonly asked?: string;
}

export interface EnvelopeRules {
  readonly code: Pointers;
  /** Codes that mean yes. */
  readonly ok: readonly number[];
  /** Codes of a status answer that mean: the task failed. */
  readonly failed: readonly number[];
  /** Codes of a status answer that mean: ask again. */
  readonly retry: readonly number[];
  /** Codes of a status answer that mean: no such task. */
  readonly missing: readonly number[];
  /** Codes of a create answer that mean: too many at once, nothing was created. */
  readonly busy: readonly number[];
}

export interface TaskOperation {
  /**
   * How its results come. Absent: later, by asking for the task. `sync`: in the answer itself, and there is no task. `hybrid`:
   * in the answer itself, or later under the address in its `Location` header.
   */
  readonly life?: Life;
  /** Path of the status operation as a URI template with one `{id}`; empty where there is no task. */
  readonly status: string;
  /** From when to when most tasks complete, in seconds after creation. */
  readonly typical: readonly [from: number, to: number];
  /** How long to wait at most unless the caller says otherwise, in seconds. */
  readonly maxWait: number;
  /** Header that makes creation idempotent; absent when the host has none. */
  readonly idempotencyKey?: string;
  /** What is read in another way here than elsewhere at the host. */
  readonly reading?: Partial<ReadingRules>;
}

export type Life = "sync" | "hybrid";

/** How a file gets to the host: a body of one operation, in which `{file}`, `{url}` and `{name}` are filled in. */
export interface UploadWay {
  readonly path: string;
  /** Fields of a form, one of which is the file. */
  readonly form?: Readonly<Record<string, string>>;
  /** The body that says where the file can be fetched. */
  readonly json?: unknown;
  /** Where the answer has the file's address, and until when that holds. */
  readonly url: Pointers;
  readonly expiresAt: Pointers;
}

/** Whether such a result is a file with a URL, not a text or a value. */
export function isFileKind(kind: ResultKind): kind is FileKind {
  return kind !== "text" && kind !== "data";
}

/** The rules as codegen writes them: of each operation what is not as usual at the host, to be short. */
export interface RulesTable extends Omit<HostRules, "operations"> {
  /** What holds where an operation says nothing else; its status path is its own with `/{id}`. */
  readonly usual: Partial<TaskOperation>;
  readonly operations: Readonly<Record<string, Partial<TaskOperation>>>;
}

export function rulesOf({ usual, operations, ...host }: RulesTable): HostRules {
  // What holds for tasks, a key to buy them once above all, need not hold where there is none.
  const { idempotencyKey, ...times } = usual;
  const entries = Object.entries(operations).map(([path, own]) => [
    path,
    own.life === "sync" ? { status: "", ...times, ...own } : { status: `${path}/{id}`, ...usual, ...own },
  ]);
  return { ...host, operations: Object.fromEntries(entries) };
}

/** The host's rules as they hold for an operation. */
export function rulesFor(host: HostRules, { reading }: Pick<TaskOperation, "reading">): HostRules {
  return reading ? { ...host, ...reading } : host;
}

/** Whether every task has to have result files; others may give a text, a flag or a number. */
export function promisesFiles({ results }: Pick<ReadingRules, "results">): boolean {
  return results.length > 0 && results.every(({ kind }) => isFileKind(kind));
}

/** Published prices of one create operation. */
export interface PriceTable {
  /** ISO 8601: when they were read. */
  readonly asOf: string;
  readonly currency: string;
  /** Where the answer about a task that has completed says what it cost. Absent where none does. */
  readonly charged?: Pointers;
  /** Tasks that fail cost nothing. Absent where the host does not say. */
  readonly failedTasksAreFree?: true;
  /** The first cell whose `when` agrees with the body's fields is its price. */
  readonly cells: readonly PriceCell[];
}

export interface PriceCell {
  /** Fields of the request and their values; none: any request. */
  readonly when: Readonly<Record<string, unknown>>;
  /** Of one task, or of one unit. */
  readonly amount: number;
  /** The unit, for example `second` or `1000 characters`. */
  readonly per?: string;
  /** The request's field that says how many units: a number, a text or a list. Absent where it is known afterwards. */
  readonly of?: string;
  /** What a task costs at most, where the number of units is not known before. */
  readonly max?: number;
}

/** What the contract says of an operation beside the rules of polling. By create path, written by codegen. */
export interface TaskFacts {
  readonly retentionSeconds?: number;
  /** The typical time is not published: it is an estimate. */
  readonly estimated?: true;
  readonly prices?: PriceTable;
}
