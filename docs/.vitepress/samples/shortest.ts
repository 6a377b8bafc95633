import { isObject, type JsonObject, record } from "../../../src/contract/document/json.js";
import { callbackField } from "../../../src/contract/model/tasks/callback.js";
import type { TaskOperations } from "../contract/documents.js";
import { judgeOf } from "../contract/judge.js";
import type { Variant } from "../contract/schema.js";

type Test = (value: unknown) => boolean;

/** What makes a request worth reading: a sentence, and an address of a file. */
const CONTENT: readonly Test[] = [
  (it) => typeof it === "string" && /\S\s\S/.test(it),
  (it) => typeof it === "string" && URL.canParse(it),
];

/**
 * The shortest of the contract's examples that shows a variant: what it has to have, and of what it says the first
 * sentence and the first file. Undefined where no example is of this variant.
 */
export function shortestBody(create: TaskOperations["create"], variant: Variant): JsonObject | undefined {
  const [all, own] = [judgeOf(record(create.body?.schema)), judgeOf(variant.schema)];
  const isFine: Test = (body) => own(body) && all(body);
  const examples = Object.values(create.body?.examples ?? {}).filter(isFine);
  const found = examples.map((it) => {
    const { [callbackField(create) ?? ""]: _, ...body } = record(it);
    const content = CONTENT.filter((test) => holds(body, test));
    return shortened(body, (left) => isFine(left) && content.every((test) => holds(left, test)));
  });
  return found.sort((one, other) => size(one) - size(other))[0];
}

/** Leaves out whatever it can, the last first: what an example begins with is what it is about. */
function shortened(body: JsonObject, isFine: Test): JsonObject {
  const left = { ...body };
  for (const [name, value] of Object.entries(body).reverse()) {
    delete left[name];
    if (isFine(left)) continue;
    left[name] = isObject(value) ? shortened(value, (it) => isFine({ ...left, [name]: it })) : value;
  }
  // In the order of the example: what was put back came last.
  return Object.fromEntries(Object.entries(body).flatMap(([name]) => (name in left ? [[name, left[name]]] : [])));
}

/** Whether it is true of the value or of something in it. */
function holds(value: unknown, test: Test): boolean {
  return typeof value === "object" && value !== null ? Object.values(value).some((it) => holds(it, test)) : test(value);
}

/** How many fields it has, at any depth. */
function size(value: unknown): number {
  return isObject(value) ? Object.values(value).reduce<number>((sum, it) => sum + size(it), 1) : 1;
}
