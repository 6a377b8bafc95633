import type { Operation } from "../../../src/contract/contract.js";
import { type Book, createOperations, type TaskOperations, taskOperations } from "../reference/documents.js";
import type { Labels, Locale } from "../text/index.js";

/** What a directive is expanded for. */
export interface Place {
  /** Every host's contract in the page's language. */
  readonly books: readonly Book[];
  readonly labels: Labels;
  readonly locale: Locale;
  /** The page's address within its language, such as `guide/start.md`. */
  readonly path: string;
  /** `page`: diagrams are drawn, samples share a frame. `text`: Markdown alone. */
  readonly form: "page" | "text";
}

/** Turns the words after a directive's name into Markdown. */
export type Directive = (words: readonly string[], place: Place) => string;

/** A directive that cannot be expanded; the message says what would do. */
export class DirectiveFault extends Error {}

function bookOf(host: string | undefined, { books }: Place): Book {
  const book = books.find((it) => it.host === host);
  if (book !== undefined) return book;
  throw new DirectiveFault(`"${host ?? ""}" is no host; there are ${books.map((it) => it.host).join(", ")}.`);
}

/** The host and the operation that creates tasks, which the first two words name. */
export function taskOf([host, id]: readonly string[], place: Place): TaskOperations & { readonly book: Book } {
  const book = bookOf(host, place);
  const found = id === undefined ? undefined : taskOperations(book, id);
  if (found !== undefined) return { book, ...found };
  const known = createOperations(book).map((it) => it.create.id);
  throw new DirectiveFault(`"${id ?? ""}" creates no tasks at ${book.host}; these do: ${known.join(", ")}.`);
}

/** The host and any operation of it. */
export function operationOf([host, id]: readonly string[], place: Place): { book: Book; operation: Operation } {
  const book = bookOf(host, place);
  const operation = book.contract.operations.find((it) => it.id === id);
  if (operation !== undefined) return { book, operation };
  const known = book.contract.operations.map((it) => it.id);
  throw new DirectiveFault(`"${id ?? ""}" is no operation of ${book.host}; there are ${known.join(", ")}.`);
}
