import { isObject, type JsonObject, record } from "../../contract/document/json.js";
import { listedValues } from "../../contract/model/schema.js";

/** Beside a property: why it is not taken. The writer of types makes `NotAllowed<"…">` of it. */
export const REFUSED = "x-refused";

/**
 * Closed variants that no field tells apart refuse each other's fields; TypeScript has to be told. A field of any text or list
 * carries the reason in its type. One with listed values is `never`: the compiler chooses the variant by such fields, and
 * would choose worse, or offer the reason among the values.
 */
export function apart(
  union: JsonObject,
  variants: readonly JsonObject[],
  targetOf: (part: unknown) => JsonObject,
): void {
  if (variants.length < 2 || !variants.every((it) => isObject(it.properties) && it.additionalProperties === false))
    return;
  const names = [...new Set(variants.flatMap((it) => Object.keys(record(it.properties))))];
  // What may be left out tells nothing apart.
  const always = names.filter((name) => variants.every((it) => requiredBy(it).includes(name)));
  if (always.some((name) => isChooser(variants.map((it) => record(it.properties)[name])))) return;
  const isListed = (field: unknown) => listedValues({ ...targetOf(field), ...record(field) }) !== undefined;
  const refusals = variants.map((variant) =>
    names.flatMap((name) => {
      const owner = variants.find((it) => name in record(it.properties));
      return owner === undefined || name in record(variant.properties)
        ? []
        : [[name, refusal(name, variant, owner, union, isListed)]];
    }),
  );
  variants.forEach((it, index) => {
    Object.assign(record(it.properties), Object.fromEntries(refusals[index] ?? []));
  });
}

function refusal(
  name: string,
  variant: JsonObject,
  owner: JsonObject,
  union: JsonObject,
  isListed: (field: unknown) => boolean,
): JsonObject {
  const field = record(record(owner.properties)[name]);
  const beside = requiredBy(variant).filter((it) => !(it in record(owner.properties)));
  const own = Object.keys(record(variant.properties)).filter((it) => !(it in record(owner.properties)));
  const words = [
    beside.length > 0 && `Not beside ${beside.join(" and ")}.`,
    reason([name, ...own], [union, variant, owner]) ||
      [variant.title, variant.description].filter(Boolean).map(oneLine).join(": "),
  ];
  const why = words.filter(Boolean).join(" ").replaceAll("`", "") || "Another shape of the request takes it.";
  // Of a pair, one must say it.
  const isSilent = isListed(field) && own.some((it) => !isListed(record(variant.properties)[it]));
  return isSilent ? { description: why, [REFUSED]: true } : { ...field, description: why, [REFUSED]: why };
}

/** What the contract says of these fields, by name. */
function reason(fields: readonly string[], schemas: readonly JsonObject[]): string {
  const sentences = schemas.flatMap((it) => oneLine(it.description).split(/(?<=[.!?])\s+(?=[A-Z`])/));
  return sentences.filter((it) => fields.some((field) => it.includes(`\`${field}\``))).join(" ");
}

function oneLine(text: unknown): string {
  return String(text ?? "")
    .trim()
    .replaceAll(/\s+/g, " ");
}

function requiredBy({ required }: JsonObject): readonly string[] {
  return Array.isArray(required) ? required.map(String) : [];
}

function isChooser(fields: readonly unknown[]): boolean {
  const values = fields.map((it) => (isObject(it) ? listedValues(it) : undefined));
  return values.every((it) => it?.length === 1) && new Set(values.flat()).size === fields.length;
}
