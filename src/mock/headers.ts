import { randomUUID } from "node:crypto";
import type { ApiResponse, Operation } from "../contract/contract.js";
import type { HostRules } from "../tasks/rules.js";

export interface HeaderFacts {
  readonly taskId?: string;
  /** The request's headers, names in lower case. */
  readonly request: Readonly<Record<string, string>>;
  readonly operation?: Operation;
  readonly success: boolean;
}

/** The headers that the contract documents for an answer, with this request's values in them. */
export function documentedHeaders(response: ApiResponse, rules: HostRules, facts: HeaderFacts): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, example] of Object.entries(response.headers)) {
    const value = headerValue(name.toLowerCase(), example, rules, facts);
    if (value !== undefined) headers[name] = value;
  }
  return headers;
}

function headerValue(name: string, example: unknown, rules: HostRules, facts: HeaderFacts): string | undefined {
  if (includes(rules.idHeaders, name)) return facts.taskId;
  // A header that the request may carry too is an echo.
  if (facts.operation?.parameters.some((it) => it.in === "header" && it.name.toLowerCase() === name)) {
    return facts.request[name];
  }
  if (includes(rules.requestIdHeaders, name)) return randomUUID();
  // Examples of a pause are made for the real service; a task here lives for seconds.
  if (name === "retry-after" && facts.success) return undefined;
  return typeof example === "string" || typeof example === "number" ? String(example) : undefined;
}

function includes(names: readonly string[], name: string): boolean {
  return names.some((it) => it.toLowerCase() === name);
}
