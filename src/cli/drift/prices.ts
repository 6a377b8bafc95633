import { CommandFault, EXIT } from "../exit.js";
import { contractOf } from "../flags/endpoints.js";
import { parseJson } from "../flags/input.js";
import { fetchFile } from "../network/fetch.js";
import { addressOf } from "../order/settings.js";
import { printLine } from "../terminal/print.js";
import { priceDrift } from "./compare.js";
import type { DriftOptions } from "./drift.js";

/** A list of thousands of models stays below. */
const MOST_BYTES = 8 * 2 ** 20;
const PATIENCE_MS = 60_000;
/** More than there are models; whoever differs in all of these is told enough. */
const MOST_LINES = 1000;

/**
 * `taskreel drift --prices`: holds the price list that a host publishes against the contract's prices. Sends one request, without a
 * key. Resolves to the exit code: 1 when they differ.
 *
 * @throws CommandFault where the contract names no list, and when the host sends none.
 */
export async function driftPrices({ host, target }: DriftOptions, command: readonly string[]): Promise<number> {
  if (command.length > 0) throw new CommandFault("--prices runs no command: leave it out, or --prices");
  const contract = await contractOf(host);
  const { priceList: list, operations, rules } = contract;
  if (list === undefined) throw new CommandFault(`${host} publishes no price list that could be asked for`);
  const { path = "" } = operations.find(({ id }) => id === list.operation) ?? {};
  const server = addressOf(rules, target).replace(/\/+$/, "");
  const found = priceDrift(contract, list, parseJson(await textAt(server + path)));
  if (found === undefined) {
    throw new CommandFault(`The answer of ${server} has no price list at ${list.items}`, EXIT.server);
  }
  for (const line of found.lines.slice(0, MOST_LINES)) printLine(line);
  if (found.lines.length > MOST_LINES) printLine(`… and ${found.lines.length - MOST_LINES} more`);
  const { lines, compared, dependent, strange, asOf } = found;
  const made = asOf === undefined ? "" : ` of ${asOf}`;
  const left = [
    dependent > 0 && `${dependent} depend on more than the model, which the list does not say`,
    strange > 0 && `${strange} of the list ${strange === 1 ? "is" : "are"} of nothing in the contract`,
  ].filter(Boolean);
  const counts = `${lines.length} ${lines.length === 1 ? "difference" : "differences"}, ${compared} prices compared`;
  printLine(`${[`${counts} with the list${made} at ${server}`, ...left].join("; ")}.`);
  return lines.length > 0 ? EXIT.machine : EXIT.done;
}

async function textAt(url: string): Promise<string> {
  const refuse = (why: string, cause?: unknown): never => {
    throw new CommandFault(`${url} gave no price list: ${why}`, EXIT.server, { cause });
  };
  try {
    const init = {
      headers: { accept: "application/json" },
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    };
    const response = await fetchFile(url, init as RequestInit);
    if (response.status !== 200) {
      void response.body?.cancel().catch(() => {});
      return refuse(`HTTP ${response.status}`);
    }
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    // Node's streams can be gone through; TypeScript's web streams do not say so.
    for await (const chunk of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) return refuse(`more than ${MOST_BYTES / 2 ** 20} MB`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
  } catch (error) {
    if (error instanceof CommandFault) throw error;
    const { cause, message } = error as Error;
    return refuse(cause instanceof Error ? cause.message : message, error);
  }
}
