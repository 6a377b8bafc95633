import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { priceDrift } from "../../../src/cli/drift/compare.js";
import { driftPrices } from "../../../src/cli/drift/prices.js";
import { EXIT } from "../../../src/cli/exit.js";
import { exitCodeOf } from "../../../src/cli/exit-code.js";
import { contractOf } from "../../../src/cli/flags/endpoints.js";
import type { PriceListFacts } from "../../../src/contract/contract.js";
import { listening } from "../../setup/listening.js";

interface Item {
  service: string;
  action: string;
  model: string | null;
  pricing_status: string;
  currency: string;
  unit_price_cents: number | null;
}
interface List {
  as_of: string;
  price_schedules: Item[];
}

const contract = await contractOf("runapi");
const facts = contract.priceList as PriceListFacts;
let mock: MockServer;
let list: List;
beforeAll(async () => {
  mock = await startMockServer();
  list = (await (await fetch(`${mock.url}/api/v1/price_schedules`)).json()) as List;
});
afterAll(() => mock.close());

async function drift(target: string, host = "runapi", command: readonly string[] = []) {
  const out: string[] = [];
  const stdout = vi.spyOn(process.stdout, "write").mockImplementation((text) => out.push(String(text)) > 0);
  try {
    return { code: await driftPrices({ host, target }, command), lines: out.join("").trimEnd().split("\n") };
  } finally {
    stdout.mockRestore();
  }
}

const isLuma = ({ service }: Item) => service === "luma";
/** The list with one change to the item of Luma. */
const changed = (change: Partial<Item>) => ({
  ...list,
  price_schedules: list.price_schedules.map((it) => (isLuma(it) ? { ...it, ...change } : it)),
});
const linesOf = (answer: unknown) => priceDrift(contract, facts, answer)?.lines;

test("the mock's list is the contract's: nothing differs, and what cannot be compared is counted", async () => {
  const { code, lines } = await drift(mock.url);
  expect(code).toBe(EXIT.done);
  expect(lines).toEqual([
    expect.stringMatching(
      /^0 differences, \d\d prices compared with the list of 2026-07-23T00:00:00Z at http:\S+; \d+ depend on more than the model, which the list does not say\.$/,
    ),
  ]);
  expect(mock.requests.at(-1)).toMatchObject({ path: "/api/v1/price_schedules", authorized: false });
});

test("a price that has changed is told by model, and ends with 1", async () => {
  const answer = JSON.stringify(changed({ unit_price_cents: 60 }));
  await using host = await listening((_, response) => void response.end(answer));
  const { code, lines } = await drift(host.url);
  expect([code, lines[0]]).toEqual([
    EXIT.machine,
    "luma/modify_video luma-modify-video: 0.50 USD here, 0.60 USD in the list",
  ]);
  expect(lines[1]).toMatch(/^1 difference, /);
});

test.each([
  [{ unit_price_cents: 50.0000001 }, []],
  [{ model: null }, []],
  [{ currency: "EUR" }, ["luma/modify_video luma-modify-video: USD here, 0.50 EUR in the list"]],
  [
    { pricing_status: "pending" },
    ["luma/modify_video luma-modify-video has a price here, and has no price in the list"],
  ],
  [{ unit_price_cents: null }, ["luma/modify_video luma-modify-video has a price here, and has no price in the list"]],
  [
    { model: "luma-2" },
    [
      "luma/modify_video luma-modify-video has a price here, and is not in the list",
      "luma modify_video luma-2: 0.50 USD in the list, and no price here",
    ],
  ],
])("the item of Luma with %j", (change, lines) => expect(linesOf(changed(change))).toEqual(lines));

test("an action that the contract has no price of, and one that it does not know", () => {
  const [first] = list.price_schedules as [Item];
  const edit = { ...first, service: "kling", action: "edit_video", model: "kling-v3-omni-edit", unit_price_cents: 80 };
  const added = { ...edit, model: "kling-9" };
  const other = { ...first, service: "acme", action: "fly", model: "acme-1" };
  const found = priceDrift(contract, facts, {
    ...list,
    price_schedules: [...list.price_schedules, edit, added, other],
  });
  expect(found?.lines).toEqual([
    "kling/edit_video kling-v3-omni-edit: 0.80 USD in the list, and no price here",
    "kling edit_video kling-9: 0.80 USD in the list, and no price here",
  ]);
  expect(found?.strange).toBe(1);
});

