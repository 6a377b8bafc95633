import { dayOf, spentOn, unpricedIn } from "taskreel/durable";
import { sumOf } from "../../client/prices.js";
import { moneyText } from "../../contract/model/tasks/prices.js";
import { CommandFault, EXIT } from "../exit.js";
import { readAmount } from "../flags/options.js";
import { notice } from "../terminal/tell.js";
import type { Recorded } from "./journal/entries.js";
import type { Journal } from "./journal/journal.js";
import type { Quote } from "./price.js";

/** Set by whoever owns the money: no flag goes beyond it. */
const VARIABLE = "TASKREEL_BUDGET";

/** How much may be spent a day. */
export interface Budget {
  readonly amount: number;
  readonly currency: string;
}

/**
 * What this machine may spend today: as the flag says, but no more than the owner's variable. Undefined where neither is set.
 *
 * @throws CommandFault for a variable that is no amount: a limit that nobody can read is none.
 */
export function budgetOf(flag: number | undefined, currency: string, env = process.env): Budget | undefined {
  const { [VARIABLE]: said } = env;
  const owners = readAmount(said);
  if (said !== undefined && owners === undefined) {
    throw new CommandFault(`${VARIABLE} must be an amount from 0 up, such as 5 or 2.50. Nothing was sent.`);
  }
  const amounts = [flag, owners].filter((it) => it !== undefined);
  return amounts.length === 0 ? undefined : { amount: Math.min(...amounts), currency };
}

/**
 * Holds what is about to be ordered against what was spent today.
 *
 * @throws CommandFault when it goes beyond the budget, or when nobody knows whether it does. Nothing was sent then.
 */
export function refuseOverBudget(
  label: string,
  quote: Omit<Quote, "prices">,
  budget: Budget,
  journal: Journal,
  json = false,
): void {
  const { amount: most, currency } = budget;
  const said = textOf(budget);
  if (quote.amount === undefined) {
    throw new CommandFault(`${label} ${quote.text}, so that a budget of ${said} cannot be kept. Nothing was sent.`);
  }
  const orders = journal.orders((skipped) => notice(skipped, json));
  const spent = spentOn(orders, currency);
  const unpriced = unpricedIn(orders).length;
  if (unpriced > 0) notice(`Not in the budget, because their price is unknown: ${unpriced} of today's orders`, json);
  if (sumOf([spent, quote.amount]) <= most) return;
  throw new CommandFault(
    `${label} ${quote.text}, and ${moneyText(spent)} ${currency} were spent today, of ${said}. Nothing was sent.`,
  );
}

/**
 * The same for one order that is in the journal already, counting those that stand before it: of several commands at once, those
 * that came first are sent.
 *
 * @throws CommandFault when it goes beyond the budget, or is not in the journal any more.
 */
export function refuseLate(budget: Budget, journal: Pick<Journal, "orders">, reference: string): void {
  const spent = spentUpTo(reference, budget, journal.orders());
  if (spent === undefined) throw new CommandFault("The journal has lost the order meanwhile, so it was not sent.");
  if (spent <= budget.amount) return;
  throw new CommandFault(
    `Another command has spent what was left of ${textOf(budget)} meanwhile, so this one was not sent.`,
  );
}

/**
 * The same for an order whose fate is open, before it is sent again: a process that was killed may have written down what it was
 * about to refuse.
 *
 * @throws CommandFault when it goes beyond the budget that it was ordered under, or beyond the owner's.
 */
export function refuseResend({ reference, price, budget: kept, server }: Recorded, journal: Journal): void {
  // What costs nothing goes beyond nothing.
  const budget = price && price.amount > 0 ? budgetOf(kept, price.currency) : undefined;
  if (!budget || (spentUpTo(reference, budget, journal.orders()) ?? 0) <= budget.amount) return;
  throw new CommandFault(
    `Order ${reference} goes beyond the budget of ${textOf(budget)}, so it is not sent again. Whether it became a task is not known: look at ${server}`,
    EXIT.unknown,
  );
}

/** What was spent on an order's day by it and by those before it; undefined where the journal does not have it. */
function spentUpTo(reference: string, { currency }: Budget, orders: readonly Recorded[]): number | undefined {
  const at = orders.findIndex((it) => it.reference === reference);
  const order = orders[at];
  return order && spentOn(orders.slice(0, at + 1), currency, dayOf(order.orderedAt));
}

function textOf({ amount, currency }: Budget): string {
  return `${moneyText(amount)}${currency && ` ${currency}`} a day`;
}
