import type { Delivery } from "../callbacks/delivery.js";
import type { RequestView } from "../state/journal.js";

/** Something that happened, for a log. */
export type MockEvent =
  | {
      readonly event: "request";
      readonly session: string;
      readonly request: RequestView;
      /** Where the task stood, how many times it was asked for, and how long the answer took in milliseconds. */
      readonly state?: string;
      readonly poll?: number;
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
