import { CONTROL_PATH } from "../../client/kernel/sign.js";
import type { Content, Contract, Operation } from "../../contract/contract.js";
import { contractFor } from "../../contract/model/tasks/reading.js";
import { createExample, resultExample, statusExample } from "../answer/examples.js";
import { isUnmakeable, usualOf, whyUnmade } from "../answer/usual.js";
import type { Conformance } from "../answer/verify.js";
import { MockServerError } from "../errors.js";

/**
 * Refuses a contract that the server could not hold to: every example validates, every state has an example. Its schemas
 * have been compiled before. Throws {@link MockServerError} (`contract`) naming the place.
 */
export function checkContract(contract: Contract, conformance: Conformance): void {
  const { host } = contract.rules;
  const tasks = contract.operations.some((it) => it.role === "create");
  for (const meaning of ["pending", "succeeded", "failed"] as const) {
    if (tasks && contract.states[meaning].length === 0)
      throw fault(`${host} /x-task-states`, `list a ${meaning} status value`);
  }
  for (const operation of contract.operations) {
    const place = `${host} ${operation.method} ${operation.path}`;
    const taken = [CONTROL_PATH, "/s/"].find((it) => operation.path.startsWith(it));
    if (taken !== undefined) throw fault(place, `paths below ${taken} are the mock server's`);
    checkExamples(operation, place, conformance);
    checkTaskExamples(contractFor(contract, operation), operation, place);
    if (operation.role === "other") checkEnd(operation, place);
  }
}

/** A schema that no value with an end keeps is no description of an answer. */
function checkEnd(operation: Operation, place: string): void {
  const { status, response } = usualOf(operation);
  if (response.content !== undefined && isUnmakeable(response.content))
    throw fault(
      `${place} response ${status}`,
      "its schema contains itself without an end; give it a way out, such as null",
    );
}

/** What cannot be made from the schema that the usual answer has, and why: for its example to be written. */
export function unmadeAnswers({ rules, operations }: Contract, conformance: Conformance): string[] {
  return operations.flatMap((operation) => {
    if (operation.role !== "other") return [];
    const usual = usualOf(operation);
    const why = whyUnmade(usual, conformance);
    const place = `${rules.host} ${operation.method} ${operation.path} response ${usual.status}`;
    return why === undefined ? [] : [`${place}: ${why}; it is refused with 501 until then`];
  });
}

function checkExamples(operation: Operation, place: string, conformance: Conformance): void {
  if (operation.body) checkContent(operation.body, `${place} request`, conformance, "requests");
  if (operation.callback) {
    const { body, delivery } = operation.callback;
    const failed = delivery?.failed === undefined ? {} : { "x-callback.failed": delivery.failed };
    checkContent({ ...body, examples: { ...body.examples, ...failed } }, `${place} callback`, conformance);
  }
  for (const [status, { content }] of Object.entries(operation.responses)) {
    if (content) checkContent(content, `${place} response ${status}`, conformance);
  }
}

function checkContent(
  { schema, examples }: Content,
  place: string,
  conformance: Conformance,
  as: "answers" | "requests" = "answers",
): void {
  for (const [name, example] of Object.entries(examples)) {
    const problems = conformance.problems(schema, example, as);
    if (problems.length > 0) throw fault(`${place} example ${name}`, problems.join("; "));
  }
}

function checkTaskExamples({ rules, states }: Contract, operation: Operation, place: string): void {
  if (operation.role === "create" && createExample(operation, rules) === undefined) {
    throw fault(place, `no example of a success shows an id at ${rules.id.join(" or ")}`);
  }
  if (operation.task?.life !== undefined && resultExample(operation) === undefined)
    throw fault(place, "no example shows its result");
  if (operation.role !== "status") return;
  for (const meaning of ["pending", "succeeded", "failed"] as const) {
    // Every state on the way is passed through; of the terminal ones the first is where a task ends.
    const needed = meaning === "pending" ? states.pending : states[meaning].slice(0, 1);
    for (const value of needed) {
      if (statusExample(operation, rules, { meaning, value }) !== undefined) continue;
      throw fault(place, `no example of a success shows ${JSON.stringify(value)} at ${rules.status.join(" or ")}`);
    }
  }
}

function fault(place: string, message: string): MockServerError {
  return new MockServerError("contract", `${place}: ${message}`);
}
