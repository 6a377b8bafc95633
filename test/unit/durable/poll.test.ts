import { advance, boughtBy, type Order, spendingOf } from "taskreel/durable";
import { createKie } from "taskreel/kie";
import { validators } from "taskreel/runapi/validators";
import { describe, expect, it } from "vitest";
import { html, json, lost, type Reply, refusal, silence } from "../../setup/virtual-fetch.js";
import {
  completed,
  created,
  envelope,
  failed,
  KEY,
  kieCompleted,
  kieCreated,
  pending,
  runapi,
  said,
  VIDEO,
} from "../../setup/virtual-host.js";
import { dueIn, ordered } from "./stage.js";

/** An order that has its task, in a world that then replies as listed. */
async function submitted(host: "runapi" | "kie", replies: readonly Reply[]) {
  const it = ordered(host, [host === "runapi" ? created : kieCreated, ...replies]);
  const { order } = await it.step();
  it.saved.length = 0;
  return { ...it, order };
}

describe("an order with a task", () => {
  it("is asked about once a step, and a usual answer saves nothing", async () => {
    const { order, step, saved, sent } = await submitted("runapi", [pending, pending]);
    const first = await step(order);
    expect(first).toMatchObject({ state: "pending", busy: false, update: { status: "processing" } });
    expect([dueIn(first), saved, sent.length]).toEqual([1000, [], 2]);
    expect(first.order).toBe(order);
  });

  it.each(["runapi", "kie"] as const)("that has completed at %s gives its result as JSON, and again", async (host) => {
    const { order, step, saved } = await submitted(host, [host === "runapi" ? completed : kieCompleted]);
    const first = await step(order);
    expect(first).toMatchObject({
      state: "completed",
      order: { state: "completed" },
      result: { id: "t1", outputs: [VIDEO], files: [{ url: VIDEO, kind: "video" }] },
    });
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(saved.map((it) => it.state)).toEqual(["completed"]);
    expect(await step(first.order)).toEqual(first);
    expect(saved).toHaveLength(1);
  });

  it.each<[string, Reply, string]>([
    ["failed", failed, "TaskFailedError"],
    ["no result", json({ id: "t1", status: "completed", videos: [] }), "NoOutputError"],
  ])("that ends with %s has failed", async (_, reply, name) => {
    const { order, step } = await submitted("runapi", [reply]);
    const end = await step(order);
    expect(end).toMatchObject({ state: "failed", order: { state: "failed", error: { name } }, error: { name } });
    expect(boughtBy(end.order)).toBe("one");
  });

  it.each<[string, Reply, string]>([
    ["a lost connection", lost(), "ConnectionError"],
    ["silence", silence, "RequestTimeoutError"],
    ["HTML", html, "ContractError"],
    ["503", refusal(503), "ApiError"],
  ])("that meets %s counts it, and asks later and later", async (_, reply, name) => {
    const { order, step, saved } = await submitted("runapi", [reply, reply, reply, pending]);
    let at: Order = order;
    const delays = [];
    for (let miss = 1; miss <= 3; miss++) {
      const it = await step(at, { requestTimeoutMs: 500 });
      expect(it).toMatchObject({ state: "pending", error: { name }, order: { misses: miss, error: { name } } });
      delays.push(dueIn(it));
      at = it.order;
    }
    expect(delays).toEqual([1000, 2000, 4000]);
    const good = await step(at);
    expect([good.order.misses, good.order.error, saved.length]).toEqual([undefined, undefined, 4]);
  });

  it("is stopped after too many of them, and can be advanced again", async () => {
    const { order, step } = await submitted("runapi", [lost(), pending]);
    const end = await step(order, { retries: 0 });
    expect(end).toMatchObject({ state: "stopped", error: { name: "ConnectionError" }, order: { state: "stopped" } });
    expect(await step(end.order)).toMatchObject({ state: "pending", order: { state: "pending" } });
  });

  it("is stopped by what no waiting mends", async () => {
    const { order, step } = await submitted("runapi", [refusal(401)]);
    expect(await step(order)).toMatchObject({ state: "stopped", error: { name: "ApiError", status: 401 } });
  });

  it("is expired once it takes longer than anybody wants to wait, by the host's word alone", async () => {
    const { order, step } = await submitted("runapi", [lost(), pending, completed]);
    const miss = await step(order, { maxAgeMs: 0 });
    expect(miss.state).toBe("pending");
    const end = await step(miss.order, { maxAgeMs: 0 });
    expect(end).toMatchObject({
      state: "expired",
      error: { name: "WaitTimeoutError" },
      update: { status: "processing" },
    });
    expect(await step(end.order)).toMatchObject({ state: "completed" });
  });

  it("holds all back when the host is busy", async () => {
    const { order, step } = await submitted("kie", [envelope(429)]);
    expect(await step(order)).toMatchObject({ state: "pending", busy: true });
  });

  it("does not take a status that nobody knows for an end", async () => {
    const { order, step } = await submitted("runapi", [said("pondering")]);
    expect(await step(order)).toMatchObject({ state: "pending", update: { state: "unknown", status: "pondering" } });
  });

  it("is as it was for whoever gives up", async () => {
    const { order, step, saved, sent } = await submitted("runapi", []);
    const end = await step(order, { signal: AbortSignal.abort() });
    expect(end).toMatchObject({ state: "stopped", error: { name: "AbortedError" } });
    expect([end.order, saved, sent.length]).toEqual([order, [], 1]);
  });
});

