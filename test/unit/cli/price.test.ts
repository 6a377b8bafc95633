import { startMockServer } from "taskreel/mock";
import { expect, test, vi } from "vitest";
import { contractOf, endpointOf } from "../../../src/cli/flags/endpoints.js";
import { isMock } from "../../../src/cli/network/mock.js";
import { agreeOnPrice, quoteOf } from "../../../src/cli/order/price.js";
import type { Contract } from "../../../src/contract/contract.js";
import { listening } from "../../setup/listening.js";

const REAL = "https://host.invalid";
const MOCK = "a mock";

test("a mock is known by its sign, not by its address", async () => {
  await using mock = await startMockServer();
  await using proxy = await listening((_, response) => void response.writeHead(404).end());
  expect(await Promise.all([mock.url, `${mock.url}/s/one`, proxy.url, "http://127.0.0.1:1", REAL].map(isMock))).toEqual(
    [true, true, false, false, false],
  );
});

test.each([
  ["https://host.example", false],
  ["http://93.184.215.14:4010", false],
  ["https://[2606:2800:21f:cb07::1]", false],
  ["http://mock:4010", true],
  ["http://host.docker.internal:4010", true],
  ["http://192.168.1.20:4010", true],
  ["http://[::1]:4010", true],
])("the sign of a mock counts where no paid host stands: %s %s", async (server, counts) => {
  const signed = vi.fn(async () => new Response(null, { headers: { "X-Taskreel-Mock": "1" } }));
  vi.stubGlobal("fetch", signed);
  try {
    expect([await isMock(server), signed.mock.calls.length]).toEqual([counts, counts ? 1 : 0]);
  } finally {
    vi.unstubAllGlobals();
  }
});

test("a quote is the sum, or nothing where one price is not published", async () => {
  const [runapi, kie] = (await Promise.all(["runapi", "kie"].map(contractOf))) as [Contract, Contract];
  const hailuo = endpointOf(runapi, "hailuo/text_to_video");
  const pro = { model: "hailuo-02-text-to-video-pro" };
  const price = { amount: 0.57, currency: "USD", charged: ["/usage/cost"], failedIsFree: true };
  expect(quoteOf(hailuo, [pro, pro, pro])).toEqual({
    amount: 1.71,
    text: expect.stringContaining("1.71 USD"),
    prices: [price, price, price],
  });
  expect(quoteOf(hailuo, [pro, { model: "hailuo-02-text-to-video-standard" }]).amount).toBeUndefined();
  expect(quoteOf(endpointOf(kie, "modify/generate"), [{}])).toEqual({
    text: "has no published price",
    prices: [undefined],
  });
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
  { server: MOCK, quote: { amount: 0.5, text: "costs" }, consent: {}, passes: true },
  { server: MOCK, quote: { text: "unknown" }, consent: { maxCost: 1 }, passes: true },
])("$server $quote $consent: $passes", async ({ server: named, quote, consent, passes }) => {
  await using mock = await startMockServer();
  const server = named === MOCK ? mock.url : named;
  // Tests have no terminal to ask on, as jobs and pipes have none.
  const agreed = agreeOnPrice("a call", await isMock(server), quote, consent).then(
    () => true,
    (error) => error.message,
  );
  expect(await agreed).toEqual(passes ? true : expect.stringContaining("Nothing was sent"));
});
