import { boughtBy, canResend } from "taskreel/durable";
import type { Contract } from "../../contract/contract.js";
import { contractsOf, endpointAt } from "../flags/endpoints.js";
import type { Recorded } from "../order/journal/entries.js";
import { openJournal } from "../order/journal/journal.js";
import { table } from "../terminal/lines.js";
import { notice, print, printJson, remark } from "../terminal/print.js";
import { shortTime } from "../terminal/terminal.js";

export interface ListFlags {
  readonly json?: boolean;
  readonly limit: number;
}

/** `taskreel list`: what this machine submitted, newest first. Asks no host. */
export async function listOrders({ json = false, limit }: ListFlags): Promise<number> {
  const all = openJournal().orders((skipped) => notice(skipped, json));
  const orders = all.reverse().slice(0, limit);
  const contracts = new Map((await contractsOf()).map((it) => [it.rules.host, it]));
  if (json) {
    for (const it of orders) printJson(factsOf(it, contracts));
    return 0;
  }
  if (all.length === 0) {
    remark("Nothing was submitted from here yet.");
    return 0;
  }
  const rows = orders.map((it) => {
    const { order, id, host, endpoint, state, at, files = [], error } = factsOf(it, contracts);
    const age = shortTime(Date.now() - Date.parse(at));
    return [
      order,
      id ?? "",
      `${host} ${endpoint}`,
      state,
      age,
      files.join(" ") || (state === "pending" ? "" : (error ?? "")),
    ];
  });
  print(table([["order", "task", "endpoint", "state", "age", "file or error"], ...rows]));
  return 0;
}

function factsOf(order: Recorded, contracts: ReadonlyMap<string, Contract>) {
  const { reference, handle, host, server, orderedAt: at, files, error } = order;
  const endpoint = nameOf(order, contracts.get(host));
  const told = { state: stateOf(order), at, files, error: error?.message, location: error?.location, handle };
  return { order: reference, id: handle?.id, host, endpoint, server, ...told };
}

/** The state as far as this machine knows, in words. */
function stateOf(order: Recorded): string {
  const { state, pid } = order;
  if (boughtBy(order) !== "maybe") return state === "completed" ? "succeeded" : state;
  const age = Date.now() - Date.parse(order.orderedAt);
  if (state === "submitting" && pid !== undefined && age < LONGEST_CALL_MS && isRunning(pid)) return state;
  return canResend(order) ? "submission open" : "submission unknown";
}

/** No create call takes as long, repeats included; after it, a process of that number is another one. */
const LONGEST_CALL_MS = 15 * 60 * 1000;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Its path, where the contract that it was ordered by has changed since. */
function nameOf({ path, body }: Recorded, contract: Contract | undefined): string {
  const known = contract?.operations.some((it) => it.path === path && it.task);
  return contract && known ? endpointAt(contract, path, body).name : path;
}
