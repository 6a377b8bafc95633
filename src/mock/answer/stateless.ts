import type { Contract, Operation } from "../../contract/contract.js";
import type { Services } from "../state/session/services.js";
import type { Answer } from "./answer.js";
import { bodyOf } from "./bodies.js";
import type { Asked } from "./build.js";
import { type HeaderTemplate, headerTemplate } from "./headers.js";
import { type Usual, unmadeAnswer, usualOf, whyUnmade } from "./usual.js";

interface Ready extends Usual {
  readonly fill: HeaderTemplate;
  /** Why there is nothing to send. */
  readonly unmade: string | undefined;
}

/** The answer of an operation that neither starts nor reads a task. */
export function stateless(services: Services, { request }: Asked, contract: Contract, operation: Operation): Answer {
  const { status, response, fill, unmade } = readyOf(services, contract, operation);
  if (unmade !== undefined) return unmadeAnswer(operation, status, unmade);
  const headers = fill({ request: request.headers, requestId: services.requestId });
  return { status, headers, ...bodyOf(response), operation };
}

const known = new WeakMap<Operation, Ready>();

function readyOf({ conformance }: Services, contract: Contract, operation: Operation): Ready {
  const before = known.get(operation);
  if (before !== undefined) return before;
  const usual = usualOf(operation);
  const fill = headerTemplate(usual.response, contract, usual.status < 400);
  const ready = { ...usual, fill, unmade: whyUnmade(usual, conformance) };
  known.set(operation, ready);
  return ready;
}