describe("an order whose answer is the result", () => {
  const STYLE = "/api/v1/style_expansions";

  it("is completed in the step that sent it, and again without a request", async () => {
    const { client, clock, sent } = runapi([json({ style: "slow, warm piano" })]);
    const { orderOf, memoryStore } = await import("taskreel/durable");
    const store = memoryStore();
    const order = orderOf(client, STYLE, { description: "calm piano" });
    const step = await clock.settle(advance(client, order, store));
    expect(step).toMatchObject({ state: "completed", result: { data: { style: "slow, warm piano" }, outputs: [] } });
    expect(await clock.settle(advance(client, (await store.load(order.reference)) as Order, store))).toEqual(step);
    expect(sent).toHaveLength(1);
  });
});

describe("what was charged", () => {
  const price = { amount: 0.5, currency: "USD", charged: ["/usage/cost"] };

  it.each<[unknown, number | undefined]>([
    [0.42, 0.42],
    ["0.42", 0.42],
    [0, 0],
    [-1, undefined],
    ["much", undefined],
    [null, undefined],
  ])("as %j is kept as %j", async (cost, charged) => {
    const done = json({ id: "t1", status: "completed", videos: [{ url: VIDEO }], usage: { cost } });
    const { step } = ordered("runapi", [created, done], { price });
    expect((await step((await step()).order)).order).toMatchObject({
      state: "completed",
      price,
      ...(charged !== undefined && { charged }),
    });
  });
});

describe("a task that made nothing", () => {
  const price = { amount: 0.5, currency: "USD", charged: ["/usage/cost"], failedIsFree: true } as const;

  it.each<[string, Reply, number | undefined]>([
    ["failed, by the host's word", failed, 0],
    ["failed, and was charged all the same", json({ id: "t1", status: "failed", usage: { cost: 0.2 } }), 0.2],
    ["is done, and empty", json({ id: "t1", status: "completed", videos: [] }), undefined],
    ["is done, empty, and was charged", json({ id: "t1", status: "completed", videos: [], usage: { cost: 0.4 } }), 0.4],
  ])("that %s, has cost what the host says", async (_, reply, charged) => {
    const { step } = ordered("runapi", [created, reply], { price });
    const end = await step((await step()).order);
    expect([end.state, end.order.charged]).toEqual(["failed", charged]);
    expect(spendingOf([end.order])).toMatchObject([{ spent: charged ?? 0.5 }]);
  });
});

describe("an order of", () => {
  it.each([
    ["another host", () => createKie({ apiKey: KEY }), "no client of that host"],
    ["another server", () => runapi([], { baseUrl: "https://other.test" }).client, "which has its key"],
  ])("%s is stopped, and nothing is sent or saved", async (_, client, why) => {
    const { order, store, saved, sent } = ordered("runapi", []);
    const step = await advance(client(), order, store);
    expect(step).toMatchObject({ state: "stopped", error: { message: expect.stringContaining(why) } });
    expect([step.order, saved, sent]).toEqual([order, [], []]);
  });

  it("several hosts finds its own client", async () => {
    const { order, store, client, clock } = ordered("runapi", [created]);
    const clients = [createKie({ apiKey: KEY }), client];
    expect(await clock.settle(advance(clients, order, store))).toMatchObject({ state: "pending" });
  });

  it("a body that no longer fits the contract is stopped before anything is sent, and goes on where it fits", async () => {
    const { order, store, sent, clock, client } = ordered("runapi", [created]);
    const body = JSON.stringify({ ...JSON.parse(order.body as string), prompt: 5 });
    const strict = runapi([], { validators, validate: "request" });
    const step = await strict.clock.settle(advance(strict.client, { ...order, body }, store));
    expect(step).toMatchObject({
      state: "stopped",
      error: { name: "ContractViolationError" },
      order: { state: "stopped" },
    });
    expect([boughtBy(step.order), strict.sent]).toEqual(["nothing", []]);
    expect(await clock.settle(advance(client, step.order, store))).toMatchObject({ state: "pending" });
    expect(sent).toHaveLength(1);
  });

  it("a path that the contract has no more is stopped", async () => {
    const { order, step, saved } = ordered("runapi", []);
    const gone = { ...order, path: "/api/v1/gone" };
    expect(await step(gone)).toMatchObject({ state: "stopped", error: { name: "ConfigurationError" } });
    expect(saved).toEqual([]);
  });
});
