import { publishedPrice } from "taskreel/durable";
import * as kie from "taskreel/kie";
import { describe } from "taskreel/runapi";
import { expect, it } from "vitest";

it("the published price of an order is what it costs at most, and says where the charge will stand", () => {
  const path = "/api/v1/luma/modify_video";
  const { prices } = describe(path);
  expect(publishedPrice(describe(path), {})).toEqual({
    amount: prices?.cells[0]?.amount,
    currency: prices?.currency,
    charged: prices?.charged,
    failedIsFree: true,
  });
  expect(prices?.charged).toHaveLength(1);
});

it("it counts units that the request says, and the highest price where they are known only afterwards", () => {
  const table = {
    asOf: "2026-11-26",
    currency: "USD",
    cells: [{ when: {}, amount: 2, per: "second", of: "seconds", max: 20 }],
  };
  expect(publishedPrice({ prices: table }, { seconds: 3 })).toEqual({ amount: 6, currency: "USD" });
  expect(publishedPrice({ prices: table }, {})).toEqual({ amount: 20, currency: "USD" });
});

it("there is none where none is published", () => {
  expect(publishedPrice(kie.describe("/api/v1/modify/generate"), {})).toBeUndefined();
  expect(publishedPrice({ prices: { asOf: "", currency: "USD", cells: [] } }, {})).toBeUndefined();
});
