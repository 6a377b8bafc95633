import type { Answer } from "./answer.js";
import { ApiError } from "./errors.js";
import { asText, firstAt } from "./kernel/pointer.js";

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
export function apiError(
  { problem, requestIdHeaders }: ProblemRules,
  { status, body, headers }: Answer,
  code = firstAt(body, problem.code),
): ApiError {
  const fields = fieldMessages(firstAt(body, problem.fields));
  const text = (firstAt(body, problem.message, isText) ?? "no reason given") as string;
  // A host may tell of a field in both places.
  const told = Object.entries(fields).map(([field, it]) => (text.includes(field) ? "" : `; ${field}: ${it}`));
  return new ApiError(`The host answered ${asText(code ?? status)}: ${text}${told.join("")}`, {
    status,
    code: isText(code) || typeof code === "number" ? code : undefined,
    fields,
    requestId: requestIdHeaders.map((it) => headers.get(it)).find(isText),
    body,
  });
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function fieldMessages(value: unknown): Record<string, string[]> {
  const isObject = typeof value === "object" && value !== null;
  return Object.fromEntries(
    Object.entries(isObject ? value : {}).map(([field, it]) => [field, [it].flat().map(asText)]),
  );
}
