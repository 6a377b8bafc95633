import { boughtBy, canResend, type Price } from "taskreel/durable";
import type { JsonObject } from "../../contract/document/json.js";
import { moneyText } from "../../contract/model/tasks/prices.js";
import { CommandFault } from "../exit.js";
import type { Endpoint } from "../flags/endpoints.js";
import { isMock } from "../network/mock.js";
import { budgetOf, refuseLate, refuseOverBudget } from "../order/budget.js";
import { type Connection, connect } from "../order/connect.js";
import type { Recorded } from "../order/journal/entries.js";
import type { Journal } from "../order/journal/journal.js";
import { payee } from "../order/price.js";
import { boundQuote, currencyOf, freePrice } from "../order/quote.js";
import { submitOrder } from "../order/submit.js";
import { advised, unknownAdvice } from "./advice.js";
import { type Answer, taskId } from "./answer.js";
import { endpointNamed, nameOf, requestOf } from "./endpoint.js";
import type { Offer } from "./offer.js";
import { orderIdOf, repeatsOf } from "./repeats.js";
import type { McpSettings } from "./settings.js";
import { keep, orLate, type Underway } from "./underway.js";

export interface CreateInput {
  readonly endpoint: string;
  readonly input: JsonObject;
  readonly purchase?: string | undefined;
}

/** What buying needs. */
export interface Buying {
  readonly offer: Offer;
  readonly settings: McpSettings;
  readonly journal: Journal;
  readonly underway: Underway;
  /** Fires when the client takes its call back, which ends the question for a price and no order. */
  readonly signal: AbortSignal;
}

/** How long one call takes at most, whatever a wait may: an id is wanted soon, and most clients give up at 60 s. */
const MOST_SECONDS = 40;

/** `task_create`: buys one task within the owner's limits, and answers with its id at once. */
export async function createTask(
  { endpoint: named, input, purchase }: CreateInput,
  { offer, settings, journal, underway, signal }: Buying,
): Promise<Answer> {
  const seconds = Math.min(MOST_SECONDS, settings.waitSeconds);
  const inTime = AbortSignal.timeout(seconds * 1000);
  const endpoint = await endpointNamed(named, offer);
  const body = await requestOf(endpoint, input);
  const connection = connect(endpoint.contract);
  const same = repeatsOf(endpoint, connection.server, body, purchase);
  const known = same(journal.orders());
  if (known) return repeated(endpoint, known, purchase !== undefined);
  const asking = AbortSignal.any([signal, inTime]);
  const { price, budget } = await allowed(endpoint, body, connection, { settings, journal, signal: asking });
  const reference = orderIdOf(endpoint, purchase);
  let earlier: Recorded | undefined;
  const sending = submitOrder(endpoint, connection, body, journal, {
    price,
    budget: budget?.amount,
    reference,
    // On disk, and not sent yet: of equal orders at once, of other processes too, the one that stands first is.
    check() {
      const orders = journal.orders();
      const place = orders.findIndex((it) => it.reference === reference);
      earlier = same(place < 0 ? orders : orders.slice(0, place));
      if (earlier) throw new CommandFault(`Order ${earlier.reference} came first`);
      if (budget) refuseLate(budget, { orders: () => orders }, reference);
    },
  });
  try {
    const submitted = await orLate(keep(underway, reference, sending), inTime);
    return submitted ? begun(endpoint, submitted.order, price) : slow(endpoint, reference, seconds);
  } catch (error) {
    if (earlier) return repeated(endpoint, earlier, purchase !== undefined);
    throw advised(error, endpoint);
  }
}

/** @throws CommandFault when the owner's limits do not allow it. Nothing was sent then. */
async function allowed(
  endpoint: Endpoint,
  body: JsonObject,
  connection: Connection,
  { settings, journal, signal }: Omit<Buying, "offer" | "underway">,
) {
  const { maxCost, budget: most, allowUnpriced } = settings;
  if (await isMock(payee(connection.server))) return { price: freePrice(endpoint) };
  const label = nameOf(endpoint);
  const currency = currencyOf(endpoint);
  const budget = budgetOf(most, currency);
  if (maxCost === undefined && budget === undefined) {
    throw new CommandFault(
      "The owner of this server has set no spending limit, so that nothing is bought: TASKREEL_MAX_COST is one per task, TASKREEL_BUDGET one per day. Nothing was sent.",
    );
  }
  // Asked for also where a task without a price is allowed: what can be known is bound by the limits.
  const bound = { most: maxCost ?? budget?.amount, isFlag: false, json: true, signal };
  const quote = await boundQuote(label, endpoint, connection, [body], bound);
  if (quote.amount === undefined) {
    if (allowUnpriced) return { price: undefined };
    throw new CommandFault(
      `${label} ${quote.text}, and the owner of this server allows none without (TASKREEL_ALLOW_UNPRICED). Nothing was sent.`,
    );
  }
  if (maxCost !== undefined && quote.amount > maxCost) {
    const limit = `the limit of ${moneyText(maxCost)} that the owner of this server set`;
    throw new CommandFault(`Costs ${moneyText(quote.amount)} ${currency}, more than ${limit}. Nothing was sent.`);
  }
  if (budget) refuseOverBudget(label, quote, budget, journal, true);
  const [price] = quote.prices;
  return { price, budget };
}

/** What is said of an order that has its task. */
function begun(endpoint: Endpoint, order: Recorded, price: Price | undefined): Answer {
  const { typical, life } = endpoint.operation.task;
  const id = taskId(order);
  const takes = life === "sync" ? "Its answer is here" : `It takes about ${typical[0]} to ${typical[1]} s`;
  const facts = {
    ...factsOf(endpoint, order),
    price: price && price.amount > 0 ? `${moneyText(price.amount)} ${price.currency}` : undefined,
    wait_about_seconds: life === "sync" ? undefined : typical,
  };
  return { text: `Task ${id} has begun. ${takes}. Call task_wait.`, facts };
}

/** What is said of a call that would have bought what was bought already. */
function repeated(endpoint: Endpoint, order: Recorded, isNamed: boolean): Answer {
  const facts = { ...factsOf(endpoint, order), repeated: true };
  const { task_id: id, age_seconds: age } = facts;
  if (boughtBy(order) === "maybe") {
    const advice = unknownAdvice(canResend(order), id, endpoint.contract.rules.host);
    return { text: `This was ordered ${age} s ago, and nobody knows whether it became a task. ${advice}`, facts };
  }
  if (isNamed) return { text: `Task ${id} is that purchase, ${age} s old. Call task_wait.`, facts };
  const text = `This was ordered ${age} s ago and is not bought again. Call task_wait with task_id ${id}, or give another order a purchase of its own.`;
  return { text, facts };
}

function factsOf(endpoint: Endpoint, order: Recorded) {
  const { handle, orderedAt, state } = order;
  return {
    done: state === "completed",
    task_id: taskId(order),
    endpoint: nameOf(endpoint),
    age_seconds: Math.round((Date.now() - Date.parse(handle?.createdAt ?? orderedAt)) / 1000),
    next: "task_wait",
  };
}

function slow(endpoint: Endpoint, reference: string, seconds: number): Answer {
  return {
    text: `${endpoint.contract.rules.host} has not answered after ${seconds} s, and may still take the order. Call task_wait with task_id ${reference}. Do not create it again.`,
    facts: { done: false, task_id: reference, endpoint: nameOf(endpoint), next: "task_wait" },
  };
}
