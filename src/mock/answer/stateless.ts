import type { Contract, Operation } from "../../contract/contract.js";
import { sameTag } from "../media/serve.js";
import type { Services } from "../state/session/services.js";
import type { Answer } from "./answer.js";
import { bodyOf } from "./bodies.js";
import type { Asked } from "./build.js";
import { type HeaderTemplate, headerTemplate } from "./headers.js";
import { withOwnFacts } from "./own-facts.js";
import { type Usual, unmadeAnswer, usualOf, whyUnmade } from "./usual.js";

interface Ready extends Usual {
  readonly fill: HeaderTemplate;
  /** Why there is nothing to send. */
  readonly unmade: string | undefined;
}

/** The answer of an operation that neither starts nor reads a task. */
export function stateless(services: Services, asked: Asked, contract: Contract, operation: Operation): Answer {
  const { request } = asked;
  const { status, response, fill, unmade } = readyOf(services, contract, operation);
  if (unmade !== undefined) return unmadeAnswer(operation, status, unmade);
  const headers = fill({ request: request.headers, requestId: services.requestId });
  if (isKnown(operation, request.headers, headers)) return { status: 304, headers, operation };
  const { body, ...kept } = bodyOf(response);
  if (body === undefined) return { status, headers, ...kept, operation };
  return { status, headers, body: withOwnFacts(services, asked, contract, operation, body), ...kept, operation };
}

/** Whether the caller has what would be sent, and the operation documents that it can say so. */
function isKnown({ responses }: Operation, asked: Asked["request"]["headers"], said: Answer["headers"]): boolean {
  const tag = Object.entries(said).find(([name]) => name.toLowerCase() === "etag")?.[1];
  return tag !== undefined && "304" in responses && sameTag(asked["if-none-match"], tag);
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
