import type { Check } from "../../../contract/check/types.js";
import type { Violation } from "../../../contract/check/violations.js";
import type { Contract, JsonSchema, Operation } from "../../../contract/contract.js";
import { bodyKind, essenceOf } from "../../../contract/model/content.js";
import type { CheckedRequest } from "../request.js";
import { mediaBodyOf, readForm } from "./forms.js";

/** What a request's body says, and what it is checked by. */
export interface SentBody {
  /** Undefined when there is none. */
  readonly value: unknown;
  readonly check: Check | undefined;
  /** What is wrong with it beside what the schema says. */
  readonly found: readonly Violation[];
}

const NONE: readonly Violation[] = [];

/** Prepares the reading of an operation's bodies: each is checked by the schema of its own media type. */
export function bodyReader(contract: Contract, operation: Operation): (request: CheckedRequest) => SentBody {
  const checkOf = (schema: JsonSchema | undefined) =>
    typeof schema === "object" ? contract.checks?.requests.get(schema) : undefined;
  const json = checkOf(operation.body?.schema);
  const checks = new Map((operation.bodies ?? []).map((it) => [it, checkOf(it.schema)]));
  const absent = { value: undefined, check: json, found: NONE };

  return ({ headers, body }) => {
    const type = headers["content-type"];
    if (body.state === "read") {
      const { value } = body;
      if (type === undefined || type === "application/json") return { value, check: json, found: NONE };
      const media = mediaBodyOf(operation, type);
      const main = media === undefined && bodyKind(essenceOf(type)) === "json";
      return { value, check: media === undefined ? (main ? json : undefined) : checks.get(media), found: NONE };
    }
    if (body.state !== "form") return absent;
    const media = mediaBodyOf(operation, type);
    if (media === undefined) return { value: body.entries, check: undefined, found: NONE };
    const form = readForm(media, body.entries);
    return { value: form.value, check: checks.get(media), found: form.found };
  };
}
