import { readdirSync, readFileSync } from "node:fs";
import { firstAt } from "../../src/client/kernel/pointer.js";
import { tagOf } from "./duties.js";
import { type TaskCase, taskCases } from "./support.js";

/** A request body that breaks one rule of its contract: test/fixtures/invalid/<operationId>/<rule>.json. */
export interface Violation {
  readonly task: TaskCase;
  readonly title: string;
  readonly body: unknown;
  /** JSON Pointer of the field. */
  readonly pointer: string;
  /** What a mock server calls the rule. */
  readonly rule: string;
  /** The rule that the file stands for, see duties.ts. */
  readonly file: string;
  readonly variant: string;
}

const folder = new URL("../fixtures/invalid/", import.meta.url);

export const violations: readonly Violation[] = readdirSync(folder).flatMap((operation) => {
  const task = taskCases.find(({ create }) => create.id === operation);
  if (!task) throw new Error(`test/fixtures/invalid/${operation} names no create operation.`);
  return readdirSync(new URL(`${operation}/`, folder)).flatMap((name) => {
    const text = readFileSync(new URL(`${operation}/${name}`, folder), "utf8");
    const file = name.replace(".json", "");
    const tag = tagOf(task.create.body?.schema);
    return (JSON.parse(text) as Pick<Violation, "body" | "pointer" | "rule">[]).map((it) => {
      const variant = tag === undefined || it.pointer === `/${tag}` ? "" : String(firstAt(it.body, [`/${tag}`]));
      return { ...it, task, file, variant, title: [operation, variant, it.pointer, file].filter(Boolean).join(" ") };
    });
  });
});
