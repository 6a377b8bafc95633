import { advance, boughtBy, memoryStore, type Order, type OrderStoreError, readOrder } from "taskreel/durable";
import { describe, expect, it } from "vitest";
import { html, json, lost, type Reply, refusal, silence } from "../../setup/virtual-fetch.js";
import { created, envelope, kieCreated } from "../../setup/virtual-host.js";
import { dueIn, ordered } from "./stage.js";

const HOSTS = ["runapi", "kie"] as const;
const answers = { runapi: created, kie: kieCreated };
const refused: Reply = lost("ECONNREFUSED");

describe.each(HOSTS)("an order at %s", (host) => {
  it("is saved as intended, and that awaited, before it is sent", async () => {
    const { order, client, clock, sent, store } = ordered(host, [answers[host]]);
    const seen: [string, number][] = [];
    const save = async (next: Order) => {
      await Promise.resolve();
      seen.push([next.state, sent.length]);
      return store.save(next);
    };
    const step = await clock.settle(advance(client, order, { load: store.load, save }));
    expect(seen).toEqual([
      ["submitting", 0],
      ["pending", 1],
    ]);
    expect([step.state, boughtBy(step.order), step.order.handle?.id]).toEqual(["pending", "one", "t1"]);
  });

  it("is not asked for in the step that sent it, and is due by the schedule", async () => {
    const { step, sent } = ordered(host, [answers[host]]);
    expect(dueIn(await step())).toBe(1000);
    expect(sent).toHaveLength(1);
  });

  it("is not sent when it cannot be saved", async () => {
    const { order, client, clock, sent } = ordered(host, [answers[host]]);
    const save = () => {
      throw new Error("the disk is full");
    };
    const error = await clock.failure<OrderStoreError>(advance(client, order, { save }));
    expect(error).toMatchObject({ name: "OrderStoreError", stale: false, order: { reference: "order-1" } });
    expect(error.message).toContain("the disk is full");
    expect(sent).toEqual([]);
  });

  it("of a time when its host knew no keys gets one that the store has before it is sent", async () => {
    const { order, step, saved, sent } = ordered(host, [answers[host]]);
    const { key: _, ...keyless } = order;
    const { order: after } = await step(keyless as Order);
    expect([sent.length, saved[0]?.key, readOrder(after)]).toEqual([1, after.handle?.idempotencyKey, after]);
    expect(after.key !== undefined).toBe(host === "runapi");
  });

  it("whose key its host knows no more is not sent again", async () => {
    const { order, step, sent } = ordered(host, [answers[host]]);
    const triedAt = new Date(Date.now() - 3_600_000).toISOString();
    const after = await step({ ...order, key: "k", state: "submitting", triedAt, revision: 1 });
    expect([after.state, sent.length]).toEqual(host === "runapi" ? ["pending", 1] : ["unknown", 0]);
    expect(boughtBy(after.order)).toBe(host === "runapi" ? "one" : "maybe");
  });

  it("is not sent when the store has lost what it was given", async () => {
    const { order, client, clock, sent } = ordered(host, [answers[host]]);
    const forgetful = { save: () => undefined, load: () => undefined };
    const error = await clock.failure(advance(client, order, forgetful));
    expect([error.name, sent]).toEqual(["OrderStoreError", []]);
    expect(error.message).toContain("was not sent");
  });

  it("is not sent by a second worker that has the same order", async () => {
    const { order, client, clock, sent, store } = ordered(host, [answers[host], answers[host]]);
    await clock.settle(advance(client, order, store));
    const error = await clock.failure(advance(client, order, store));
    expect(error).toMatchObject({ name: "OrderStoreError", stale: true });
    expect(sent).toHaveLength(1);
  });

  it("tells the handle where it cannot be saved", async () => {
    const { order, client, clock } = ordered(host, [answers[host]]);
    let saves = 0;
    const save = () => {
      if (++saves > 1) throw new Error("gone");
    };
    const error = await clock.failure(advance(client, order, { save }));
    expect(error).toMatchObject({ name: "OrderStoreError", order: { state: "pending", handle: { id: "t1" } } });
  });

  it.each<[string, Error | false]>([
    ["another worker has the order", false],
    ["the store fails", new Error("gone")],
  ])("tells the handle where %s, and the store cannot be read either", async (_, answer) => {
    const { order, client, clock, store } = ordered(host, [answers[host]]);
    const save = (next: Order) => {
      if (!next.handle) return store.save(next);
      if (answer) throw answer;
      return answer;
    };
    let loads = 0;
    const load = (reference: string) => {
      if (++loads > 1) throw new Error("the database is away");
      return store.load(reference);
    };
    const error = await clock.failure(advance(client, order, { save, load }));
    expect(error).toMatchObject({ name: "OrderStoreError", order: { handle: { id: "t1" } } });
  });

  it("is sent again later when it provably never left", async () => {
    const { step, sent } = ordered(host, [refused, answers[host]]);
    const first = await step();
    expect(first).toMatchObject({
      state: "pending",
      order: { state: "ordered", misses: 1 },
      error: { name: "ConnectionError" },
    });
    expect([dueIn(first), boughtBy(first.order)]).toEqual([1000, "nothing"]);
    const second = await step(first.order);
    expect([second.state, second.order.misses, second.order.error, sent.length]).toEqual([
      "pending",
      undefined,
      undefined,
      2,
    ]);
  });

  it("is sent again later when the host is busy, and says so", async () => {
    const busy =
      host === "runapi"
        ? json({ error: "slow down" }, { status: 429, headers: { "retry-after": "7" } })
        : envelope(429);
    const { step } = ordered(host, [busy, answers[host]]);
    const first = await step();
    expect(first).toMatchObject({ state: "pending", busy: true, order: { state: "ordered" } });
    expect(dueIn(first)).toBe(host === "runapi" ? 7350 : 1000);
    expect(await step(first.order)).toMatchObject({ state: "pending", busy: false, order: { state: "pending" } });
  });

  it("ends when it never leaves, as often as it may", async () => {
    const { step } = ordered(host, [refused]);
    expect(await step(undefined, { retries: 0 })).toMatchObject({ state: "stopped", order: { state: "stopped" } });
  });

  it("is refused in the host's words, once and for all", async () => {
    const { step, sent } = ordered(host, [host === "runapi" ? refusal(422) : envelope(422), answers[host]]);
    const first = await step();
    expect(first).toMatchObject({ state: "refused", error: { name: "ApiError" }, order: { state: "refused" } });
    expect(boughtBy(first.order)).toBe("nothing");
    expect(await step(first.order)).toMatchObject({ state: "refused", error: { name: "ApiError" } });
    expect(sent).toHaveLength(1);
  });

  it("goes on after this side has changed what kept it from being sent", async () => {
    const { order, clock, sent, store, client } = ordered(host, [answers[host]]);
    const stop = AbortSignal.abort();
    const first = await clock.settle(advance(client, order, { ...store, signal: stop }));
    expect(first).toMatchObject({ state: "stopped", error: { name: "AbortedError" }, order: { state: "stopped" } });
    expect([boughtBy(first.order), sent.length]).toEqual(["nothing", 0]);
    expect(await clock.settle(advance(client, first.order, store))).toMatchObject({ state: "pending" });
  });
});

