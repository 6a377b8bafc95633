import type { Contract, Operation, StatusValue } from "../../contract/contract.js";
import { contractFor } from "../../contract/model/tasks/reading.js";

export type Node = Record<string, unknown>;
export type End = "succeeded" | "failed";
export const ENDS: readonly End[] = ["succeeded", "failed"];

/** A create operation whose tasks are asked for until they have ended. */
export interface Awaited extends Operation {
  readonly task: NonNullable<Operation["task"]>;
}

/** Seconds between two questions. */
const ASK_AGAIN_AFTER = 10;

/** Those of a contract, but for deprecated ones: nobody shall begin with these. */
export function awaitedIn({ operations }: Contract): Awaited[] {
  return operations.filter((it): it is Awaited => it.role === "create" && !it.deprecated && it.task !== undefined);
}

/** The step that asks for a task until it has come to such an end: by what the contract says of its states, written once. */
export function askStep(contract: Contract, create: Awaited, end: End, stepId: string, id: string): Node {
  const { rules, states } = contractFor(contract, create);
  const { name, in: place } = contract.operations.find((it) => it.id === create.task.statusOperation)?.idParameter ?? {
    name: "id",
    in: "path",
  };
  return {
    stepId,
    description: `Ask until the task has ${end}.`,
    operationId: create.task.statusOperation,
    parameters: [{ in: place, name, value: id }],
    successCriteria: [...yes(rules.envelope), { condition: anyOf(rules.status, states[end]) }],
    onFailure: [{ reference: `$components.failureActions.${actionName(create)}` }],
    outputs: { task: "$response.body" },
  };
}

/** What is done while a task is pending, by name. Operations that are read as their host says have it in common, and the longest of their times. */
export function askAgain(contract: Contract, awaited: readonly Awaited[]): Node {
  const actions = awaited.map((create) => {
    const { rules, states } = contractFor(contract, create);
    const name = actionName(create);
    const alike = awaited.filter((it) => actionName(it) === name);
    const seconds = Math.max(...alike.map(({ task }) => task.maxWait));
    const retryLimit = Math.ceil(seconds / ASK_AGAIN_AFTER);
    const criteria = [{ condition: anyOf(rules.status, states.pending) }];
    return [name, { name, type: "retry", retryAfter: ASK_AGAIN_AFTER, retryLimit, criteria }];
  });
  return Object.fromEntries(actions);
}

/** The answer is HTTP 200, and the envelope says yes too. */
export function yes(envelope: Contract["rules"]["envelope"]): Node[] {
  const codes = envelope && { condition: anyOf(envelope.code, envelope.ok) };
  return [{ condition: "$statusCode == 200" }, ...(codes ? [codes] : [])];
}

function actionName(create: Awaited): string {
  const own = create.reading?.states !== undefined || create.reading?.rules.status !== undefined;
  return own ? `askAgainFor${nameOf(create)}` : "askAgain";
}

function anyOf(pointers: readonly string[], values: readonly StatusValue[]): string {
  const each = pointers.flatMap((at) => values.map((it) => `$response.body#${at} == ${JSON.stringify(it)}`));
  return each.join(" || ");
}

/** What an operation makes: its id without `create`. */
export function nameOf({ id }: Pick<Operation, "id">): string {
  return id.replace(/^create/, "");
}
