import type { JsonSchema } from "../../contract/contract.js";
import type { Conformance } from "../answer/verify.js";
import { createLog } from "./log.js";

/** An answer or a callback that broke the contract. */
export interface Nonconformity {
  /** operationId. */
  readonly operation: string;
  readonly kind: "answer" | "callback";
  readonly status?: number;
  readonly problems: readonly string[];
}

/** How the contract was kept so far. */
export interface ConformanceReport {
  /** Bodies that were checked against the contract's schemas. */
  readonly answers: number;
  readonly callbacks: number;
  /** Answers of faults that the contract does not know, or that broke the transport: checked against nothing. */
  readonly outside: number;
  readonly problems: readonly Nonconformity[];
}

/** Something that left the server did not keep the contract. */
export class ConformanceError extends Error {
  override readonly name = "ConformanceError";
  readonly problems: readonly Nonconformity[];

  constructor(problems: readonly Nonconformity[]) {
    const lines = problems.slice(0, 10).map((it) => `  ${it.operation} ${it.kind}: ${it.problems.join("; ")}`);
    super(`${problems.length} answers or callbacks broke the contract:\n${lines.join("\n")}`);
    this.problems = problems;
  }
}

export interface Counts {
  /** Checks a body and counts it. Returns what is wrong with it. */
  check(
    kind: Nonconformity["kind"],
    operation: string,
    schema: JsonSchema,
    body: unknown,
    status?: number,
  ): readonly string[];
  /** Counts a body that has been checked before. */
  pass(kind: Nonconformity["kind"]): void;
  countOutside(): void;
  report(): ConformanceReport;
  /** @throws ConformanceError when anything broke the contract. */
  assertConforming(): void;
  clear(): void;
}

/** Problems kept. */
const KEPT = 1000;

export function createCounts(conformance: Conformance): Counts {
  const count = { answer: 0, callback: 0, outside: 0 };
  const kept = createLog<Nonconformity>(KEPT);
  return {
    check(kind, operation, schema, body, status) {
      count[kind]++;
      const problems = conformance.problems(schema, body);
      if (problems.length > 0) kept.add({ operation, kind, problems, ...(status !== undefined && { status }) });
      return problems;
    },
    pass(kind) {
      count[kind]++;
    },
    countOutside() {
      count.outside++;
    },
    report: () => ({ answers: count.answer, callbacks: count.callback, outside: count.outside, problems: kept.all() }),
    assertConforming() {
      if (kept.total > 0) throw new ConformanceError(kept.all());
    },
    clear() {
      count.answer = 0;
      count.callback = 0;
      count.outside = 0;
      kept.clear();
    },
  };
}
