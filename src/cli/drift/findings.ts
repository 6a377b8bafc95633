import { firstAt } from "../../client/kernel/pointer.js";
import { validate } from "../../contract/check/validate.js";
import type { ApiResponse, Contract, Operation } from "../../contract/contract.js";
import { essenceOf } from "../../contract/model/content.js";
import { documentedStatus } from "../../contract/model/responses.js";
import { createRouter, split } from "../../contract/route.js";

/** An answer as it came by. */
export interface SeenAnswer {
  readonly method: string;
  /** Path and query as they were asked for. */
  readonly target: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Unpacked; undefined when that could not be done, which `faults` says. */
  readonly body: Buffer | undefined;
  /** What could not be read or passed on as it is. */
  readonly faults?: readonly FindingInAnswer[];
}

/** A finding, before it is said whose. */
export type FindingInAnswer = Omit<Finding, "operation" | "status">;

/** One way in which an answer left the contract. */
export interface Finding {
  /** operationId, or method and path where the contract has no such operation. */
  readonly operation: string;
  readonly status: number;
  readonly in: "path" | "status" | "header" | "body";
  /** JSON Pointer into the body, or to the header's name. Empty means the whole. */
  readonly pointer: string;
  /** The keyword that is broken, or `path`, `status`, `head`, `content-type`, `content-encoding`, `size`, `json`, `judge`. */
  readonly rule: string;
  readonly message: string;
  /** What stands there instead; only single values, not objects and lists. */
  readonly value?: string | number | boolean | null;
}

/** Holds answers against the contract, with the schemas that the package has compiled. */
export function findingsOf(contract: Contract): (answer: SeenAnswer) => Finding[] {
  const router = createRouter([contract]);
  return (answer) => {
    const path = answer.target.split("?", 1)[0] ?? "";
    const match = router.match(answer.method, segmentsOf(path));
    if (match.found) return judged(contract, match.route.operation, answer);
    const message = match.allow.length > 0 ? `is documented for ${match.allow.join(", ")} alone` : "is not documented";
    const operation = `${answer.method} ${path}`;
    return [{ operation, status: answer.status, in: "path", pointer: "", rule: "path", message }];
  };
}

/** Whatever a host sends is told and ends nothing: this runs between it and a command that may be buying. */
function judged(contract: Contract, operation: Operation, answer: SeenAnswer): Finding[] {
  try {
    return findingsOfAnswer(contract, operation, answer);
  } catch (error) {
    const message = `cannot be judged: ${(error as Error).message}`;
    const { status } = answer;
    return [{ operation: operation.id, status, in: "body", pointer: "", rule: "judge", message }];
  }
}

function findingsOfAnswer(contract: Contract, operation: Operation, answer: SeenAnswer): Finding[] {
  const found = (part: FindingInAnswer) => ({ operation: operation.id, status: answer.status, ...part });
  const faults = (answer.faults ?? []).map(found);
  const code = documentedStatus(operation.responses, answer.status);
  if (code === undefined) {
    return [...faults, found({ in: "status", pointer: "", rule: "status", message: "is not a documented status" })];
  }
  const response = operation.responses[code] as ApiResponse;
  const missing = response.requiredHeaders
    .filter((name) => answer.headers[name.toLowerCase()] === undefined)
    .map((name) => found({ in: "header", pointer: `/${name}`, rule: "required", message: "is required" }));
  return [...faults, ...missing, ...findingsInBody(contract, response, answer).map(found)];
}

function findingsInBody(
  { checks }: Contract,
  { content, mediaTypes }: ApiResponse,
  { method, status, headers, body }: SeenAnswer,
): FindingInAnswer[] {
  if (method === "HEAD" || status === 204 || status === 304 || body === undefined) return [];
  const type = String(headers["content-type"] ?? "");
  const essence = essenceOf(type);
  if (!mediaTypes.some((it) => it.toLowerCase() === essence)) {
    if (mediaTypes.length === 0 && body.length === 0) return [];
    const message =
      mediaTypes.length === 0 ? "has a body where none is documented" : `must be ${mediaTypes.join(" or ")}`;
    return [{ in: "header", pointer: "/Content-Type", rule: "content-type", message, value: type || null }];
  }
  const check = typeof content?.schema === "object" ? checks?.answers.get(content.schema) : undefined;
  if (check === undefined || !/\bjson$/.test(essence)) return [];
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    return [{ in: "body", pointer: "", rule: "json", message: "is not JSON" }];
  }
  return validate(check, value).map(({ pointer, rule, message }) => {
    const there = firstAt(value, [pointer], (it) => it !== undefined);
    return {
      in: "body",
      pointer,
      rule,
      message,
      ...(isSingle(there) && rule !== "required" && { value: there }),
    };
  });
}

function isSingle(value: unknown): value is string | number | boolean | null {
  return value !== undefined && (typeof value !== "object" || value === null);
}

function segmentsOf(path: string): string[] {
  try {
    return split(path).map(decodeURIComponent);
  } catch {
    return split(path); // a malformed escape; no documented path has one
  }
}
