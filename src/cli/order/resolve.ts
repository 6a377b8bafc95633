import type { HandleJson } from "taskreel";
import { boughtBy, canResend } from "taskreel/durable";
import { CommandFault } from "../exit.js";
import { chosenIn } from "../flags/chosen.js";
import { contractOf, type Endpoint, endpointAt, endpointOf } from "../flags/endpoints.js";
import { parseJson, readText } from "../flags/input.js";
import { notice } from "../terminal/tell.js";
import { isOver, ofHandle, type Recorded, remembered } from "./journal/entries.js";
import type { Journal } from "./journal/journal.js";

/** How a command line names tasks. */
export interface Named {
  /** Ids, beginnings of ids, handles as JSON, or `-` for one of those a line on stdin. */
  readonly names: readonly string[];
  /** A file with one of those a line. */
  readonly input?: string | undefined;
  /** For an id that this machine has no record of. */
  readonly host?: string | undefined;
  readonly endpoint?: string | undefined;
  /** Whether the command takes every open order in the journal, when it is told so. */
  readonly canAll?: boolean;
  /** Every open order in the journal. */
  readonly all?: boolean | undefined;
  /** Whether stderr is for programs: one JSON object a line. */
  readonly json?: boolean | undefined;
}

export interface Target {
  readonly order: Recorded;
  readonly endpoint: Endpoint;
}

/** The model that its request was for, as far as this machine knows. */
export function modelOf({ order, endpoint }: Target): string {
  return chosenIn(endpoint, order.body).model;
}

/** The orders that names lead to, of this machine alone. @throws CommandFault for a name that leads to none, or to several. */
export async function resolveOrders(named: Named, journal: Journal): Promise<Recorded[]> {
  const names = await namesIn(named);
  if (names.length === 0) throw new CommandFault("Name a task by its id or its handle");
  const orders = recorded(journal, false, named.json ?? false);
  const found = await Promise.all(names.map((it) => find(it, orders)));
  const stranger = found.find((it) => !it.recorded);
  if (stranger) throw new CommandFault(`This machine has no record of "${stranger.reference}"`);
  return [...new Map(found.map((it) => [it.reference, it])).values()];
}

/** @throws CommandFault when a name leads to no task, or to several. */
export async function resolveTargets(named: Named, journal: Journal): Promise<Target[]> {
  const { json = false } = named;
  const names = await namesIn(named);
  const orders = recorded(journal, names.length > 0 && names.every(isHandle), json);
  const open = named.all ? orders.filter((it) => !isOver(it) && (boughtBy(it) === "one" || canResend(it))) : [];
  if (names.length === 0 && !named.all) {
    throw new CommandFault(
      `Name a task by its id or its handle${named.canAll ? ", or take every open one with --all" : ""}`,
    );
  }
  if (named.all) {
    const unknown = orders.filter((it) => !isOver(it) && !open.includes(it)).length;
    if (unknown > 0) notice(`Left out, because their outcome is unknown: ${unknown} (taskreel list)`, json);
    if (open.length === 0 && names.length === 0) notice("No task is open.", json);
  }
  const found = await Promise.all(names.map((it) => find(it, orders, named)));
  const unique = new Map([...found, ...open].map((it) => [it.reference, it]));
  const targets = [...unique.values()].map((order) =>
    withEndpoint(order).catch((error: Error) => {
      // Whoever wants all of them wants the others too.
      if (!open.includes(order)) throw error;
      notice(`Left out: order ${order.reference}. ${error.message}`, json);
      return [];
    }),
  );
  return (await Promise.all(targets)).flat();
}

/** What the journal says; a handle says all by itself, also where there is no journal to read. */
function recorded(journal: Journal, selfContained: boolean, json: boolean): Recorded[] {
  try {
    return remembered(journal.orders((skipped) => notice(skipped, json)));
  } catch (error) {
    if (!selfContained) throw error;
    notice((error as Error).message, json);
    return [];
  }
}

