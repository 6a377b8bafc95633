import { firstAt } from "../../client/kernel/pointer.js";
import type { EnvelopeRules, HostRules } from "../../client/rules.js";
import type { ApiResponse, Callback, Content, Contract, Operation, StatusValue } from "../../contract/contract.js";
import { documentedStatus } from "../../contract/model/responses.js";
import type { Moment } from "../state/life.js";
import { levelsOf } from "./made/levels.js";
import { sampleOf } from "./made/sample.js";

/** A JSON answer that an operation documents under one HTTP status. */
export interface Documented {
  readonly status: number;
  readonly response: ApiResponse;
  readonly content: Content;
}

/** A named example, found by what stands in it and never by its name. */
export interface Found extends Documented {
  readonly example: unknown;
}

/**
 * The operation's JSON answers in document order.
 *
 * @param wanted an HTTP status for which an answer like `4XX` or `default` may stand.
 */
export function documented(operation: Operation, wanted?: number): Documented[] {
  return Object.entries(operation.responses).flatMap(([key, response]) => {
    const status = response.content && statusOf(key, operation.responses, wanted);
    return response.content && status !== undefined ? [{ status, response, content: response.content }] : [];
  });
}

/** The HTTP status under which an answer is sent; undefined for a `default` that nobody asked for and that is no success. */
export function statusOf(key: string, responses: Operation["responses"], wanted?: number): number | undefined {
  if (/^\d{3}$/.test(key)) return Number(key);
  if (wanted !== undefined && documentedStatus(responses, wanted) === key) return wanted;
  if (/^[1-5]XX$/.test(key)) return Number(key.charAt(0)) * 100;
  return key === "default" && !Object.keys(responses).some((it) => it.startsWith("2")) ? 200 : undefined;
}

/** The examples of an answer by name; one that is made from its schema where the document has none and the schema an end. */
export function shownBy(content: Content): Readonly<Record<string, unknown>> {
  if (Object.keys(content.examples).length > 0) return content.examples;
  const made = generated.get(content) ?? makeOne(content);
  generated.set(content, made);
  return made;
}

function makeOne({ schema }: Content): Record<string, unknown> {
  return Number.isFinite(levelsOf(schema)) ? { "made from the schema": sampleOf(schema) } : {};
}

const generated = new WeakMap<Content, Record<string, unknown>>();

export function successes(operation: Operation): Documented[] {
  return documented(operation).filter(({ status }) => status >= 200 && status < 300);
}

/** What a create operation answers: the success that names the new task in the most places. */
export function createExample(operation: Operation, rules: HostRules): Found | undefined {
  const named = (found: Found) => rules.id.filter((pointer) => firstAt(found.example, [pointer]) !== undefined).length;
  let best: Found | undefined;
  for (const found of examplesOf(answersOfStart(operation))) {
    if (named(found) > (best === undefined ? 0 : named(best))) best = found;
  }
  return best;
}

/** With 200 a hybrid operation answers with its result. */
function answersOfStart(operation: Operation): Documented[] {
  return successes(operation).filter(({ status }) => operation.task?.life !== "hybrid" || status === 202);
}

/** The result that an operation answers with. */
export function resultExample(operation: Operation): Found | undefined {
  return examplesOf(successes(operation).filter(({ status }) => status !== 202))[0];
}

/** What a status operation answers for a task that stands there. */
export function statusExample(operation: Operation, rules: HostRules, moment: Moment): Found | undefined {
  return examplesOf(successes(operation)).find(({ example }) => shows(example, rules, moment));
}

/** What is posted when a task ends there. */
export function callbackExample(callback: Callback, { rules, states }: Contract, moment: Moment): unknown {
  const examples = Object.values(callback.body.examples);
  const exact = examples.find((example) => shows(example, rules, moment));
  if (exact !== undefined) return exact;
  // A callback need not repeat the status; then another value of the same meaning, or the envelope's code, tells.
  const akin = states[moment.meaning].map((value) => ({ ...moment, value }));
  const near = examples.find((example) => akin.some((it) => shows(example, rules, it)));
  if (near !== undefined) return near;
  const { failed } = callback.delivery ?? {};
  if (moment.meaning === "failed" && failed !== undefined) return failed;
  const silent = examples.filter((example) => firstAt(example, rules.status) === undefined);
  const good = (example: unknown) => isYes(example, rules.envelope);
  return silent.find((example) => good(example) === (moment.meaning === "succeeded"));
}

/** Whether the example is an answer for that state: by its status value, or for a failure by the envelope's code. */
function shows(example: unknown, rules: HostRules, moment: Moment): boolean {
  const status = firstAt(example, rules.status);
  if (status !== undefined) return sameStatus(status, moment.value);
  const code = envelopeCode(example, rules.envelope);
  return moment.meaning === "failed" && code !== undefined && (rules.envelope?.failed.includes(code) ?? false);
}

export function envelopeCode(example: unknown, envelope: EnvelopeRules | undefined): number | undefined {
  const code = envelope && firstAt(example, envelope.code);
  return typeof code === "number" ? code : undefined;
}

function isYes(example: unknown, envelope: EnvelopeRules | undefined): boolean {
  const code = envelopeCode(example, envelope);
  return code === undefined || (envelope?.ok.includes(code) ?? true);
}

function sameStatus(shown: unknown, value: StatusValue): boolean {
  return String(shown).toLowerCase() === String(value).toLowerCase();
}

function examplesOf(answers: readonly Documented[]): Found[] {
  return answers.flatMap((answer) => Object.values(answer.content.examples).map((example) => ({ ...answer, example })));
}
