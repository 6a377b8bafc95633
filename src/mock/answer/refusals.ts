import { firstAt } from "../../client/kernel/pointer.js";
import type { HostRules } from "../../client/rules.js";
import type { Violation } from "../../contract/check/violations.js";
import type { Contract, Operation } from "../../contract/contract.js";
import { isObject } from "../../contract/document/json.js";
import type { RefusalKind } from "../engine/engine.js";
import { documented, envelopeCode, type Found, shownBy } from "./examples.js";
import { faultsByField, faultsText } from "./refusal-text.js";
import { replaceAt } from "./replace.js";
import type { Conformance } from "./verify.js";

type Reason =
  | RefusalKind
  | "too-large"
  | "busy"
  | "encoding"
  | "preference"
  | "missing"
  | "gone"
  | "conflict"
  | "balance"
  | "reference"
  | "fault";

export interface Problem {
  readonly reason: Reason;
  readonly violations: readonly Violation[];
  /** What happened, where that is more than the reason's own text. */
  readonly detail?: string;
  /** The request's body, from which wrong values are quoted. */
  readonly body?: unknown;
  /** The status, and the code in the body, that a rule of the contract asks for. */
  readonly want?: { readonly status: number; readonly code?: string };
  /** Codes that mean something else and must not be sent for this reason. */
  readonly taken?: readonly string[];
}

export interface Refusal {
  readonly status: number;
  readonly body: unknown;
  /** Which rule, why, and what would be accepted. */
  readonly text: string;
  /** The documented answer that it was made from, for its headers. */
  readonly from?: Found;
}

interface Manner {
  /** Statuses that say it, best first: HTTP's own, or an envelope's codes. */
  readonly statuses: readonly number[];
  /** Whether any of them will do. Otherwise the first is sent even where only another one's body is documented. */
  readonly anyWillDo?: true;
  readonly text: string;
}

/** The host's own words for these come first, since programs may look for them; the reason follows. */
const OWN_WORDS: ReadonlySet<Reason> = new Set(["auth", "not-found", "missing", "gone", "conflict", "balance"]);

const MANNERS: Readonly<Record<Reason, Manner>> = {
  path: { statuses: [400, 422, 404], anyWillDo: true, text: "the path holds a malformed percent escape" },
  "not-found": { statuses: [404, 400, 422], text: "there is nothing at this path" },
  missing: { statuses: [404, 400, 422], text: "there is no such task" },
  method: { statuses: [405, 404, 400, 422], text: "this path does not take this method" },
  accept: { statuses: [406, 400, 422, 404], text: "the Accept header leaves out what is answered" },
  auth: { statuses: [401, 403, 400, 404], text: "the key is missing" },
  "media-type": { statuses: [415, 422, 400], text: "the request body has another media type" },
  json: { statuses: [400, 422], anyWillDo: true, text: "the request body cannot be read" },
  invalid: { statuses: [400, 422], anyWillDo: true, text: "the request breaks the contract" },
  gone: { statuses: [410, 404], text: "the result is no longer kept" },
  conflict: { statuses: [409, 422, 400], text: "the key was used before with another request" },
  balance: { statuses: [402, 403, 400], text: "the balance does not cover the price" },
  reference: { statuses: [422, 400], text: "the other task cannot be used" },
  fault: { statuses: [500], text: "a fault was asked for" },
  encoding: { statuses: [415, 422, 400], text: "the request body is compressed; send it without Content-Encoding" },
  preference: { statuses: [400, 422], anyWillDo: true, text: "Prefer asks for an answer that is not documented" },
  busy: {
    statuses: [503, 500],
    text: "the bodies of all requests under way together are larger than 256 MB; send it again in a moment",
  },
  "too-large": { statuses: [413, 422, 400], text: "the request body is larger than 10 MB" },
};

