import { firstAt } from "../../client/kernel/pointer.js";
import type { ApiResponse, Contract, Operation } from "../../contract/contract.js";
import { documentedStatus } from "../../contract/model/responses.js";
import type { Answer } from "../answer/answer.js";
import { bodyOf, keptBy } from "../answer/bodies.js";
import { documented, envelopeCode, type Found, shownBy } from "../answer/examples.js";
import { headerTemplate } from "../answer/headers.js";
import { refuse } from "../answer/refusals.js";
import { replaceAt } from "../answer/replace.js";
import { unmadeAnswer, whyUnmade } from "../answer/usual.js";
import type { Conformance } from "../answer/verify.js";
import type { Fault } from "./fault.js";

export interface FaultFacts {
  readonly conformance: Conformance;
  /** By the server's clock. */
  readonly now: number;
  /** The request's headers, names in lower case. */
  readonly request: Readonly<Record<string, unknown>>;
  readonly requestId: () => string;
}

/** The operation's own example that such a fault is answered with; undefined when it documents none. */
function faultExample(contract: Contract, operation: Operation, fault: Fault): Found | undefined {
  const { status, code, example: name } = fault;
  const { rules } = contract;
  const found = documented(operation, status).flatMap((answer) =>
    Object.entries(shownBy(answer.content))
      .filter(([key, example]) => {
        if (name !== undefined && key !== name) return false;
        if (code !== undefined && String(firstAt(example, rules.problem.code)) !== code) return false;
        return status === undefined || answer.status === status || envelopeCode(example, rules.envelope) === status;
      })
      .map(([, example]) => ({ ...answer, example })),
  );
  // HTTP's own word before one inside HTTP 200, and a plain text before a code that nobody asked for.
  const rank = (it: Found) =>
    (it.status === status ? 0 : 2) +
    (code === undefined && typeof firstAt(it.example, rules.problem.code) === "string" ? 1 : 0);
  return found.sort((one, other) => rank(one) - rank(other))[0];
}

/** Whether the operation documents such an answer, be it without a body. */
export function documents(contract: Contract, operation: Operation, fault: Fault): boolean {
  return faultExample(contract, operation, fault) !== undefined || plainAnswer(operation, fault) !== undefined;
}

/** The answer of that status, where it has no examples of JSON that could be asked for. */
function plainAnswer({ responses }: Operation, { status, code, example }: Fault): ApiResponse | undefined {
  if (status === undefined || code !== undefined || example !== undefined) return undefined;
  const key = documentedStatus(responses, status);
  const response = key === undefined ? undefined : responses[key];
  return Object.keys(response?.content?.examples ?? {}).length === 0 ? response : undefined;
}

/** The answer of a fault that the contract knows, or the nearest to one that it does not. */
export function faultAnswer(contract: Contract, operation: Operation, fault: Fault, facts: FaultFacts): Answer {
  const found = faultExample(contract, operation, fault);
  const pause = retryAfter(fault, facts.now);
  const { status: wanted = 500 } = fault;
  const plain = plainAnswer(operation, fault);
  const unmade = plain && whyUnmade({ status: wanted, response: plain }, facts.conformance);
  if (unmade !== undefined) return unmadeAnswer(operation, wanted, unmade);
  if (plain !== undefined && plain.content === undefined && found === undefined) {
    const fill = headerTemplate(plain, contract, wanted < 400);
    return { status: wanted, headers: { ...fill(facts), ...pause }, ...bodyOf(plain), operation };
  }
  if (found === undefined) {
    const { body } = refuse(
      contract,
      operation,
      { reason: "fault", violations: [], want: { status: wanted } },
      facts.conformance,
    );
    const headers = { ...pause, "Mock-Nonconforming": "1" };
    return { status: wanted, headers, body: withMessage(body, contract, fault), operation, outside: true };
  }
  const fill = headerTemplate(found.response, contract, false);
  return {
    status: found.status,
    headers: { ...fill(facts), ...pause },
    body: withMessage(structuredClone(found.example), contract, fault),
    operation,
    ...keptBy(found.content),
  };
}

function withMessage(body: unknown, { rules }: Contract, { message }: Fault): unknown {
  const pointer = rules.problem.message.find((it) => typeof firstAt(body, [it]) === "string");
  if (message !== undefined && pointer !== undefined) replaceAt(body, pointer, message);
  return body;
}

function retryAfter({ retryAfter: pause, retryAfterDate: seconds }: Fault, now: number): Record<string, string> {
  if (seconds !== undefined) return { "Retry-After": new Date(now + seconds * 1000).toUTCString() };
  return pause === undefined ? {} : { "Retry-After": String(pause) };
}