async function withEndpoint(order: Recorded): Promise<Target> {
  const endpoint = endpointAt(await contractOf(order.host), order.path, order.body);
  const isNamed = order.handle !== undefined || !order.recorded;
  if (isNamed && order.handle?.answer === undefined && endpoint.operation.task.life === "sync") {
    throw new CommandFault(
      `${endpoint.name} makes no task: its answer is the result, and nothing can be asked for by an id`,
    );
  }
  return { order, endpoint };
}

async function namesIn({ names, input }: Named): Promise<string[]> {
  const lists = names.map(async (it) => (it === "-" ? namesOf(await readText(it)) : [it]));
  if (input !== undefined) lists.push(readText(input).then(namesOf));
  return (await Promise.all(lists)).flat().flatMap((it) => it.trim() || []);
}

/** One a line, or, when the text is JSON as a whole, what it holds. */
function namesOf(text: string): string[] {
  const whole = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  if (typeof whole !== "object" || whole === null) return text.split("\n");
  return [whole].flat().map((it) => (typeof it === "string" ? it : JSON.stringify(it)));
}

/** A shorter one is more often a slip than a name. */
const SHORTEST_BEGINNING = 4;

async function find(
  name: string,
  orders: readonly Recorded[],
  elsewhere?: Pick<Named, "host" | "endpoint">,
): Promise<Recorded> {
  const { host, endpoint } = elsewhere ?? {};
  if (isHandle(name)) return fromHandle(name, orders);
  const own = orders.filter((it) => host === undefined || it.host === host);
  const exact = own.filter((it) => it.reference === name || it.handle?.id === name);
  const near = own.filter((it) => it.reference.startsWith(name) || it.handle?.id.startsWith(name));
  const isShort = name.length < SHORTEST_BEGINNING;
  // A mock server that starts anew gives the same ids again: the newest order is meant.
  const meant = exact.length > 0 ? exact : isShort ? [] : near;
  const matches = new Map(meant.map((it) => [`${it.host} ${it.handle?.id ?? it.reference}`, it]));
  const [match, ...others] = matches.values();
  if (match && others.length === 0) return match;
  if (match) throw new CommandFault(`"${name}" could be ${[...matches.keys()].join(" or ")}`);
  if (host === undefined || endpoint === undefined) {
    throw new CommandFault(
      isShort && near.length > 0
        ? `"${name}" is too short: write ${SHORTEST_BEGINNING} characters of an id, or more`
        : `This machine has no record of "${name}": ${elsewhere ? "add --host and --endpoint, or give the handle" : "taskreel list shows what it has"}`,
    );
  }
  const { path, task } = endpointOf(await contractOf(host), endpoint).operation;
  if (task.life === "sync") {
    throw new CommandFault(
      `${endpoint} makes no task: its answer is the result, and nothing can be asked for by an id`,
    );
  }
  // Its age is not known; now is the latest that it can have been created.
  const order = { v: 1, reference: name, orderedAt: new Date().toISOString(), host, server: "", path } as const;
  return { ...order, state: "pending", recorded: false, revision: 0 };
}

function isHandle(name: string): boolean {
  return name.startsWith("{");
}

function fromHandle(text: string, orders: readonly Recorded[]): Recorded {
  let handle: HandleJson;
  try {
    const given = JSON.parse(text);
    // What `run`, `get` and `list` print as JSON has the handle in it.
    handle = given.handle ?? given;
  } catch (cause) {
    throw new CommandFault(`This is no handle: ${(cause as Error).message}`, undefined, { cause });
  }
  for (const part of ["host", "server", "path", "id", "createdAt"] as const) {
    if (typeof handle[part] !== "string") throw new CommandFault(`This is no handle: it has no ${part}`);
  }
  const { id, host, server } = handle;
  const known = orders.find(({ handle: it }) => it?.id === id && it.host === host && it.server === server);
  return known ?? ofHandle(handle);
}
