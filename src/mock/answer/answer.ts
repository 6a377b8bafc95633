import type { JsonSchema, Operation } from "../../contract/contract.js";
import type { Task } from "../state/store.js";

/** What the server answers, before it is written to a socket. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or a text where `media` is no JSON; absent means no body. */
  readonly body?: unknown;
  /** Media type of the body, where it is not `application/json`. */
  readonly media?: string;
  readonly operation?: Operation | undefined;
  readonly task?: Task | undefined;
  /** The documented schema that the body has to keep; absent where no contract speaks of such an answer. */
  readonly schema?: JsonSchema;
  /** The body has been checked against the schema and keeps it. */
  readonly kept?: boolean;
  /** The answer of a fault or a request outside any contract: not counted as conforming or not. */
  readonly outside?: true;
  /** Why it says no, or what was let pass: for the journal, whatever the body has room for. */
  readonly reason?: string;
  /** To be done once the answer is on its way. */
  readonly after?: () => void;
}
