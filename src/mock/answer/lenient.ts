import { firstAt } from "../../client/kernel/pointer.js";
import type { Violation } from "../../contract/check/violations.js";
import type { Operation } from "../../contract/contract.js";
import type { Engine } from "../engine/engine.js";
import type { Place } from "../engine/locate.js";
import type { EngineRequest } from "../engine/request.js";
import { removeAt } from "./replace.js";

type Verdict = ReturnType<Engine["check"]>;

/** A request that passes once what nobody has proved to be refused is taken out of its body. */
interface Forgiven {
  readonly request: EngineRequest;
  readonly verdict: Extract<Verdict, { ok: true }>;
  /** What was taken out. */
  readonly reason: string;
}

/** The checker names the faults of one round; taking them out may show others. */
const ROUNDS = 5;
const UNKNOWN = new Set(["additionalProperties", "unevaluatedProperties"]);

/**
 * Reads a refused request as a lenient host might: null for an optional field, an empty callback URL and unknown fields count as
 * left out. Undefined where something else is wrong too.
 */
export function forgive(engine: Engine, given: EngineRequest, place: Place, refused: Verdict): Forgiven | undefined {
  const told: string[] = [];
  let request = given;
  let verdict = refused;
  for (let round = 0; round < ROUNDS && !verdict.ok; round++) {
    const { kind, violations, route } = verdict;
    if (kind !== "invalid" || route === undefined || request.body.state !== "read") return undefined;
    const body = structuredClone(request.body.value);
    // A null breaks several rules at once, such as the type and the list of values.
    const gone = new Set<string>();
    for (const it of violations) {
      if (it.in === "body" && gone.has(it.pointer)) continue;
      const why = excuse(it, body, route.operation);
      if (why === undefined || !removeAt(body, it.pointer)) return undefined;
      gone.add(it.pointer);
      told.push(`${it.field} ${why}`);
    }
    request = { ...request, body: { ...request.body, value: body } };
    verdict = engine.check(request, place);
  }
  return verdict.ok ? { request, verdict, reason: `lenient: ${told.join("; ")}` } : undefined;
}

function excuse({ in: where, pointer, rule }: Violation, body: unknown, { callback }: Operation): string | undefined {
  if (where !== "body" || pointer === "") return undefined;
  if (UNKNOWN.has(rule)) return "is unknown and was left out";
  const value = firstAt(body, [pointer], () => true);
  if (value === null) return "is null and was left out";
  return value === "" && pointer === callback?.url ? "is empty and was left out" : undefined;
}
