import { contractsOf, type Endpoint, endpointsOf } from "../flags/endpoints.js";
import { pricesOf, priceText, replacementOf } from "../flags/explain.js";
import { fieldsOf } from "../flags/fields.js";
import { printJson } from "../terminal/print.js";
import { printTable } from "../terminal/show.js";

/** `taskreel models`: every endpoint and variant, with limits and prices. */
export async function listModels(host: string | undefined, { json }: { json?: boolean }): Promise<number> {
  const contracts = await contractsOf(host);
  const rows = contracts.flatMap(endpointsOf).flatMap(variantsOf);
  if (json) {
    for (const { price: _, ...it } of rows) printJson(it);
    return 0;
  }
  const cells = rows.map((it) => [
    `${it.host} ${it.endpoint}`,
    it.variant,
    it.replacedBy ? `use ${it.replacedBy}` : (it.makes ?? ""),
    it.price,
    it.choices.join("; "),
  ]);
  printTable([["endpoint", "model or variant", "makes", "price", "choices"], ...cells]);
  return 0;
}

function variantsOf(endpoint: Endpoint) {
  const { contract, operation, name } = endpoint;
  const { variants, chooser } = fieldsOf(operation);
  const { life, typical, retention, prices } = operation.task;
  return variants.map((variant) => {
    const own = fieldsOf({ ...operation, body: { schema: shape(variant), examples: {} } }).fields;
    const fixed = own.flatMap((it) => (it.fixed === undefined ? [] : [[it.name, it.fixed] as const]));
    const chosen = Object.fromEntries(fixed);
    const cells = pricesOf(endpoint, chosen);
    const model = fixed.find(([field]) => field === chooser || variants.length === 1)?.[1];
    return {
      host: contract.rules.host,
      endpoint: name,
      path: operation.path,
      replacedBy: replacementOf(endpoint),
      variant: typeof model === "string" ? model : variant.name,
      makes: variant.makes,
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
  });
}

function shape({ properties, required }: { properties: object; required: readonly string[] }) {
  return { type: "object", properties, required };
}