/** Says no in the shape that the contract documents: its own example, with a text that names the field and the rule. */
export function refuse(
  contract: Contract | undefined,
  operation: Operation | undefined,
  problem: Problem,
  conformance: Conformance,
): Refusal {
  const plain = MANNERS[problem.reason];
  const manner = problem.want ? { ...plain, statuses: [problem.want.status, ...plain.statuses] } : plain;
  const [wanted = 500] = manner.statuses;
  const text = textOf(problem, manner);
  const found = contract && findExample(contract, operation, problem, manner);
  if (contract === undefined || found === undefined) return { status: wanted, body: { error: text }, text };

  const { rules } = contract;
  const said = envelopeCode(found.example, rules.envelope) ?? found.status;
  const exact = manner.anyWillDo || said === wanted || meansMissing(problem.reason, said, rules);
  const ownWords = exact && OWN_WORDS.has(problem.reason);
  const filled = (code: number | undefined) => {
    const body = structuredClone(found.example);
    if (code !== undefined) for (const pointer of rules.envelope?.code ?? []) replaceAt(body, pointer, code);
    fillText(body, rules, text, ownWords);
    fillFields(body, rules, problem);
    return body;
  };
  const attempts = [...(exact ? [] : [filled(wanted)]), filled(undefined), found.example];
  const body = attempts.find((it) => conformance.problems(found.content.schema, it).length === 0);
  return { status: exact ? found.status : wanted, body, text, from: found };
}

/** The operation's own examples first, then those of the contract's other operations. */
function findExample(
  { rules, operations }: Contract,
  operation: Operation | undefined,
  { reason, violations, want, taken = [] }: Problem,
  manner: Manner,
): Found | undefined {
  const missing = reason === "missing" || reason === "gone" ? (rules.envelope?.missing ?? []) : [];
  const statuses = [...missing, ...manner.statuses];
  const own = operation ? [operation] : [];
  for (const status of statuses) {
    for (const group of [own, operations.filter((it) => it !== operation)]) {
      const candidates = group
        .flatMap((it) => documented(it, status))
        .flatMap((answer) =>
          Object.values(shownBy(answer.content))
            .filter((example) => (envelopeCode(example, rules.envelope) ?? answer.status) === status)
            .filter((example) => !taken.includes(codeIn(example, rules)))
            .map((example) => ({ ...answer, example })),
        );
      const coded = want?.code ?? (reason === "conflict" ? true : undefined);
      const best = plainest(candidates, rules, violations.length > 0, coded);
      if (best !== undefined) return best;
    }
  }
  return undefined;
}

/**
 * With a place for field messages if there are some to give; without a code that means something more special, unless
 * that very code, or any code at all, is wanted.
 */
function plainest(
  candidates: readonly Found[],
  rules: HostRules,
  fields: boolean,
  coded: string | true | undefined,
): Found | undefined {
  const wrongCode = (code: string) =>
    coded === true ? code === "" : coded === undefined ? code !== "" : code !== coded;
  const rank = ({ example }: Found) =>
    (fields === (firstAt(example, rules.problem.fields) !== undefined) ? 0 : 2) +
    (wrongCode(codeIn(example, rules)) ? (typeof coded === "string" ? 4 : 1) : 0);
  return [...candidates].sort((one, other) => rank(one) - rank(other))[0];
}

/** The word that an error's body has for its cause; empty where it has none. */
function codeIn(example: unknown, rules: HostRules): string {
  const code = firstAt(example, rules.problem.code);
  return typeof code === "string" ? code : "";
}

function meansMissing(reason: Reason, code: number, { envelope }: HostRules): boolean {
  return (reason === "missing" || reason === "gone") && (envelope?.missing.includes(code) ?? false);
}

function textOf({ reason, violations, detail, body }: Problem, manner: Manner): string {
  if (detail !== undefined) return detail;
  return violations.length === 0 || reason === "media-type" ? manner.text : faultsText(violations, body);
}

function fillText(body: unknown, rules: HostRules, text: string, ownWords: boolean): void {
  const pointer = rules.problem.message.find((it) => typeof firstAt(body, [it]) === "string");
  if (pointer === undefined) return;
  const own = String(firstAt(body, [pointer])).replace(/[.\s]+$/, "");
  replaceAt(body, pointer, ownWords && own !== "" ? `${own}: ${text}` : text);
}

function fillFields(body: unknown, rules: HostRules, { violations, body: sent }: Problem): void {
  const pointer = rules.problem.fields.find((it) => isObject(firstAt(body, [it])));
  if (pointer === undefined || violations.length === 0) return;
  const shown = Object.values(firstAt(body, [pointer]) as object)[0];
  const entries = [...faultsByField(violations, sent)].map(([field, texts]) => [
    field,
    typeof shown === "string" ? texts.join("; ") : texts,
  ]);
  replaceAt(body, pointer, Object.fromEntries(entries));
}
