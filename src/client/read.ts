import { type Answer, sanitized } from "./answer.js";
import { ApiError, ContractError, NoOutputError, TaskFailedError, type TaskreelError } from "./errors.js";
import { mayPass, retryAfter } from "./kernel/delays.js";
import { parseJson } from "./kernel/json.js";
import { MAX_DEPTH, MAX_FIELDS, MAX_TEXT } from "./kernel/limits.js";
import { asText, firstAt } from "./kernel/pointer.js";
import { readFiles } from "./results.js";
import { type HostRules, promisesFiles, type TaskState } from "./rules.js";
import type { ResultFile } from "./types.js";

/** What a status answer means for a wait. */
export type Reading =
  | {
      readonly kind: "update";
      readonly state: TaskState | "unknown";
      readonly status: string | number | boolean;
      /** How far the task is, beside its state, where the host says. */
      readonly stage?: string | undefined;
      /** Result files so far. */
      readonly files: readonly ResultFile[];
      /** The result, where it stands inside the answer. */
      readonly result?: unknown;
      /** Why the task ended without what it promised. */
      readonly error?: TaskreelError;
    }
  /** Nothing learnt; asking again may help. `missing`: the host knows no such task, which may be too soon to say. */
  | { readonly kind: "retry" | "missing"; readonly error: TaskreelError }
  | { readonly kind: "fatal"; readonly error: TaskreelError };

/** Reads a status answer by the host's rules. Pure. */
export function readStatus(rules: HostRules, id: string, answer: Answer): Reading {
  const { status, ok, body } = answer;
  const broken = (what: string) => new ContractError(`The status answer ${what}`, { status, body });

  const refusal = readRefusal(rules, answer);
  if (refusal) {
    // With HTTP 200 it was the envelope that said no.
    const envelope = ok ? rules.envelope : undefined;
    const code = refusal.code as number;
    if (envelope?.failed.includes(code))
      return { kind: "update", state: "failed", status: code, files: [], error: failure(rules, body, code) };
    const missing = envelope ? envelope.missing.includes(code) : status === 404;
    const passing = envelope ? envelope.retry.includes(code) || mayPass(code) : mayPass(status);
    return { kind: missing ? "missing" : passing ? "retry" : "fatal", error: refusal };
  }

  const word = firstAt(body, rules.status, isWord) as string | number | boolean | undefined;
  if (word === undefined) return { kind: "retry", error: broken(`has no status at ${rules.status.join(", ")}`) };
  const found = asText(firstAt(body, rules.id) ?? id);
  if (found !== id) return { kind: "fatal", error: broken(`is about task ${found}, not ${id}`) };

  const key = `${word}`.trim().toLowerCase();
  const state = Object.hasOwn(rules.states, key) ? (rules.states[key] as TaskState) : "unknown";
  let files: readonly ResultFile[] = [];
  const kept = state === "succeeded" || state === "failed" ? storedIn(rules, answer) : undefined;
  if (kept && !kept.ok) {
    const cause = apiError(rules, kept);
    const { code = kept.status, message } = cause;
    const error = new TaskFailedError(`The task failed: ${message}`, { code, data: body, cause });
    return { kind: "update", state: "failed", status: word, files, error };
  }
  const result = kept ? kept.body : body;
  try {
    files = readFiles(rules, result);
  } catch {
    if (state === "succeeded") return { kind: "retry", error: broken("has results in a text that is no JSON") };
  }
  const stage = firstAt(body, rules.stage ?? [], isReason);
  const update = {
    kind: "update",
    state,
    status: word,
    files,
    result,
    ...(stage !== undefined && { stage: asText(stage) }),
  } as const;
  if (state === "failed") return { ...update, error: failure(rules, body) };
  if (state === "succeeded" && rules.stored && !kept) return { kind: "retry", error: broken("has no stored answer") };
  if (state !== "succeeded" || files.length > 0 || !promisesFiles(rules)) return update;
  return { ...update, error: new NoOutputError(`The task is ${word}, without a result URL`, { data: body }) };
}

