import { inShort, type JsonObject } from "../../contract/document/json.js";
import { CommandFault } from "../exit.js";
import type { Endpoint } from "../flags/endpoints.js";
import type { Recorded } from "../order/journal/entries.js";
import { hashOf, newOrderId } from "../order/journal/journal.js";
import { quotedWords } from "./words.js";

/** Models repeat a call whose answer they lost. */
const REPEAT_MS = 10 * 60 * 1000;

/**
 * Finds the order that a call would repeat: the one of its name, or an identical one of a moment ago.
 *
 * @throws CommandFault when the name is that of another request, or of one that was refused.
 */
export function repeatsOf(
  { contract, sent }: Endpoint,
  server: string,
  body: JsonObject,
  purchase: string | undefined,
): (orders: readonly Recorded[]) => Recorded | undefined {
  const { host } = contract.rules;
  const hash = hashOf(JSON.stringify(body));
  return (orders) => {
    if (purchase !== undefined) return namedIn(orders, host, purchase, hash);
    const since = Date.now() - REPEAT_MS;
    const own = orders.filter((it) => it.host === host && it.server === server && it.path === sent.path);
    return own.findLast((it) => it.hash === hash && it.state !== "refused" && Date.parse(it.orderedAt) > since);
  };
}

function namedIn(orders: readonly Recorded[], host: string, purchase: string, hash: string): Recorded | undefined {
  const prefix = prefixOf(host, purchase);
  const named = orders.find((it) => it.reference.startsWith(prefix));
  const said = `The purchase ${inShort(purchase)} was`;
  if (named && named.hash !== hash) {
    throw new CommandFault(`${said} another request. Give this one a name of its own. Nothing was sent.`);
  }
  if (named?.state === "refused") {
    const why = quotedWords(named.error?.message ?? "");
    throw new CommandFault(`${said} refused: ${why}. Give another one a name of its own. Nothing was sent.`);
  }
  return named;
}

/** A name for a new order, which says what purchase it is of. Two processes give two, so that the journal has both. */
export function orderIdOf({ contract }: Endpoint, purchase: string | undefined): string {
  return purchase === undefined ? newOrderId() : `${prefixOf(contract.rules.host, purchase)}${newOrderId()}`;
}

function prefixOf(host: string, purchase: string): string {
  return `mcp-${hashOf(`${host} ${purchase}`).slice(0, 20)}`;
}
