import { spendingOf, unpricedIn } from "taskreel/durable";
import { moneyText } from "../../contract/model/tasks/prices.js";
import { openJournal } from "../order/journal/journal.js";
import { printJson } from "../terminal/print.js";
import { printTable } from "../terminal/show.js";
import { notice, remark } from "../terminal/tell.js";

export interface SpendingFlags {
  readonly json?: boolean;
  /** How many days, those on which nothing was bought left out. */
  readonly limit: number;
}

/** `taskreel spending`: what was bought from this machine, by day, newest first. Asks no host. Resolves to the exit code. */
export async function printSpending({ json = false, limit }: SpendingFlags): Promise<number> {
  const orders = openJournal().orders((skipped) => notice(skipped, json));
  const days = spendingOf(orders).reverse().slice(0, limit);
  const unpriced = unpricedIn(orders).length;
  if (unpriced > 0) notice(`Not included, because their price is unknown: ${unpriced} of today's orders`, json);
  if (json) {
    for (const it of days) printJson(it);
    return 0;
  }
  if (days.length === 0) {
    remark("Nothing with a known price was bought from here yet.");
    return 0;
  }
  const rows = days.map(({ day, orders, currency, ...money }) => {
    const { agreed, charged, spent } = money;
    return [day, String(orders), ...[agreed, charged, spent].map((it) => `${moneyText(it)} ${currency}`)];
  });
  printTable([["day", "orders", "agreed to", "charged", "spent at most"], ...rows]);
  return 0;
}
