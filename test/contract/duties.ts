import type { JsonSchema, Operation } from "../../src/contract/contract.js";

/** A rule of a request body that some request must be seen to break. Conditions are apart: see conditions.ts. */
export interface Duty {
  readonly operation: string;
  /** The model, or whatever value says which shape the body has; empty where it does not matter. */
  readonly variant: string;
  /** JSON Pointer of the field. Every unknown field will do where it is `/*`. */
  readonly pointer: string;
  readonly rule: string;
  /** The rules of the value that it is one of, as JSON: the same in every field that refers to one schema. */
  readonly says?: string | undefined;
}

type Schema = Readonly<Record<string, unknown>>;

/** What rules nothing out, what only holds other rules, and what is a duty of another kind. Any other word is a rule. */
const NO_RULE =
  /^(x-.*|title|description|examples?|default|deprecated|discriminator|type|required|properties|additionalProperties|items|oneOf|anyOf|allOf|if|then|else|dependentRequired|dependentSchemas|not)$/;

/** Every rule that the operation's body schema makes, variant by variant. */
export function dutiesOf({ id, body }: Operation): Duty[] {
  const schema = record(body?.schema);
  const tag = tagOf(body?.schema);
  const all = shapesOf(schema);
  const names = all.flatMap((it) => Object.keys(record(it.properties)));
  const duties = all.flatMap((branch) => {
    const variant = tag === undefined ? "" : String(record(record(branch.properties)[tag]).const);
    const own = Object.keys(record(branch.properties));
    // Without it the body is read as the shape that does not ask for it.
    const others = all.filter((it) => it !== branch && tag && sameValue(it, branch, tag));
    const isChooser = (name: string) => others.some((it) => isOptionalConstant(it, name)) && isConstant(branch, name);
    const forbidden = names.filter((it) => !own.includes(it)).map((it) => duty(`/${it}`, "forbidden"));
    const rules = rulesOf(branch, "").filter((it) => !(it.rule === "required" && isChooser(it.pointer.slice(1))));
    return [...rules, ...forbidden].map((it) => ({
      ...it,
      operation: id,
      // Without the tag, or with a wrong one, there is no variant, and one wrong value is enough.
      ...(it.pointer === `/${tag}` ? { variant: "", says: undefined } : { variant }),
    }));
  });
  return [...new Map(duties.map((it) => [JSON.stringify(it), it])).values()];
}

/**
 * The rules of an operation, those together of which one counter-example is enough: each by itself, but in a market, where dozens
 * of models share their fields, a value's rule is one wherever a value has the same rules, and so is that a field must be there.
 * Which model has which field is held by the mirror.
 */
export function dutyGroups(operation: Operation): Duty[][] {
  const duties = dutiesOf(operation);
  if (operation.task?.actions === undefined) return duties.map((it) => [it]);
  const groups = new Map<string, Duty[]>();
  for (const it of duties) {
    const key = `${it.rule} ${it.says ?? it.pointer}`;
    groups.set(key, [...(groups.get(key) ?? []), it]);
  }
  return [...groups.values()];
}

const isConstant = (shape: Schema, name: string) => "const" in record(record(shape.properties)[name]);
const isOptionalConstant = (shape: Schema, name: string) =>
  isConstant(shape, name) && !(list(shape.required) as unknown[]).includes(name);
const sameValue = (one: Schema, other: Schema, name: string) =>
  record(record(one.properties)[name]).const === record(record(other.properties)[name]).const;

/** The branches of a union, and those of a branch that is one itself. */
export function shapesOf(schema: Schema): Schema[] {
  const branches = list(schema.oneOf);
  return branches.length === 0 ? [schema] : branches.flatMap(shapesOf);
}

/** The field that says which variant a body is. */
export function tagOf(schema: JsonSchema | undefined): string | undefined {
  return record(record(schema).discriminator).propertyName as string | undefined;
}

function rulesOf(schema: Schema, at: string): Pick<Duty, "pointer" | "rule" | "says">[] {
  const required = list(schema.required).map((it) => duty(`${at}/${it}`, "required"));
  const closed = schema.additionalProperties === false ? [duty(`${at}/*`, "unknown")] : [];
  const limits = Object.keys(schema).filter((it) => !NO_RULE.test(it));
  // A wrong type breaks an enumeration too; one of the two is enough. A body that is no object is tested apart.
  const typed = "type" in schema && !("enum" in schema) && !("const" in schema) && at !== "" ? ["type"] : [];
  const says = JSON.stringify(
    Object.entries(schema)
      .filter(([key]) => key === "type" || !NO_RULE.test(key))
      .sort(),
  );
  const own = [...typed, ...limits].map((it) => duty(at, it, it === "type" ? JSON.stringify(schema.type) : says));
  const inside = Object.entries(record(schema.properties)).flatMap(([name, property]) =>
    property === false ? [duty(`${at}/${name}`, "forbidden")] : rulesOf(record(property), `${at}/${name}`),
  );
  const parts = [schema.oneOf, schema.anyOf, schema.allOf].flatMap(list).flatMap((it) => rulesOf(it, at));
  const items = "items" in schema ? rulesOf(record(schema.items), `${at}/0`) : [];
  return [...required, ...closed, ...own, ...inside, ...parts, ...items];
}

function duty(pointer: string, rule: string, says?: string) {
  return { pointer, rule, ...(says !== undefined && { says }) };
}

function list(node: unknown): Schema[] {
  return Array.isArray(node) ? node : [];
}

function record(node: unknown): Schema {
  return typeof node === "object" && node !== null ? (node as Schema) : {};
}
