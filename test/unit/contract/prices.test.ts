import { expect, it } from "vitest";
import { priceOf } from "../../../src/client/prices.js";
import { moneyText, readPrices } from "../../../src/contract/model/tasks/prices.js";

const head = { asOf: "2026-07-23", currency: "USD", failedTasks: "free" };
const variant = (model: string, prices: object[]) => ({
  required: ["model"],
  properties: { model: { const: model } },
  "x-prices": prices,
});

it("reads prices of a request and of its variants, each with the model that it is for", () => {
  const table = readPrices(head, {
    oneOf: [variant("one", [{ amount: 1 }]), variant("two", [{ amount: 2, when: { size: "big" } }])],
  });
  expect(table).toEqual({
    asOf: "2026-07-23",
    currency: "USD",
    failedTasksAreFree: true,
    cells: [
      { amount: 1, when: { model: "one" } },
      { amount: 2, when: { model: "two", size: "big" } },
    ],
  });
  expect(readPrices(head, { oneOf: [] })).toBeUndefined();
});

it("names no model that a request may leave out", () => {
  const schema = { properties: { model: { const: "one" } }, "x-prices": [{ amount: 1 }] };
  expect(readPrices(head, schema)?.cells).toEqual([{ amount: 1, when: {} }]);
});

it.each([
  ["one task", { amount: 0.5 }, {}, 0.5],
  ["a number of units", { amount: 0.14, per: "second", of: "seconds" }, { seconds: 5 }, 0.7],
  ["a text by the thousand", { amount: 0.2, per: "1000 characters", of: "text" }, { text: "x".repeat(500) }, 0.1],
  ["a list", { amount: 0.1, per: "image", of: "images" }, { images: ["a", "b"] }, 0.2],
  ["units that nobody sent", { amount: 0.14, per: "second", of: "seconds", max: 2.1 }, {}, 2.1],
  ["units that nobody knows before", { amount: 0.14, per: "second", max: 2.1 }, { seconds: 5 }, 2.1],
  ["units without an end", { amount: 0.14, per: "second", of: "seconds" }, {}, undefined],
  ["units that nobody knows before, without an end", { amount: 0.14, per: "second" }, { seconds: 5 }, undefined],
  ["another request", { amount: 1, when: { size: "big" } }, { size: "small" }, undefined],
])("prices %s", (_, cell, body, expected) => {
  const table = readPrices(head, { "x-prices": [cell] });
  const price = table && priceOf(table, body);
  expect(price === undefined ? undefined : Math.round(price * 100) / 100).toBe(expected);
});

it.each([
  [0.5, "0.50"],
  [0.042, "0.042"],
  [1.195, "1.195"],
  [0.1 + 0.2, "0.30"],
  [12, "12.00"],
])("writes %s with the decimals that it has, and no less than two", (amount, text) => {
  expect(moneyText(amount)).toBe(text);
});
