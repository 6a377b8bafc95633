import { expect, test } from "vitest";
import { contractOf, endpointOf } from "../../../src/cli/flags/endpoints.js";
import { agreeOnPrice, isOnThisMachine, quoteOf } from "../../../src/cli/order/price.js";
import type { Contract } from "../../../src/contract/contract.js";

const REAL = "https://host.invalid";

test.each([
  ["http://127.0.0.1:4010", true],
  ["http://127.1.2.3", true],
  ["http://localhost:80/s/one", true],
  ["http://mock.localhost", true],
  ["http://[::1]:9", true],
  ["https://runapi.ai", false],
  ["http://127.0.0.1.example.com", false],
  ["http://localhost.example.com", false],
  ["http://10.0.0.1", false],
])("%s is this machine: %s", (url, local) => expect(isOnThisMachine(url)).toBe(local));

test("a quote is the sum, or nothing where one price is not published", async () => {
  const [runapi, kie] = (await Promise.all(["runapi", "kie"].map(contractOf))) as [Contract, Contract];
  const hailuo = endpointOf(runapi, "hailuo/text_to_video");
  const pro = { model: "hailuo-02-text-to-video-pro" };
  expect(quoteOf(hailuo, [pro, pro, pro])).toEqual({ amount: 1.71, text: expect.stringContaining("1.71 USD") });
  expect(quoteOf(hailuo, [pro, { model: "hailuo-02-text-to-video-standard" }]).amount).toBeUndefined();
  expect(quoteOf(endpointOf(kie, "modify/generate"), [{}])).toEqual({ text: "has no published price" });
});

test.each([
  { server: REAL, quote: { amount: 0.5, text: "costs" }, consent: { yes: true }, passes: true },
  { server: REAL, quote: { text: "unknown" }, consent: { yes: true }, passes: true },
  { server: REAL, quote: { amount: 0.5, text: "costs" }, consent: { maxCost: 0.5 }, passes: true },
  { server: REAL, quote: { amount: 0.5, text: "costs" }, consent: { maxCost: 0.49 }, passes: false },
  { server: REAL, quote: { amount: 0.5, text: "costs" }, consent: { maxCost: 0.49, yes: true }, passes: false },
  { server: REAL, quote: { text: "unknown" }, consent: { maxCost: 9 }, passes: false },
  { server: REAL, quote: { text: "unknown" }, consent: { maxCost: 9, yes: true }, passes: false },
  { server: REAL, quote: { amount: 0.5, text: "costs" }, consent: {}, passes: false },
  { server: "http://127.0.0.1:1", quote: { amount: 0.5, text: "costs" }, consent: {}, passes: true },
  { server: "http://127.0.0.1:1", quote: { text: "unknown" }, consent: { maxCost: 1 }, passes: true },
])("$server $quote $consent: $passes", async ({ server, quote, consent, passes }) => {
  // Tests have no terminal to ask on, as jobs and pipes have none.
  const agreed = agreeOnPrice("a call", server, quote, consent).then(
    () => true,
    (error) => error.message,
  );
  expect(await agreed).toEqual(passes ? true : expect.stringContaining("Nothing was sent"));
});
