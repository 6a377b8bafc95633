import { boundBy } from "../../contract/check/reasons.js";
import { isObject, type JsonObject, record } from "../../contract/document/json.js";
import { listedValues } from "../../contract/model/schema.js";

/**
 * What the conditions of a schema ask of its fields, by field, in the words of their titles: "If sound is wanted
 * (`enable_sound: true`), the mode is pro (`mode: "pro"`)."
 */
export function conditionsOf(schema: JsonObject): Map<string, string[]> {
  const told = new Map<string, string[]>();
  for (const { if: condition, then: follows } of conditionsIn(schema)) {
    if (!isObject(condition) || !isObject(follows)) continue;
    const sentence = `If ${clause(condition)}, ${clause(follows)}.`;
    for (const name of new Set([...boundBy(condition), ...boundBy(follows)]))
      told.set(name, [...(told.get(name) ?? []), sentence]);
  }
  return told;
}

function conditionsIn(schema: JsonObject): JsonObject[] {
  const inner = Array.isArray(schema.allOf) ? schema.allOf.filter(isObject).flatMap(conditionsIn) : [];
  return schema.if === undefined ? inner : [schema, ...inner];
}

function clause(part: JsonObject): string {
  const fixed = Object.entries(record(part.properties)).flatMap(([name, it]) => {
    const values = isObject(it) ? listedValues(it) : undefined;
    return values?.length === 1 ? [`\`${name}: ${JSON.stringify(values[0])}\``] : [];
  });
  return fixed.length > 0 ? `${part.title} (${fixed.join(", ")})` : String(part.title);
}
