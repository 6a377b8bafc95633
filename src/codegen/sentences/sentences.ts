import type { CreateFacts, OpenApiDocument, Operation, PriceTable } from "../../contract/contract.js";
import { isObject, type JsonObject, record } from "../../contract/document/json.js";
import { fileRuleOf } from "../../contract/model/file-fields.js";
import { componentSchemas, visit } from "../../contract/model/schema.js";
import { callbackField } from "../../contract/model/tasks/callback.js";
import { moneyText } from "../../contract/model/tasks/prices.js";
import { readContract } from "../../contract/read.js";
import { simplified, traditional } from "./chinese.js";
import { english, type Wording } from "./wording.js";

const WORDINGS: Readonly<Record<string, Wording>> = { en: english, "zh-CN": simplified, "zh-TW": traditional };

/**
 * The bundle with sentences about time, price, retention and deliveries behind the descriptions that authors wrote. They
 * are made from the contract's data, so that a fact stands once and reads the same in every language.
 */
export function withSentences(document: OpenApiDocument, host: string, language = "en"): OpenApiDocument {
  return described(document, host, language, (text, sentences, between) =>
    text === "" ? sentences : text + between + sentences,
  );
}

/** The bundle with its authors' descriptions alone: what is translated. */
export function withoutSentences(document: OpenApiDocument, host: string): OpenApiDocument {
  return described(document, host, "en", (text, sentences) =>
    text.endsWith(sentences) ? text.slice(0, -sentences.length).trimEnd() : text,
  );
}

function described(
  document: OpenApiDocument,
  host: string,
  language: string,
  change: (text: string, sentences: string, between: string) => string,
): OpenApiDocument {
  const copy = structuredClone(document) as JsonObject;
  const wording = WORDINGS[language] ?? english;
  const { operations } = readContract(document, host);
  const apply = (node: unknown, sentences: readonly string[]) => {
    if (!isObject(node) || sentences.length === 0) return;
    const text = typeof node.description === "string" ? node.description.trimEnd() : "";
    node.description = `${change(text, sentences.join("\n\n"), "\n\n")}\n`;
  };
  for (const operation of operations) {
    const raw = record(record(copy.paths)[operation.path])[operation.method.toLowerCase()];
    const instead = operations.find(({ id }) => id === operation.replacedBy)?.path;
    const created = operations.find(({ task }) => task?.statusOperation === operation.id)?.task;
    // At once: what is taken off again is what stands at the end.
    apply(raw, [
      ...(instead === undefined ? [] : [wording.replaced(instead)]),
      ...(operation.task ? createSentences(operation, operation.task, wording) : []),
      ...(created?.retention === undefined ? [] : [wording.retention(created.retention)]),
    ]);
  }
  for (const item of Object.values(record(copy.webhooks))) {
    const { post } = record(item);
    const { timeoutSeconds, repeats } = record(record(post)["x-callback"]);
    const said = wording.deliveries(numberOf(timeoutSeconds), numberOf(repeats));
    if (said !== "") apply(post, [said]);
  }
  visit(componentSchemas(copy as OpenApiDocument), (node) => {
    const { formats = [], maxMegabytes } = fileRuleOf(node) ?? {};
    if (typeof node.description !== "string" || (formats.length === 0 && maxMegabytes === undefined)) return;
    node.description = change(node.description.trimEnd(), wording.file(formats, maxMegabytes), wording.between);
  });
  return copy;
}

function createSentences(create: Operation, task: CreateFacts, wording: Wording): string[] {
  const { life, typical, estimated, prices, retention, idempotencyKey } = task;
  const time = estimated ? wording.timeUnknown : wording.typical(...typical);
  const course =
    life === "sync"
      ? [wording.direct, idempotencyKey === undefined && wording.directNotIdempotent]
      : [
          life === "hybrid" ? wording.hybrid : wording.created(callbackField(create)),
          time,
          idempotencyKey === undefined && wording.notIdempotent,
        ];
  const cost = [
    ...(prices ? priceSentences(prices, wording) : [wording.priceUnknown]),
    prices?.failedTasksAreFree && wording.failedFree,
    retention !== undefined && wording.retention(retention),
  ];
  return [course, cost].map((it) => it.filter(Boolean).join(wording.between));
}

/** One for each unit: an amount by the second and one by the task are no range. */
function priceSentences(table: PriceTable, wording: Wording): string[] {
  const units = new Set(table.cells.map(({ per }) => per));
  return [...units].map((unit) => {
    const cells = table.cells.filter(({ per }) => per === unit);
    return priceSentence({ ...table, cells }, wording);
  });
}

function priceSentence({ asOf, currency, cells }: PriceTable, wording: Wording): string {
  const amounts = cells.map(({ amount }) => amount).sort((one, other) => one - other);
  const shown = (amount: number | undefined) => `${moneyText(amount ?? 0)} ${currency}`;
  const fields = [...new Set(cells.flatMap(({ when }) => Object.keys(when)))].filter(
    (field) => new Set(cells.map(({ when }) => when[field])).size > 1,
  );
  const most = Math.max(...cells.map((it) => it.max ?? 0));
  return [
    wording.price(shown(amounts[0]), shown(amounts.at(-1)), cells[0]?.per, fields),
    most > 0 ? wording.atMost(shown(most)) : "",
    wording.priceDay(asOf),
  ].join("");
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