describe("with an idempotency key", () => {
  it.each<[string, Reply]>([
    ["a lost answer", lost()],
    ["silence", silence],
    ["HTML", html],
    ["502", refusal(502)],
  ])("an order that meets %s is sent again with the same key and bytes", async (_, reply) => {
    const { step, sent } = ordered("runapi", [reply, created]);
    const first = await step(undefined, { requestTimeoutMs: 500 });
    expect(first).toMatchObject({ state: "pending", order: { state: "submitting", misses: 1 } });
    expect([boughtBy(first.order), dueIn(first)]).toEqual(["maybe", 1000]);
    const second = await step(first.order);
    expect(second).toMatchObject({ state: "pending", order: { state: "pending" } });
    expect(sent[1]?.body).toBe(sent[0]?.body);
    expect(sent[1]?.headers.get("idempotency-key")).toBe(sent[0]?.headers.get("idempotency-key"));
  });

  it("an order whose process ended is sent again, and its task is as old as the first attempt", async () => {
    const { step, order, saved } = ordered("runapi", [lost(), created]);
    await step();
    // The process ended here: what was saved first is what is left.
    const intent = { ...(saved[0] as Order), triedAt: new Date(Date.now() - 60_000).toISOString() };
    const second = await step({ ...intent, revision: 2 });
    expect(second.order.handle).toMatchObject({ createdAt: intent.triedAt, idempotencyKey: order.key });
  });

  it("a repeat that is refused leaves open what became of the first attempt", async () => {
    const { step } = ordered("runapi", [lost(), refusal(402)]);
    const second = await step((await step()).order);
    expect(second).toMatchObject({ state: "unknown", error: { name: "ApiError", status: 402 } });
    expect(boughtBy(second.order)).toBe("maybe");
  });

  it("an unknown order can be taken up again", async () => {
    const { step } = ordered("runapi", [lost(), created]);
    const first = await step(undefined, { retries: 0 });
    expect(first).toMatchObject({ state: "unknown", order: { state: "unknown" } });
    expect(await step(first.order)).toMatchObject({ state: "pending", order: { handle: { id: "t1" } } });
  });

  it.each([
    ["a day ago", -24 * 3600_000],
    ["in the future", 3600_000],
  ])("an order that was first sent %s is not sent again", async (_, offset) => {
    const { step, saved, sent } = ordered("runapi", [lost(), created]);
    await step();
    const intent = { ...(saved[1] as Order), triedAt: new Date(Date.now() + offset).toISOString() };
    expect(await step(intent)).toMatchObject({
      state: "unknown",
      error: { message: expect.stringContaining("forgotten") },
    });
    expect(sent).toHaveLength(1);
  });
});

