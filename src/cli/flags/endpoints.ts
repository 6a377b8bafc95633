import { meant } from "../../client/kernel/nearest.js";
import type { Contract } from "../../contract/contract.js";
import { record } from "../../contract/document/json.js";
import { bundledHosts, bundledServices, readBundled } from "../../contract/load.js";
import { type Action, actionsOf, plainAction } from "../../contract/model/tasks/actions.js";
import { endpointNames } from "../../contract/model/tasks/endpoints.js";
import { serviceWord } from "../../contract/model/tasks/services.js";
import { CommandFault } from "../exit.js";
import { parseJson } from "./input.js";

/** What people order, and the contract that it belongs to. */
export interface Endpoint extends Action {
  readonly contract: Contract;
}

export function endpointsOf(contract: Contract): readonly Endpoint[] {
  const made = endpoints.get(contract) ?? actionsOf(contract).map((it) => ({ contract, ...it }));
  endpoints.set(contract, made);
  return made;
}

/** Each contract's are made once: a list of orders asks for them again with every order. */
const endpoints = new WeakMap<Contract, readonly Endpoint[]>();

/** @throws CommandFault when no contract has that name. */
export async function contractOf(host: string): Promise<Contract> {
  const hosts = bundledHosts();
  if (!hosts.includes(host)) {
    const hint = (await soldAs(host)) ?? meant(host, hosts);
    throw new CommandFault(`There is no host "${host}"${hint}; there are ${hosts.join(", ")}`);
  }
  const contract = contracts.get(host) ?? readBundled(host);
  contracts.set(host, contract);
  return contract;
}

/** Where what stands in the place of a host is sold: people leave the host out. */
async function soldAs(word: string): Promise<string | undefined> {
  const services = await bundledServices();
  const endpoint = services.find(({ endpoints }) => endpoints.includes(word));
  if (endpoint) return ` (did you mean ${endpoint.host} ${word}?)`;
  const at = services.filter(({ service }) => serviceWord(service) === word.toLowerCase()).map(({ host }) => host);
  return at.length > 0 ? ` (that is a service of ${at.join(" and ")})` : undefined;
}

/** Each is read once, however many orders name it. */
const contracts = new Map<string, Promise<Contract>>();

/** Every contract, or one. */
export async function contractsOf(host?: string): Promise<Contract[]> {
  return Promise.all((host === undefined ? bundledHosts() : [host]).map(contractOf));
}

/**
 * @param name as people call it, or the whole path.
 * @throws CommandFault when the host has no such endpoint.
 */
export function endpointOf(contract: Contract, name: string): Endpoint {
  const all = endpointsOf(contract);
  const found = all.find((it) => it.name === name);
  if (found) return found;
  const path = [...endpointNames(contract)].find((it) => it.includes(name))?.[0];
  if (path !== undefined) return endpointAt(contract, path);
  const known = all.map((it) => it.name);
  // Who knows only a service's name learns it first.
  const services = [...new Set(known.map((it) => it.split("/")[0] as string))];
  const hint = meant(name, known) || meant(name, services);
  throw new CommandFault(`${contract.rules.host} has no endpoint "${name}"${hint}; it has ${listed(known)}`);
}

/**
 * What was ordered at a path: the operation there, or, where it has many actions, the one that the request names.
 *
 * @param request as it was sent, where it is known.
 * @throws CommandFault when the host has no such path.
 */
export function endpointAt(contract: Contract, path: string, request = ""): Endpoint {
  const [first, ...others] = endpointsOf(contract).filter((it) => it.sent.path === path);
  if (!first) throw new CommandFault(`${contract.rules.host} has no endpoint at ${path}`);
  const { field, sent } = first;
  if (field === undefined) return first;
  const told = record(parseJson(request))[field];
  const named = [first, ...others].find((it) => it.name === told);
  return named ?? { contract, ...plainAction(endpointNames(contract).get(path) ?? path, sent) };
}

/** Of many names the first ones; who looks for one finds it in the list of all. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 12).join(", ");
  return names.length > 12 ? `${shown} and ${names.length - 12} more: taskreel models` : shown;
}
