import fc from "fast-check";
import { bodiesFor, bodyOperations } from "./agreement.js";
import { answerCases, answersFor, hearAnswer } from "./answers.js";
import { propertiesOf } from "./edges.js";
import { hear, type Judges } from "./judges.js";
import { textsOf } from "./text.js";

/** Something that several judges must agree on, whatever value is made up for it. */
export interface Subject {
  readonly name: string;
  /** @param heard is told of each value whether it was valid. */
  property(heard?: (valid: boolean) => void): fc.IAsyncProperty<[unknown]>;
}

/** Judges do not agree. Its message says how, and what each of them said. */
class Disagreement extends Error {
  constructor(faults: readonly string[], said: object) {
    const lines = Object.entries(said).map(([judge, it]) => `  ${judge}: ${JSON.stringify(it)}`);
    super([faults.join("; "), ...lines].join("\n"));
  }
}

/** The request bodies of each operation that takes one, as JSON texts. */
export function bodySubjects(judges: Judges): Subject[] {
  const operations = bodyOperations(judges);
  const names = propertiesOf(operations.map((it) => it.body?.schema)).map(([name]) => name);
  return operations.map((operation) => ({
    name: operation.id,
    property: (heard) =>
      fc.asyncProperty(textsOf(bodiesFor(operation, judges), names), async (text) => {
        const { valid, faults, said } = await hear(judges, operation, text as string);
        heard?.(valid);
        if (faults.length > 0) throw new Disagreement(faults, said);
      }),
  }));
}

/** The answers and callbacks of each operation. */
export function answerSubjects({ contracts }: Pick<Judges, "contracts">): Subject[] {
  const cases = answerCases(contracts);
  return [...new Set(cases.map(({ operation }) => operation))].map((operation) => {
    const own = cases.filter((it) => it.operation === operation);
    const answers = own.map((it, index) => answersFor(it).map((value) => ({ case: index, status: it.status, value })));
    return {
      name: `answers of ${operation.id}`,
      property: (heard) =>
        fc.asyncProperty(fc.oneof(...answers), async (answer) => {
          const { case: index, value } = answer as { case: number; value: unknown };
          const { valid, faults, said } = hearAnswer(own[index] as (typeof own)[number], value);
          heard?.(valid);
          if (faults.length > 0) throw new Disagreement(faults, said);
        }),
    };
  });
}
