/** One attempt to deliver a callback. */
export interface Delivery {
  /** Number of the attempt within the session, from 1. */
  readonly id: number;
  /** Id of the task that has ended. */
  readonly taskId: string;
  /** Where the callback went. */
  readonly url: string;
  /** When it was sent, in milliseconds of the server's clock. */
  readonly at: number;
  /** Which attempt for this task it was, from 1. */
  readonly attempt: number;
  /** `failed`: the receiver did not accept it. `dropped`: lost on purpose. `refused`: the server does not send to this URL. */
  readonly outcome: "delivered" | "failed" | "dropped" | "refused";
  /** Body of the callback. */
  readonly body: unknown;
  /** Headers of the callback. */
  readonly headers: Readonly<Record<string, string>>;
  /** HTTP status of the receiver's answer. Absent if there was none. */
  readonly status?: number;
  /** Why it was not delivered, or why a host that is not lenient would not count it as delivered. */
  readonly error?: string;
  /** How long it took, in milliseconds of real time. */
  readonly ms: number;
  /** Set if `redeliver` asked for it. */
  readonly redelivery?: true;
}
