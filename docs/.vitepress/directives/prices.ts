import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { cellFor } from "../../../src/client/prices.js";
import type { PriceCell, PriceTable } from "../../../src/contract/contract.js";
import { record } from "../../../src/contract/document/json.js";
import { listedValues } from "../../../src/contract/model/schema.js";
import type { HostDocument, TaskOperations } from "../contract/documents.js";
import { type Variant, variantsOf } from "../contract/schema.js";
import { code, table } from "../text/markdown.js";
import { amount } from "../text/words.js";
import { type Directive, taskOf } from "./directive.js";

type Body = Readonly<Record<string, unknown>>;

/** `prices <host> <operation> [value of the variant's tag …]`: one row a variant and choice, one column each second choice. */
export const prices: Directive = (words, place) => {
  const { doc, create } = taskOf(words, place);
  return priceTables(doc, create, words.slice(2));
};

export function priceTables(doc: HostDocument, create: TaskOperations["create"], tags: readonly string[] = []): string {
  const { labels } = doc;
  const { prices: published } = create.task;
  if (published === undefined) return labels.noPrice;
  const accepts = judge(create.body?.schema);
  const variants = uniqueTags(variantsOf(doc, create, tags));
  const tables = variants.map((variant) => {
    const axes = axesOf(published, variant);
    const head = variant.tag ? `**${code(variant.tag.value)}**\n\n` : "";
    return (variants.length > 1 ? head : "") + grid(doc, create, published, variant, axes, accepts);
  });
  return [labels.pricesAsOf(published.asOf, published.currency), ...tables].join("\n\n");
}

function grid(
  doc: HostDocument,
  create: TaskOperations["create"],
  published: PriceTable,
  variant: Variant,
  axes: readonly string[],
  accepts: (body: Body) => boolean,
): string {
  const { labels } = doc;
  const tag = variant.tag ? { [variant.tag.field]: variant.tag.value } : {};
  const needed = variant.fields.filter((it) => it.required).map((it) => it.name);
  const examples = Object.values(create.body?.examples ?? {})
    .map(record)
    .filter((it) => matches(it, tag));
  // What an example sends beside what it has to may not go with the choice.
  const samples = examples.flatMap((it) => [only(it, needed), it]).filter(accepts);
  const isOffered = (choice: Body) => samples.length === 0 || samples.some((it) => accepts({ ...it, ...choice }));
  const cell = (choice: Body) => {
    if (!isOffered(choice)) return labels.notOffered;
    const found = cellFor(published, { ...tag, ...choice });
    return found === undefined ? labels.noPriceFor : priceText(labels, amount(found.amount), found.per);
  };
  const [rows, columns] = axes;
  if (rows === undefined) return table([labels.price], [[cell({})]]);
  const values = (axis: string) => valuesOf(variant, axis);
  if (columns === undefined)
    return table(
      [code(rows), labels.price],
      values(rows).map((it) => [code(it), cell({ [rows]: it })]),
    );
  return table(
    [`${code(rows)} × ${code(columns)}`, ...values(columns).map(code)],
    values(rows).map((row) => [code(row), ...values(columns).map((it) => cell({ [rows]: row, [columns]: it }))]),
  );
}

function only(body: Body, names: readonly string[]): Body {
  return Object.fromEntries(Object.entries(body).filter(([name]) => names.includes(name)));
}

/** With the unit that it is the price of, if that is not the task. */
export function priceText(labels: HostDocument["labels"], text: string, per: string | undefined): string {
  return per === undefined ? text : labels.each(text, per);
}

/** The fields beside the tag that the price of a variant depends on. */
function axesOf({ cells }: PriceTable, { tag }: Variant): string[] {
  const own = cells.filter((it) => isOf(it, tag));
  return [...new Set(own.flatMap(({ when }) => Object.keys(when)))].filter((it) => it !== tag?.field);
}

/** Whether the price can be that of a variant: it says so, or speaks of all. */
function isOf({ when }: PriceCell, tag: Variant["tag"]): boolean {
  return tag === undefined || !(tag.field in when) || when[tag.field] === tag.value;
}

function valuesOf(variant: Variant, field: string): readonly unknown[] {
  const { type, ...schema } = variant.fields.find((it) => it.name === field)?.schema ?? {};
  return listedValues(schema) ?? (type === "boolean" ? [false, true] : []);
}

/** Lowest and highest price of the tasks that match, and their unit; undefined when none is published. */
export function priceRange(
  published: PriceTable | undefined,
  tag: Variant["tag"],
): { readonly amounts: readonly [number, number]; readonly per: string | undefined } | undefined {
  const own = (published?.cells ?? []).filter((it) => isOf(it, tag));
  const amounts = own.map((it) => it.amount);
  if (amounts.length === 0) return undefined;
  return { amounts: [Math.min(...amounts), Math.max(...amounts)], per: own[0]?.per };
}

/** Two variants with one tag value (from a text, from a first frame) have one price. */
export function uniqueTags(variants: readonly Variant[]): Variant[] {
  return variants.filter((it, n) => variants.findIndex((other) => other.tag?.value === it.tag?.value) === n);
}

function matches(body: Body, part: Body): boolean {
  return Object.entries(part).every(([key, value]) => body[key] === value);
}

function judge(schema: unknown): (body: Body) => boolean {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const check = ajv.compile(record(schema));
  return (body) => check(body);
}
