import type { Answer } from "../http/answer.js";
import { type ApiError, ContractError, type TaskreelError } from "../http/errors.js";
import { firstAt } from "../http/pointer.js";
import { apiError } from "../http/problem.js";
import { NoOutputError, TaskFailedError } from "./errors.js";
import type { HostRules, TaskState } from "./rules.js";

/** What a status answer means for a wait. */
export type Reading =
  | {
      readonly kind: "update";
      readonly state: TaskState | "unknown";
      readonly status: Scalar;
      readonly outputs: string[];
      readonly error?: TaskreelError;
    }
  /** Nothing learnt; asking again may help. `missing`: the host knows no such task, which may be too soon to say. */
  | { readonly kind: "retry" | "missing"; readonly error: TaskreelError }
  /** `final`: no later answer will be different. */
  | { readonly kind: "fatal"; readonly error: TaskreelError; readonly final?: boolean };

type Scalar = string | number | boolean;

/** Reads a status answer by the host's rules. Pure. */
export function readStatus(rules: HostRules, id: string, answer: Answer): Reading {
  const { status, body } = answer;
  if (status < 200 || status > 299) {
    const error = apiError(rules, answer);
    return { kind: status === 404 ? "missing" : mayPass(status) ? "retry" : "fatal", error };
  }
  const unreadable = (what: string): Reading => ({
    kind: "retry",
    error: new ContractError(`The status answer ${what}.`, status, body),
  });
  if (!answer.json) return unreadable("is not JSON");
  const refusal = readEnvelope(rules, answer);
  if (refusal === undefined) return unreadable("has no code");
  if (refusal !== "yes") {
    const { code } = refusal;
    const { failed, retry, missing } = rules.envelope as NonNullable<HostRules["envelope"]>;
    if (failed.includes(code as number))
      return {
        kind: "update",
        state: "failed",
        status: code as number,
        outputs: [],
        error: failure(rules, body, code),
      };
    if (missing.includes(code as number)) return { kind: "missing", error: refusal };
    return { kind: retry.includes(code as number) ? "retry" : "fatal", error: refusal };
  }
  const found = firstAt(body, rules.id);
  if (found !== undefined && String(found) !== id) {
    return {
      kind: "fatal",
      error: new ContractError(`Asked for task ${id}, the host answered with ${String(found)}.`, status, body),
    };
  }
  const value = firstAt(body, rules.status);
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    return unreadable("has no status");
  const word = String(value).toLowerCase();
  const state = Object.hasOwn(rules.states, word) ? (rules.states[word] as TaskState) : "unknown";
  const outputs = state === "succeeded" ? readOutputs(rules, body) : [];
  if (state === "failed") return { kind: "update", state, status: value, outputs, error: failure(rules, body) };
  if (state === "succeeded" && outputs.length === 0) {
    return {
      kind: "fatal",
      final: true,
      error: new NoOutputError(`The task is ${value}, but the host gives no result URL.`, body),
    };
  }
  return { kind: "update", state, status: value, outputs };
}

/** Statuses that say nothing of the task: too early, too many, or the host's own trouble. */
export function mayPass(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

/** True when the host refused for the number of requests: nothing was done, and it wants a pause. */
export function isBusy({ envelope }: HostRules, { status, body }: Answer): boolean {
  return status === 429 || envelope?.busy.includes(Number(firstAt(body, envelope.code))) === true;
}

/** "yes", the refusal that the envelope says, or undefined when there should be an envelope and is none. */
export function readEnvelope(rules: HostRules, answer: Answer): "yes" | ApiError | undefined {
  if (rules.envelope === undefined) return "yes";
  const code = Number(firstAt(answer.body, rules.envelope.code));
  if (Number.isNaN(code)) return undefined;
  return rules.envelope.ok.includes(code) ? "yes" : apiError(rules, answer, code);
}

/** Only http(s) URLs are results: anything else could make a caller fetch, or open, what nobody meant. */
function readOutputs(rules: HostRules, body: unknown): string[] {
  const list = firstAt(body, rules.outputs);
  const urls = (Array.isArray(list) ? list : []).map((it) => firstAt(it, [rules.outputUrl]));
  return urls.filter((it): it is string => typeof it === "string" && /^https?:\/\//i.test(it) && URL.canParse(it));
}

function failure(rules: HostRules, body: unknown, envelopeCode?: string | number): TaskFailedError {
  const told = firstAt(body, rules.error);
  const code = firstAt(body, rules.errorCode) ?? envelopeCode;
  return new TaskFailedError(
    `The task failed: ${typeof told === "string" && told ? told : "the host gives no reason"}`,
    typeof code === "string" || typeof code === "number" ? code : undefined,
    body,
  );
}
