import fc from "fast-check";
import { TaskreelError } from "../../src/client/errors.js";
import { firstAt } from "../../src/client/kernel/pointer.js";
import { readRefusal, readStatus } from "../../src/client/read.js";
import { createdId } from "../../src/client/submit.js";
import type { Check } from "../../src/contract/check/types.js";
import { accepts, validate } from "../../src/contract/check/validate.js";
import type { Content, Contract, Operation } from "../../src/contract/contract.js";
import { contractFor } from "../../src/contract/model/tasks/reading.js";
import { type Bundle, readBundle } from "./bundle.js";
import { propertiesOf } from "./edges.js";
import { mutated } from "./mutate.js";
import { validValue } from "./valid.js";

/** One thing that a host may say: an answer with its status, or a callback. */
export interface AnswerCase {
  readonly contract: Contract;
  readonly operation: Operation;
  /** HTTP status; undefined for a callback. */
  readonly status: number | undefined;
  readonly content: Content;
  readonly check: Check;
  /** The second opinion. */
  readonly bundled: (value: unknown) => boolean;
}

export function answerCases(contracts: readonly Contract[]): AnswerCase[] {
  return contracts.flatMap((contract) => {
    const bundle = readBundle(contract.rules.host);
    return contract.operations.flatMap((operation) => casesOf(contract, operation, bundle));
  });
}

function casesOf(contract: Contract, operation: Operation, bundle: Bundle): AnswerCase[] {
  const { path, method, callback, responses } = operation;
  const here = ["paths", path, method.toLowerCase()];
  const media = ["content", "application/json", "schema"];
  const made = (content: Content, keys: string[], status?: number): AnswerCase => ({
    contract,
    operation,
    status,
    content,
    check: contract.checks?.answers.get(content.schema as object) as Check,
    bundled: bundle.judge([...here, ...keys, ...media]),
  });
  const answers = Object.entries(responses).flatMap(([status, { content }]) =>
    content === undefined ? [] : [made(content, ["responses", status], Number(status))],
  );
  if (callback === undefined) return answers;
  const [name = "", expressions] =
    Object.entries(firstAt(contract.document, [pointer([...here, "callbacks"])]) ?? {})[0] ?? [];
  const [expression = ""] = Object.keys(expressions ?? {});
  return [...answers, made(callback.body, ["callbacks", name, expression, "post", "requestBody"])];
}

const pointer = (keys: readonly string[]) => keys.map((it) => `/${it.replaceAll("/", "~1")}`).join("");

/** Values for an answer: those that its schema allows, its examples, and both with changes. */
export function answersFor({ content }: AnswerCase): fc.Arbitrary<unknown> {
  const made = validValue(content.schema);
  const examples = Object.values(content.examples);
  const own = examples.length === 0 ? made : fc.oneof({ weight: 3, arbitrary: made }, fc.constantFrom(...examples));
  const all = fc.oneof(own, mutated(own, propertiesOf([content.schema])));
  return all.map((it): unknown => JSON.parse(JSON.stringify(it) ?? "null"));
}

export interface AnswerHearing {
  readonly valid: boolean;
  readonly faults: readonly string[];
  readonly said: object;
}

/** Asks both judges about an answer, and has the rules of the task read what is valid. */
export function hearAnswer(it: AnswerCase, value: unknown): AnswerHearing {
  const valid = it.bundled(value);
  const own = accepts(it.check, value);
  const violations = validate(it.check, value).map(({ pointer, rule }) => `${pointer} ${rule}`);
  const faults: string[] = [];
  if (own !== valid) faults.push("the validators and the published bundle differ");
  if (own !== (violations.length === 0)) faults.push("the validators contradict themselves");
  if (it.status !== undefined && valid) faults.push(...faultsOfReading(it, it.status, value));
  return { valid, faults, said: { status: it.status ?? "callback", bundle: valid, validators: violations } };
}

function faultsOfReading({ contract, operation }: AnswerCase, status: number, body: unknown): string[] {
  const { rules } = contractFor(contract, operation);
  const answer = { status, ok: status < 300, headers: new Headers(), body, isJson: true };
  try {
    const refusal = readRefusal(rules, answer);
    if (status >= 400 && refusal === undefined) return ["an error answer is read as a yes"];
    if (operation.role === "status") {
      const id = String(firstAt(body, rules.id) ?? "none");
      const reading = readStatus(rules, id, answer);
      if (reading.error && !(reading.error instanceof TaskreelError)) return ["what went wrong is no typed error"];
      // That a text holds JSON no schema says, so such a text may be none; then it is asked for again.
      const inText = rules.results.some(({ at }) => at.includes("#"));
      if (refusal === undefined && reading.kind !== "update" && !inText) return ["a documented answer tells nothing"];
      if (reading.kind === "update" && reading.state === "unknown") return ["a documented state is not known"];
    } else if (operation.task && refusal === undefined) {
      const id = createdId(rules, operation.task, body, answer.headers);
      if (id !== undefined && id !== String(firstAt(body, rules.id))) return ["another id is read than was told"];
    }
    return [];
  } catch (error) {
    return [`reading it throws ${error}`];
  }
}
