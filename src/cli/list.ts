import { bundledContracts } from "../contract/load.js";
import { endpointsOf } from "./endpoints.js";
import type { Order } from "./journal/entries.js";
import { openJournal } from "./journal/journal.js";
import { table } from "./lines.js";
import { print } from "./report.js";
import { canResend } from "./submit.js";
import { clean, shortTime } from "./terminal.js";

export interface ListFlags {
  readonly json?: boolean;
  readonly limit: number;
}

/** `taskreel list`: what this machine submitted, newest first. Asks no host. */
export async function listOrders({ json, limit }: ListFlags): Promise<number> {
  const orders = (await openJournal().orders()).reverse().slice(0, limit);
  const names = await endpointNames();
  if (json) {
    for (const it of orders) print(JSON.stringify(factsOf(it, names)));
    return 0;
  }
  if (orders.length === 0) {
    process.stderr.write("Nothing was submitted from here yet.\n");
    return 0;
  }
  const rows = orders.map((it) => {
    const { order, id, host, endpoint, state, at, files = [], error } = factsOf(it, names);
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
  print(table([["order", "task", "endpoint", "state", "age", "file or error"], ...rows.map((row) => row.map(clean))]));
  return 0;
}

function factsOf(order: Order, names: ReadonlyMap<string, string>) {
  const { id, handle, host, server, path, at, files, error } = order;
  const endpoint = names.get(`${host} ${path}`) ?? path;
  return { order: id, id: handle?.id, host, endpoint, server, state: stateOf(order), at, files, error, handle };
}

/** The state as far as this machine knows, in words. */
function stateOf(order: Order): string {
  const { state, pid } = order;
  if (state !== "intended" && state !== "unknown") return state;
  if (state === "intended" && pid !== undefined && isRunning(pid)) return "submitting";
  return canResend(order) ? "submission open" : "submission unknown";
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function endpointNames(): Promise<Map<string, string>> {
  const endpoints = (await bundledContracts()).flatMap(endpointsOf);
  return new Map(endpoints.map((it) => [`${it.contract.rules.host} ${it.operation.path}`, it.name]));
}
