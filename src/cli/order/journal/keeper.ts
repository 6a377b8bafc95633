import { boughtBy, type Order, type OrderError, type OrderStore } from "taskreel/durable";
import type { EntryFacts } from "./entries.js";
import { hashOf, type Journal } from "./journal.js";

/**
 * The journal as the store of one order: of each change the line that says it. Lines are added and never changed, so that two
 * processes hide nothing from each other.
 *
 * @param known what the journal has of it already.
 * @param words what an error is called there.
 * @param budget how much the day of a new one may cost.
 */
export function keeperOf(
  journal: Journal,
  known: Order | undefined,
  words: (error: OrderError) => string,
  budget?: number,
) {
  let last = known;
  const save: OrderStore["save"] = (order) => {
    for (const facts of newsIn(last, order, words, budget)) journal.write(order.reference, facts);
    // What was intended stays so, whatever came of the attempt.
    last = order.state === "ordered" ? { ...order, triedAt: order.orderedAt } : order;
  };
  return { save, last: () => last };
}

function newsIn(
  last: Order | undefined,
  order: Order,
  words: (error: OrderError) => string,
  budget: number | undefined,
): EntryFacts[] {
  const { host, server, path, key, body = "", price, state, handle, charged } = order;
  const why = order.error && { error: words(order.error).slice(0, 500) };
  const news: EntryFacts[] = [];
  if (state === "submitting" && last?.triedAt === undefined) {
    const facts = { host, server, path, ...(key !== undefined && { key }), body, hash: hashOf(body), pid: process.pid };
    // JSON has no number beyond all bounds, which bounds nothing.
    const bound = Number.isFinite(budget) && { budget: budget as number };
    news.push({ event: "intend", ...facts, ...(price && { price }), ...bound });
  }
  if (handle && !last?.handle) news.push({ event: "submitted", handle });
  const cost = charged !== undefined && { charged };
  if (state === "completed") news.push({ event: "settled", state: "succeeded", ...cost });
  if (state === "failed") news.push({ event: "settled", state, ...why, ...cost });
  if (state === "unknown") {
    const { location } = order.error ?? {};
    news.push({ event: "unknown", error: "", ...why, ...(location !== undefined && { location }) });
  }
  // This side would not send it, and nobody takes it up again.
  if (state === "refused" || (state === "stopped" && boughtBy(order) === "nothing")) {
    news.push({ event: "refused", error: "", ...why });
  }
  return news;
}
