import { record } from "../../../src/contract/document/json.js";
import type { HostDocument } from "../contract/documents.js";
import { type Field, fieldsOf, look, oneLine, type Variant } from "../contract/schema.js";
import type { Place } from "../directives/directive.js";
import { rulesText } from "../directives/parameters.js";
import type { Labels } from "../text/index.js";
import { code, escapeMarkup, table } from "../text/markdown.js";
import { limitsOf, marks, typeOf } from "../text/words.js";

/** How deep objects within objects are shown: a schema may contain itself. */
const DEPTH = 4;

/** What can be sent: one table, or, where a request has several shapes, a tab for each. */
export function fieldTabs(doc: HostDocument, variants: readonly Variant[], id: string, { form }: Place): string {
  const titles = shortTitles(variants.map(titleOf));
  const texts = variants.map((it, n) => ({ title: titles[n] ?? "", text: variantText(doc, it, form === "page") }));
  const [only] = texts;
  if (only !== undefined && texts.length === 1) return only.text;
  return form === "page"
    ? tabs(doc.labels.variant, id, texts)
    : texts.map(({ title, text }) => `**${title}**\n\n${text}`).join("\n\n");
}

/** Radio buttons: they need no script, and the keyboard knows them. Each stands before what it shows. */
function tabs(legend: string, id: string, texts: readonly { title: string; text: string }[]): string {
  const parts = texts.map(({ title, text }, n) => {
    const input = `<input type="radio" name="${id}" id="${id}-${n + 1}"${n === 0 ? " checked" : ""}>`;
    return `${input}<label for="${id}-${n + 1}">${escapeMarkup(title)}</label>\n<div class="panel">\n\n${text}\n\n</div>`;
  });
  return `<fieldset class="shapes"><legend>${escapeMarkup(legend)}</legend>\n${parts.join("\n")}\n</fieldset>`;
}

/** Without what follows a comma, where the rest is no other's: a phone has room for a few words. */
function shortTitles(titles: readonly string[]): string[] {
  const first = titles.map((it) => it.split(/, |，/)[0] ?? it);
  return titles.map((it, n) => (first.filter((other) => other === first[n]).length > 1 ? it : (first[n] ?? it)));
}

function titleOf({ title, tag }: Variant): string {
  return title || tag?.value || "";
}

function variantText(doc: HostDocument, variant: Variant, isPage: boolean): string {
  const { tag, description } = variant;
  const is = tag && `${code(tag.field)}${marks(doc.labels).colon}${code(tag.value)}`;
  const intro = [is, description].filter(Boolean).join(isPage ? " · " : " – ");
  return [intro, fieldTable(doc, variant.fields, isPage), rulesText([variant], doc.labels)]
    .filter(Boolean)
    .join("\n\n");
}

/** The fields that can be sent, those that have to be first; what is within one follows in a part that folds. */
function fieldTable(doc: HostDocument, fields: readonly Field[], isPage: boolean, depth = 0): string {
  const { labels } = doc;
  const taken = fields.filter((it) => !it.refused);
  if (taken.length === 0) return "";
  const rows = [...taken.filter((it) => it.required), ...taken.filter((it) => !it.required)];
  const lines = rows.map(({ name, required, schema }) => [
    `${code(name)} ${use(labels, required, isPage)}`,
    oneLine(schema.description),
    [kindOf(doc, schema), limitsOf(labels, schema), itemLimits(doc, schema)].filter(Boolean).join("<br>"),
  ]);
  const own = table([labels.field, labels.meaning, `${labels.type}${marks(labels).comma}${labels.limits}`], lines);
  const within = depth < DEPTH ? rows.flatMap((it) => nested(doc, it, isPage, depth + 1)) : [];
  return [isPage ? `<div class="fields cards">\n\n${own}\n\n</div>` : own, ...within].join("\n\n");
}

function use(labels: Labels, required: boolean, isPage: boolean): string {
  const text = required ? labels.required : labels.optional;
  if (!isPage) return required ? `**${text}**` : text;
  return `<span class="${required ? "needed" : "free"}">${text}</span>`;
}

function nested(doc: HostDocument, { name, required, schema }: Field, isPage: boolean, depth: number): string[] {
  return objectsIn(doc, schema).flatMap((it) => {
    const own = fieldTable(doc, fieldsOf(doc, it), isPage, depth);
    if (own === "") return [];
    const title = [it.title].flat().find((text) => typeof text === "string" && text !== schema.title);
    const about = `${doc.labels.fieldsIn(code(name))}${title ? `${marks(doc.labels).colon}${title}` : ""}`;
    if (!isPage) return [`${about}\n\n${own}`];
    const summary = `<summary>${about.replaceAll(/`([^`]+)`/g, (_, text) => `<code>${escapeMarkup(text)}</code>`)}</summary>`;
    return [`<details class="within"${required && depth === 1 ? " open" : ""}>${summary}\n\n${own}\n\n</details>`];
  });
}

/** The objects that a value is, may be, or has as its items. */
function objectsIn(doc: HostDocument, schema: Record<string, unknown>): Record<string, unknown>[] {
  if (Object.keys(record(schema.properties)).length > 0) return [schema];
  if (schema.items !== undefined) return objectsIn(doc, look(doc, schema.items));
  const choices = [schema.oneOf ?? schema.anyOf ?? []].flat();
  return choices.flatMap((it) => objectsIn(doc, look(doc, it)));
}

function kindOf(doc: HostDocument, schema: Record<string, unknown>): string {
  const { labels } = doc;
  const items = look(doc, schema.items);
  const of = schema.type === "array" ? typeOf(labels, items) : "";
  if (of) return labels.listOf(of);
  // A value may be of one kind or of another.
  const choices = [schema.oneOf ?? schema.anyOf ?? []].flat().map((it) => look(doc, it));
  return typeOf(labels, { type: schema.type ?? [...new Set(choices.flatMap((it) => it.type ?? []))] });
}

/** How many items a list has, and what each may be. */
function itemLimits(doc: HostDocument, { type, items, minItems, maxItems }: Record<string, unknown>): string {
  if (type !== "array") return "";
  const { labels } = doc;
  const count = [
    minItems !== undefined && Number(minItems) > 0 && labels.atLeastItems(Number(minItems)),
    maxItems !== undefined && labels.atMostItems(Number(maxItems)),
  ];
  return [...count, limitsOf(labels, look(doc, items))].filter(Boolean).join("<br>");
}
