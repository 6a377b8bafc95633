import { dayOf, type Order, orderOf, spendingOf, spentOn, unpricedIn } from "taskreel/durable";
import { describe, expect, it } from "vitest";
import { LUMA, lumaBody, runapi, SERVER } from "../../setup/virtual-host.js";

const { client } = runapi([]);
const handle = {
  v: 1,
  host: "runapi",
  server: SERVER,
  path: LUMA,
  id: "t1",
  createdAt: "2026-11-21T09:00:00Z",
} as const;

/** An order of a day, with a task unless told otherwise. */
function of(day: string, amount: number | undefined, changes: Partial<Order> = {}): Order {
  const price = amount === undefined ? undefined : { amount, currency: "USD" };
  const order = orderOf(client, LUMA, lumaBody, { price });
  return { ...order, orderedAt: new Date(`${day}T12:00:00`).toISOString(), state: "pending", handle, ...changes };
}

describe("the ledger", () => {
  it("adds up what was agreed to and what was charged, by day", () => {
    const orders = [
      of("2026-11-21", 0.1),
      of("2026-11-21", 0.2, { state: "completed", charged: 0.15 }),
      of("2026-11-20", 5),
      of("2026-11-21", 0.7),
    ];
    expect(spendingOf(orders)).toEqual([
      { day: "2026-11-20", currency: "USD", orders: 1, agreed: 5, charged: 0, spent: 5 },
      { day: "2026-11-21", currency: "USD", orders: 3, agreed: 1, charged: 0.15, spent: 0.95 },
    ]);
    expect(spentOn(orders, "USD", "2026-11-21")).toBe(0.95);
    expect([spentOn(orders, "EUR", "2026-11-21"), spentOn(orders, "USD", "2026-11-22"), spentOn([], "USD")]).toEqual([
      0, 0, 0,
    ]);
  });

  it("is of this day unless told otherwise", () => {
    expect(spentOn([of(dayOf(new Date()), 0.5)], "USD")).toBe(0.5);
  });

  it("counts what may have been bought, and nothing else", () => {
    const untouched = { handle: undefined as never };
    const orders = [
      of("2026-11-21", 1, { ...untouched, state: "refused" }),
      of("2026-11-21", 2, { ...untouched, state: "unknown", triedAt: "2026-11-21T09:00:00Z" }),
      of("2026-11-21", 4, { ...untouched, state: "ordered" }),
    ];
    expect(spendingOf(orders)).toMatchObject([{ orders: 1, agreed: 2, spent: 2 }]);
  });

  it.each<[string, Partial<Order>, number]>([
    ["free where the host says so", { price: { amount: 3, currency: "USD", failedIsFree: true } }, 0],
    [
      "paid where it only gave nothing",
      { price: { amount: 3, currency: "USD", failedIsFree: true }, error: { name: "NoOutputError", message: "" } },
      3,
    ],
    ["paid where it does not", { price: { amount: 3, currency: "USD" } }, 3],
    ["as charged, whatever was said", { price: { amount: 3, currency: "USD", failedIsFree: true }, charged: 1 }, 1],
  ])("takes a task that failed as %s", (_, changes, spent) => {
    const failed = { state: "failed", error: { name: "TaskFailedError", message: "" } } as const;
    expect(spendingOf([of("2026-11-21", 3, { ...failed, ...changes })])).toMatchObject([{ spent }]);
  });

  it("keeps currencies apart, and names orders without a price", () => {
    const euro = of("2026-11-21", 1, { price: { amount: 1, currency: "EUR" } });
    const unpriced = of("2026-11-21", undefined);
    const orders = [of("2026-11-21", 1), euro, unpriced];
    expect(spendingOf(orders).map(({ currency, spent }) => [currency, spent])).toEqual([
      ["EUR", 1],
      ["USD", 1],
    ]);
    expect(unpricedIn(orders, "2026-11-21")).toEqual([unpriced]);
    expect(unpricedIn(orders, "2026-11-22")).toEqual([]);
  });
});
