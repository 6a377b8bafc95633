import { callHost } from "taskreel";
import type { Price } from "taskreel/durable";
import { cellFor, sumOf } from "../../client/prices.js";
import { type JsonObject, record } from "../../contract/document/json.js";
import { quotedIn, quoteQuestion } from "../../contract/model/quotes.js";
import { moneyText } from "../../contract/model/tasks/prices.js";
import { CommandFault } from "../exit.js";
import { exitCodeOf } from "../exit-code.js";
import type { Endpoint } from "../flags/endpoints.js";
import { remark } from "../terminal/tell.js";
import { wordsOf } from "../terminal/words.js";
import type { Connection } from "./connect.js";
import { priceAt, type Quote, quoteOf } from "./price.js";
import { stopOnSignal } from "./signals.js";

export interface Bound {
  /** How much it may cost: an amount that a flag or the owner of the money has named. */
  readonly most?: number | undefined;
  /** Whether more than that can be agreed to by leaving a flag out. */
  readonly isFlag?: boolean;
  readonly json?: boolean | undefined;
  /** Nobody charges for what is sent there. */
  readonly isFree?: boolean;
  /** Ends the question. Default: signals to this process. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * What some calls cost together: as published, or, where a bound is set and a price is not published, as the host says when it
 * is asked. A question reserves nothing and buys nothing.
 *
 * @param bodies as they would be sent, with an address for each file that is still to be uploaded.
 * @throws CommandFault when the host gives no price. Nothing was ordered then.
 */
export async function boundQuote(
  label: string,
  endpoint: Endpoint,
  connection: Connection,
  bodies: readonly JsonObject[],
  { most, isFlag = true, json = false, isFree = false, signal }: Bound,
): Promise<Quote> {
  const published = quoteOf(endpoint, bodies);
  const { quote, rules } = endpoint.contract;
  if (published.amount !== undefined || most === undefined) return published;
  const { path } = endpoint.sent;
  if (quote === undefined) return { ...published, unasked: `${rules.host} cannot be asked for one` };
  if (quoteQuestion(quote, path, {}) === undefined) {
    const unasked = `${rules.host} can be asked for prices of ${quote.paths} alone, which ${path} is not`;
    return { ...published, unasked };
  }
  if (isFree) return published;
  remark(`Asking ${rules.host} what it costs, since a price is not published`, json);
  const stop = signal ?? stopOnSignal();
  const prices: Price[] = [];
  const total = () => sumOf(prices.map((it) => it.amount));
  for (const [index, body] of bodies.entries()) {
    const refuse = (why: string, cause?: Error): never => {
      const which = bodies.length > 1 ? ` (request ${index + 1} of ${bodies.length})` : "";
      const said = `${label} has no published price${which}, and ${rules.host} gave none: ${why}`;
      const advice = isFlag ? ": --yes without --max-cost agrees" : "";
      throw new CommandFault(`${said}. Nothing was ordered${advice}.`, cause && exitCodeOf(cause), { cause });
    };
    prices.push(priceAt(endpoint, body) ?? (await asked(endpoint, connection, body, stop, refuse)));
    // No need to ask about the rest.
    if (total() > most) break;
  }
  const amount = total();
  const rest = prices.length < bodies.length ? ` for the first ${prices.length} alone` : "";
  const text = `costs ${moneyText(amount)} ${currencyOf(endpoint)} (as ${rules.host} says now)${rest}`;
  return { amount, text, prices };
}

async function asked(
  endpoint: Endpoint,
  { client }: Connection,
  body: JsonObject,
  signal: AbortSignal,
  refuse: (why: string, cause?: Error) => never,
): Promise<Price> {
  const { contract, sent } = endpoint;
  const { quote, rules, operations } = contract;
  if (quote === undefined) throw new Error("There is nobody to ask.");
  const { path = "" } = operations.find(({ id }) => id === quote.operation) ?? {};
  const question = JSON.stringify(quoteQuestion(quote, sent.path, body));
  const call = { method: "POST", path, headers: { "content-type": "application/json" }, body: question };
  const answer = await callHost(client, rules, call, { signal }).catch((error: Error) => refuse(wordsOf(error), error));
  const currency = currencyOf(endpoint);
  const said = quotedIn(quote, answer, currency);
  if ("fault" in said) return refuse(said.fault);
  if (said.currency !== currency) refuse(`it is in ${said.currency}, and the limit is in ${currency}`);
  return { amount: Math.max(said.amount, leastOf(endpoint, body)), currency };
}

/** What one unit costs as published: a host that asks less for all of them is not believed, since a budget would not hold. */
function leastOf({ operation, flat }: Endpoint, body: JsonObject): number {
  const { prices } = operation.task;
  return (prices && cellFor(prices, flat(body))?.amount) ?? 0;
}

/** What is agreed to where nobody charges. */
export function freePrice(endpoint: Endpoint): Price {
  return { amount: 0, currency: currencyOf(endpoint) || "?" };
}

/** What a host counts money in: the currency of its price list, or what it sells. Empty where nobody says. */
export function currencyOf({ contract }: Endpoint): string {
  return String(record(contract.document["x-prices"]).currency ?? contract.balance?.unit ?? "");
}
