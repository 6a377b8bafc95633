import { whyForeign } from "../../client/kernel/foreign-request.js";
import type { Connection } from "../serve/connection.js";

/**
 * Why a call of the control API is not this machine's owner's; undefined when it may be. Where everybody on the network
 * reaches it, a name proves nothing, and what was told at the start proves enough.
 */
export function refusedAt({ headers }: Connection, token: string | undefined): string | undefined {
  if (token === undefined) return whyForeign(headers);
  return isSame(headers["mock-token"], token)
    ? undefined
    : "others reach this server too: send the token that it told at its start as Mock-Token";
}

/** Takes as long for a near guess as for a wild one. */
function isSame(given: string | undefined, token: string): boolean {
  if (given?.length !== token.length) return false;
  let differing = 0;
  for (let at = 0; at < token.length; at++) differing |= given.charCodeAt(at) ^ token.charCodeAt(at);
  return differing === 0;
}

/** A page may send any other type without asking first. */
export function saysJson({ headers }: Connection): boolean {
  return /^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "");
}
