/** What became of one attempt to deliver a callback. */
export interface Delivery {
  /** Numbered from 1 within a session. */
  readonly id: number;
  readonly taskId: string;
  readonly url: string;
  /** By the server's clock. */
  readonly at: number;
  /** From 1; a repeat after a failure counts on. */
  readonly attempt: number;
  readonly outcome: "delivered" | "failed" | "dropped" | "refused";
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  /** HTTP status of the receiver's answer; absent when there was none. */
  readonly status?: number;
  /** Why nothing was delivered, or would not be by a host that is not lenient. */
  readonly error?: string;
  /** How long it took, in milliseconds of real time. */
  readonly ms: number;
  /** Sent because a test asked for it. */
  readonly redelivery?: true;
}
