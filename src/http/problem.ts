import type { Answer } from "./answer.js";
import { ApiError } from "./errors.js";
import { firstAt } from "./pointer.js";

/** Where a host's error bodies say what went wrong, as JSON Pointers. */
export interface ProblemRules {
  readonly problem: {
    readonly message: readonly string[];
    readonly code: readonly string[];
    readonly fields: readonly string[];
  };
  readonly requestIdHeaders: readonly string[];
}

/** Makes the error for an answer that says no. `code` is the envelope's, when it was the envelope that said it. */
export function apiError(rules: ProblemRules, answer: Answer, code?: number): ApiError {
  const { status, body, headers } = answer;
  const message = firstAt(
    body,
    rules.problem.message.filter((it) => typeof firstAt(body, [it]) === "string"),
  );
  const own = code ?? firstAt(body, rules.problem.code);
  const fields = fieldMessages(firstAt(body, rules.problem.fields));
  const told = Object.entries(fields).map(([field, texts]) => `${field}: ${texts.join(", ")}`);
  const label = own === undefined || own === status ? `${status}` : `${status}, ${own}`;
  return new ApiError(
    `The host answered ${label}${[message ?? (status === 200 ? "" : "no message"), ...told].map((it) => `: ${it}`).join("")}`,
    {
      status,
      code: typeof own === "string" || typeof own === "number" ? own : undefined,
      fields,
      requestId: rules.requestIdHeaders.map((it) => headers.get(it)).find((it) => it) ?? undefined,
      body,
    },
  );
}

function fieldMessages(value: unknown): Record<string, string[]> {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([field, it]) => [field, [it].flat().map(String)]));
}
