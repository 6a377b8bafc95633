import { type HandleJson, SubmissionUnknownError, type TaskreelError } from "taskreel";
import type { Order } from "taskreel/durable";
import { oneLine } from "../terminal/terminal.js";
import { unknownAdvice } from "./advice.js";
import { boundFacts, type Facts } from "./facts.js";
import { withoutKeys } from "./keys.js";
import { saidBy } from "./words.js";

/** What a tool answers: one sentence for the model, and the facts. */
export interface Answer {
  readonly text: string;
  readonly facts: Facts;
  /** Something went wrong; a task that failed, or goes on, is none of that. */
  readonly isError?: boolean;
}

/** The same as the protocol has it: one line without keys, and facts within bounds. */
export function resultOf({ text, facts, isError = false }: Answer) {
  return {
    content: [{ type: "text" as const, text: oneLine(withoutKeys(text)) }],
    structuredContent: boundFacts(facts),
    ...(isError && { isError }),
  };
}

/** What went wrong, in words that say what to do next. */
export function answerOf(error: unknown): Answer {
  const { name = "Error", task, orderId, advice } = error as TaskreelError & Advised;
  const { id } = (task?.toJSON() ?? {}) as Partial<HandleJson>;
  const facts = { error: name, task_id: plainId(id) ?? orderId };
  const next =
    error instanceof SubmissionUnknownError ? unknownAdvice(error.idempotencyKey !== undefined, orderId) : advice;
  return { text: [saidBy(error as Error), next].filter(Boolean).join(" "), facts, isError: true };
}

interface Advised {
  readonly orderId?: string;
  /** What to do, where that hangs on what was tried. */
  readonly advice?: string;
}

/** What a task is called here: by its id where that is one word, since its host chose it and may have chosen a sentence; else by its order. */
export function taskId({ handle, reference }: Pick<Order, "handle" | "reference">): string {
  return plainId(handle?.id) ?? reference;
}

function plainId(id: string | undefined): string | undefined {
  return id !== undefined && /^[\w.:~-]{1,200}$/.test(id) ? id : undefined;
}
