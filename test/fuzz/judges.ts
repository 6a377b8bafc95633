import { isDeepStrictEqual } from "node:util";
import { firstAt } from "../../src/client/kernel/pointer.js";
import type { Check } from "../../src/contract/check/types.js";
import { accepts, validate } from "../../src/contract/check/validate.js";
import { describe, type Violation } from "../../src/contract/check/violations.js";
import type { Contract, Operation } from "../../src/contract/contract.js";
import type { Body } from "../../src/mock/engine/request.js";
import { ANY_CONSTANT, bothEngines, comparable, type Engines, requestWith } from "./agreement.js";
import { openWire, type Wire, type WireAnswer } from "./wire.js";

/** Everybody who decides about a request body: Prism, the engine compiled from the contract, validators, the mock. */
export interface Judges extends Engines {
  readonly wire: Wire;
}

export async function callJudges(): Promise<Judges> {
  const engines = await bothEngines();
  return { ...engines, wire: await openWire(engines.contracts) };
}

/** What each judge says of one body; `faults` is empty when they agree. */
export interface Hearing {
  readonly valid: boolean;
  readonly faults: readonly string[];
  readonly said: {
    readonly prism: unknown;
    readonly compiled: unknown;
    readonly validators: unknown;
    readonly mock: unknown;
  };
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Asks every judge about the same bytes. */
export async function hear(judges: Judges, operation: Operation, sent: string | Buffer): Promise<Hearing> {
  const contract = judges.contracts.find(({ operations }) => operations.includes(operation)) as Contract;
  const bytes = Buffer.from(sent as string);
  const body = readBody(bytes);
  const request = requestWith(operation, body);
  const verdict = judges.prism.check(request);
  const own = judges.compiled.check(request);
  const [prism, compiled] = [comparable(verdict), comparable(own, verdict)];
  const validators = body.state === "read" ? byValidators(contract, operation, body.value) : undefined;
  const mock = await judges.wire.send(operation, bytes);

  const faults: string[] = [];
  if (!isDeepStrictEqual(prism, compiled)) faults.push("Prism and the compiled engine differ");
  if (validators) {
    if (validators.accepted !== verdict.ok) faults.push("Prism and the validators differ");
    if (validators.accepted !== (validators.violations.length === 0))
      faults.push("the validators contradict themselves");
    // Prism takes a body of null, false, 0 or "" for none at all, and has no limit for the size of one.
    const alike = body.state === "read" && body.value && !validators.violations.some(({ rule }) => rule === "size");
    const told = verdict.ok || !alike ? undefined : verdict.violations;
    if (told && !isDeepStrictEqual(inOrder(told), inOrder(validators.violations))) {
      faults.push("Prism and the validators name different rules, or in another order");
    }
  }
  const broken = verdict.ok ? undefined : inOwnOrder(verdict.violations, own.ok ? [] : own.violations);
  faults.push(...faultsOfMock(contract, operation, body, broken, mock));
  return { valid: verdict.ok, faults, said: { prism, compiled, validators: validators?.violations.map(ruleOf), mock } };
}

/** As a server reads it: UTF-8, whose byte order mark does not count. */
function readBody(bytes: Buffer): Body {
  if (bytes.length === 0) return { state: "absent" };
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { state: "malformed", reason: "is not UTF-8" };
  }
  try {
    return { state: "read", value: JSON.parse(text) };
  } catch (error) {
    return { state: "malformed", reason: `is not JSON: ${(error as Error).message}` };
  }
}

function byValidators(contract: Contract, { body }: Operation, value: unknown) {
  const check = contract.checks?.requests.get(body?.schema as object) as Check;
  return { accepted: accepts(check, value), violations: validate(check, value) };
}

const ruleOf = ({ pointer, rule }: Violation) => `${pointer} ${rule}`;

/** All rules, and the order of those but `forbidden`: Prism's reader has no false schemas and sees to them earlier. */
function inOrder(violations: readonly Violation[]): readonly string[][] {
  return [violations.map(ruleOf).sort(), violations.filter(({ rule }) => rule !== "forbidden").map(ruleOf)];
}

/** Prism's violations in the order in which the mock's engine has them. */
function inOwnOrder(violations: readonly Violation[], own: readonly Violation[]): Violation[] {
  const place = (it: Violation) => own.findIndex((other) => ruleOf(other) === ruleOf(it));
  return [...violations].sort((one, other) => place(one) - place(other));
}

function faultsOfMock(
  contract: Contract,
  operation: Operation,
  body: Body,
  broken: readonly Violation[] | undefined,
  answer: WireAnswer,
): string[] {
  const { problem } = contract.rules;
  if (broken === undefined) {
    const value = body.state === "read" ? body.value : undefined;
    const named = badReference(operation, value);
    const message = String(firstAt(answer.body, problem.message));
    if (named === undefined) return [200, 202].includes(answer.status) ? [] : ["the mock refuses what Prism accepts"];
    // The contract is kept; that the task is not there is a rule of its state.
    const refused = answer.status === named.status && message.includes("x-task-ref") && message.startsWith(named.field);
    return refused ? [] : ["the mock does not refuse the other task as x-task-ref says"];
  }
  if (answer.status !== 422 && answer.status !== 400) return ["the mock does not refuse what Prism refuses"];
  const message = String(firstAt(answer.body, problem.message));
  // It does not look into what is deeper than any contract is.
  if (isDeep(body) && message.includes("nested more than 500 levels deep")) return [];
  const [first] = broken;
  const faults: string[] = [];
  // A wrong value may be quoted within the brackets that name the rule.
  const said = first?.message === ANY_CONSTANT ? `${first.field} must be ` : first && describe(first);
  if (said === undefined || !message.startsWith(said.replace(/\)$/, ""))) {
    faults.push("the mock names another rule first than Prism");
  }
  const fields = firstAt(answer.body, problem.fields) as object | undefined;
  const expected = [...new Set(broken.map((it) => it.field || it.in))].sort();
  if (fields !== undefined && !isDeepStrictEqual(Object.keys(fields).sort(), expected)) {
    faults.push("the mock lists other fields than Prism");
  }
  return faults;
}

/** Whether a value is nested more than 500 levels deep. Not recursive, as it may be deeper than the stack. */
function isDeep(body: Body): boolean {
  let level = body.state === "read" ? [body.value] : [];
  for (let depth = 0; level.length > 0 && depth <= 500; depth++) {
    level = level.flatMap((it) => (typeof it === "object" && it !== null ? Object.values(it) : []));
  }
  return level.length > 0;
}

/** The field that names a task which no mock server has, and with which status it is to be refused. */
function badReference({ refs = [], body }: Operation, value: unknown): { field: string; status: number } | undefined {
  const examples = Object.values(body?.examples ?? {});
  const bad = refs.find(({ field }) => {
    const id = firstAt(value, [field]);
    return typeof id === "string" && !examples.some((it) => firstAt(it, [field]) === id);
  });
  return bad && { field: bad.field.slice(1), status: bad.errors.missing?.status ?? 422 };
}
