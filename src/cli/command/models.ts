import { meant } from "../../client/kernel/nearest.js";
import { actionKind } from "../../contract/model/tasks/makes.js";
import { serviceWord } from "../../contract/model/tasks/services.js";
import { CommandFault } from "../exit.js";
import { contractsOf, type Endpoint, endpointsOf } from "../flags/endpoints.js";
import { pricesOf, priceText, replacementOf } from "../flags/explain.js";
import { fieldsOf } from "../flags/fields.js";
import { fits, type Wanted } from "../flags/search.js";
import { printJson } from "../terminal/print.js";
import { printTable } from "../terminal/show.js";
import { remark } from "../terminal/tell.js";

/** What `taskreel models` can be told. */
export interface ModelsFlags {
  readonly json?: boolean;
  readonly find?: string;
  readonly makes?: string;
  readonly maxPrice?: number;
}

/**
 * `taskreel models`: every endpoint and variant, or those that are looked for, with limits and prices.
 *
 * @throws CommandFault for a host or a service that there is not, with what was probably meant.
 */
export async function listModels(
  host: string | undefined,
  service: string | undefined,
  { json, find: words, makes, maxPrice }: ModelsFlags,
): Promise<number> {
  const endpoints = (await contractsOf(host)).flatMap(endpointsOf);
  const wanted = { words, makes, maxPrice, service: service && serviceIn(endpoints, service) };
  const rows = endpoints.flatMap((it) => variantsOf(it, wanted));
  if (rows.length === 0) {
    const unpriced = maxPrice === undefined ? "" : " --max-price leaves out what has no published price.";
    remark(`No model fits. Leave out a condition.${unpriced}`);
  }
  if (json) {
    for (const { price: _, ...it } of rows) printJson(it);
    return 0;
  }
  const cells = rows.map((it) => [
    `${it.host} ${it.endpoint}`,
    it.variant,
    it.makes,
    it.price,
    [...(it.replacedBy ? [`deprecated: use ${it.replacedBy}`] : []), ...it.choices].join("; "),
  ]);
  if (cells.length > 0) printTable([["endpoint", "model or variant", "makes", "price", "choices"], ...cells]);
  return 0;
}

/** @throws CommandFault for a service that none of them is of. */
function serviceIn(endpoints: readonly Endpoint[], name: string): string {
  const known = [...new Set(endpoints.flatMap(({ operation: { service } }) => service ?? []))].map(serviceWord).sort();
  const word = serviceWord(name);
  if (known.includes(word)) return word;
  throw new CommandFault(`There is no service "${name}"${meant(word, known)}; there are ${known.join(", ")}`);
}

function variantsOf(endpoint: Endpoint, wanted: Wanted) {
  const { contract, operation, name } = endpoint;
  const { variants, chooser } = fieldsOf(operation);
  const { life, typical, retention, prices } = operation.task;
  return variants.flatMap((variant) => {
    const own = fieldsOf({ ...operation, body: { schema: shape(variant), examples: {} } }).fields;
    const fixed = own.flatMap((it) => (it.fixed === undefined ? [] : [[it.name, it.fixed] as const]));
    const chosen = Object.fromEntries(fixed);
    if (!fits(endpoint, wanted, chosen)) return [];
    const cells = pricesOf(endpoint, chosen);
    const model = fixed.find(([field]) => field === chooser || variants.length === 1)?.[1];
    const row = {
      host: contract.rules.host,
      endpoint: name,
      path: operation.path,
      replacedBy: replacementOf(endpoint),
      variant: typeof model === "string" ? model : variant.name,
      makes: variant.makes ?? actionKind(contract, endpoint),
      required: variant.required,
      properties: Object.keys(variant.properties),
      choices: own.flatMap(({ name: field, rules, fixed: only }) => {
        const told = only === undefined ? rules.map((it) => it.text.replace("one of ", "")) : [];
        const limits = told.filter((it) => it !== "not empty");
        return limits.length > 0 ? [`${field}: ${limits.join(", ")}`] : [];
      }),
      prices: [...new Set(cells.map(({ amount }) => amount))],
      // What each of them is for, where that is no whole task.
      per: cells.find(({ per }) => per !== undefined)?.per,
      price: priceText(endpoint, chosen),
      currency: prices?.currency,
      pricesAsOf: prices?.asOf,
      life,
      typicalSeconds: life === "sync" ? undefined : typical,
      retentionSeconds: retention,
    };
    return [row];
  });
}

function shape({ properties, required }: { properties: object; required: readonly string[] }) {
  return { type: "object", properties, required };
}
