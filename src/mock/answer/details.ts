import type { ApiResponse, Operation, SecurityScheme } from "../../contract/contract.js";
import type { RefusalKind } from "../engine/engine.js";
import type { EngineRequest } from "../engine/request.js";

interface Missed {
  readonly kind: RefusalKind;
  readonly allow: readonly string[];
  readonly operation: Operation | undefined;
  /** Path of a server under which the document's paths stand, where the request has it and would be right without it. */
  readonly base: string | undefined;
}

/** What is to be done differently where no rule of a schema tells; undefined where the kind of refusal says all. */
export function detailOf({ kind, allow, operation, base }: Missed, request: EngineRequest): string | undefined {
  const { method, target, headers } = request;
  const path = target.split("?", 1)[0]?.slice(0, 200) ?? "";
  if (kind === "not-found") {
    const without = base === undefined ? "" : `; paths are served without ${base}: ask for ${path.slice(base.length)}`;
    return `there is nothing at ${path}${without}`;
  }
  if (kind === "method") return `${path} takes ${allow.join(", ")}, not ${method}`;
  if (operation === undefined) return undefined;
  if (kind === "media-type") return bodyDetail(operation, headers["content-type"]);
  if (kind === "accept") return `answers are ${answerTypes(operation)}, which the Accept header leaves out`;
  return kind === "auth" ? `the key is missing; send ${credentials(operation.security)}` : undefined;
}

function bodyDetail({ mediaTypes }: Operation, sent = ""): string {
  if (mediaTypes === undefined) return "this operation takes no request body";
  return `the request body must be ${mediaTypes.join(" or ")}${sent === "" ? "" : `, not ${sent.slice(0, 100)}`}`;
}

function answerTypes({ responses }: Operation): string {
  const all = Object.entries(responses);
  const good = all.filter(([key]) => /^(2|default)/.test(key));
  const types = (good.length > 0 ? good : all).flatMap(([, it]) => typeOf(it) ?? []);
  return [...new Set(types)].join(" or ") || "application/json";
}

function typeOf({ content, text }: ApiResponse): string | undefined {
  return content === undefined ? text?.type : (content.mediaType ?? "application/json");
}

/** `the header X-Key, or the query parameter key and the cookie session` */
function credentials(security: Operation["security"]): string {
  return security.map((set) => [...new Set(set.map(wordsFor))].join(" and ")).join(", or ");
}

function wordsFor({ type, scheme, in: where, name }: SecurityScheme): string {
  if (type === "apiKey") return `the ${where === "query" ? "query parameter" : where} ${name}`;
  if (scheme === "basic") return "the header Authorization: Basic <user:password in Base64>";
  if (scheme === "digest") return "the header Authorization: Digest";
  if (type === "mutualTLS") return "a client certificate";
  return "the header Authorization: Bearer <key>";
}
