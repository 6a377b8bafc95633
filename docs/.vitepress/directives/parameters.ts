import { type Field, oneLine, type Variant, variantsOf } from "../contract/schema.js";
import type { Labels } from "../text/index.js";
import { code, table } from "../text/markdown.js";
import { aside, limitsOf, marks, typeOf } from "../text/words.js";
import { type Directive, DirectiveFault, taskOf } from "./directive.js";

/** `parameters <host> <operation> [value of the variant's tag …]`: what can be sent, by variant. */
export const parameters: Directive = (words, place) => {
  const { doc, create } = taskOf(words, place);
  const variants = variantsOf(doc, create, words.slice(2));
  if (variants.length === 0)
    throw new DirectiveFault(`no variant of ${create.id} is called ${words.slice(2).join(" or ")}.`);
  return parameterTables(variants, place.labels);
};

function parameterTables(variants: readonly Variant[], labels: Labels): string {
  const parts = variants.length === 1 ? [] : [introductions(variants, labels), matrix(variants, labels)];
  return [...parts, fieldTable(variants, labels), rulesText(variants, labels)].filter(Boolean).join("\n\n");
}

/** For pages that show every field anyway: which variant takes what, and what goes together. */
export function variantTables(variants: readonly Variant[], labels: Labels): string {
  return variants.length === 1
    ? ""
    : [introductions(variants, labels), matrix(variants, labels), rulesText(variants, labels)].join("\n\n");
}

function introductions(variants: readonly Variant[], labels: Labels): string {
  const { colon } = marks(labels);
  return variants
    .map((it) => `- **${it.title}**${it.tag ? aside(labels, code(it.tag.value)) : ""}${colon}${it.description}`)
    .join("\n");
}

/** Which variant takes which field, with the limits where they differ. */
function matrix(variants: readonly Variant[], labels: Labels): string {
  const { comma } = marks(labels);
  const rows = untagged(variants).map((name) => {
    const fields = variants.map((variant) => variant.fields.find((it) => it.name === name));
    const limits = fields.map((it) => (it === undefined || it.refused ? "" : limitsOf(labels, it.schema)));
    const differ = new Set(limits.filter(Boolean)).size > 1;
    return [code(name), ...fields.map((it, n) => use(it, labels) + (differ && limits[n] ? comma + limits[n] : ""))];
  });
  return table([labels.field, ...variants.map((it) => it.title)], rows);
}

function use(field: Field | undefined, labels: Labels): string {
  if (field === undefined || field.refused) return labels.refused;
  return field.required ? `**${labels.required}**` : labels.optional;
}

function fieldTable(variants: readonly Variant[], labels: Labels): string {
  const single = variants.length === 1;
  const names = single ? fieldNames(variants) : untagged(variants);
  const rows = names.map((name) => {
    const uses = variants.flatMap(({ fields }) => fields.filter((it) => it.name === name && !it.refused));
    const distinct = (texts: readonly string[]) => [...new Set(texts.filter(Boolean))].join("<br>");
    const type = distinct(uses.map((it) => typeOf(labels, it.schema)));
    const meaning = distinct(uses.map((it) => oneLine(it.schema.description)));
    const limits = distinct(uses.map((it) => limitsOf(labels, it.schema)));
    return [code(name), type, ...(single ? [use(uses[0], labels)] : []), limits, meaning];
  });
  const head = [
    labels.field,
    labels.type,
    ...(single ? [`${labels.required} / ${labels.optional}`] : []),
    labels.limits,
  ];
  return table([...head, labels.meaning], rows);
}

/** What goes together, and what does not. */
export function rulesText(variants: readonly Variant[], labels: Labels): string {
  const lines = variants.flatMap(({ rules: own }) => own.map(({ when, then }) => labels.rule(when, then)));
  return [...new Set(lines), labels.onlyThese].join(labels.sentenceGap);
}

/** Without the tag: the list of variants names its values. */
function untagged(variants: readonly Variant[]): string[] {
  return fieldNames(variants).filter((it) => it !== variants[0]?.tag?.field);
}

/** In the order of the first variant that has them; those that only others have follow. */
function fieldNames(variants: readonly Variant[]): string[] {
  return [...new Set(variants.flatMap(({ fields }) => fields.map((it) => it.name)))];
}
