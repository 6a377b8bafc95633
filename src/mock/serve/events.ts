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
  | { readonly event: "callback"; readonly session: string; readonly delivery: Delivery };

export interface EventLog {
  emit(event: MockEvent): void;
  /** Whether anybody listens: what nobody hears is not put together. */
  readonly heard: boolean;
}

export function createEventLog(listener: ((event: MockEvent) => void) | undefined): EventLog {
  return { heard: listener !== undefined, emit: (event) => listener?.(event) };
}
