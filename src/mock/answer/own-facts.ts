import { firstAt } from "../../client/kernel/pointer.js";
import type { UploadWay } from "../../client/rules.js";
import type { BalanceFacts, Contract, Operation, PriceListFacts, QuoteFacts } from "../../contract/contract.js";
import type { FilePart } from "../engine/request.js";
import { endingFor, mediaPath, uploadPath } from "../media/serve.js";
import { priceItems, quotedPrice } from "../state/quotes.js";
import type { Services } from "../state/session/services.js";
import type { Asked } from "./build.js";
import { replaceAt } from "./replace.js";
import { isUrl, timeLike } from "./template/shown.js";

/** How long an uploaded file can be fetched, as its answer says. */
const KEPT_MS = 86_400_000;

/**
 * An example's answer with what is this session's own: what is left of the scenario's balance, what the request costs that a
 * question is about, and where a file that was uploaded can be fetched.
 */
export function withOwnFacts(
  services: Services,
  asked: Asked,
  contract: Contract,
  { id, upload }: Operation,
  example: unknown,
): unknown {
  const { balance, quote, priceList } = contract;
  if (balance?.operation === id) return withBalance(services, asked, balance, example);
  if (quote?.operation === id) return withQuote(asked, contract, quote, example);
  if (priceList?.operation === id) return withPrices(contract, priceList, example);
  return upload ? withAddress(services, asked, upload, example) : example;
}

function withBalance(
  { account }: Services,
  { scenario, now }: Asked,
  { amount, unit }: BalanceFacts,
  example: unknown,
): unknown {
  if (scenario.balance === undefined) return example;
  const left = account.left(scenario.balance, now);
  const body = structuredClone(example);
  replaceAt(body, amount, unit === "cents" ? Math.round(left * 100) : left);
  return body;
}

/** Where the contract has no price of the request, the example stays. */
function withQuote({ request: { body } }: Asked, contract: Contract, quote: QuoteFacts, example: unknown): unknown {
  const price = body.state === "read" ? quotedPrice(contract, quote, body.value) : undefined;
  if (price === undefined) return example;
  const quoted = structuredClone(example);
  replaceAt(quoted, quote.amount, price);
  return quoted;
}

function withPrices(contract: Contract, list: PriceListFacts, example: unknown): unknown {
  const items = priceItems(contract, list, example, replaceAt);
  const listed = structuredClone(example);
  if (items.length > 0) replaceAt(listed, list.items, items);
  return listed;
}

function withAddress(services: Services, { request, now }: Asked, way: UploadWay, example: unknown): unknown {
  const shown = firstAt(example, way.url, isUrl);
  if (typeof shown !== "string") return example;
  const entries = request.body.state === "form" ? request.body.entries.map(([, it]) => it) : [];
  const file = entries.find((it): it is FilePart => typeof it !== "string");
  const path = file ? uploadPath(services.uploads.add(file)) : mediaPath("uploaded", endingFor(shown, undefined, []));
  const url = services.url(request.headers.host) + path;
  // Some hosts say the address twice.
  const body = JSON.parse(JSON.stringify(example).replaceAll(JSON.stringify(shown), () => JSON.stringify(url)));
  for (const it of way.expiresAt) {
    const until = firstAt(body, [it]);
    if (until !== undefined) replaceAt(body, it, timeLike(until, now + KEPT_MS));
  }
  return body;
}
