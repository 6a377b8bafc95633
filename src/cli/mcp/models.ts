import { priceOf } from "../../client/prices.js";
import { callbackField } from "../../contract/model/tasks/callback.js";
import { actionKind } from "../../contract/model/tasks/makes.js";
import { moneyText } from "../../contract/model/tasks/prices.js";
import type { Endpoint } from "../flags/endpoints.js";
import { priceText, replacementOf } from "../flags/explain.js";
import { fieldsOf } from "../flags/fields.js";
import type { Answer } from "./answer.js";
import { allEndpoints, endpointNamed, nameOf } from "./endpoint.js";
import type { Offer } from "./offer.js";

export interface ModelsInput {
  readonly endpoint?: string | undefined;
  readonly query?: string | undefined;
  readonly makes?: string | undefined;
  readonly max_price?: number | undefined;
}

/** More would be no choice. */
const MOST = 30;

/** `models`: endpoints by words, by what they make and by price, or the fields of one. */
export async function findModels({ endpoint, ...wanted }: ModelsInput, offer: Offer): Promise<Answer> {
  if (endpoint !== undefined) return describe(await endpointNamed(endpoint, offer), offer);
  const current = (await allEndpoints(offer)).filter((it) => !it.operation.deprecated);
  const found = current.filter((it) => fits(it, wanted));
  const shown = wanted.max_price === undefined ? found : [...found].sort((one, other) => leastOf(one) - leastOf(other));
  if (found.length === 0) {
    const among = offer.allowed ? " of those that the owner of this server allows" : "";
    return { text: `No endpoint${among} fits. Try fewer words, or none.`, facts: {} };
  }
  const advice = found.length > MOST ? ` ${found.length - MOST} more: narrow the query.` : "";
  const count = found.length === 1 ? "1 endpoint" : `${found.length} endpoints`;
  const next = `Call models with ${found.length === 1 ? "it" : "one of them"} as endpoint for its fields.`;
  const facts = { endpoints: shown.slice(0, MOST).map((it) => shortOf(it, offer)) };
  return { text: `${count}.${advice} ${next}`, facts };
}

function fits(endpoint: Endpoint, { query = "", makes, max_price: most }: ModelsInput): boolean {
  const { service = "", summary } = endpoint.operation;
  const models = fieldsOf(endpoint.operation).variants.map(({ name }) => name);
  const text = [nameOf(endpoint), service, summary, actionKind(endpoint.contract, endpoint), ...models]
    .join(" ")
    .toLowerCase();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.every((it) => text.includes(it))) return false;
  return (
    (makes === undefined || actionKind(endpoint.contract, endpoint) === makes) &&
    (most === undefined || leastOf(endpoint) <= most)
  );
}

/** What the cheapest of its examples costs; no bound where nothing is published. */
function leastOf({ operation: { task, body } }: Endpoint): number {
  const { prices } = task;
  const costs = Object.values(body?.examples ?? {}).map(
    (it) => (prices && priceOf(prices, it)) ?? Number.POSITIVE_INFINITY,
  );
  return Math.min(...costs);
}

function shortOf(endpoint: Endpoint, { typed }: Offer) {
  const { prices } = endpoint.operation.task;
  const name = nameOf(endpoint);
  const least = leastOf(endpoint);
  return {
    endpoint: name,
    tool: typed && [...typed.values()].find((it) => it.endpoint === name)?.name,
    does: endpoint.operation.summary,
    makes: actionKind(endpoint.contract, endpoint),
    price: priceText(endpoint),
    example_costs: Number.isFinite(least) && prices ? `${moneyText(least)} ${prices.currency}` : undefined,
  };
}

function describe(endpoint: Endpoint, offer: Offer): Answer {
  const { operation } = endpoint;
  const hook = callbackField(operation);
  const { fields: all, variants, chooser } = fieldsOf(operation);
  const fields = all.filter(({ name }) => name !== hook);
  const { typical, life, prices } = operation.task;
  const { [hook ?? ""]: _, ...example } = Object(Object.values(operation.body?.examples ?? {})[0]);
  const short = shortOf(endpoint, offer);
  const facts = {
    ...short,
    instead: replacementOf(endpoint),
    usually_seconds: life === "sync" ? undefined : typical,
    prices: prices?.cells.map(({ when, amount, per }) => ({ when, amount, per })),
    prices_as_of: prices?.asOf,
    chosen_by: chooser,
    fields: fields.map((it) => ({
      name: it.name,
      type: it.types.join(" or "),
      says: it.description,
      ...(it.required.length === variants.length
        ? { required: true }
        : it.required.length > 0 && { required_for: it.required }),
      ...(!it.everywhere && { only_for: it.variants }),
      rules: it.rules.map(({ text, variants: own }) => (own ? `${text} (${own.join(", ")})` : text)),
    })),
    example,
  };
  return { text: `${nameOf(endpoint)}: ${fields.length} fields, price ${short.price}.`, facts };
}
