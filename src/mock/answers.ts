import { firstAt } from "../http/pointer.js";
import type { HostRules } from "../tasks/rules.js";
import { isObject, mapStrings, replaceAt } from "./json.js";
import type { Moment } from "./life.js";
import { mediaPath } from "./media/serve.js";

/** What of a task appears in an answer. */
export interface TaskFacts {
  readonly id: string;
  readonly body: unknown;
  /** Base URL of the mock server, where result files lie. */
  readonly url: string;
  /** Other examples of the same answer: fields of the request that they show are repeated too. */
  readonly beside?: readonly unknown[];
  /** Put in where the example shows a status; left as the example says when absent. */
  readonly moment?: Moment;
}

/**
 * A copy of a contract's example with this task's facts in it: its id wherever the example repeats its own, result
 * URLs that lead to the mock server, and the request's values for fields that the answer repeats by name.
 */
export function fillExample(example: unknown, rules: HostRules, facts: TaskFacts): unknown {
  const ids = new Set(rules.id.map((pointer) => firstAt(example, [pointer])).filter((id) => typeof id === "string"));
  const files = new Map<string, string>();
  const answer = mapStrings(example, (text, trail) => {
    if (ids.has(text)) return facts.id;
    if (!/^https?:\/\/\S+$/.test(text)) return text;
    const file = files.get(text) ?? `${facts.url}${mediaPath(`${facts.id}-${files.size + 1}`, kindOf(text, trail))}`;
    files.set(text, file);
    return file;
  });
  repeatRequest(answer, rules, facts);
  if (facts.moment) setStatus(answer, rules, facts.moment);
  return answer;
}

/** Fields of the request that the answer shows beside the status or the id, such as a model, are this request's. */
function repeatRequest(answer: unknown, rules: HostRules, { body, beside = [] }: TaskFacts): void {
  const own = [...rules.status, ...rules.id, ...rules.error, ...rules.errorCode];
  const anchor = own.find((pointer) => firstAt(answer, [pointer]) !== undefined);
  if (anchor === undefined || !isObject(body)) return;
  const base = anchor.slice(0, anchor.lastIndexOf("/"));
  const home = firstAt(answer, [base]);
  if (!isObject(home)) return;
  for (const [key, shown] of [home, ...beside.map((it) => firstAt(it, [base]))].flatMap((it) =>
    Object.entries(it ?? {}),
  )) {
    const isOwn = own.includes(`${base}/${key}`);
    if (!isOwn && Object.hasOwn(body, key) && typeof body[key] === typeof shown) home[key] = body[key];
  }
}

function setStatus(answer: unknown, rules: HostRules, { value }: Moment): void {
  const pointer = rules.status.find((it) => firstAt(answer, [it]) !== undefined);
  if (pointer !== undefined) replaceAt(answer, pointer, value);
}

/** By the URL's extension, or by the names that lead to it where there is none. */
function kindOf(url: string, trail: readonly string[]): "mp4" | "jpg" {
  const extension = /\.(\w{3,4})(?:[?#]|$)/.exec(url.slice(url.lastIndexOf("/")))?.[1]?.toLowerCase();
  if (extension !== undefined && /^(jpe?g|png|webp|gif|avif)$/.test(extension)) return "jpg";
  if (extension !== undefined && /^(mp4|mov|webm|avi|mkv|m4v)$/.test(extension)) return "mp4";
  return trail.some((name) => /image|cover|thumb|poster/i.test(name)) ? "jpg" : "mp4";
}
