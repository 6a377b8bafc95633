import type { Operation, Parameter } from "../../contract.js";
import { itemOf, namesIn, propertyOf, shapeOf } from "../shape.js";

/** Parameters whose writing OpenAPI leaves undefined: for each kind the first one, how it is read here, and how many more. */
export function undefinedStyles(operations: readonly Operation[]): string[] {
  const kinds = new Map<string, string[]>();
  for (const { id, parameters } of operations) {
    for (const parameter of parameters) {
      const kind = kindOf(parameter);
      if (kind !== undefined)
        kinds.set(kind, [...(kinds.get(kind) ?? []), `${id}: its ${parameter.in} parameter ${parameter.name}`]);
    }
  }
  return [...kinds].map(([kind, [first, ...more]]) => {
    const others = more.length === 0 ? "" : ` (so ${more.length === 1 ? "is 1 more" : `are ${more.length} more`})`;
    return `${first} is written in a way that OpenAPI does not define: ${kind}${others}`;
  });
}

function kindOf({ schema, style, explode, json }: Parameter): string | undefined {
  const { list, object } = shapeOf(schema);
  if (json || !(list || object)) return undefined;
  const within = [...(list ? [itemOf(schema)] : []), ...[...namesIn(schema)].map((it) => propertyOf(schema, it))];
  const nested = within.some((it) => !shapeOf(it).scalar);
  if (style === "deepObject") {
    if (list) return "a list in deepObject style; name[]=a, name[0]=a and name=a are read";
    return nested
      ? "values within values in deepObject style; name[key][inner]=a and name[key][]=a are read"
      : undefined;
  }
  if (nested) return `lists or objects within its values in ${style ?? "its default"} style; each is read as a text`;
  const delimited = style === "spaceDelimited" || style === "pipeDelimited";
  return delimited && explode ? `${style} with explode; each value is read as name=a` : undefined;
}
