import { existsSync, readdirSync, readFileSync } from "node:fs";
import { firstAt } from "../../src/client/kernel/pointer.js";
import { isObject, type JsonObject } from "../../src/contract/document/json.js";
import { tagOf } from "./duties.js";
import { contracts, type OrderCase, orderCases } from "./support.js";

/** A request body that breaks one rule of its contract: openapi/<host>/counterexamples/<operationId>/<rule>.json. */
export interface Violation {
  readonly task: OrderCase;
  readonly title: string;
  readonly body: unknown;
  /** JSON Pointer of the field. */
  readonly pointer: string;
  /** What a mock server calls the rule. */
  readonly rule: string;
  /** The rule that the file stands for, see duties.ts. */
  readonly file: string;
  readonly variant: string;
}

/** An answer that breaks one conditional rule of its schema: answers.json beside those. */
export interface BrokenAnswer {
  readonly task: OrderCase;
  readonly answer: "200" | "callback";
  readonly body: unknown;
  /** JSON Pointer of the field, and the keyword. */
  readonly pointer: string;
  readonly rule: string;
}

const ANSWERS = "answers.json";

/**
 * The whole body, or what is changed in a model's example, without `model` in the first one: a JSON Merge Patch (RFC 7396), in
 * which null takes a field out.
 */
interface Entry extends Pick<Violation, "pointer" | "rule"> {
  readonly body?: unknown;
  readonly model?: string;
  readonly patch?: unknown;
  /** How long the text at the pointer is. */
  readonly length?: number;
}

interface Folder {
  readonly task: OrderCase;
  readonly url: URL;
}

const folders: readonly Folder[] = contracts.flatMap(({ rules: { host } }) => {
  const top = new URL(`../../openapi/${host}/counterexamples/`, import.meta.url);
  const names = existsSync(top) ? readdirSync(top) : [];
  return names.map((operation) => {
    const task = orderCases.find((it) => it.host === host && it.create.id === operation);
    if (!task) throw new Error(`openapi/${host}/counterexamples/${operation} names no operation that is paid for.`);
    return { task, url: new URL(`${operation}/`, top) };
  });
});

/** The operations whose every rule has to have a counter-example: those that have any. `npm run lint` lists the others. */
export const withCounterexamples: ReadonlySet<string> = new Set(folders.map(({ task }) => task.create.id));

export const violations: readonly Violation[] = folders.flatMap(({ task, url }) =>
  readdirSync(url)
    .filter((it) => it !== ANSWERS)
    .flatMap((name) => {
      const file = name.replace(".json", "");
      const { id, body } = task.create;
      const tag = tagOf(body?.schema);
      return read<Entry>(new URL(name, url)).map((entry) => {
        const it = { pointer: entry.pointer, rule: entry.rule, body: bodyOf(entry, task) };
        const variant = tag === undefined || it.pointer === `/${tag}` ? "" : String(firstAt(it.body, [`/${tag}`]));
        return { ...it, task, file, variant, title: [id, variant, it.pointer, file].filter(Boolean).join(" ") };
      });
    }),
);

export const brokenAnswers: readonly BrokenAnswer[] = folders.flatMap(({ task, url }) => {
  const file = new URL(ANSWERS, url);
  return existsSync(file) ? read<Omit<BrokenAnswer, "task">>(file).map((it) => ({ ...it, task })) : [];
});

function bodyOf({ body, model, patch, pointer: at, length }: Entry, { create }: OrderCase): unknown {
  if (body !== undefined) return body;
  const pointer = `/${tagOf(create.body?.schema)}`;
  const examples = Object.values(create.body?.examples ?? {});
  const example = model === undefined ? examples[0] : examples.find((it) => firstAt(it, [pointer]) === model);
  if (example === undefined) throw new Error(`${create.id} has no example of ${model ?? "its request"}.`);
  const changed = structuredClone(patch === undefined ? example : merged(example, patch));
  if (length !== undefined) put(changed, at, "x".repeat(length));
  return changed;
}

function put(body: unknown, pointer: string, value: unknown): void {
  const cut = pointer.lastIndexOf("/");
  (firstAt(body, [pointer.slice(0, cut)]) as JsonObject)[pointer.slice(cut + 1)] = value;
}

function merged(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const result: JsonObject = isObject(target) ? { ...target } : {};
  for (const [name, it] of Object.entries(patch)) {
    if (it === null) delete result[name];
    else result[name] = merged(result[name], it);
  }
  return result;
}

function read<It>(file: URL): It[] {
  return JSON.parse(readFileSync(file, "utf8"));
}
