import type { HostRules, Pointers, PriceTable, ReadingRules, TaskOperation, UploadWay } from "../client/rules.js";
import type { BalanceFacts, PriceListFacts, QuoteFacts } from "./account-facts.js";
import type { ContractChecks } from "./check/types.js";

export type { PriceCell, PriceTable } from "../client/rules.js";
export type { BalanceFacts, PriceListFacts, QuoteFacts } from "./account-facts.js";

/**
 * A contract as a program reads it: the document with every internal `$ref` followed, its operations by role, and the
 * polling rules. Codegen turns it into `generated/`, the mock server serves it.
 */
export interface Contract {
  readonly document: OpenApiDocument;
  readonly info: { readonly title: string; readonly description: string };
  readonly rules: HostRules;
  readonly operations: readonly Operation[];
  /** Status values by what they mean, documented ones only, in the order in which a task passes through them. */
  readonly states: StatesByMeaning;
  /** Facts about a task that answers show beside its state; empty lists where the host shows none. */
  readonly shows: Shown;
  /** How to ask what is left to spend: `x-account`. Absent where the host cannot be asked. */
  readonly balance?: BalanceFacts;
  /** How to ask what a request costs: `x-account`. Absent where the host cannot be asked. */
  readonly quote?: QuoteFacts;
  /** Where the host publishes its prices: `x-account`. Absent where it does not. */
  readonly priceList?: PriceListFacts;
  /** What of the document is taken as it comes, one line each. */
  readonly notes: readonly string[];
  /** Says where in a file a place of the document is; on contracts that were read from one. */
  readonly lineOf?: (place: string) => string | undefined;
  /** Its schemas, compiled; on contracts that were compiled when the package was built. */
  readonly checks?: ContractChecks;
}

export interface Shown {
  /** In a create answer: true when an earlier call had created the task. */
  readonly replayed: Pointers;
  /** Times of creation and end. */
  readonly createdAt: Pointers;
  readonly endedAt: Pointers;
  /** What the task cost, in the currency of the prices. */
  readonly cost: Pointers;
}

export interface StatesByMeaning {
  readonly pending: readonly StatusValue[];
  readonly succeeded: readonly StatusValue[];
  readonly failed: readonly StatusValue[];
}

export type StatusValue = string | number;

export interface Operation {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS" | "TRACE";
  /** Path template as in the document, with `{name}` for parameters. */
  readonly path: string;
  /** The server that it has to itself, without a trailing slash. */
  readonly server?: string;
  /** A create operation starts a task, a status operation reads one, a direct operation is paid for and gives its result at once. */
  readonly role: "create" | "status" | "direct" | "other";
  readonly summary: string;
  /** Its first tag: whose model is ordered. */
  readonly service?: string;
  /** Those of the path and of the operation itself, whose own win. */
  readonly parameters: readonly Parameter[];
  /** One of these sets of credentials is asked for; none when the list is empty. */
  readonly security: readonly (readonly SecurityScheme[])[];
  /** Media types of the request body, in lower case and without parameters; absent when the operation takes none. */
  readonly mediaTypes?: readonly string[];
  readonly bodyRequired: boolean;
  /** JSON request body; absent when the operation takes none. */
  readonly body?: Content;
  /** Bodies of other media types that are looked into; absent where the JSON one is the only. */
  readonly bodies?: readonly MediaBody[] | undefined;
  /** By HTTP status, for example `"200"`. */
  readonly responses: Readonly<Record<string, ApiResponse>>;
  /** Only on create and direct operations. */
  readonly task?: CreateFacts;
  /** The host would rather not see it called any more. */
  readonly deprecated?: true;
  /** The id of the operation to call instead of one that is deprecated. */
  readonly replacedBy?: string;
  /** Only on operations that take a file: `x-upload`. */
  readonly upload?: UploadWay;
  /** Only on create and status operations whose answers are read in a way of their own. */
  readonly reading?: OwnReading;
  /** Only on status operations: the name of the parameter that takes the id, and where it stands. */
  readonly idParameter?: { readonly name: string; readonly in: "path" | "query" };
  /** Only on create operations that can call back. */
  readonly callback?: Callback;
  /** Names of all its callbacks. */
  readonly callbacks: readonly string[];
  /** Fields of the request body that name other tasks. */
  readonly refs?: readonly TaskRef[];
}

/** What `x-task-states` says at an operation, in place of what it says at the root. */
export interface OwnReading {
  readonly rules: Partial<ReadingRules>;
  readonly states?: StatesByMeaning;
  readonly shows?: Shown;
}

