import { visit } from "../check/reading.js";
import { isObject } from "../document/json.js";

/** The schemas that a schema has for a property of that name, at any depth; conditions do not count. */
export function propertiesIn(schema: unknown, name: string): unknown[] {
  const found: unknown[] = [];
  visit(schema, ({ properties }) => {
    if (isObject(properties) && Object.hasOwn(properties, name)) found.push(properties[name]);
  });
  return found;
}

/** Values that the schema demands by `const` for a property of that name. */
export function constantsIn(schema: unknown, name: string): unknown[] {
  const fixed = propertiesIn(schema, name).filter(isObject);
  return [...new Set(fixed.filter((it) => Object.hasOwn(it, "const")).map((it) => it.const))];
}
