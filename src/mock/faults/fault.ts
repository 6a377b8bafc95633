/**
 * Something that goes wrong on purpose: either an answer that the contract has (`status`, `code` or `example`), or trouble below the
 * contract (`transport`), such as a cut connection.
 */
export interface Fault extends FaultSite, FaultTiming {
  /** HTTP status of the answer; for a host that refuses with HTTP 200, also the code in the body. */
  readonly status?: number;
  /** The host's error code in the body. */
  readonly code?: string;
  /** Name of one of the operation's examples, to be sent as the answer. */
  readonly example?: string;
  /** Replaces the message in the answer. */
  readonly message?: string;
  /** Seconds for the `Retry-After` header. A text is sent unchanged, even if it is nonsense. */
  readonly retryAfter?: number | string;
  /** `Retry-After` as an HTTP date, this many seconds from now. */
  readonly retryAfterDate?: number;
  /** Send the status even if the contract does not have it there. Such answers are marked and not counted. Default `false`. */
  readonly allowUndocumented?: boolean;

  /** What goes wrong below the contract. */
  readonly transport?: TransportFault;
  /** How long a stall lasts, or a new task stays unknown, in milliseconds. Default for a stall: until the client leaves. */
  readonly ms?: number;
  /** Where a redirect leads. Default: this server under another name. */
  readonly to?: string;

  /**
   * Whether the request takes effect before its answer goes wrong. Default: `false` for an answer of the contract, `true` for a
   * transport fault, so that a lost create answer leaves a task behind.
   */
  readonly handled?: boolean;
}

/** Which requests a fault strikes. Default: all. */
interface FaultSite {
  /** Kind of request: `create`, `status`, `media` for result files, or `any`. Default `any`. */
  readonly on?: "create" | "status" | "media" | "any";
  /** operationId of the operation. Default: all operations. */
  readonly operation?: string;
  /** Id of the task. Default: all tasks. */
  readonly task?: string;
}

interface FaultTiming {
  /** How many requests it strikes. Default 1; without limit if it has a `probability` or depends on time. */
  readonly times?: number;
  /** Chance to strike, from 0 to 1, drawn from the session's seed. Default 1. */
  readonly probability?: number;
  /** How many requests to let through first. Default 0. */
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

/** A fault that is armed. */
export interface ArmedFault {
  /** Its number, for `remove`. */
  readonly id: number;
  /** The fault, as it was given. */
  readonly fault: Fault;
  /** How many requests it has struck. */
  readonly struck: number;
  /** How many requests it will still strike. Absent means without limit. */
  readonly left?: number;
}
