import {
  adopt,
  advance,
  boughtBy,
  memoryStore,
  type Order,
  orderOf,
  orderOfTask,
  readOrder,
  settle,
} from "taskreel/durable";
import { validators } from "taskreel/runapi/validators";
import { describe, expect, it } from "vitest";
import { SubmissionUnknownError, TaskFailedError, WaitTimeoutError } from "../../../src/index.js";
import { lost } from "../../setup/virtual-fetch.js";
import {
  completed,
  created,
  KEY,
  kie,
  kieCreated,
  LUMA,
  lumaBody,
  MODIFY,
  modifyBody,
  runapi,
  SERVER,
  VIDEO,
} from "../../setup/virtual-host.js";
import { ordered } from "./stage.js";

describe("orderOf", () => {
  it("writes what is to be sent, with a key where the host knows keys", () => {
    const order = orderOf(runapi([]).client, LUMA, lumaBody);
    expect(order).toMatchObject({ v: 1, host: "runapi", server: SERVER, path: LUMA, state: "ordered", revision: 0 });
    expect([order.body, boughtBy(order)]).toEqual([JSON.stringify(lumaBody), "nothing"]);
    expect([order.key?.length, order.reference.length]).toEqual([32, 32]);
    expect(orderOf(kie([]).client, MODIFY, modifyBody).key).toBeUndefined();
    expect(JSON.stringify(order)).not.toContain(KEY);
  });

  it("sends nothing and needs no key of the host", () => {
    const { client, sent } = runapi([], { apiKey: "" });
    orderOf(client, LUMA, lumaBody);
    expect(sent).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["a key that no header takes", { key: "a\nb" }, "idempotencyKey must be"],
    ["an empty reference", { reference: "" }, "reference must be"],
    ["a reference with a line break", { reference: "a\nb" }, "reference must be"],
    ["a price below nothing", { price: { amount: -1, currency: "USD" } }, "price must be"],
    ["an option that does not exist", { idempotencyKey: "k" }, "There is no option idempotencyKey"],
  ])("refuses %s", (_, options, message) => {
    expect(() => orderOf(runapi([]).client, LUMA, lumaBody, options)).toThrow(message);
  });

  it("refuses a key at a host that knows none", () => {
    expect(() => orderOf(kie([]).client, MODIFY, modifyBody, { key: "k" })).toThrow("takes no idempotencyKey");
  });

  it("refuses a body that breaks the contract, where the client can tell", () => {
    const { client } = runapi([], { validators });
    const body = { ...lumaBody, prompt: 5 } as unknown as typeof lumaBody;
    expect(() => orderOf(client, LUMA, body)).toThrow(/prompt/);
    expect(orderOf(client, LUMA, lumaBody).state).toBe("ordered");
  });
});

describe("readOrder", () => {
  const order = orderOf(runapi([]).client, LUMA, lumaBody);
  const handle = { v: 1, host: "runapi", server: SERVER, path: LUMA, id: "t1", createdAt: order.orderedAt };

  it("takes what JSON has made of an order, and what a later release has added", () => {
    expect(readOrder(JSON.parse(JSON.stringify(order)))).toEqual(order);
    expect(readOrder({ ...order, colour: "red" })).toMatchObject(order);
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "no order"],
    ["a text", "order", "no order"],
    ["a later version", { ...order, v: 2 }, "later release"],
    ["no body", { ...order, body: undefined }, "body"],
    ["a body that is no JSON", { ...order, body: "{" }, "body"],
    ["a body that was written anew", { ...order, body: JSON.stringify(lumaBody, null, 1) }, "body"],
    ["a server that is none", { ...order, server: "file:///etc/passwd" }, "server"],
    ["a state that is none", { ...order, state: "done" }, "state"],
    ["a revision that counts nothing", { ...order, revision: 0.5 }, "revision"],
    ["a date that is none", { ...order, triedAt: "soon" }, "triedAt"],
    ["a handle of another host", { ...order, state: "pending", handle: { ...handle, host: "kie" } }, "handle"],
    [
      "a handle of another server",
      { ...order, state: "pending", handle: { ...handle, server: "https://x.test" } },
      "handle",
    ],
    ["a handle with another key", { ...order, state: "pending", handle: { ...handle, idempotencyKey: "k" } }, "handle"],
    ["an id that is a way out", { ...order, state: "pending", handle: { ...handle, id: "../x" } }, "handle"],
    ["a task without its handle", { ...order, state: "pending" }, "state"],
    ["nothing sent of what was sent", { ...order, triedAt: order.orderedAt }, "state"],
    ["a refusal without its reason", { ...order, state: "refused" }, "error"],
    ["a refusal of what has a task", { ...order, state: "refused", handle }, "state"],
  ])("refuses %s", (_, value, part) => {
    expect(() => readOrder(value)).toThrow(part);
  });

  it("stands before every step", async () => {
    const { client, sent } = runapi([]);
    const broken = { ...order, body: "{}{}" };
    await expect(advance(client, broken, memoryStore())).rejects.toMatchObject({ name: "ConfigurationError" });
    expect(sent).toEqual([]);
  });
});

