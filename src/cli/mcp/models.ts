import { resultKind } from "../../contract/model/tasks/makes.js";
import type { Endpoint } from "../flags/endpoints.js";
import { pricesOf, priceText, replacementOf } from "../flags/explain.js";
import { fieldsOf } from "../flags/fields.js";
import type { Answer } from "./answer.js";
import { allEndpoints, endpointNamed, nameOf } from "./endpoint.js";

export interface ModelsInput {
  readonly endpoint?: string | undefined;
  readonly query?: string | undefined;
}

/** More would be no choice. */
const MOST = 30;

/** `models`: endpoints by a word, or the fields of one. */
export async function findModels({ endpoint, query }: ModelsInput): Promise<Answer> {
  if (endpoint !== undefined) return describe(await endpointNamed(endpoint));
  const words = (query ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const all = (await allEndpoints()).filter((it) => !it.operation.deprecated).map(shortOf);
  const found = all.filter((it) => words.every((word) => Object.values(it).join(" ").toLowerCase().includes(word)));
  const shown = found.slice(0, MOST);
  const advice = found.length > MOST ? ` ${found.length - MOST} more: narrow the query.` : "";
  const next = "Call models with one of them as endpoint for its fields.";
  return {
    text: found.length > 0 ? `${found.length} endpoints.${advice} ${next}` : "No endpoint fits these words.",
    facts: { endpoints: shown },
  };
}

function shortOf(endpoint: Endpoint) {
  const { contract, operation, sent } = endpoint;
  const [body] = Object.values(operation.body?.examples ?? {});
  return {
    endpoint: nameOf(endpoint),
    does: operation.summary,
    makes: resultKind(contract, sent, endpoint.nested(Object(body))),
    price: priceText(pricesOf(endpoint, {}), operation.task.prices?.currency),
  };
}

function describe(endpoint: Endpoint): Answer {
  const { operation } = endpoint;
  const { fields, variants, chooser } = fieldsOf(operation);
  const { typical, life, prices } = operation.task;
  const [example] = Object.values(operation.body?.examples ?? {});
  const short = shortOf(endpoint);
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
  return { text: `${nameOf(endpoint)}: ${fields.length} fields, ${short.price}.`, facts };
}
