import { type Price, publishedPrice } from "taskreel/durable";
import { sumOf } from "../../client/prices.js";
import type { JsonObject } from "../../contract/document/json.js";
import { moneyText } from "../../contract/model/tasks/prices.js";
import { contractFor } from "../../contract/model/tasks/reading.js";
import { CommandFault, EXIT } from "../exit.js";
import type { Endpoint } from "../flags/endpoints.js";
import { ask } from "../terminal/ask.js";
import { isAttended } from "../terminal/terminal.js";

export interface Consent {
  /** Agrees to any price, a price that nobody published too. */
  readonly yes?: boolean;
  /** Agrees to as much in all, in the currency of the price list. */
  readonly maxCost?: number;
}

/** What some calls cost together, as published. */
export interface Quote {
  readonly text: string;
  /** Absent when the price of one of them is not published. */
  readonly amount?: number;
  /** What each of them costs, where it is known. */
  readonly prices: readonly (Price | undefined)[];
  /** Why nobody could be asked for it, where a bound asks for that. */
  readonly unasked?: string;
}

export function quoteOf(endpoint: Endpoint, bodies: readonly JsonObject[]): Quote {
  const { prices: table } = endpoint.operation.task;
  const prices = bodies.map((it) => priceAt(endpoint, it));
  if (!table || !prices.every((it) => it !== undefined)) return { text: "has no published price", prices };
  const amount = sumOf(prices.map((it) => it.amount));
  return { amount, text: `costs ${moneyText(amount)} ${table.currency} (published ${table.asOf})`, prices };
}

/** The published price of one request, and where its answer will say what was charged. */
export function priceAt({ contract, operation, flat }: Endpoint, body: JsonObject): Price | undefined {
  const { prices } = operation.task;
  const { cost: charged } = contractFor(contract, operation).shows;
  return publishedPrice(
    { ...(prices && { prices: { ...prices, ...(charged.length > 0 && { charged }) } }) },
    flat(body),
  );
}

/** Who charges for what is sent to a server: `taskreel drift` stands before a host on this machine. */
export function payee(server: string, env: NodeJS.ProcessEnv = process.env): string {
  const { [DRIFT_PROXY]: proxy, [DRIFT_TARGET]: target } = env;
  return proxy && target && new URL(server).origin === proxy && URL.canParse(target) ? target : server;
}

/** Set by `taskreel drift` for the command that it runs: its own origin, and the base URL that it forwards to. */
export const DRIFT_PROXY = "TASKREEL_DRIFT_PROXY";
export const DRIFT_TARGET = "TASKREEL_DRIFT_TARGET";

/**
 * Lets a paid call through: on a terminal when the person there agrees, elsewhere when a flag did.
 *
 * @param isFree whether nobody charges for what is sent there.
 * @throws CommandFault when nobody agreed. Nothing was sent then.
 */
export async function agreeOnPrice(
  label: string,
  isFree: boolean,
  quote: Omit<Quote, "prices">,
  consent: Consent,
): Promise<void> {
  const { amount, text, unasked } = quote;
  const { yes, maxCost } = consent;
  if (maxCost !== undefined) {
    if (amount === undefined && isFree) return;
    if (amount === undefined) {
      throw new CommandFault(
        `${label} ${text}${unasked ? `, and ${unasked}` : ""}, so --max-cost refuses it. Nothing was sent: --yes without --max-cost agrees.`,
      );
    }
    if (amount > maxCost)
      throw new CommandFault(`${label} ${text}, more than --max-cost ${maxCost}. Nothing was sent.`);
    return;
  }
  if (yes || isFree) return;
  if (!isAttended()) {
    const advice = amount === undefined ? "add --yes" : "add --yes, or --max-cost with an amount";
    throw new CommandFault(`${label} ${text}. Nothing was sent: ${advice}.`);
  }
  const answer = await ask(`${label} ${text}. Send it?`);
  if (!answer) throw new CommandFault("Nothing was sent.", answer === undefined ? EXIT.interrupted : EXIT.usage);
}
