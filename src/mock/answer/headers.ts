import type { ApiResponse, Contract } from "../../contract/contract.js";

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
export function headerTemplate(response: ApiResponse, contract: Contract, success: boolean): HeaderTemplate {
  const values = Object.entries(response.headers).flatMap(([name, example]) => {
    const value = headerOf(name.toLowerCase(), example, contract, success);
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

function headerOf(name: string, example: unknown, contract: Contract, success: boolean): Value | undefined {
  const { rules } = contract;
  if (includes(rules.idHeaders, name)) return ({ taskId }) => taskId;
  // A header that some request may carry too is an echo: the caller's own, never the example's.
  if (sentHeaders(contract).has(name)) {
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

const sent = new WeakMap<Contract, ReadonlySet<string>>();

/** Names of the headers that the contract's requests may carry, in lower case. */
function sentHeaders(contract: Contract): ReadonlySet<string> {
  const before = sent.get(contract);
  if (before !== undefined) return before;
  const names = contract.operations.flatMap(({ parameters }) =>
    parameters.flatMap((it) => (it.in === "header" ? [it.name.toLowerCase()] : [])),
  );
  const found = new Set(names);
  sent.set(contract, found);
  return found;
}
