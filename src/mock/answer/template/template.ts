import { firstAt, pointerPart, valuesAt } from "../../../client/kernel/pointer.js";
import type { HostRules, ResultKind } from "../../../client/rules.js";
import type { Operation, Shown } from "../../../contract/contract.js";
import { isObject, type JsonObject } from "../../../contract/document/json.js";
import { madeBy } from "../../../contract/model/tasks/makes.js";
import { endingFor, mediaPath } from "../../media/serve.js";
import { costOf } from "../../state/balance.js";
import type { FailureText, Moment } from "../../state/life.js";
import { type Echoes, echoesOf } from "./echoes.js";
import { isUrl, sameType, timeLike } from "./shown.js";

/** What of a task appears in an answer. */
export interface TaskFacts {
  readonly id: string;
  readonly body: unknown;
  /** Base URL of the session, where result files lie. */
  readonly url: string;
  /** Put in where the example shows a status; left as the example says when absent. */
  readonly moment?: Moment;
  /** Milliseconds since 1970; the end only once it has come. */
  readonly createdAt?: number;
  readonly endedAt?: number;
  readonly error?: FailureText;
  /** What created it: its price stands where the example shows one, and a result is of the kind that its request makes. */
  readonly operation?: Operation;
}

/** A contract's example, ready to be filled with a task's facts as often as needed. */
export type Template = (facts: TaskFacts) => unknown;

export interface TemplateSource {
  readonly rules: HostRules;
  readonly shows?: Shown;
  /** Other examples of the same answer: fields of the request that they show are repeated too. */
  readonly beside?: readonly unknown[];
  /** Examples of the request that leads to this answer, and its schema: what an answer has of a request is repeated. */
  readonly requests?: readonly unknown[];
  readonly schema?: unknown;
  /** Where the example has ids of what the task made, by which requests refer to that: each task has its own. */
  readonly names?: readonly string[];
}

/** Looks through an example once: what it says of a task becomes a slot, everything else is shared and never copied. */
export function templateOf(example: unknown, source: TemplateSource): Template {
  const plan = readPlan(example, source);
  const part = compile(example, "", [], plan);
  return typeof part === "function" ? (part as Template) : () => part;
}

type Slot = (facts: TaskFacts) => unknown;

interface TemplatePlan {
  readonly source: TemplateSource;
  readonly ids: ReadonlySet<unknown>;
  readonly names: ReadonlySet<unknown>;
  /** Slots by JSON Pointer. */
  readonly slots: ReadonlyMap<string, (shown: unknown) => Slot>;
  readonly echoes: Echoes;
  /** The object beside status or id, in which fields of the request are repeated. */
  readonly home?: string;
  /** What the example's results are, by URL. */
  readonly kinds: ReadonlyMap<unknown, ResultKind>;
  /** Result files so far. */
  readonly files: Map<string, (facts: TaskFacts) => string>;
}

function readPlan(example: unknown, source: TemplateSource): TemplatePlan {
  const { rules, shows, requests = [], schema, names = [] } = source;
  const slots = new Map<string, (shown: unknown) => Slot>();
  const add = (pointers: readonly string[] | undefined, slot: (shown: unknown) => Slot) => {
    const pointer = pointers?.find((it) => firstAt(example, [it]) !== undefined);
    if (pointer !== undefined) slots.set(pointer, slot);
  };
  // What comes first gives way to what comes later, should two lists name one place.
  add(rules.error, (shown) => (facts) => said(facts.error, "message") ?? shown);
  add(rules.errorCode, (shown) => (facts) => sameType(said(facts.error, "code"), shown));
  add(shows?.createdAt, (shown) => (facts) => timeLike(shown, facts.createdAt));
  add(shows?.endedAt, (shown) => (facts) => timeLike(shown, facts.endedAt));
  add(
    shows?.cost,
    (shown) =>
      ({ operation, body }) =>
        (operation && costOf(operation, body)) ?? shown,
  );
  add(rules.status, (shown) => (facts) => facts.moment?.value ?? shown);
  const own = [...rules.status, ...rules.id, ...rules.error, ...rules.errorCode];
  const anchor = own.find((pointer) => firstAt(example, [pointer]) !== undefined);
  return {
    source,
    slots,
    ids: new Set(rules.id.map((it) => firstAt(example, [it])).filter((id) => typeof id === "string")),
    names: new Set(names.flatMap((at) => valuesAt(example, at).map(({ value }) => value))),
    echoes: echoesOf(requests, schema),
    kinds: new Map(rules.results.flatMap(({ at, kind }) => valuesAt(example, at).map(({ value }) => [value, kind]))),
    files: new Map(),
    ...(anchor !== undefined && { home: anchor.slice(0, anchor.lastIndexOf("/")) }),
  };
}

