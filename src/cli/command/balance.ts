import { callHost } from "taskreel";
import { firstAt } from "../../client/kernel/pointer.js";
import type { BalanceFacts, Contract } from "../../contract/contract.js";
import { record } from "../../contract/document/json.js";
import { CommandFault, EXIT } from "../exit.js";
import { contractOf, contractsOf } from "../flags/endpoints.js";
import { connect } from "../order/connect.js";
import { stopOnSignal } from "../order/signals.js";
import { printJson, printLine } from "../terminal/print.js";
import { reportError } from "../terminal/report.js";

export interface BalanceFlags {
  readonly json?: boolean;
  readonly baseUrl?: string;
}

export type Asked = Contract & { readonly balance: BalanceFacts };

/** `taskreel balance`: what is left to spend, at one host or at each that has a key. Resolves to the exit code. */
export async function printBalances(host: string | undefined, flags: BalanceFlags): Promise<number> {
  const signal = stopOnSignal();
  let first = 0;
  for (const contract of await asked(host, flags)) {
    const code = await printBalance(contract, flags, signal).catch((error) => reportError(error, flags.json));
    first ||= code;
    if (signal.aborted) break;
  }
  return first;
}

/** @throws CommandFault when nobody can be asked. */
async function asked(host: string | undefined, { baseUrl }: BalanceFlags): Promise<Asked[]> {
  if (host !== undefined) {
    const contract = await contractOf(host);
    if (canTell(contract)) return [contract];
    throw new CommandFault(`${host} has no operation that tells the balance`);
  }
  if (baseUrl !== undefined) throw new CommandFault("--base-url is one host's: name the host before it");
  const all = (await contractsOf()).filter(canTell);
  const names = all.map(({ rules }) => rules.env.key);
  const open = all.filter(({ rules }) => process.env[rules.env.key]?.trim());
  if (open.length > 0) return open;
  throw new CommandFault(`There is no key: set ${names.join(" or ")}`, EXIT.auth);
}

export function canTell(contract: Contract): contract is Asked {
  return contract.balance !== undefined;
}

async function printBalance(contract: Asked, { json, baseUrl }: BalanceFlags, signal: AbortSignal): Promise<number> {
  const { host, amount, unit, isMoney } = await readBalance(contract, signal, baseUrl);
  if (json) printJson({ host, amount, unit });
  else printLine(`${host}  ${isMoney ? amount.toFixed(2) : amount} ${unit}`);
  return 0;
}

/** What is left to spend at a host. @throws CommandFault when its answer does not say it. */
export async function readBalance(contract: Asked, signal: AbortSignal, baseUrl?: string) {
  const { balance, rules, operations } = contract;
  const { client } = connect(contract, { baseUrl });
  const { path = "" } = operations.find(({ id }) => id === balance.operation) ?? {};
  const body = await callHost(client, rules, { method: "GET", path }, { signal });
  const found = firstAt(body, [balance.amount]);
  if (typeof found !== "number" || !Number.isFinite(found)) {
    throw new CommandFault(`The answer of ${rules.host} has no balance at ${balance.amount}`, EXIT.server);
  }
  const isCents = balance.unit === "cents";
  const amount = isCents ? found / 100 : found;
  const unit = isCents ? String(record(contract.document["x-prices"]).currency) : balance.unit;
  return { host: rules.host, amount, unit, isMoney: isCents };
}
