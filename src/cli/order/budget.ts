import { spentOn, unpricedIn } from "taskreel/durable";
import { sumOf } from "../../client/prices.js";
import { moneyText } from "../../contract/model/tasks/prices.js";
import { CommandFault } from "../exit.js";
import { notice } from "../terminal/print.js";
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
  if (said !== undefined && !/^\d+(\.\d+)?$/.test(said)) {
    throw new CommandFault(`${VARIABLE} must be an amount from 0 up, such as 5 or 2.50. Nothing was sent.`);
  }
  const amounts = [flag, said === undefined ? undefined : Number(said)].filter((it) => it !== undefined);
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
  { amount: most, currency }: Budget,
  journal: Journal,
  json = false,
): void {
  const said = `${moneyText(most)}${currency && ` ${currency}`} a day`;
  if (quote.amount === undefined) {
    throw new CommandFault(`${label} ${quote.text}, so that a budget of ${said} cannot be kept. Nothing was sent.`);
  }
  const orders = journal.orders((skipped) => notice(skipped, json));
  const spent = spentOn(orders, currency);
  const unpriced = unpricedIn(orders).length;
  if (unpriced > 0) notice(`Not in the budget, since nobody knows their price: ${unpriced} of today's orders`, json);
  if (sumOf([spent, quote.amount]) <= most) return;
  throw new CommandFault(
    `${label} ${quote.text}, and ${moneyText(spent)} ${currency} were spent today, of ${said}. Nothing was sent.`,
  );
}

/**
 * The same for one order that is in the journal already, counting those that stand before it: of several commands at once, those
 * that came first are sent.
 *
 * @throws CommandFault when it goes beyond the budget.
 */
export function refuseLate({ amount: most, currency }: Budget, journal: Journal, reference: string): void {
  const orders = journal.orders();
  const at = orders.findIndex((it: Recorded) => it.reference === reference);
  const spent = spentOn(orders.slice(0, at + 1), currency);
  if (spent <= most) return;
  const said = `${moneyText(most)} ${currency} a day`;
  throw new CommandFault(`Another command has spent what was left of ${said} meanwhile. Nothing was sent.`);
}
