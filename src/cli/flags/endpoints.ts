import { meant } from "../../client/kernel/nearest.js";
import type { Contract, CreateFacts, Operation } from "../../contract/contract.js";
import { bundledHosts, readBundled } from "../../contract/load.js";
import { endpointNames } from "../../contract/model/tasks/endpoints.js";
import { CommandFault } from "../exit.js";

/** A create operation, and what people call it: its path without what all paths of the host begin with. */
export interface Endpoint {
  readonly contract: Contract;
  readonly operation: Operation & { readonly task: CreateFacts };
  readonly name: string;
}

export function endpointsOf(contract: Contract): Endpoint[] {
  const creates = contract.operations.filter((it): it is Endpoint["operation"] => it.task !== undefined);
  const names = endpointNames(contract);
  return creates.map((operation) => ({ contract, operation, name: names.get(operation.path) ?? operation.path }));
}

/** @throws CommandFault when no contract has that name. */
export async function contractOf(host: string): Promise<Contract> {
  const hosts = bundledHosts();
  if (!hosts.includes(host)) {
    throw new CommandFault(`There is no host "${host}"${meant(host, hosts)}; there are ${hosts.join(", ")}`);
  }
  const contract = contracts.get(host) ?? readBundled(host);
  contracts.set(host, contract);
  return contract;
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
  const endpoints = endpointsOf(contract);
  const found = endpoints.find((it) => it.name === name || it.operation.path === name);
  if (found) return found;
  const known = endpoints.map((it) => it.name);
  const hint = meant(name, known);
  throw new CommandFault(`${contract.rules.host} has no endpoint "${name}"${hint}; it has ${known.join(", ")}`);
}