/** A field that takes the id of another task, of a part of it, or of what it made: `x-task-ref`. */
export interface TaskRef {
  /** Where the field stands in the request body. */
  readonly field: string;
  /** Where the other task's result may have the id; absent where it is the task's own. */
  readonly at?: Pointers;
  /** The field of this request that names the task in which it is to be found; absent where any task will do. */
  readonly within?: string;
  /** Create operations that may have made the other task. */
  readonly operations: readonly string[];
  /** Fields in which this request must equal the other task's. */
  readonly same: Pointers;
  /** How a wrong id is refused; where nothing is said, with 422. */
  readonly errors: Readonly<Partial<Record<RefFault, { readonly status: number; readonly code?: string }>>>;
}

export type RefFault = "missing" | "pending" | "failed" | "unsuitable";

export interface CreateFacts extends TaskOperation {
  /** How long results can be fetched, in seconds; absent when the host does not say. */
  readonly retention?: number;
  readonly statusOperation: string;
  /** Nobody has published how long it takes: `typical` is the host's estimate. */
  readonly estimated?: true;
  readonly prices?: PriceTable;
  /** The field of the request whose values are what people order, each by itself: `x-task.actions`. */
  readonly actions?: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly schema: JsonSchema;
  /** How a list or an object is written; absent where the document does not say. */
  readonly style?: string;
  readonly explode?: boolean;
  /** Its value is a text in JSON: `content` instead of `schema`. */
  readonly json?: true;
}

export interface SecurityScheme {
  readonly type: string;
  /** HTTP scheme in lower case. */
  readonly scheme: string;
  readonly in: string;
  readonly name: string;
}

export interface Content {
  /** What it is sent as, where that is not `application/json`. */
  readonly mediaType?: string;
  readonly schema: JsonSchema;
  /** Named examples, values only, in document order. */
  readonly examples: Readonly<Record<string, unknown>>;
}

/** A request body of one media type. */
export interface MediaBody extends Content {
  /** In lower case and without parameters. */
  readonly mediaType: string;
  readonly kind: "json" | "multipart" | "urlencoded" | "text";
  /** How a form writes its fields, by name, where the document says it. */
  readonly encoding: Readonly<Record<string, Encoding>>;
}

export interface Encoding {
  /** Media types that a part may have. */
  readonly contentTypes?: readonly string[];
  readonly style?: string;
  readonly explode?: boolean;
}

export interface ApiResponse {
  readonly description: string;
  /** JSON body; absent when there is none. */
  readonly content?: Content;
  /** A body that is no JSON, where there is none in JSON: its media type, and an example of it where there is one. */
  readonly text?: { readonly type: string; readonly example?: string; readonly schema: JsonSchema };
  /** As the document writes them; empty when there is no body. */
  readonly mediaTypes: readonly string[];
  /** Example value by header name. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** Their schemas, by the same names. */
  readonly headerSchemas: Readonly<Record<string, JsonSchema>>;
  /** Names of the headers that every such answer carries. */
  readonly requiredHeaders: readonly string[];
}

export interface Callback {
  /** Where the request body holds the URL to call: a JSON Pointer, from the callback's key expression. */
  readonly url: string;
  readonly body: Content;
  readonly signature?: WebhookSignature;
  readonly delivery?: CallbackDelivery;
}

/** How the host delivers a message: `x-callback`. */
export interface CallbackDelivery {
  /** How long the receiver may take to answer, in seconds. */
  readonly timeoutSeconds?: number;
  /** How often a failed delivery is repeated, and after how many seconds each. */
  readonly repeats?: number;
  readonly everySeconds?: number;
  /** HTTP statuses that mean the message was taken; any 2xx when absent. */
  readonly accepts?: readonly number[];
  /** The status of a task that has succeeded but whose message nobody took. */
  readonly undelivered?: StatusValue;
  /** The message of a task that has failed, where the examples show only success. */
  readonly failed?: unknown;
}

export interface WebhookSignature {
  readonly algorithm: string;
  readonly encoding: string;
  /** Header names. */
  readonly signature: string;
  readonly timestamp: string;
  /** What is signed, with `{id}` and `{timestamp}`. */
  readonly signs: string;
  /** Where the callback's body holds the task's id. */
  readonly id: Pointers;
}

export type JsonSchema = boolean | { readonly [keyword: string]: unknown };
export type OpenApiDocument = { readonly [key: string]: unknown };
