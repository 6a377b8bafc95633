import { firstAt } from "../../src/client/kernel/pointer.js";
import type { Contract, Operation } from "../../src/contract/contract.js";
import { type AnswerExample, answerExamples } from "./answers.js";
import { contracts } from "./support.js";

/** An operation that neither starts nor reads a task, with one request that it takes. One that is paid for may be among them. */
export interface OtherCase {
  readonly title: string;
  readonly contract: Contract;
  readonly operation: Operation;
  /** Name of the request's example; absent where the operation takes no JSON. */
  readonly example?: string;
  readonly body?: unknown;
}

const isOther = (role: Operation["role"]) => role === "other" || role === "direct";

export const otherCases: readonly OtherCase[] = contracts.flatMap((contract) =>
  contract.operations
    .filter(({ role }) => isOther(role))
    .flatMap((operation): OtherCase[] => {
      const title = `${contract.rules.host} ${operation.id}`;
      const examples = Object.entries(operation.body?.examples ?? {});
      if (examples.length === 0) return [{ title, contract, operation }];
      return examples.map(([example, body]) => ({ title: `${title} ${example}`, contract, operation, example, body }));
    }),
);

/** What they answer, by HTTP status and example. */
export const otherAnswers: readonly (AnswerExample & { readonly title: string })[] = answerExamples
  .filter(({ operation }) => isOther(operation.role))
  .map((it) => ({ ...it, title: `${it.operation.id} ${it.status} ${it.name}` }));

/** Answers of theirs that have no body and so no example. */
export const bodiless: readonly { readonly operation: Operation; readonly status: number }[] = contracts.flatMap(
  ({ operations }) =>
    operations
      .filter(({ role }) => isOther(role))
      .flatMap((operation) =>
        Object.entries(operation.responses)
          .filter(([, { mediaTypes }]) => mediaTypes.length === 0)
          .map(([status]) => ({ operation, status: Number(status) })),
      ),
);

/** A form with something in each of its fields; undefined where the operation takes none. */
export function formOf({ document }: Contract, { path }: Operation): FormData | undefined {
  const at = `/paths/${path.replaceAll("/", "~1")}/post/requestBody/content/multipart~1form-data/schema/properties`;
  const fields = firstAt(document, [at]) as Record<string, { format?: string }> | undefined;
  if (fields === undefined) return undefined;
  const form = new FormData();
  for (const [name, { format }] of Object.entries(fields)) {
    form.append(name, format === "binary" ? new File(["bytes"], "park.mp4", { type: "video/mp4" }) : "park.mp4");
  }
  return form;
}
