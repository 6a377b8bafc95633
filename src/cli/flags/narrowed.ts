import type { Operation } from "../../contract/contract.js";
import { listedValues } from "../../contract/model/schema.js";
import type { Variant } from "../../contract/model/variants.js";
import { fieldsOf, type RequestFields } from "./fields.js";

/** What of a request is said already: values by field, as text; undefined where a field is named without one. */
export type Said = ReadonlyMap<string, string | undefined>;

/**
 * The fields that can still be said beside others: those of the variants that take what was said, with the values that these
 * allow. All of them where no variant does.
 */
export function narrowed(operation: Operation, said: Said): RequestFields {
  const { variants } = fieldsOf(operation);
  const fitting = variants.filter((it) => takes(it, said));
  if (fitting.length === 0 || fitting.length === variants.length) return fieldsOf(operation);
  return fieldsOfVariants(operation, fitting);
}

/** The fields of some of the variants, at least one. */
export function fieldsOfVariants(operation: Operation, variants: readonly Variant[]): RequestFields {
  const shapes = variants.map(({ name, properties, required }) => ({ title: name, properties, required }));
  const [only, ...others] = shapes;
  const schema = only && others.length === 0 ? only : { oneOf: shapes };
  return fieldsOf({ ...operation, body: { schema, examples: {} } });
}

function takes({ properties }: Variant, said: Said): boolean {
  return [...said].every(([name, value]) => {
    const schema = properties[name];
    if (!schema) return false;
    const values = value === undefined ? undefined : listedValues(schema);
    return !values || values.some((it) => String(it) === value);
  });
}
