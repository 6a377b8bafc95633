import { boughtBy } from "taskreel/durable";
import { CommandFault, EXIT } from "../exit.js";
import { isOver, type Recorded } from "../order/journal/entries.js";
import { openJournal } from "../order/journal/journal.js";
import { resolveOrders } from "../order/resolve.js";
import { stateOf } from "../order/state.js";
import { ask } from "../terminal/ask.js";
import { printJson } from "../terminal/print.js";
import { remark } from "../terminal/tell.js";
import { isAttended } from "../terminal/terminal.js";

export interface ForgetFlags {
  /** Takes also what may have been bought. */
  readonly unknown?: boolean;
  /** Agrees to that beforehand. */
  readonly yes?: boolean;
  readonly json?: boolean;
}

/**
 * `taskreel forget`: leaves tasks out of lists, once they are over. The journal keeps their lines, from which the day's spending is
 * added up. Resolves to the exit code.
 */
export async function forgetTasks(names: readonly string[], { unknown, yes, json }: ForgetFlags): Promise<number> {
  const journal = openJournal();
  const orders = await resolveOrders({ names, json }, journal);
  // All are judged before one is forgotten.
  for (const it of orders) refuseOpen(it, unknown ?? false);
  for (const it of yes ? [] : orders.filter((it) => !isOver(it))) await agreeToLose(it);
  for (const { reference: order, handle } of orders) {
    journal.write(order, { event: "forgotten" });
    if (json) printJson({ order, id: handle?.id, forgotten: true });
  }
  remark(`Forgotten: ${orders.length}. What was spent is counted all the same.`, json);
  return EXIT.done;
}

/** @throws CommandFault for a task that goes on, and for one that may be there and was not meant so. */
function refuseOpen(order: Recorded, unknown: boolean): void {
  if (isOver(order)) return;
  const { reference, server } = order;
  const state = stateOf(order);
  if (boughtBy(order) === "one" || state !== UNKNOWN) {
    throw new CommandFault(`Order ${reference} is not over (${state}), so nothing was forgotten`, EXIT.usage, {
      below: [`Go on with: taskreel wait ${reference}`],
    });
  }
  if (unknown) return;
  throw new CommandFault(
    `Order ${reference} may have been bought: look at ${server}. --unknown forgets it all the same; nothing was forgotten.`,
  );
}

const UNKNOWN = "submission unknown";

async function agreeToLose({ reference, server, orderedAt }: Recorded): Promise<void> {
  if (!isAttended()) throw new CommandFault(`Nothing was forgotten: add --yes to forget what may have been bought.`);
  const what = `Order ${reference} of ${orderedAt} may have been bought at ${server}`;
  const answer = await ask(`${what}, and this is the only record of it here. Forget it?`);
  if (!answer) throw new CommandFault("Nothing was forgotten.", answer === undefined ? EXIT.interrupted : EXIT.usage);
}