describe("without a key", () => {
  it.each<[string, Reply]>([
    ["a lost answer", lost()],
    ["silence", silence],
    ["HTML", html],
    ["502", refusal(502)],
  ])("an order that meets %s is unknown, and never sent again", async (_, reply) => {
    const { step, sent } = ordered("kie", [reply, kieCreated]);
    const first = await step(undefined, { requestTimeoutMs: 500 });
    expect(first).toMatchObject({ state: "unknown", error: { name: "SubmissionUnknownError" } });
    expect(boughtBy(first.order)).toBe("maybe");
    expect(await step(first.order)).toEqual(first);
    expect(sent).toHaveLength(1);
  });

  it("an order that somebody may be sending is left to them, then told unknown", async () => {
    const { step, saved, sent, clock } = ordered("kie", [kieCreated]);
    await step();
    const intent = saved[0] as Order;
    const first = await step(intent);
    expect([first.state, dueIn(first)]).toEqual(["pending", 120_000]);
    const old = { ...intent, triedAt: new Date(Date.now() - 120_001).toISOString() };
    const store = memoryStore();
    const step2 = await clock.settle(advance(ordered("kie", []).client, old, store));
    expect(step2).toMatchObject({
      state: "unknown",
      error: { message: expect.stringContaining("no idempotency keys") },
    });
    expect(sent).toHaveLength(1);
  });

  it("whoever was sending it wins over who gave it up", async () => {
    const { order, client, clock, store } = ordered("kie", [kieCreated]);
    let late = false;
    const save = async (next: Order) => {
      if (next.handle && !late) {
        late = true;
        // Meanwhile another worker has lost its patience.
        const intent = (await store.load("order-1")) as Order;
        await advance(client, { ...intent }, { ...store, patienceMs: 0 });
      }
      return store.save(next);
    };
    const step = await clock.settle(advance(client, order, { load: store.load, save }));
    expect(step).toMatchObject({ state: "pending", order: { state: "pending", handle: { id: "t1" }, revision: 3 } });
    expect(await store.load("order-1")).toEqual(step.order);
  });
});
