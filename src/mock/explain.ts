import { constantsOf, knownNames, meaningOf } from "./branch.js";
import type { Body } from "./engine.js";
import { isObject, type JsonObject } from "./json.js";
import { essential, type Violation } from "./violations.js";

/**
 * The same verdict in fewer words: only the branch that the body means, only causes and not what follows from them.
 * It never turns a refusal into an acceptance.
 *
 * @param schema the request body's; anything else when the operation takes none.
 * @param check what an engine finds wrong with a body by another schema.
 */
export function explain(
  found: readonly Violation[],
  schema: unknown,
  body: Body,
  check: (schema: JsonObject, body: unknown) => Violation[],
): Violation[] {
  const names = knownNames(schema);
  const known = (name: string) => names.has(name);
  const others = found.filter((it) => it.in !== "body");
  if (!isObject(schema) || body.state !== "read" || others.length === found.length) return essential(found, known);

  const meaning = meaningOf(schema, body.value);
  if ("violation" in meaning) return [...essential(others, known), meaning.violation];
  const readings = meaning.schemas
    .map((it) => essential(withConstants(check(it, body.value), it), known))
    .filter((it) => it.length > 0);
  // Where the body does not say which branch it means, the nearest one is told, or all that are as near.
  const nearest = Math.min(...readings.map((it) => it.length));
  const told = readings.filter((it) => it.length === nearest).flat();
  return told.length > 0 ? essential([...others, ...told], known) : essential(found, known);
}

/** Validators say that a constant is missed, but not which. */
function withConstants(found: readonly Violation[], schema: JsonObject): Violation[] {
  return found.map((it) => {
    if (it.rule !== "const") return it;
    const [constant, ...more] = constantsOf(schema, it.field.slice(it.field.lastIndexOf(".") + 1));
    return constant === undefined || more.length > 0 ? it : { ...it, message: `must be ${JSON.stringify(constant)}` };
  });
}
