import type { ApiResponse, Content, Operation } from "../../contract/contract.js";
import type { Answer } from "./answer.js";
import { shownBy, statusOf } from "./examples.js";
import { isEndless } from "./made/levels.js";
import type { Conformance } from "./verify.js";

/** What an operation that knows no task answers. */
export interface Usual {
  readonly status: number;
  readonly response: ApiResponse;
}

const NOTHING: ApiResponse = { description: "", mediaTypes: [], headers: {}, headerSchemas: {}, requiredHeaders: [] };

/** Its first success, else its first redirect, else whatever the document has first; where it has nothing, no body. */
export function usualOf({ responses }: Operation): Usual {
  const all = Object.entries(responses).flatMap(([key, response]) => {
    const status = statusOf(key, responses);
    return status === undefined ? [] : [{ status, response }];
  });
  const best = (least: number, most: number) => all.find(({ status }) => status >= least && status < most);
  return best(200, 300) ?? best(300, 400) ?? best(400, 600) ?? { status: 204, response: NOTHING };
}

/** Whether an answer without an example has a schema that no value with an end keeps. */
export function isUnmakeable({ schema, examples }: Content): boolean {
  return Object.keys(examples).length === 0 && isEndless(schema);
}

/** Why the schema of that answer leaves nothing to send: no example is there, and none can be made. */
export function whyUnmade({ response: { content } }: Usual, conformance: Conformance): string | undefined {
  if (content === undefined || Object.keys(content.examples).length > 0) return undefined;
  if (isUnmakeable(content)) return "its schema contains itself without an end";
  const problems = conformance.problems(content.schema, Object.values(shownBy(content))[0]);
  return problems.length === 0 ? undefined : `give it an example; none could be made: ${problems.join("; ")}`;
}

/** Says of whom the fault is: the document's, and nobody's who asked. */
export function unmadeAnswer(operation: Operation, status: number, why: string): Answer {
  const reason = `the answer ${status} of ${operation.id}: ${why}`;
  const headers = { "Mock-Nonconforming": "1" };
  return { status: 501, headers, body: { error: `mock server: ${reason}` }, operation, outside: true, reason };
}
