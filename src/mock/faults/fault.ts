/**
 * Something that goes wrong on purpose. Either the contract knows it (`status`, `code` or `example`: one of its own
 * answers is sent), or it happens below or beside the contract (`transport`).
 */
export interface Fault extends FaultSite, FaultTiming {
  /** An HTTP status; for a host that says "no" inside HTTP 200 also the code that stands there. */
  readonly status?: number;
  /** The word that the answer's body has for its cause. */
  readonly code?: string;
  /** Name of one of the operation's examples. */
  readonly example?: string;
  /** Another text for the answer's message. */
  readonly message?: string;
  /** Seconds for `Retry-After`; a text is sent as it is, however absurd. */
  readonly retryAfter?: number | string;
  /** The same as an HTTP date, so many seconds after now. */
  readonly retryAfterDate?: number;
  /** Send the status even though the contract does not know it there. Such answers are marked and not counted. */
  readonly allowUndocumented?: boolean;

  readonly transport?: TransportFault;
  /** How long a stall lasts (without it, until the client goes), or a new task stays unknown, in milliseconds. */
  readonly ms?: number;
  /** Where a redirect leads. Default: this server under its other name. */
  readonly to?: string;

  /**
   * Whether the request does its work before its answer goes wrong. Default: not for an answer of the contract, but for
   * a transport fault, so that a lost create answer leaves a task behind.
   */
  readonly handled?: boolean;
}

/** Which requests a fault is for; all of them unless said otherwise. */
interface FaultSite {
  readonly on?: "create" | "status" | "media" | "any";
  /** operationId. */
  readonly operation?: string;
  /** A task's id. */
  readonly task?: string;
}

interface FaultTiming {
  /** How many requests it strikes. Default 1; without end if there is a `probability` or it is bound to a time. */
  readonly times?: number;
  /** From 0 to 1: strikes by chance, drawn from the session's seed. */
  readonly probability?: number;
  /** How many requests go by before it strikes. */
  readonly after?: number;
}

/** What happens to the wire itself. */
const WIRE_FAULTS = [
  /** The connection is reset. */
  "reset",
  /** The connection is closed without an answer. */
  "close",
  "stall-headers",
  "stall-body",
  /** The body ends too early, and the connection with it. */
  "truncate",
  "wrong-length",
  "bad-status-line",
] as const;

export const TRANSPORT_FAULTS = [
  ...WIRE_FAULTS,
  "broken-json",
  "html",
  "empty",
  "bad-gzip",
  "redirect",
  /** The status is a word that nobody knows. */
  "unknown-status",
  /** The status goes back to the first one. */
  "regress",
  "foreign-id",
  /** A task that was just created is not found yet. */
  "not-yet",
] as const;

export type TransportFault = (typeof TRANSPORT_FAULTS)[number];

/** A fault that only the connection itself can bring about. */
export interface WireFault {
  readonly transport: (typeof WIRE_FAULTS)[number];
  readonly ms?: number;
}

export function isWireFault(fault: Fault): fault is Fault & WireFault {
  return WIRE_FAULTS.some((it) => it === fault.transport);
}

/** What a fault is called in a journal. */
export function nameOf({ transport, example, code, status }: Fault): string {
  return transport ?? example ?? code ?? String(status);
}

/** A fault that is waiting for its request. */
export interface ArmedFault {
  readonly id: number;
  readonly fault: Fault;
  /** How often it has struck, and may yet; absent means without end. */
  readonly struck: number;
  readonly left?: number;
}