/** The HTTP answer that a status answer holds, as if it had come by itself; undefined where it holds none. */
function storedIn({ stored }: HostRules, { headers, body: outer }: Answer): Answer | undefined {
  const status = stored && Number(firstAt(outer, stored.status));
  if (!stored || !status) return undefined;
  const found = firstAt(outer, stored.body);
  let body = found;
  try {
    // JSON may be kept as a text; another text is the result as it is.
    if (typeof found === "string") body = sanitized(parseJson(found), (it) => it, MAX_DEPTH);
  } catch {}
  return { status, ok: status >= 200 && status < 300, headers, body, isJson: typeof body !== "string" };
}

/** The host's no, said by its HTTP status or by the envelope of an answer with HTTP 200; undefined when it said yes. */
export function readRefusal(rules: HostRules, answer: Answer): ApiError | undefined {
  if (!answer.ok) return apiError(rules, answer);
  const { envelope } = rules;
  const found = envelope && firstAt(answer.body, envelope.code);
  const code = Number(asText(found));
  return found === undefined || envelope?.ok.includes(code) ? undefined : apiError(rules, answer, code);
}

/** True when the host refused for the number of requests: nothing was done, and it wants a pause. */
export function isBusy({ envelope }: HostRules, { status, code }: Pick<ApiError, "status" | "code">): boolean {
  return status === 429 || envelope?.busy.includes(code as number) === true;
}

function isWord(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function failure(rules: HostRules, body: unknown, envelopeCode?: number): TaskFailedError {
  const code = firstAt(body, rules.errorCode, isWord) as string | number | undefined;
  // What an envelope says beside its yes is no reason.
  const places = envelopeCode === undefined ? rules.error : [...rules.error, ...rules.problem.message];
  const text = firstAt(body, places, isReason) ?? "no reason given";
  return new TaskFailedError(`The task failed: ${clipped(text)}`, { code: code ?? envelopeCode, data: body });
}

/** Where a host's error bodies say what went wrong. */
export type ProblemRules = Pick<HostRules, "problem" | "requestIdHeaders">;

/** Makes the error for an answer that says no. `code` is the envelope's, when it was the envelope that said it. */
export function apiError(
  rules: ProblemRules,
  { status, body, headers }: Answer,
  found = firstAt(body, rules.problem.code),
): ApiError {
  const { problem } = rules;
  // An envelope's yes beside an HTTP status that says no is none of the refusal; nor is what is no code at all.
  const code = typeof found === "number" && !(found >= 400) ? undefined : found;
  const fields = fieldMessages(firstAt(body, problem.fields));
  const text = clipped(firstAt(body, problem.message, isReason) ?? "no reason given");
  // A host may tell of a field in both places.
  const told = Object.entries(fields).map(([field, it]) => (text.includes(field) ? "" : `; ${field}: ${it}`));
  return new ApiError(`The host answered ${clipped(code ?? status)}: ${text}${clipped(told.join(""))}`, {
    status,
    code: isText(code) || typeof code === "number" ? code : undefined,
    fields,
    requestId: requestIdOf(rules, headers),
    retryAfterMs: retryAfter(headers),
    body,
  });
}

/** The host's own id of a request, for its support. */
export function requestIdOf({ requestIdHeaders }: ProblemRules, headers: Headers): string | undefined {
  return requestIdHeaders.map((it) => headers.get(it)).find(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Words that say something. */
function isReason(value: unknown): boolean {
  return isWord(value) && `${value}`.trim() !== "";
}

/** A host's words, as long as a message should be. */
function clipped(value: unknown): string {
  const text = asText(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}

function fieldMessages(value: unknown): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(Object(value) === value ? (value as object) : {})
      .slice(0, MAX_FIELDS)
      .map(([field, it]) => [field, [it].flat().slice(0, MAX_FIELDS).map(clipped)]),
  );
}
