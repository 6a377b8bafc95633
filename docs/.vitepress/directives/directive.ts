import type { Operation } from "../../../src/contract/contract.js";
import { createOperations, type HostDocument, type TaskOperations, taskOperations } from "../contract/documents.js";
import type { Labels, Locale } from "../text/index.js";

/** What a directive is expanded for. */
export interface Place {
  /** Every host's contract in the page's language. */
  readonly hostDocs: readonly HostDocument[];
  readonly labels: Labels;
  readonly locale: Locale;
  /** The page's address within its language, such as `guide/start.md`. */
  readonly path: string;
  /** `page`: diagrams are drawn, samples share a frame. `text`: Markdown alone. `search`: without what nobody looks for. */
  readonly form: "page" | "text" | "search";
}

/** Turns the words after a directive's name into Markdown. */
export type Directive = (words: readonly string[], place: Place) => string;

/** A directive that cannot be expanded; the message says what would do. */
export class DirectiveFault extends Error {}

/** The contract of a host. */
export function docOf(host: string | undefined, { hostDocs }: Place): HostDocument {
  const doc = hostDocs.find((it) => it.host === host);
  if (doc !== undefined) return doc;
  throw new DirectiveFault(`"${host ?? ""}" is no host; there are ${hostDocs.map((it) => it.host).join(", ")}.`);
}

/** The host and the operation that creates tasks, which the first two words name. */
export function taskOf([host, id]: readonly string[], place: Place): TaskOperations & { readonly doc: HostDocument } {
  const doc = docOf(host, place);
  const found = id === undefined ? undefined : taskOperations(doc, id);
  if (found !== undefined) return { doc, ...found };
  const known = createOperations(doc).map((it) => it.create.id);
  throw new DirectiveFault(`"${id ?? ""}" creates no tasks at ${doc.host}; these do: ${known.join(", ")}.`);
}

/** The host and any operation of it. */
export function operationOf([host, id]: readonly string[], place: Place): { doc: HostDocument; operation: Operation } {
  const doc = docOf(host, place);
  const operation = doc.contract.operations.find((it) => it.id === id);
  if (operation !== undefined) return { doc, operation };
  const known = doc.contract.operations.map((it) => it.id);
  throw new DirectiveFault(`"${id ?? ""}" is no operation of ${doc.host}; there are ${known.join(", ")}.`);
}
