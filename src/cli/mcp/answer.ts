import { type HandleJson, SubmissionUnknownError, type TaskreelError } from "taskreel";
import { CommandFault } from "../exit.js";
import { cleanLines } from "../terminal/terminal.js";
import { wordsOf } from "../terminal/words.js";

/** What a tool answers: one sentence for the model, and the facts. */
export interface Answer {
  readonly text: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Something went wrong; a task that failed, or goes on, is none of that. */
  readonly isError?: boolean;
}

/** The same as the protocol has it. */
export function resultOf({ text, facts, isError = false }: Answer) {
  return {
    content: [{ type: "text" as const, text: cleanLines(text) }],
    structuredContent: JSON.parse(JSON.stringify(facts)) as Record<string, unknown>,
    ...(isError && { isError }),
  };
}

/** What went wrong, in words that say what to do next. */
export function answerOf(error: unknown): Answer {
  const { name = "Error", task, orderId } = error as TaskreelError & { readonly orderId?: string };
  const handle = task?.toJSON() as HandleJson | undefined;
  const facts = { error: name, task_id: handle?.id ?? orderId };
  const said = error instanceof CommandFault ? error.lines.join("\n") : wordsOf(error as Error);
  const next = error instanceof SubmissionUnknownError ? ` ${unknownAdvice(error, orderId)}` : "";
  return { text: `${said}${next}`, facts, isError: true };
}

function unknownAdvice({ idempotencyKey }: SubmissionUnknownError, order = ""): string {
  return idempotencyKey === undefined
    ? "It is not sent again. Tell the user to look at the host; task_list shows it."
    : `Call task_wait with task_id ${order}: it is sent again under its Idempotency-Key, which buys one task in all.`;
}
