import { firstAt } from "../../../src/client/kernel/pointer.js";
import type { ResultRule } from "../../../src/client/rules.js";
import { isObject } from "../../../src/contract/document/json.js";
import { contractFor } from "../../../src/contract/model/tasks/reading.js";
import type { HostDocument, TaskOperations } from "../contract/documents.js";

/** One call and the wait for its result. */
export interface Call {
  readonly doc: HostDocument;
  readonly create: TaskOperations["create"];
  readonly body: Readonly<Record<string, unknown>>;
}

/** A program that does this, as a reader would copy it. */
export interface Sample {
  readonly title: string;
  /** Language of the code block. */
  readonly language: string;
  readonly text: string;
}

/** Seconds between two questions of the samples that poll by hand. */
export const PAUSE = 10;

/** `/data/taskId` as `["data", "taskId"]`. */
export function steps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((it) => it.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The status path with a shell's or Python's way to put in the id. */
export function statusPath({ create }: Call, id: string): string {
  return create.task.status.replace("{id}", id);
}

/** What a task gives; where there are several, the first. */
export function resultOf({ doc, create }: Call): ResultRule | undefined {
  return contractFor(doc.contract, create).rules.results[0];
}

/** Whether what stands there is an object whose members are results, and no list: by the examples of the answer. */
export function isMap({ doc, create }: Call, pointer: string): boolean {
  const status = doc.contract.operations.find(({ id }) => id === create.task.statusOperation);
  const examples = Object.values(status?.responses["200"]?.content?.examples ?? {});
  return examples.some((it) => isObject(firstAt(it, [pointer])));
}

/** Every documented value that ends a task. */
export function finalStates({ doc, create }: Call): (string | number)[] {
  const { succeeded, failed } = contractFor(doc.contract, create).states;
  return [...succeeded, ...failed];
}

/** How often the samples ask until the contract's longest wait is over. */
export function tries({ create }: Call): number {
  return Math.ceil(create.task.maxWait / PAUSE);
}
