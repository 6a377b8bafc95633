import { record } from "../../../src/contract/document/json.js";
import type { Action } from "../../../src/contract/model/tasks/actions.js";
import { type HostDocument, taskOperations } from "../contract/documents.js";
import { type Variant, variantsOf } from "../contract/schema.js";
import { type Directive, DirectiveFault, docOf, type Place } from "../directives/directive.js";
import { answersText, callbackText, group } from "../directives/examples.js";
import { priceRange, priceTables, priceText } from "../directives/prices.js";
import { samplesOf } from "../samples/index.js";
import { code, escapeMarkup } from "../text/markdown.js";
import { amount, span } from "../text/words.js";
import { fieldTabs } from "./fields.js";
import { anchorOf, servicesOf } from "./services.js";
import { tryIt } from "./try.js";

/** `order <host> <action>`: title, price and time of what can be ordered; then what it takes, and how to send it. */
export const order: Directive = ([host, name], place) => {
  const doc = docOf(host, place);
  const actions = servicesOf(doc).flatMap((it) => it.actions);
  const action = actions.find((it) => it.name === name);
  if (action === undefined) {
    throw new DirectiveFault(
      `"${name ?? ""}" is no order at ${doc.host}; there are ${actions.map((it) => it.name).join(", ")}.`,
    );
  }
  return orderText(doc, action, place);
};

function orderText(doc: HostDocument, action: Action, place: Place): string {
  const { operation, sent, field } = action;
  const id = anchorOf(action.name);
  const variants = variantsOf(doc, sent, field === undefined ? [] : [action.name]);
  // A model of a market says it where its fields are.
  const about = field === undefined ? operationAbout(doc, action) : "";
  return [
    `## ${operation.summary} {#${id}}`,
    factsLine(doc, action, variants),
    ...(operation.replacedBy === undefined ? [] : [replacedNote(doc, operation.replacedBy)]),
    about,
    fieldTabs(doc, variants, id, place),
    pricesPart(doc, action, variants, place),
    ...(place.form === "search" ? [] : [samplesPart(doc, action, place)]),
    ...(field === undefined ? [afterwards(doc, action, 3, place)] : []),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** Without the sentences about times and prices, which have places of their own here. */
function operationAbout({ bare }: HostDocument, { sent }: Action): string {
  const raw = record(record(record(bare.paths)[sent.path])[sent.method.toLowerCase()]);
  return String(raw.description ?? "").trim();
}

/** Price and time in one line, and what is called. */
function factsLine(doc: HostDocument, { operation, sent }: Action, variants: readonly Variant[]): string {
  const { labels } = doc;
  const { prices, typical, estimated } = sent.task;
  const ranges = variants.flatMap(({ tag }) => priceRange(prices, tag) ?? []);
  const amounts = ranges.flatMap((it) => it.amounts);
  const price =
    prices === undefined || ranges[0] === undefined
      ? labels.noPrice.replace(/[.。]$/, "")
      : priceText(labels, `${ends(amounts)} ${prices.currency}`, ranges[0].per);
  const usual = span(labels, typical);
  const time = sent.role === "direct" ? labels.atOnce : estimated ? labels.estimate(usual) : usual;
  const words = [
    `**${price}**`,
    time,
    code(`${sent.method} ${sent.path}`),
    operation.deprecated ? labels.deprecated : "",
  ];
  return words.filter(Boolean).join(" · ");
}

function ends(amounts: readonly number[]): string {
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  return least === most ? amount(least) : `${amount(least)}–${amount(most)}`;
}

function replacedNote(doc: HostDocument, by: string): string {
  const path = doc.contract.operations.find((it) => it.id === by)?.path ?? by;
  return `**${doc.labels.deprecated}**: ${doc.labels.instead} ${code(path)}`;
}

/** The whole list, where a price depends on something. */
function pricesPart(
  doc: HostDocument,
  { name, field, sent }: Action,
  variants: readonly Variant[],
  place: Place,
): string {
  const { prices } = sent.task;
  const amounts = variants.flatMap(({ tag }) => priceRange(prices, tag)?.amounts ?? []);
  if (prices === undefined || new Set(amounts).size < 2) return "";
  return folded(doc.labels.sections.price, priceTables(doc, sent, field === undefined ? [] : [name]), place);
}

function samplesPart(doc: HostDocument, action: Action, place: Place): string {
  const { sent, field, name } = action;
  const bodies = Object.values(sent.body?.examples ?? {}).map(record);
  const body = bodies.find((it) => field === undefined || it[field] === name);
  if (body === undefined) return "";
  const call = { doc, create: sent, body };
  return [group(samplesOf(call), "", place), tryIt(call, place)].filter(Boolean).join("\n\n");
}

/** `after <host> <operation>`: what a create call answers, what is answered while one waits, and the callback. */
export const after: Directive = ([host, id], place) => {
  const doc = docOf(host, place);
  const action = servicesOf(doc)
    .flatMap((it) => it.actions)
    .find(({ sent }) => sent.id === id);
  if (action === undefined) throw new DirectiveFault(`"${id ?? ""}" is nothing that is ordered at ${doc.host}.`);
  return afterwards(doc, action, 2, place);
};

function afterwards(doc: HostDocument, { name, field, sent }: Action, level: 2 | 3, place: Place): string {
  if (place.form === "search") return "";
  const { labels } = doc;
  const status = taskOperations(doc, sent.id)?.status;
  const id = field === undefined ? `${anchorOf(name)}-` : "";
  const head = (text: string, anchor: string) => `${"#".repeat(level)} ${text} {#${id}${anchor}}`;
  const asked = status && `${labels.askedAt}${code(`${status.method} ${status.path}`)}`;
  const callback = callbackText(doc, sent);
  return [
    head(labels.sections.answers, "answers"),
    ...(asked ? [asked] : []),
    answersText(doc, sent, status, place),
    ...(callback === "" ? [] : [folded(labels.sections.callback, callback, place)]),
  ].join("\n\n");
}

/** A part that opens on demand; in plain Markdown it stands there. */
export function folded(title: string, text: string, { form }: Place): string {
  if (form !== "page") return `**${title}**\n\n${text}`;
  return `<details class="part"><summary>${escapeMarkup(title)}</summary>\n\n${text}\n\n</details>`;
}