describe("a callback", () => {
  /** An order whose create answer was lost. */
  async function unknown() {
    const it = ordered("kie", [lost()]);
    return { ...it, order: (await it.step()).order };
  }
  const client = kie([]).client;
  const task = client.resume<typeof MODIFY>({ path: MODIFY, id: "t9" });
  const result = { id: "t9", outputs: [VIDEO] as [string], files: [], data: {} as never, task };

  it("makes an unknown order known", async () => {
    const { order } = await unknown();
    const adopted = adopt(order, "t9");
    expect(adopted).toMatchObject({
      state: "pending",
      handle: { id: "t9", createdAt: order.triedAt },
      revision: order.revision + 1,
    });
    expect([adopted.error, boughtBy(adopted)]).toEqual([undefined, "one"]);
    expect(readOrder(adopted)).toBe(adopted);
    expect(adopt(adopted, "t9")).toBe(adopted);
  });

  it("hands on what it has fetched, so that nobody asks again", async () => {
    const { order, sent, store } = await unknown();
    const step = settle(order, { task, result });
    expect(step).toMatchObject({
      state: "completed",
      result: { id: "t9", outputs: [VIDEO] },
      order: { state: "completed" },
    });
    expect(await store.save(step.order)).toBe(true);
    expect(JSON.parse(JSON.stringify(step))).toEqual(step);
    expect(sent).toHaveLength(1);
  });

  it("tells the five ends apart", async () => {
    const { order } = await unknown();
    const failure = new TaskFailedError("The task failed: no", { code: 7, data: {} });
    expect(settle(order, { task, error: failure })).toMatchObject({
      state: "failed",
      error: { name: "TaskFailedError", code: 7 },
    });
    const late = new WaitTimeoutError("Waited", { waitedMs: 1, polls: 1, last: undefined });
    expect(settle(order, { task, error: late })).toMatchObject({ state: "expired" });
    expect(settle(order, { task, error: new Error("this side's fault") })).toMatchObject({ state: "stopped" });
  });

  it.each<[string, (order: Order) => unknown, string]>([
    [
      "an order that was never sent",
      (it) => adopt({ ...it, state: "ordered", triedAt: undefined } as never, "t9"),
      "never sent",
    ],
    ["an order of another task", (it) => settle(adopt(it, "t1"), { task, result }), "it is of task t1"],
    ["an id that can be none", (it) => adopt(it, "../x"), "No task has the id"],
    [
      "a task of another path",
      (it) => settle(it, { task: { ...task, id: "t9", toJSON: () => ({ ...task.toJSON(), path: "/x" }) }, result }),
      "not what was ordered",
    ],
  ])("cannot be of %s", async (_, act, message) => {
    const { order } = await unknown();
    const { error: _error, ...plain } = order;
    expect(() => act(plain as Order)).toThrow(message);
  });

  it("that comes before the create answer is saved loses nothing", async () => {
    const { order, client, clock, store } = ordered("kie", [kieCreated]);
    const save = async (next: Order) => {
      if (next.handle && next.revision === 2) await store.save(adopt((await store.load("order-1")) as Order, "t1"));
      return store.save(next);
    };
    const step = await clock.settle(advance(client, order, { load: store.load, save }));
    expect(step.order).toMatchObject({ handle: { id: "t1" }, revision: 2 });
    expect(await store.load("order-1")).toEqual(step.order);
  });
});

describe("orderOfTask", () => {
  it("takes up a task that was submitted in another way", async () => {
    const { client, clock } = runapi([created, completed]);
    const task = await client.submit(LUMA, lumaBody);
    const order = orderOfTask(task, { reference: "order-7" });
    expect(order).toMatchObject({
      reference: "order-7",
      state: "pending",
      key: task.idempotencyKey,
      handle: { id: "t1" },
    });
    expect(readOrder(JSON.parse(JSON.stringify(order)))).toEqual(order);
    const step = await clock.settle(advance(client, order, memoryStore()));
    expect(step.state === "completed" && step.result.outputs).toEqual([VIDEO]);
  });

  it("refuses what is no handle", () => {
    expect(() => orderOfTask({} as never)).toThrow("This order was changed, or is none");
  });
});

it("live errors and handles are told beside the JSON", async () => {
  const { client, clock } = runapi([lost(), created, lost()]);
  const told: unknown[] = [];
  const options = {
    ...memoryStore(),
    onError: (it: Error) => told.push(it),
    onSubmitted: (it: object) => told.push(it),
  };
  let step = await clock.settle(advance(client, orderOf(client, LUMA, lumaBody), options));
  for (let n = 0; n < 2; n++) step = await clock.settle(advance(client, step.order, options));
  expect(told).toMatchObject([{ name: "SubmissionUnknownError" }, { id: "t1" }, { name: "ConnectionError" }]);
  expect(told[0]).toBeInstanceOf(SubmissionUnknownError);
});
