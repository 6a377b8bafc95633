import type { Body } from "../engine/request.js";
import type { WireFault } from "../faults/fault.js";

/** Grows when what the server does for clients that know it changes. */
export const MOCK_VALUE = "1";

/** One request, and the way back to whoever sent it: Node's http carries it, or fetch. */
export interface Connection {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body, once it has been received. */
  readonly size: number;
  /** Reads the body to its end; at once where there is none. Never rejects. */
  receive(): Received | Promise<Received>;
  /**
   * Sends the answer, broken in the way of `fault` where there is one. Returns the HTTP status that the client could
   * see; 0 for none.
   */
  send(outgoing: Outgoing, fault?: WireFault): number | Promise<number>;
  /** Calls back once the answer has left, or the client has. */
  onceSent(then: () => void): void;
}

/** A request's body, or why there is none to work with: the client has gone, or sent too much, or many send much at once. */
export type Received = Body | { readonly state: "too-large" } | { readonly state: "busy" } | { readonly state: "gone" };

/** An answer, ready to be written. */
export interface Outgoing {
  readonly status: number;
  /** Without date, type and length. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the `Date` header shows: the session's time, not the machine's. Absent: no such header. */
  readonly date?: string | undefined;
  /** Media type of the body; absent without a body. */
  readonly type?: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** Any value as JSON; no body where there is no value. */
export function json(status: number, value: unknown, headers: Outgoing["headers"] = {}, date?: string): Outgoing {
  if (value === undefined) return { status, headers, date, body: "" };
  return { status, headers, date, type: "application/json", body: JSON.stringify(value) };
}
