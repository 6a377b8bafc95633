import { afterAll, beforeAll, expect, it } from "vitest";
import { firstAt } from "../../../src/client/kernel/pointer.js";
import { priceOf } from "../../../src/client/prices.js";
import { type ManualClock, type MockServer, manualClock, startMockServer } from "../../../src/mock/index.js";
import { checkedContracts } from "../../setup/contracts.js";

// What an answer tells is this request's own: its header, its ids, its price, and the host that it was meant for.

const contracts = await checkedContracts();
let mock: MockServer<ManualClock>;
beforeAll(async () => {
  mock = await startMockServer({ clock: manualClock() });
});
afterAll(() => mock.close());

const headers = { authorization: "Bearer k", "content-type": "application/json" };
const hailuo = "/api/v1/hailuo/text_to_video";
const glass = { model: "hailuo-02-text-to-video-pro", prompt: "A glass marble rolls" };
const post = (path: string, body: unknown, more: Record<string, string> = {}) =>
  fetch(mock.url + path, { method: "POST", headers: { ...headers, ...more }, body: JSON.stringify(body) });

it.each([`${hailuo}/none`, "/api/v1/hailuo/nothing", hailuo])(
  "%s: an echoed header is the caller's own, or absent",
  async (path) => {
    const name = "X-Client-Request-Id";
    expect((await fetch(mock.url + path, { headers })).headers.get(name)).toBeNull();
    const asked = await fetch(mock.url + path, { headers: { ...headers, [name]: "mine-1" } });
    expect(asked.headers.get(name)).toBe("mine-1");
  },
);

it("a second create under one key names the task in every place in which the first did", async () => {
  const key = { "Idempotency-Key": "order-1" };
  const first = (await (await post(hailuo, glass, key)).json()) as Record<string, unknown>;
  const second = (await (await post(hailuo, glass, key)).json()) as Record<string, unknown>;
  expect(first.task_id).toBe(first.id);
  expect(second).toMatchObject({ id: first.id, task_id: first.id, task_replayed: true });
});

it.each([
  ["/api/v1/modify/nothing", "msg"],
  ["/api/v1/veo/record-info", "msg"],
  ["/api/v1/hailuo/nothing", "error"],
])("%s is answered in the shape of the host with the nearest path", async (path, field) => {
  expect(await (await fetch(mock.url + path, { headers })).json()).toHaveProperty(field);
});

const priced = contracts.flatMap((contract) =>
  contract.operations.flatMap((operation) => {
    const status = contract.operations.find(({ id }) => id === operation.task?.statusOperation);
    const answers = Object.values(status?.responses["200"]?.content?.examples ?? {});
    const shown = answers.some((it) => firstAt(it, contract.shows.cost) !== undefined);
    const prices = operation.task?.prices;
    const bodies = Object.values(operation.body?.examples ?? {}).filter((it) => prices && priceOf(prices, it));
    // What is priced by a length that is known afterwards has no price of a request.
    return prices && bodies.length > 0 && shown ? [{ operation, prices, body: bodies[0], name: operation.id }] : [];
  }),
);

it.each(priced)("$name: a completed task costs what the contract says of its request", async (it) => {
  const { operation, prices, body } = it;
  const { id } = (await (await post(operation.path, body)).json()) as { id: string };
  await mock.clock.advance(2000);
  const done = await (await fetch(`${mock.url}${operation.path}/${id}`, { headers })).json();
  expect(done).toMatchObject({ status: "completed", usage: { cost: priceOf(prices, body) } });
});
