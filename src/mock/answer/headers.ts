import type { HostRules } from "../../client/rules.js";
import type { ApiResponse, Operation } from "../../contract/contract.js";

interface HeaderFacts {
  readonly taskId?: string | undefined;
  /** The request's headers, names in lower case. */
  readonly request: Readonly<Record<string, unknown>>;
  /** Makes the id of this call. */
  readonly requestId: () => string;
}

/** The headers that the contract documents for an answer, ready to be filled with a request's values. */
export type HeaderTemplate = (facts: HeaderFacts) => Record<string, string>;

type Value = string | ((facts: HeaderFacts) => string | undefined);

/** @param success answers that say yes leave out the pause that the contract shows as an example. */
export function headerTemplate(
  response: ApiResponse,
  rules: HostRules,
  operation: Operation | undefined,
  success: boolean,
): HeaderTemplate {
  const values = Object.entries(response.headers).flatMap(([name, example]) => {
    const value = headerOf(name.toLowerCase(), example, rules, operation, success);
    return value === undefined ? [] : [[name, value] as const];
  });
  return (facts) => {
    const headers: Record<string, string> = {};
    for (const [name, value] of values) {
      const text = typeof value === "string" ? value : value(facts);
      if (text !== undefined) headers[name] = text;
    }
    return headers;
  };
}

function headerOf(
  name: string,
  example: unknown,
  rules: HostRules,
  operation: Operation | undefined,
  success: boolean,
): Value | undefined {
  if (includes(rules.idHeaders, name)) return ({ taskId }) => taskId;
  // A header that the request may carry too is an echo.
  if (operation?.parameters.some((it) => it.in === "header" && it.name.toLowerCase() === name)) {
    return ({ request }) => (typeof request[name] === "string" ? request[name] : undefined);
  }
  if (includes(rules.requestIdHeaders, name)) return ({ requestId }) => requestId();
  // Examples of a pause are made for the real service; a task here lives for seconds.
  if (name === "retry-after" && success) return undefined;
  return typeof example === "string" || typeof example === "number" ? String(example) : undefined;
}

function includes(names: readonly string[], name: string): boolean {
  return names.some((it) => it.toLowerCase() === name);
}
