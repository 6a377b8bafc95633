import { isObject, type JsonObject, record } from "../document/json.js";
import { listedValues } from "../model/schema.js";
import type { Given, Reason } from "./types.js";

/** What the conditions of a schema say of its fields. */
export function reasonsIn({ if: condition, then: follows, allOf }: JsonObject): Reason[] {
  const when = isObject(condition) ? condition.title : undefined;
  const own =
    typeof when === "string" && isObject(follows)
      ? [{ when, fields: boundBy(follows), given: givenBy(condition as JsonObject) }]
      : [];
  return [...own, ...(Array.isArray(allOf) ? allOf.filter(isObject).flatMap(reasonsIn) : [])];
}

/** The fields that the consequence of a condition speaks of: what they must be, that they must be there, or must not. */
function boundBy({ properties, required, not }: JsonObject): string[] {
  const lists = [isObject(properties) && Object.keys(properties), required, isObject(not) && not.required];
  return [...new Set(lists.filter(Array.isArray).flat())].map(String);
}

/** When the condition is met, as far as that is a matter of which fields are sent and what is in them. */
function givenBy({ required, not, properties }: JsonObject): Given {
  const [has, lacks] = [required, record(not).required].map((it) => (Array.isArray(it) ? it.map(String) : []));
  const none = Object.entries(record(properties)).flatMap(([name, it]) => (isNever(it) ? [name] : []));
  const values = Object.entries(record(properties)).flatMap(([name, it]) => {
    const listed = isObject(it) ? listedValues(it) : undefined;
    return listed === undefined ? [] : [[name, listed] as const];
  });
  return {
    ...(has?.length && { has }),
    ...(lacks?.length && { lacks }),
    ...(none.length > 0 && { none }),
    ...(values.length > 0 && { values: Object.fromEntries(values) }),
  };
}

/** Whether no value keeps the schema, so that a field must not be there. */
function isNever(schema: unknown): boolean {
  const { not } = record(schema);
  return schema === false || (isObject(not) && Object.keys(not).length === 0);
}

/** Whether the reason is one for this body. */
export function applies({ given: { has = [], lacks = [], none = [], values = {} } }: Reason, body: unknown): boolean {
  const sent = record(body);
  const isSent = (name: string) => Object.hasOwn(sent, name);
  return (
    has.every(isSent) &&
    (lacks.length === 0 || !lacks.every(isSent)) &&
    !none.some(isSent) &&
    Object.entries(values).every(([name, listed]) => !isSent(name) || listed.includes(sent[name]))
  );
}