/** A function where something below changes with the task; the value itself where nothing does. */
function compile(node: unknown, at: string, trail: readonly string[], plan: TemplatePlan): unknown {
  const slot = plan.slots.get(at);
  if (slot !== undefined) return slot(node);
  if (typeof node === "string") return compileText(node, at, trail, plan);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(
    ([key, it]) => [key, compile(it, `${at}/${pointerPart(key)}`, [...trail, key], plan)] as const,
  );
  const repeated = at === plan.home ? repeatedFields(node as JsonObject, at, plan) : [];
  if (repeated.length === 0 && entries.every(([, it]) => typeof it !== "function")) return node;
  if (Array.isArray(node)) return (facts: TaskFacts) => entries.map(([, it]) => partOf(it, facts));
  return (facts: TaskFacts) => {
    const filled: JsonObject = {};
    for (const [key, it] of entries) filled[key] = typeof it === "function" ? (it as Slot)(facts) : it;
    if (repeated.length > 0 && isObject(facts.body)) {
      for (const [key, type] of repeated) {
        if (Object.hasOwn(facts.body, key) && typeof facts.body[key] === type) filled[key] = facts.body[key];
      }
    }
    return filled;
  };
}

/** Fields that the request may have too, such as a model, with their types: they are this request's. */
function repeatedFields(home: JsonObject, at: string, { source }: TemplatePlan): [name: string, type: string][] {
  const { rules, shows, beside = [] } = source;
  const own = [rules.status, rules.id, rules.error, rules.errorCode, ...Object.values(shows ?? {})].flat();
  const isOwn = (it: string) => own.includes(it) || rules.results.some(({ at }) => isWithin(at, it));
  const shown = [home, ...beside.map((it) => firstAt(it, [at]))].flatMap((it) => Object.entries(it ?? {}));
  return shown.filter(([key]) => !isOwn(`${at}/${key}`)).map(([key, it]) => [key, typeof it]);
}

/** Whether what a result's pointer leads to is, or lies in, what stands at `place`. */
function isWithin(pointer: string, place: string): boolean {
  return pointer.startsWith(place) && /^(#?\/|#?$)/.test(pointer.slice(place.length));
}

function compileText(text: string, at: string, trail: readonly string[], plan: TemplatePlan): unknown {
  const { echoes, kinds, source } = plan;
  if (plan.ids.has(text)) {
    // Another task may have the id of the contract's examples too: the one that the request names.
    const field = source.rules.id.includes(at) ? undefined : echoes.valued(text);
    return repeating(field, (facts) => facts.id);
  }
  if (plan.names.has(text)) return (facts: TaskFacts) => `${text}-${facts.id.slice(0, 8)}`;
  if (isUrl(text)) return compileUrl(text, trail, plan);
  const inner = text.startsWith("{") ? parsed(text) : undefined;
  if (inner === undefined) {
    const field = kinds.has(text) ? undefined : echoes.named(trail.at(-1) ?? "", text);
    return field === undefined ? text : repeating(field, () => text);
  }
  if (!plan.source.rules.results.some((it) => it.at.startsWith(`${at}#`))) {
    return (facts: TaskFacts) => JSON.stringify(requestText(inner, facts.body));
  }
  const part = compile(inner, `${at}#`, trail, plan);
  return (facts: TaskFacts) => JSON.stringify(partOf(part, facts));
}

function compileUrl(url: string, trail: readonly string[], { files, echoes, kinds }: TemplatePlan): Slot {
  const known = files.get(url);
  const [number, kind] = [files.size + 1, kinds.get(url)];
  const shown = endingFor(url, kind, trail);
  const ending = ({ operation, body }: TaskFacts) => {
    const made = kind === "file" && operation ? madeBy(operation, body) : undefined;
    return made === undefined ? shown : endingFor("", made, []);
  };
  const file = known ?? ((facts: TaskFacts) => facts.url + mediaPath(`${facts.id}-${number}`, ending(facts)));
  const field = echoes.valued(url);
  if (field === undefined) files.set(url, file);
  return repeating(field, file);
}

/** The text that the request has in this field; without one, what would stand there otherwise. */
function repeating(field: string | undefined, otherwise: (facts: TaskFacts) => string): Slot {
  if (field === undefined) return otherwise;
  return (facts) => {
    const sent = isObject(facts.body) && Object.hasOwn(facts.body, field) ? facts.body[field] : undefined;
    return typeof sent === "string" ? sent : otherwise(facts);
  };
}

/** A text that holds the request as JSON holds this one: names may differ in case, what was not sent is empty. */
function requestText(shown: JsonObject, body: unknown): JsonObject {
  const sent = new Map(Object.entries(isObject(body) ? body : {}).map(([name, it]) => [name.toLowerCase(), it]));
  return Object.fromEntries(
    Object.entries(shown).map(([name, it]) => [
      name,
      sent.get(name.toLowerCase()) ?? (typeof it === "string" ? "" : it),
    ]),
  );
}

function said(error: FailureText | undefined, key: "code" | "message"): unknown {
  if (typeof error === "string") return key === "message" ? error : undefined;
  return error?.[key];
}

function partOf(part: unknown, facts: TaskFacts): unknown {
  return typeof part === "function" ? (part as Slot)(facts) : part;
}

function parsed(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
