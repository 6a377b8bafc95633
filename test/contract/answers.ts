import { firstAt } from "../../src/client/kernel/pointer.js";
import type { Contract, JsonSchema, Operation } from "../../src/contract/contract.js";
import { contracts, type TaskCase, taskCases } from "./support.js";

/** One named example of one documented answer, whatever its media type. */
export interface AnswerExample {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly status: number;
  readonly media: string;
  readonly name: string;
  readonly value: unknown;
  readonly schema: JsonSchema;
  /** Documented headers with their example values. */
  readonly headers: Readonly<Record<string, string>>;
  /** The code by which the envelope says no, inside HTTP 200. */
  readonly refusal?: number;
}

export const answerExamples: readonly AnswerExample[] = contracts.flatMap((contract) =>
  contract.operations.flatMap((operation) =>
    Object.entries(responsesOf(contract, operation)).flatMap(([code, response]) =>
      Object.entries(response.content ?? {}).flatMap(([media, { schema, examples }]) =>
        Object.entries(examples ?? {}).map(([name, { value }]) => {
          const { envelope } = contract.rules;
          const said = envelope && code === "200" ? Number(firstAt(value, envelope.code)) : undefined;
          return {
            contract,
            operation,
            status: Number(code),
            media,
            name,
            value,
            schema,
            headers: exampleHeaders(operation, code),
            ...(said !== undefined && !envelope?.ok.includes(said) && { refusal: said }),
          };
        }),
      ),
    ),
  ),
);

/** The examples that say no, each with the tasks whose create or status operation they answer. */
export interface ErrorCase extends AnswerExample {
  readonly title: string;
  readonly task: TaskCase;
}

export const errorCases: readonly ErrorCase[] = answerExamples
  .filter(({ status, refusal }) => status >= 400 || refusal !== undefined)
  .flatMap((it) =>
    taskCases
      .filter(({ create, status }) => create === it.operation || status === it.operation)
      .map((task) => ({
        ...it,
        task,
        title: `${it.operation.id} ${[it.status, it.refusal].join(" ").trim()} ${it.name}`,
      })),
  );

interface RawResponse {
  readonly content?: Record<string, { schema: JsonSchema; examples?: Record<string, { value: unknown }> }>;
}

/** Straight from the document: the reader keeps JSON alone. */
function responsesOf({ document }: Contract, { path, method }: Operation): Record<string, RawResponse> {
  return firstAt(document, [`/paths/${path.replaceAll("/", "~1")}/${method.toLowerCase()}/responses`]) as never;
}

function exampleHeaders({ responses }: Operation, code: string): Record<string, string> {
  const entries = Object.entries(responses[code]?.headers ?? {});
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined).map(([name, it]) => [name, String(it)]));
}

/** The answer as the host would send it. */
export function respond({ status, media, value, headers }: AnswerExample): Response {
  const text = media === "text/plain" ? String(value) : JSON.stringify(value);
  return new Response(text, { status, headers: { ...headers, "content-type": media } });
}
