import type { ApiResponse, Contract } from "../../contract/contract.js";
import { sampleOf } from "./made/sample.js";

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
    if (OWN.test(name) || !TOKEN.test(name)) return [];
    const needed = response.requiredHeaders.includes(name);
    const shown = textOf(example ?? (needed ? sampleOf(response.headerSchemas[name] ?? true) : undefined));
    const value = headerOf(name.toLowerCase(), shown, contract, success);
    // What every such answer carries is not left out where the request brings nothing to repeat.
    const filled = needed && typeof value === "function" ? (facts: HeaderFacts) => value(facts) ?? shown : value;
    return filled === undefined ? [] : [[name, filled] as const];
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

/** Those that follow from how an answer is sent. */
const OWN =
  /^(connection|content-(encoding|length|type)|date|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i;
const TOKEN = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i;

/** As a header says it; what no header can hold is left out. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const plain = Array.isArray(value)
    ? value.join(",")
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);
  return plain.replace(/[^\t\x20-\x7e\x80-\xff]/g, "");
}

function headerOf(name: string, shown: string | undefined, contract: Contract, success: boolean): Value | undefined {
  const { rules } = contract;
  if (includes(rules.idHeaders, name)) return ({ taskId }) => taskId;
  // A header that some request may carry too is an echo: the caller's own, never the example's.
  if (sentHeaders(contract).has(name)) {
    return ({ request }) => (typeof request[name] === "string" ? request[name] : undefined);
  }
  if (includes(rules.requestIdHeaders, name)) return ({ requestId }) => requestId();
  // Examples of a pause are made for the real service; a task here lives for seconds.
  if (name === "retry-after" && success) return undefined;
  const place = name === "location" && rules.locations.find((it) => matches(it, shown));
  if (place) return ({ taskId }) => (taskId === undefined ? shown : place.replace("{id}", taskId));
  return shown;
}

function matches(template: string, shown = ""): boolean {
  const [before = "", after = ""] = template.split("{id}");
  return shown.startsWith(before) && shown.endsWith(after);
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
