import { firstAt } from "../../client/kernel/pointer.js";
import type { Contract, Operation, QuoteFacts } from "../contract.js";
import { inShort, isObject, type JsonObject, record, shortened } from "../document/json.js";

/** What a host says that a request costs: an amount in money, or why there is none. */
export type Quoted = { readonly amount: number; readonly currency: string } | { readonly fault: string };

/**
 * The question what a request costs; undefined where the host cannot be asked about that path.
 *
 * @param request as it would be sent.
 */
export function quoteQuestion({ paths, json }: QuoteFacts, path: string, request: JsonObject): unknown {
  const words = wordsIn(paths, path);
  if (words === undefined) return undefined;
  const named = new Set(textsIn(json).flatMap((it) => /^\{request\.(\w+)\}$/.exec(it)?.[1] ?? []));
  const rest = Object.fromEntries(Object.entries(request).filter(([name]) => !named.has(name)));
  const known = (text: string): unknown => {
    const [, word = ""] = /^\{([\w.]+)\}$/.exec(text) ?? [];
    if (word === "rest") return rest;
    if (word.startsWith("request.")) return request[word.slice("request.".length)];
    return word === "" ? text : words[word];
  };
  return filled(json, known);
}

/** What an answer says: with `given`, it is a price only where that is so. */
export function quotedIn({ amount: at, unit, currency, given }: QuoteFacts, answer: unknown, usual: string): Quoted {
  if (given !== undefined) {
    const said = firstAt(answer, [given.at]);
    if (said !== given.is)
      return { fault: `there is none: ${given.at} is ${said === undefined ? "not there" : inShort(said)}` };
  }
  const found = firstAt(answer, [at]);
  if (typeof found !== "number" || !Number.isFinite(found) || found < 0)
    return { fault: `its answer has no amount at ${at}` };
  const isCents = unit === "cents";
  const named = currency === undefined ? undefined : firstAt(answer, [currency]);
  return {
    amount: isCents ? found / 100 : found,
    currency: typeof named === "string" ? shortened(named) : isCents ? usual : unit,
  };
}

/** The other way round: which create operation a question is about, and the request, as far as it was told. */
export function quotedRequest(
  { operations }: Pick<Contract, "operations">,
  { paths, json }: QuoteFacts,
  question: unknown,
): { readonly operation: Operation; readonly request: JsonObject } | undefined {
  const request: JsonObject = {};
  const words: Record<string, string> = {};
  const read = (node: unknown, value: unknown): void => {
    if (isObject(node)) for (const [key, it] of Object.entries(node)) read(it, record(value)[key]);
    const [, word = ""] = (typeof node === "string" && /^\{([\w.]+)\}$/.exec(node)) || [];
    if (word === "rest") Object.assign(request, record(value));
    else if (word.startsWith("request.")) request[word.slice("request.".length)] = value;
    else if (word !== "" && typeof value === "string") words[word] = value;
  };
  read(json, question);
  const path = paths.replaceAll(/\{(\w+)\}/g, (_, word) => words[word] ?? "");
  const operation = operations.find((it) => it.task !== undefined && it.path === path);
  return operation && { operation, request };
}

/** What stands in the path where the template has names; undefined where it is no such path. */
function wordsIn(template: string, path: string): Record<string, string> | undefined {
  const pattern = template
    .split(/(\{\w+\})/)
    .map((it) => (/^\{\w+\}$/.test(it) ? `(?<${it.slice(1, -1)}>[^/]+)` : it.replaceAll(/[^\w/]/g, "\\$&")))
    .join("");
  return new RegExp(`^${pattern}$`).exec(path)?.groups;
}

function textsIn(node: unknown): string[] {
  if (typeof node === "string") return [node];
  return isObject(node) ? Object.values(node).flatMap(textsIn) : [];
}

/** What nothing is known for is left out. */
function filled(node: unknown, known: (text: string) => unknown): unknown {
  if (typeof node === "string") return known(node);
  if (!isObject(node)) return node;
  const entries = Object.entries(node).map(([key, it]) => [key, filled(it, known)] as const);
  return Object.fromEntries(entries.filter(([, it]) => it !== undefined));
}
