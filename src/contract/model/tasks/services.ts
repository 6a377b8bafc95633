import type { Contract } from "../../contract.js";
import type { FlatObject } from "../flat.js";
import { type Action, actionsOf } from "./actions.js";

/** What can be ordered of one service, by the names that people call its endpoints. */
export interface Service {
  readonly service: string;
  readonly endpoints: readonly string[];
}

export interface HostService extends Service {
  readonly host: string;
}

/** One endpoint as a tool of its own: its arguments are the fields of the request. */
export interface OrderTool {
  readonly name: string;
  readonly description: string;
  readonly input: FlatObject;
}

/** A service as it stands in names of files and in what people type: `nano-banana`. */
export function serviceWord(service: string): string {
  return service.toLowerCase().replaceAll(/[\W_]+/g, "-");
}

/** The orders of a contract by service, in alphabetical order, without what the host would rather not see ordered any more. */
export function servicesOf(contract: Contract): ReadonlyMap<string, readonly Action[]> {
  const current = actionsOf(contract).filter((it) => !it.operation.deprecated);
  const names = [...new Set(current.flatMap(({ operation: { service } }) => service ?? []))].sort();
  return new Map(names.map((name) => [name, current.filter((it) => it.operation.service === name)]));
}
