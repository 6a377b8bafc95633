import { canTell, readBalance } from "../command/balance.js";
import { CommandFault } from "../exit.js";
import { contractOf } from "../flags/endpoints.js";
import type { Answer } from "./answer.js";

/** `balance`: what is left to spend at a host. */
export async function tellBalance(host: string, signal: AbortSignal): Promise<Answer> {
  const contract = await contractOf(host);
  if (!canTell(contract)) throw new CommandFault(`${host} has no operation that tells the balance`);
  const { amount, unit } = await readBalance(contract, signal);
  return { text: `${amount} ${unit} are left at ${host}.`, facts: { host, amount, unit } };
}
