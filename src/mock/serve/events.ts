import type { Delivery } from "../callbacks/delivery.js";
import type { RequestView } from "../state/journal.js";

/** Something that happened, for your log. */
export type MockEvent =
  | {
      /** A request was answered. */
      readonly event: "request";
      /** Name of the session; empty for the server's own. */
      readonly session: string;
      /** The request, as in the journal. */
      readonly request: RequestView;
      /** The task's status in the host's own words. */
      readonly state?: string;
      /** How many status answers the task has had. */
      readonly poll?: number;
      /** How long the answer took, in milliseconds. */
      readonly ms: number;
    }
  | { readonly event: "callback"; readonly session: string; readonly delivery: Delivery }
  /** Something that somebody should know. */
  | { readonly event: "notice"; readonly session: string; readonly text: string };

export interface EventLog {
  emit(event: MockEvent): void;
  /** Tells it on the console where nobody listens. */
  notice(session: string, text: string): void;
  /** Whether anybody listens: what nobody hears is not put together. */
  readonly heard: boolean;
}

export function createEventLog(listener: ((event: MockEvent) => void) | undefined): EventLog {
  return {
    heard: listener !== undefined,
    emit: (event) => listener?.(event),
    notice(session, text) {
      if (listener) listener({ event: "notice", session, text });
      else console.warn(`taskreel mock: ${text}`);
    },
  };
}
