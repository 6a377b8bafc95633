import { meant } from "../../client/kernel/nearest.js";
import { sentence } from "../../contract/check/violations.js";
import { inShort, type JsonObject } from "../../contract/document/json.js";
import { withChecks } from "../../contract/load.js";
import { addressesIn } from "../../contract/model/file-fields.js";
import { callbackField } from "../../contract/model/tasks/callback.js";
import { variantsOf } from "../../contract/model/variants.js";
import { CommandFault } from "../exit.js";
import { contractsOf, type Endpoint, endpointsOf } from "../flags/endpoints.js";
import { fieldsOf } from "../flags/fields.js";
import { placeOf, violationsIn } from "../flags/validate.js";
import type { Offer } from "./offer.js";

/** How endpoints are named here, host first: `runapi/luma/modify_video`. */
export function nameOf({ contract, name }: Endpoint): string {
  return `${contract.rules.host}/${name}`;
}

/** Every endpoint that the owner allows. */
export async function allEndpoints({ allowed }: Offer): Promise<Endpoint[]> {
  const all = (await contractsOf()).flatMap(endpointsOf);
  return allowed ? all.filter((it) => allowed.has(nameOf(it))) : all;
}

/** @throws CommandFault that names what was probably meant. */
export async function endpointNamed(name: string, offer: Offer): Promise<Endpoint> {
  const all = await allEndpoints(offer);
  const found = all.find((it) => nameOf(it) === name);
  if (found) return found;
  const where = offer.allowed ? " among those that the owner of this server allows" : "";
  const hint = meant(name, all.map(nameOf));
  throw new CommandFault(`There is no endpoint ${inShort(name)}${where}${hint}. Call models. Nothing was sent.`);
}

/**
 * The request as it is sent, once it keeps the contract.
 *
 * @throws CommandFault that names every field, the rule that it breaks, and what would be right.
 */
export async function requestOf(endpoint: Endpoint, input: JsonObject): Promise<JsonObject> {
  // No agent can be called back, and an address for it would tell somebody else what was made.
  const hook = callbackField(endpoint.operation);
  if (hook !== undefined && input[hook] !== undefined) {
    throw new CommandFault(`${hook} is not for agents: call task_wait instead. Nothing was sent.`);
  }
  refuseLocal(endpoint, input);
  // What has one value alone need not be said.
  const fixed = fieldsOf(endpoint.operation).fields.flatMap((it) =>
    "fixed" in it ? [[it.name, it.fixed] as const] : [],
  );
  const body = endpoint.nested(JSON.parse(JSON.stringify({ ...Object.fromEntries(fixed), ...input })));
  const violations = violationsIn({ ...endpoint, contract: await withChecks(endpoint.contract) }, body);
  if (violations.length === 0) return body;
  const known = fieldsOf(endpoint.operation).fields.map((it) => it.name);
  const lines = violations.map(({ field, message, rule }) => {
    const name = placeOf(endpoint, field).join(".");
    const hint = name === "" || known.includes(name) ? "" : meant(name, known);
    return `${name || "input"} ${sentence(message, rule)}${hint}`;
  });
  const advice = `Nothing was sent. Call models with endpoint ${nameOf(endpoint)} for its fields.`;
  const said = `${nameOf(endpoint)} does not take this: ${lines.join("; ")}. ${advice}`;
  throw new CommandFault(said, undefined, { violations });
}

/** A path of this machine is no address that a host can fetch, and none that a model may send by itself. */
function refuseLocal({ operation }: Endpoint, input: JsonObject): void {
  for (const { properties } of variantsOf(operation.body?.schema).variants) {
    for (const { at, value } of addressesIn({ properties }, input)) {
      if (typeof value !== "string" || value === "" || /^[a-z][a-z\d+.-]*:/i.test(value)) continue;
      throw new CommandFault(
        `${at.join(".")} takes a URL; ${inShort(value)} is none. Call upload with the file's path first, and put the url there. Nothing was sent.`,
      );
    }
  }
}
