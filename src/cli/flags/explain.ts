import { cellFor } from "../../client/prices.js";
import type { PriceCell } from "../../client/rules.js";
import { isObject, type JsonObject } from "../../contract/document/json.js";
import { resultKind } from "../../contract/model/tasks/makes.js";
import { moneyText, publishedText } from "../../contract/model/tasks/prices.js";
import { usualEnding } from "../../download/names.js";
import { cellsOf, flowed } from "../terminal/cells.js";
import { quoted, shortTime } from "../terminal/terminal.js";
import { type Endpoint, endpointsOf } from "./endpoints.js";
import type { RequestFields } from "./fields.js";
import type { Flag } from "./flags.js";

/**
 * What stands below an endpoint's flags: who takes which, times, prices, and a request that works.
 *
 * @param width cells of a line. Default: as many as it takes.
 */
export function endpointHelp(
  endpoint: Endpoint,
  { variants, chooser }: RequestFields,
  flags: readonly Flag[],
  width = Number.POSITIVE_INFINITY,
): string {
  const { operation } = endpoint;
  const { typical, estimated, maxWait, retention, prices, life } = operation.task;
  const longOf = new Map(flags.map((it) => [it.field.name, it.long]));
  const name = (it: string) => longOf.get(it) ?? it;
  const shapes = variants.map(({ name: title, properties, required }) => {
    const needed = required.filter((it) => it !== chooser).map(name);
    const others = Object.keys(properties).filter((it) => it !== chooser && !required.includes(it));
    const heading = chooser === undefined ? title : `${name(chooser)} ${title}`;
    return `  ${heading}\n    needs ${needed.join(" ")}\n    takes ${others.map(name).join(" ")}`;
  });
  const cells = prices?.cells.map(({ when, amount, per, max }) => {
    const conditions = Object.entries(when).map(([field, value]) => `${name(field)} ${value}`);
    const unit = per === undefined ? "" : ` per ${per}${max === undefined ? "" : `, at most ${moneyText(max)}`}`;
    return `  ${moneyText(amount)} ${prices.currency}${unit}  ${conditions.join(" ")}`.trimEnd();
  });
  const instead = replacementOf(endpoint);
  const parts = [
    instead && `Deprecated: use ${instead} instead.`,
    variants.length > 1 && ["Variants:", ...shapes].join("\n"),
    cells ? [`Prices (published ${prices?.asOf}):`, ...cells].join("\n") : "Prices: none is published.",
    life === "sync"
      ? `The answer is the result: there is no task. It is awaited for ${shortTime(maxWait * 1000)} at most.`
      : `Takes ${typical[0]} to ${typical[1]} s as a rule${estimated ? " (an estimate: nothing is published)" : ""}; a wait ends after ${shortTime(maxWait * 1000)}.${
          retention === undefined ? "" : ` Results stay for ${shortTime(retention * 1000)}.`
        }`,
  ];
  const told = parts.flatMap((it) => (it ? [flowed(it, width, 0)] : []));
  return [...told, ...example(endpoint, flags, width)].join("\n\n");
}

function example(endpoint: Endpoint, flags: readonly Flag[], width: number): string[] {
  const { contract, sent, name, nested } = endpoint;
  const body = exampleOf(endpoint);
  if (!body) return [];
  const kind = resultKind(contract, sent, nested(body));
  const words = [...flagWords(flags, body), `-o out.${usualEnding(kind)}`];
  return [`Example:\n  ${commandLine(["taskreel run", contract.rules.host, name], words, width - 2, "  ")}`];
}

/** A request that works: one whose addresses are nobody's, and that the price list knows, where there is one. */
function exampleOf({ operation, flat }: Endpoint): JsonObject | undefined {
  const bodies = Object.values(operation.body?.examples ?? {}).filter(isObject);
  const { prices } = operation.task;
  const isPriced = (it: JsonObject) => prices && cellFor(prices, flat(it));
  // Published examples hold domains that somebody may own.
  const isNobodys = (it: JsonObject) => !FOREIGN.test(JSON.stringify(it));
  return bodies.find((it) => isPriced(it) && isNobodys(it)) ?? bodies.find(isNobodys) ?? bodies[0];
}

const FOREIGN = /:\/\/(?!([\w-]+\.)*example\.(com|org|net)[/:"])/;

/** The flags that say a body, each with its value. */
export function flagWords(flags: readonly Flag[], body: JsonObject): string[] {
  return flags.flatMap(({ field, long }) => {
    const value = body[field.name];
    if (value === undefined || value === field.fixed) return [];
    if (typeof value === "boolean") return [value ? long : `--no-${long.slice(2)}`];
    const word = quoted(typeof value === "string" ? value : JSON.stringify(value));
    // What looks like a flag would be taken for one.
    return [`${long}${/^'?-/.test(word) ? "=" : " "}${word}`];
  });
}

/** A command for a shell: on one line where there is room, else on as many as it has flags, as a shell takes it. */
export function commandLine(start: readonly string[], flags: readonly string[], width: number, indent = ""): string {
  const line = [...start, ...flags].join(" ");
  return cellsOf(line) <= width ? line : [start.join(" "), ...flags].join(` \\\n${indent}  `);
}

/** What to order instead of what is deprecated; undefined where nothing is, or where nobody says what. */
export function replacementOf({ contract, operation }: Endpoint): string | undefined {
  const { replacedBy } = operation;
  if (replacedBy === undefined) return undefined;
  const ordered = endpointsOf(contract).find((it) => it.operation.id === replacedBy)?.name;
  // What is only read is nothing to order: its path has to do.
  const read = contract.operations.find(({ id }) => id === replacedBy);
  return ordered ?? (read && `${read.method} ${read.path}`);
}

/** Prices of one variant, cheapest first, and what each is for: one task where nothing is said. */
export function pricesOf({ operation }: Endpoint, chosen: Readonly<Record<string, unknown>>): PriceCell[] {
  const fits = (operation.task.prices?.cells ?? []).filter(({ when }) =>
    Object.entries(chosen).every(([field, value]) => !(field in when) || when[field] === value),
  );
  return [...fits].sort((one, other) => one.amount - other.amount);
}

/** Prices in few words: from the least to the most, with their unit. */
export function priceText(endpoint: Endpoint, chosen: Readonly<Record<string, unknown>> = {}): string {
  const { prices } = endpoint.operation.task;
  const cells = pricesOf(endpoint, chosen);
  return prices && cells.length > 0 ? publishedText({ ...prices, cells }) : "not published";
}
