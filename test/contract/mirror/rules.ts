import { fieldsFor, type VendorAction, type VendorField } from "../../../src/codegen/diff/vendor.js";

/** What holds of an action beside its fields: when all of `when` does, so does the rest. */
export interface Rule {
  /** A field and its value, or whether it is sent. */
  readonly when: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  /** One of these has to be sent. */
  readonly required_any?: readonly string[];
  readonly forbidden?: readonly string[];
  /** The values that a field may have, if it is sent. */
  readonly allowed?: Readonly<Record<string, readonly unknown[]>>;
  /** What a text has to hold, or must not. */
  readonly contains?: Readonly<Record<string, string>>;
  readonly lacks?: Readonly<Record<string, string>>;
  /** How long a list may be. */
  readonly max_items?: Readonly<Record<string, number>>;
}

export interface RuledAction extends VendorAction {
  readonly rules?: readonly Rule[];
}

export type Body = Record<string, unknown>;

const entries = <T>(of: Readonly<Record<string, T>> | undefined) => Object.entries(of ?? {});

export function holds({ when }: Rule, body: Body): boolean {
  return entries(when).every(([name, value]) => {
    const present = presence(value);
    return present === undefined ? body[name] === value : name in body === present;
  });
}

function presence(value: unknown): boolean | undefined {
  return typeof value === "object" ? (value as { present: boolean }).present : undefined;
}

/** One thing that a rule asks of a field, and how a body comes to keep it and to break it. */
export interface Demand {
  readonly field: string;
  /** `required`, `forbidden`, `allowed`… */
  readonly kind: string;
  readonly keep: (body: Body, sample: Sample) => Body;
  readonly breaks: (body: Body, sample: Sample) => readonly Body[];
}
export type Sample = (field: string) => unknown;

const without = (body: Body, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));

/** What a rule asks for, field by field. */
export function demandsOf(rule: Rule, values: (field: string) => readonly unknown[]): Demand[] {
  return [
    ...(rule.required ?? []).map(
      (field): Demand => ({
        field,
        kind: "required",
        keep: (body, sample) => (field in body ? body : { ...body, [field]: sample(field) }),
        breaks: (body) => [without(body, field)],
      }),
    ),
    ...(rule.required_any ?? []).map(
      (field): Demand => ({
        field,
        kind: "required_any",
        keep: (body, sample) =>
          rule.required_any?.some((it) => it in body) ? body : { ...body, [field]: sample(field) },
        breaks: (body) => [without(body, ...(rule.required_any ?? []))],
      }),
    ),
    ...(rule.forbidden ?? []).map(
      (field): Demand => ({
        field,
        kind: "forbidden",
        keep: (body) => without(body, field),
        breaks: (body, sample) => [{ ...body, [field]: sample(field) }],
      }),
    ),
    ...entries(rule.allowed).map(
      ([field, allowed]): Demand => ({
        field,
        kind: "allowed",
        keep: (body) => (field in body && !allowed.includes(body[field]) ? { ...body, [field]: allowed[0] } : body),
        breaks: (body) =>
          values(field)
            .filter((it) => !allowed.includes(it))
            .map((it) => ({ ...body, [field]: it })),
      }),
    ),
    ...entries(rule.contains).map(([field, text]) => textDemand(field, text, true)),
    ...entries(rule.lacks).map(([field, text]) => textDemand(field, text, false)),
    ...entries(rule.max_items).map(
      ([field, most]): Demand => ({
        field,
        kind: "max_items",
        keep: (body) => (Array.isArray(body[field]) ? { ...body, [field]: body[field].slice(0, most) } : body),
        breaks: (body, sample) => [{ ...body, [field]: Array(most + 1).fill([sample(field)].flat()[0]) }],
      }),
    ),
  ];
}

function textDemand(field: string, text: string, wanted: boolean): Demand {
  const put = (body: Body) =>
    String(body[field] ?? "").includes(text) ? body : { ...body, [field]: `${body[field] ?? ""} ${text}`.trim() };
  const take = (body: Body) => ({
    ...body,
    [field]: String(body[field] ?? "")
      .replaceAll(text, "")
      .trim(),
  });
  const [keep, broken] = wanted ? [put, take] : [take, put];
  return { field, kind: wanted ? "contains" : "lacks", keep, breaks: (body) => [broken(body)] };
}

/** A value that a field of this model takes; of another model where it has no such field, since it will be refused there. */
export function sampler(action: RuledAction, model: string): Sample {
  const known = [...fieldsFor(action, model), ...action.fields];
  return (name) => sampleOf(known.find((it) => it.name === name) ?? { name });
}

function sampleOf({ type, enum: values, format, minimum, minItems, items, fields }: Partial<VendorField>): unknown {
  if (Array.isArray(values)) return values[0];
  if (type === "array") return Array(Number(minItems ?? 1)).fill(sampleOf(items ?? {}));
  if (type === "object") {
    const needed = ((fields ?? []) as VendorField[]).filter((it) => it.required);
    return Object.fromEntries(needed.map((it) => [it.name, sampleOf(it)]));
  }
  if (type === "integer" || type === "number") return minimum ?? 5;
  if (type === "boolean") return false;
  return format === "uri" ? "https://example.com/fox" : "A fox";
}
