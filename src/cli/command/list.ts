import type { Contract } from "../../contract/contract.js";
import { moneyText } from "../../contract/model/tasks/prices.js";
import { type Chosen, chosenIn } from "../flags/chosen.js";
import { contractsOf, type Endpoint, endpointAt } from "../flags/endpoints.js";
import { type Recorded, remembered } from "../order/journal/entries.js";
import { openJournal } from "../order/journal/journal.js";
import { stateOf } from "../order/state.js";
import { shortTo } from "../terminal/cells.js";
import { printJson } from "../terminal/print.js";
import { printTable } from "../terminal/show.js";
import { notice, remark } from "../terminal/tell.js";
import { oneLine, shortTime, type Tone } from "../terminal/terminal.js";

export interface ListFlags {
  readonly json?: boolean;
  readonly limit: number;
}

/** `taskreel list`: what this machine submitted, newest first. Asks no host. */
export async function listOrders({ json = false, limit }: ListFlags): Promise<number> {
  const all = remembered(openJournal().orders((skipped) => notice(skipped, json)));
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
  const facts = orders.map((it) => factsOf(it, contracts));
  const rows = facts.map((it) => {
    const { order, id = "", host, endpoint, model = "", state, at, files = [], error = "", prompt = "" } = it;
    const end = files.join(" ") || (state === "pending" ? "" : error);
    const age = shortTime(Date.now() - Date.parse(at));
    // Where it says nothing that the endpoint does not.
    const chosen = model === endpoint ? "" : model;
    return [
      order,
      id,
      `${host} ${endpoint}`,
      chosen,
      state,
      age,
      priceText(it),
      shortTo(oneLine(prompt), EXCERPT),
      end,
    ];
  });
  printTable([HEADING, ...rows], (column, row) =>
    HEADING[column] === "state" ? TONES[facts[row]?.state ?? ""] : undefined,
  );
  return 0;
}

const HEADING = ["order", "task", "endpoint", "model", "state", "age", "price", "prompt", "file or error"];

const TONES: Readonly<Record<string, Tone>> = {
  succeeded: "good",
  failed: "bad",
  refused: "bad",
  pending: "neutral",
  submitting: "neutral",
  "submission open": "warning",
  "submission unknown": "warning",
};

/** Cells of a prompt that tell it from others. */
const EXCERPT = 40;

/** What was charged, where the host says it; else what was agreed to. */
function priceText({ price, charged }: { price?: Recorded["price"]; charged?: number | undefined }): string {
  return price ? `${moneyText(charged ?? price.amount)} ${price.currency}`.trim() : "";
}

function factsOf(order: Recorded, contracts: ReadonlyMap<string, Contract>) {
  const { reference, handle, host, server, path, body, orderedAt: at, files, error, price, charged } = order;
  const found = endpointIn(order, contracts.get(host));
  const chosen: Partial<Chosen> = found && body !== undefined ? chosenIn(found, body) : {};
  const told = { state: stateOf(order), at, files, error: error?.message, location: error?.location, handle };
  const money = { ...(price && { price }), charged };
  return {
    order: reference,
    id: handle?.id,
    host,
    endpoint: found?.name ?? path,
    server,
    ...chosen,
    ...money,
    ...told,
  };
}

/** Undefined where the contract that it was ordered by has changed since. */
function endpointIn({ path, body }: Recorded, contract: Contract | undefined): Endpoint | undefined {
  const known = contract?.operations.some((it) => it.path === path && it.task);
  return contract && known ? endpointAt(contract, path, body) : undefined;
}
