/**
 * Everything that a host's contract says about the life of a task, as codegen writes it to `generated/<host>/tasks.ts`. The
 * client, the mock server and the command line go by it; none of them knows a host by name.
 */
export interface HostRules extends ReadingRules {
  /** Name of the host, which is its contract's folder, such as `runapi`. */
  readonly host: string;
  /** The contract's first server, without a trailing slash. */
  readonly server: string;
  /** Servers of paths that are not on the first server, by path template. */
  readonly servers?: Readonly<Record<string, string>>;
  /** More origins of the host. A `Location` header may lead there. */
  readonly origins?: readonly string[];
  /** Names of the environment variables for the key and the base URL. */
  readonly env: {
    /** Variable that holds the API key. */
    readonly key: string;
    /** Variable that holds the base URL. */
    readonly baseUrl: string;
  };
  /** Where an error body says what went wrong. */
  readonly problem: {
    /** JSON Pointers to the message. */
    readonly message: Pointers;
    /** JSON Pointers to the host's error code. */
    readonly code: Pointers;
    /** JSON Pointers to the messages by field. */
    readonly fields: Pointers;
  };
  /** Response headers that may carry the task's id. */
  readonly idHeaders: readonly string[];
  /** Response headers that may carry the host's id for the request. */
  readonly requestIdHeaders: readonly string[];
  /** Forms of a `Location` header that contains the task's id, as URI templates with `{id}`. */
  readonly locations: readonly string[];
  /** The create operations, by path. */
  readonly operations: Readonly<Record<string, TaskOperation>>;
}

/** How to read answers about a task. Some of it may differ from operation to operation. */
export interface ReadingRules {
  /** JSON Pointers to the task's id. The first one that leads to a value counts. */
  readonly id: Pointers;
  /** JSON Pointers to the status. */
  readonly status: Pointers;
  /** JSON Pointers to the host's word for how far the task has got. */
  readonly stage?: Pointers;
  /** Where the results are, and what they are. */
  readonly results: readonly ResultRule[];
  /** JSON Pointers to the text that says why a task failed. */
  readonly error: Pointers;
  /** JSON Pointers to the host's code for the failure. */
  readonly errorCode: Pointers;
  /** What each status value means, in lower case. A value that is not listed means that the task is still running. */
  readonly states: Readonly<Record<string, TaskState>>;
  /** JSON Pointers that lead to a fault only if the task has failed, for hosts whose status does not tell failed from running. */
  readonly failedBy?: Pointers;
  /** Status values, in lower case, that mean success if there is a result, and still running if there is none. */
  readonly ifResult?: readonly string[];
  /** How long after creation the host may not know the task yet, in seconds. Default 30. */
  readonly missingSeconds?: number;
  /** Set if the host refuses with HTTP 200 and a code in the body. */
  readonly envelope?: EnvelopeRules;
  /** Set if the status of a finished task contains a stored HTTP answer. */
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
  /** When the prices were read, as ISO 8601. */
  readonly asOf: string;
  /** Currency of every amount, such as `USD`. */
  readonly currency: string;
  /** JSON Pointers to what a completed task has cost. Absent if the host's answer does not say. */
  readonly charged?: Pointers;
  /** Set if failed tasks cost nothing. Absent if the host does not say. */
  readonly failedTasksAreFree?: true;
  /** The prices. The first whose `when` matches the request is its price. */
  readonly cells: readonly PriceCell[];
}

/** What a price asks of a field instead of one value: that it is sent, or that its number lies between two. */
export interface PriceCondition {
  readonly sent?: true;
  readonly from?: number;
  readonly to?: number;
}

export interface PriceCell {
  /** Fields of the request, and their values or what is asked of these; none: any request. */
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
  /** How long results can be downloaded, in seconds. Absent if the host does not say. */
  readonly retentionSeconds?: number;
  /** Set if the typical time is an estimate, because the host publishes none. */
  readonly estimated?: true;
  /** Published prices. Absent if there are none. */
  readonly prices?: PriceTable;
}
