import type { Violation } from "../../contract/check/violations.js";
import type { Contract, Operation } from "../../contract/contract.js";
import type { Route } from "../../contract/route.js";
import { keptOf } from "./compiled/forms.js";
import { takesMedia } from "./compiled/media.js";
import type { Place } from "./locate.js";
import type { CheckedRequest, EngineRequest, Params } from "./request.js";

/** Decides whether a request keeps the contract. Engines differ only in how they judge, never in what they decide. */
export interface Engine {
  readonly name: string;
  /** @param place where the request leads, which `locate` has found. */
  check(request: EngineRequest, place: Place): Verdict;
}

type Verdict = Accepted | Refused;

interface Accepted {
  readonly ok: true;
  readonly route: Route;
  readonly params: Params;
  /** The body as the operation's schema has it. */
  readonly body?: unknown;
}

interface Refused {
  readonly ok: false;
  readonly kind: RefusalKind;
  /** The operation that was meant, as far as it is known; else only the contract, if one comes near. */
  readonly route?: Route;
  readonly contract?: Contract;
  /** For kind `not-found`: see {@link Place}. */
  readonly base?: string;
  /** Methods that the path does take, for kind `method`. */
  readonly allow: readonly string[];
  readonly violations: readonly Violation[];
}

/** Why a request is refused. `path` means percent escapes that decode to nothing. */
export type RefusalKind = "path" | "not-found" | "method" | "accept" | "auth" | "media-type" | "json" | "invalid";

/** What an engine has to bring: a judgement on one request to one operation. */
export interface EngineChecks {
  /** Whether the credentials that the operation asks for are there. */
  authorized(route: Route, request: CheckedRequest): boolean;
  /** Whether the operation takes a body of this content type. */
  takes(route: Route, request: CheckedRequest): boolean;
  /** What breaks the contract in parameters, headers and body; nothing when all is well. */
  violations(route: Route, request: CheckedRequest): Violation[];
}

/** An engine around such checks: their order is the same for all. */
export function createEngine(name: string, checks: EngineChecks): Engine {
  return {
    name,
    check(request, place) {
      if ("miss" in place) {
        const { miss, ...known } = place;
        return refused(miss, known);
      }
      const { route, contract } = place;
      const where = { route, contract };
      const { method, target, headers, body } = request;
      const checked = { method, target, headers, body, params: { path: place.path, query: queryOf(place.search) } };
      if (!checks.authorized(route, checked)) return refused("auth", where);
      if (!acceptsJson(headers.accept) && !acceptsText(headers.accept, route.operation))
        return refused("accept", where);
      if (body.state !== "absent" && !checks.takes(route, checked)) return refused("media-type", where);
      if (body.state === "malformed") {
        const violation: Violation = { in: "body", pointer: "", field: "", rule: "json", message: body.reason };
        return refused("json", { ...where, violations: [violation] });
      }
      const violations = checks.violations(route, checked);
      if (violations.length > 0) return refused("invalid", { ...where, violations });
      const { params } = checked;
      if (body.state === "read") return { ok: true, route, params, body: body.value };
      return body.state === "form"
        ? { ok: true, route, params, body: keptOf(route.operation, checked) }
        : { ok: true, route, params };
    },
  };
}

/** Whether an operation that answers no JSON has what an Accept header asks for; where it answers nothing, it has. */
function acceptsText(accept: string | undefined, { responses }: Operation): boolean {
  const good = Object.entries(responses).filter(([key]) => /^(2|default)/.test(key));
  if (good.some(([, { content }]) => content !== undefined)) return false;
  const ranges = (accept ?? "*/*").split(",").map((it) => (it.split(";", 1)[0] ?? "").trim().toLowerCase());
  return good.every(([, { text }]) => text === undefined || takesMedia(ranges, text.type));
}

function refused(kind: RefusalKind, rest: Partial<Omit<Refused, "ok" | "kind">> = {}): Refused {
  return { ok: false, kind, allow: [], violations: [], ...rest };
}

const NO_QUERY = {};

function queryOf(search: string): Record<string, string | string[]> {
  if (search === "") return NO_QUERY;
  const query = new URLSearchParams(search);
  const names = [...new Set(query.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

/** Whether an Accept header leaves room for JSON; no header does. */
export function acceptsJson(accept: string | undefined): boolean {
  if (accept === undefined || accept === "*/*" || accept.trim() === "") return true;
  return accept.split(",").some((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const refused = parameters.some((it) => /^q\s*=\s*0(\.0*)?$/.test(it));
    return !refused && /^(\*\/\*|application\/(\*|json|.+\+json))$/.test(type);
  });
}
