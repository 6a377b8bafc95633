import type { Contract, Operation } from "../contract/contract.js";
import { firstAt } from "../http/pointer.js";
import type { HostRules } from "../tasks/rules.js";
import type { Conformance } from "./conform.js";
import type { RefusalKind } from "./engine.js";
import { documented, envelopeCode, type Found } from "./examples.js";
import { isObject, replaceAt } from "./json.js";
import { describe, sentence, type Violation } from "./violations.js";

type Reason = RefusalKind | "too-large" | "missing";

export interface Problem {
  readonly reason: Reason;
  readonly violations: readonly Violation[];
}

export interface Refusal {
  readonly status: number;
  readonly body: unknown;
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

const MANNERS: Readonly<Record<Reason, Manner>> = {
  path: { statuses: [400, 422, 404], anyWillDo: true, text: "the path holds a malformed percent escape" },
  "not-found": { statuses: [404, 400, 422], text: "there is nothing at this path" },
  missing: { statuses: [404, 400, 422], text: "there is no such task" },
  method: { statuses: [405, 404, 400, 422], text: "this path does not take this method" },
  accept: { statuses: [406, 400, 422, 404], text: "answers are application/json, which the Accept header leaves out" },
  auth: { statuses: [401, 403, 400, 404], text: "the key is missing; send it as the contract's security scheme says" },
  "media-type": { statuses: [415, 422, 400], text: "the request body must be application/json" },
  json: { statuses: [400, 422], anyWillDo: true, text: "the request body cannot be read" },
  invalid: { statuses: [422, 400], anyWillDo: true, text: "the request breaks the contract" },
  "too-large": { statuses: [413, 422, 400], text: "the request body is larger than 10 MB" },
};

/** Says no in the shape that the contract documents: its own example, with a text that names the field and the rule. */
export function refuse(
  contract: Contract | undefined,
  operation: Operation | undefined,
  problem: Problem,
  conformance: Conformance,
): Refusal {
  const manner = MANNERS[problem.reason];
  const [wanted = 500] = manner.statuses;
  const text = textOf(problem, manner);
  const found = contract && findExample(contract, operation, problem, manner);
  if (contract === undefined || found === undefined) return { status: wanted, body: { error: text } };

  const { rules } = contract;
  const said = envelopeCode(found.example, rules.envelope) ?? found.status;
  const exact = manner.anyWillDo || said === wanted || meansMissing(problem.reason, said, rules);
  // An example that says exactly this keeps its own words, unless there is more to tell.
  const keepsText = exact && ["auth", "not-found", "missing"].includes(problem.reason);
  const filled = (code: number | undefined) => {
    const body = structuredClone(found.example);
    if (code !== undefined) for (const pointer of rules.envelope?.code ?? []) replaceAt(body, pointer, code);
    if (!keepsText) fillText(body, rules, text);
    fillFields(body, rules, problem.violations);
    return body;
  };
  const attempts = [...(exact ? [] : [filled(wanted)]), filled(undefined), found.example];
  const body = attempts.find((it) => conformance.problems(found.content.schema, it).length === 0);
  return { status: exact ? found.status : wanted, body, from: found };
}

/** The operation's own examples first, then those of the contract's other operations. */
function findExample(
  { rules, operations }: Contract,
  operation: Operation | undefined,
  { reason, violations }: Problem,
  manner: Manner,
): Found | undefined {
  const missing = reason === "missing" ? (rules.envelope?.missing ?? []) : [];
  const statuses = [...missing, ...manner.statuses];
  const own = operation ? [operation] : [];
  for (const status of statuses) {
    for (const group of [own, operations.filter((it) => it !== operation)]) {
      const candidates = group.flatMap(documented).flatMap((answer) =>
        Object.values(answer.content.examples)
          .filter((example) => (envelopeCode(example, rules.envelope) ?? answer.status) === status)
          .map((example) => ({ ...answer, example })),
      );
      const best = plainest(candidates, rules, violations.length > 0);
      if (best !== undefined) return best;
    }
  }
  return undefined;
}

/** With a place for field messages if there are some to give; without a code that means something more special. */
function plainest(candidates: readonly Found[], rules: HostRules, fields: boolean): Found | undefined {
  const rank = ({ example }: Found) =>
    (fields === (firstAt(example, rules.problem.fields) !== undefined) ? 0 : 2) +
    (typeof firstAt(example, rules.problem.code) === "string" ? 1 : 0);
  return [...candidates].sort((one, other) => rank(one) - rank(other))[0];
}

function meansMissing(reason: Reason, code: number, { envelope }: HostRules): boolean {
  return reason === "missing" && (envelope?.missing.includes(code) ?? false);
}

function textOf({ reason, violations }: Problem, manner: Manner): string {
  const said = violations.slice(0, 3).map(describe).join("; ");
  const more = violations.length > 3 ? `; and ${violations.length - 3} more` : "";
  return said === "" || reason === "media-type" ? manner.text : `${said}${more}`;
}

function fillText(body: unknown, rules: HostRules, text: string): void {
  const pointer = rules.problem.message.find((it) => typeof firstAt(body, [it]) === "string");
  if (pointer !== undefined) replaceAt(body, pointer, text);
}

function fillFields(body: unknown, rules: HostRules, violations: readonly Violation[]): void {
  const pointer = rules.problem.fields.find((it) => isObject(firstAt(body, [it])));
  if (pointer === undefined || violations.length === 0) return;
  const shown = Object.values(firstAt(body, [pointer]) as object)[0];
  const byField = new Map<string, string[]>();
  for (const it of violations) {
    const field = it.field || it.in;
    byField.set(field, [...(byField.get(field) ?? []), sentence(it.message, it.rule)]);
  }
  const entries = [...byField].map(([field, texts]) => [field, typeof shown === "string" ? texts.join("; ") : texts]);
  replaceAt(body, pointer, Object.fromEntries(entries));
}
