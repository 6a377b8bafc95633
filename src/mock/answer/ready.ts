import { firstAt, valuesAt } from "../../client/kernel/pointer.js";
import type { HostRules } from "../../client/rules.js";
import type { Contract, Operation } from "../../contract/contract.js";
import { isObject } from "../../contract/document/json.js";
import type { Moment } from "../state/life.js";
import { callbackExample, createExample, type Found, resultExample, statusExample, successes } from "./examples.js";
import { type HeaderTemplate, headerTemplate } from "./headers.js";
import { replaceAt } from "./replace.js";
import { askedTemplateOf } from "./template/asked.js";
import type { TaskFacts, Template } from "./template/template.js";
import type { Conformance } from "./verify.js";

/** A documented success, ready to be sent. */
export interface ReadyAnswer extends Found {
  readonly template: Template;
  /** Without what the request brings, should that break the schema. */
  readonly plain: Template;
  readonly fill: HeaderTemplate;
}

/** Everything that a create operation's answers and messages are made from, made ready when first asked for. */
export interface ReadyAnswers {
  readonly created: ReadyAnswer;
  /** The example that says that the task had been created before, where there is one. */
  readonly replayed: ReadyAnswer | undefined;
  /** The answer that is the result itself; undefined where there is none. */
  readonly result: ReadyAnswer | undefined;
  status(moment: Moment): ReadyAnswer;
  /** The message about a task that has ended there; undefined when the contract does not show one. */
  message(moment: Moment): Template | undefined;
}

/** @throws Error when the contract has no example for what is asked; engine/contract-check.ts sees to it that it does. */
export function answersOf(contract: Contract, operation: Operation, conformance: Conformance): ReadyAnswers {
  const { rules, shows } = contract;
  const { examples = {}, schema } = operation.body ?? {};
  const requests = Object.values(examples);
  const statusOperation = contract.operations.find((it) => it.id === operation.task?.statusOperation) as Operation;
  const names = namesOf(contract, operation);

  const ready = (found: Found | undefined, of: Operation, beside: readonly unknown[] = []): ReadyAnswer => {
    if (found === undefined) throw new Error(`${of.id} has no example for this state`);
    return {
      ...found,
      template: askedTemplateOf(found.example, { rules, shows, beside, requests, schema, names }),
      plain: askedTemplateOf(found.example, { rules, shows, names }),
      fill: headerTemplate(found.response, contract, true),
    };
  };
  const created = createExample(operation, rules);
  const again = named(replayExample(operation, contract), created, rules, conformance);
  const createExamples = Object.values(created?.content.examples ?? {}).filter((it) => !isReplay(it, contract));
  const result = operation.task?.life && ready(resultExample(operation), operation);
  const status = remember((moment) => {
    const asked = ready(statusExample(statusOperation, rules, moment), statusOperation);
    const [place] = rules.stored?.body ?? [];
    if (!result || !place || moment.meaning !== "succeeded") return asked;
    // What a template leaves as it is belongs to the contract.
    const holding = (outer: Template, inner: Template) => (facts: TaskFacts) => {
      const answer = structuredClone(outer(facts));
      replaceAt(answer, place, inner(facts));
      return answer;
    };
    return {
      ...asked,
      template: holding(asked.template, result.template),
      plain: holding(asked.plain, result.plain),
    };
  });
  // Who answers with the result creates nothing else.
  const first = operation.role === "direct" ? undefined : ready(created, operation, createExamples);

  return {
    created: first ?? (result as ReadyAnswer),
    result,
    replayed: again && ready(again, operation, createExamples),
    status,
    message: remember((moment) => {
      const { callback } = operation;
      if (callback === undefined) return undefined;
      const exact = callbackExample(callback, contract, moment);
      // Where the message is what the status operation answers, that one's example will do.
      const same = () => statusExample(statusOperation, rules, moment)?.example;
      const fits = (it: unknown) => it !== undefined && conformance.problems(callback.body.schema, it).length === 0;
      const fitting = [exact, same()].filter(fits);
      // Operations share messages: the one that is shown may have results of another kind.
      const hasResults = (it: unknown) => rules.results.some(({ at }) => valuesAt(it, at).length > 0);
      const example = (moment.meaning === "succeeded" ? fitting.find(hasResults) : undefined) ?? fitting[0];
      return example === undefined ? undefined : askedTemplateOf(example, { rules, shows, requests, schema });
    }),
  };
}

/** Where results of the operation hold ids that requests refer to: each task has its own. */
function namesOf({ operations }: Contract, { id }: Operation): readonly string[] {
  const refs = operations.flatMap((it) => (it.task && it.refs) ?? []);
  return refs.flatMap(({ at, operations: makers }) => (at !== undefined && makers.includes(id) ? at : []));
}

function replayExample(operation: Operation, contract: Contract): Found | undefined {
  for (const answer of successes(operation)) {
    const example = Object.values(answer.content.examples).find((it) => isReplay(it, contract));
    if (example !== undefined) return { ...answer, example };
  }
  return undefined;
}

/** With every name of the id that the first answer shows, as far as the schema of the second has room for it. */
function named(
  again: Found | undefined,
  first: Found | undefined,
  { id }: HostRules,
  conformance: Conformance,
): Found | undefined {
  if (again === undefined || !isObject(again.example)) return again;
  const value = firstAt(again.example, id);
  const example = structuredClone(again.example);
  for (const pointer of id) {
    if (firstAt(first?.example, [pointer]) === undefined || firstAt(example, [pointer]) !== undefined) continue;
    const cut = pointer.lastIndexOf("/");
    const home = firstAt(example, [pointer.slice(0, cut)]);
    if (isObject(home)) home[pointer.slice(cut + 1)] = value;
  }
  return conformance.problems(again.content.schema, example).length === 0 ? { ...again, example } : again;
}

function isReplay(example: unknown, { shows }: Contract): boolean {
  return firstAt(example, shows.replayed) === true;
}

function remember<T>(make: (moment: Moment) => T): (moment: Moment) => T {
  const known = new Map<unknown, T>();
  return (moment) => {
    if (!known.has(moment.value)) known.set(moment.value, make(moment));
    return known.get(moment.value) as T;
  };
}