test("no list is none, and an empty one lacks everything", () => {
  expect(priceDrift(contract, facts, { price_schedules: "none" })).toBeUndefined();
  expect(priceDrift(contract, facts, undefined)).toBeUndefined();
  expect(linesOf({ price_schedules: [] })?.length).toBeGreaterThan(20);
});

test.each([
  ["HTTP 503", (_: unknown, response: import("node:http").ServerResponse) => void response.writeHead(503).end()],
  [
    "HTTP 302",
    (_: unknown, response: import("node:http").ServerResponse) =>
      void response.writeHead(302, { location: "http://127.0.0.1:1" }).end(),
  ],
  ["has no price list", (_: unknown, response: import("node:http").ServerResponse) => void response.end("<html>")],
  [
    "more than 8 MB",
    (_: unknown, response: import("node:http").ServerResponse) => void response.end(Buffer.alloc(9 * 2 ** 20)),
  ],
])("a host that sends none: %s", async (says, listener) => {
  await using host = await listening(listener);
  const error = await drift(host.url).catch((it) => it);
  expect([exitCodeOf(error), error.message]).toEqual([EXIT.server, expect.stringContaining(says)]);
});

test("a terminal is not steered by a list", async () => {
  const answer = JSON.stringify(changed({ currency: "\x1b[2JEUR\nfake" }));
  await using host = await listening((_, response) => void response.end(answer));
  const { lines } = await drift(host.url);
  expect(lines.length).toBe(2);
  expect(lines.join("")).not.toContain("\x1b");
});

const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
test.each([
  ["a model that cannot be a text", { model: '{"toString":1}' }, "luma modify_video an object: 0.50 USD in the list"],
  ["a model nested more deeply than the stack is", { model: deep }, "luma modify_video a list: 0.50 USD in the list"],
  ["a status that is", { pricing_status: deep }, "luma/modify_video luma-modify-video has a price here, and has no"],
  ["a currency without an end", { currency: `"${"x".repeat(900_000)}"` }, `0.50 ${"x".repeat(59)}… in the list`],
  ["an item's own prototype", { __proto__: null, constructor: deep }, "0 differences"],
])("an item with %s is told in short", async (_, change, says) => {
  const item = list.price_schedules.find(isLuma) as Item;
  const values = Object.entries({ ...item, ...Object.fromEntries(Object.keys(change).map((key) => [key, key])) });
  const text = values.map(([key, it]) => `"${key}":${(change as Record<string, string>)[key] ?? JSON.stringify(it)}`);
  const others = list.price_schedules.filter((it) => !isLuma(it)).map((it) => JSON.stringify(it));
  await using host = await listening(
    (_, response) => void response.end(`{"price_schedules":[${[...others, `{${text.join()}}`].join()}]}`),
  );
  const { lines } = await drift(host.url);
  expect(lines.join("\n")).toContain(says);
  for (const line of lines) expect(line.length).toBeLessThan(300);
});

test.each([
  ["items of nothing", "{}", 2_000_000, 0, /2000000 of the list are of nothing in the contract\.$/],
  [
    "items of one action",
    '{"service":"luma","action":"modify_video","model":"x","unit_price_cents":1,"pricing_status":"available"}',
    60_000,
    1000,
    /^60\d{3} differences, /,
  ],
])("a list of millions of characters, all %s, takes seconds and few lines", async (_, item, count, most, says) => {
  const body = `{"price_schedules":[${Array(count).fill(item).join()}]}`;
  await using host = await listening((_, response) => void response.end(body));
  const before = process.cpuUsage();
  const { lines } = await drift(host.url);
  // Going through the list once for each model took a hundred seconds.
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20);
  expect(lines.at(-1)).toMatch(says);
  if (most > 0) expect([lines.length, lines.at(-2)]).toEqual([most + 2, expect.stringMatching(/^… and 59\d{3} more$/)]);
});

test("a host without a list, and a command beside it, are refused", async () => {
  const none = await drift(mock.url, "kie").catch((it) => it);
  expect([exitCodeOf(none), none.message]).toEqual([EXIT.usage, "kie publishes no price list that could be asked for"]);
  const both = await drift(mock.url, "runapi", ["true"]).catch((it) => it);
  expect([exitCodeOf(both), both.message]).toEqual([EXIT.usage, expect.stringContaining("--prices runs no command")]);
});
