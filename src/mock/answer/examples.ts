import { firstAt } from "../../client/kernel/pointer.js";
import type { EnvelopeRules, HostRules } from "../../client/rules.js";
import type { ApiResponse, Callback, Content, Contract, Operation, StatusValue } from "../../contract/contract.js";
import type { Moment } from "../state/life.js";

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

/** The operation's JSON answers in document order. */
export function documented(operation: Operation): Documented[] {
  return Object.entries(operation.responses).flatMap(([code, response]) =>
    response.content && /^\d{3}$/.test(code) ? [{ status: Number(code), response, content: response.content }] : [],
  );
}

export function successes(operation: Operation): Documented[] {
  return documented(operation).filter(({ status }) => status >= 200 && status < 300);
}

/** What a create operation answers: the success that names the new task in the most places. */
export function createExample(operation: Operation, rules: HostRules): Found | undefined {
  const named = (found: Found) => rules.id.filter((pointer) => firstAt(found.example, [pointer]) !== undefined).length;
  let best: Found | undefined;
  for (const found of examplesOf(successes(operation))) {
    if (named(found) > (best === undefined ? 0 : named(best))) best = found;
  }
  return best;
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
