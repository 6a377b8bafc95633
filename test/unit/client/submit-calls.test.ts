import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { deaf, lost, type Reply, refusal, silence, stalled } from "../../setup/virtual-fetch.js";
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
} from "../../setup/virtual-host.js";

describe("the idempotency key", () => {
  it("is another one for every purchase", async () => {
    const { clock, client, sent } = runapi([created]);
    for (let i = 0; i < 3; i++) await clock.settle(client.submit(LUMA, lumaBody));
    expect(new Set(sent.map((it) => it.headers.get("idempotency-key"))).size).toBe(3);
  });

  it("can be the caller's", async () => {
    const { clock, client, sent } = runapi([lost(), created]);
    const task = await clock.settle(client.submit(LUMA, lumaBody, { idempotencyKey: "order-17" }));
    expect(sent.map((it) => it.headers.get("idempotency-key"))).toEqual(["order-17", "order-17"]);
    expect(task.toJSON().idempotencyKey).toBe("order-17");
  });

  it.each([null, false, 0, 5, {}, ["a"], "", " ", "a b", "a\nb", "ä", "a".repeat(513)])("cannot be %j", async (it) => {
    const idempotencyKey = it as string;
    const { clock, client, sent } = runapi([created]);
    const error = await clock.failure(client.submit(LUMA, lumaBody, { idempotencyKey }));
    expect(error.name).toBe("ConfigurationError");
    expect(sent).toHaveLength(0);
  });

  it("is refused where the host knows none", async () => {
    const { clock, client, sent } = kie([kieCreated]);
    // @ts-expect-error The contract has no such header.
    const error = await clock.failure(client.submit(MODIFY, modifyBody, { idempotencyKey: "order-17" }));
    expect(error).toMatchObject({ name: "ConfigurationError", message: `${MODIFY} takes no idempotencyKey` });
    expect(sent).toHaveLength(0);
  });
});

describe("the caller's headers", () => {
  it("go along, but never for the key, the purchase or the JSON", async () => {
    const { clock, client, sent } = runapi([created]);
    const headers = {
      "X-Client-Request-Id": "r1",
      Authorization: "Bearer other",
      AUTHORIZATION: "Bearer another",
      "IDEMPOTENCY-key": "mine",
    };
    const task = await clock.settle(client.submit(LUMA, lumaBody, { headers }));
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      accept: "application/json",
      authorization: `Bearer ${KEY}`,
      "content-type": "application/json",
      "idempotency-key": "mine",
      "x-client-request-id": "r1",
    });
    expect(task.idempotencyKey).toBe("mine");
  });

  it("with another key than the option are refused before: two keys would be two orders", async () => {
    const { clock, client, sent } = runapi([]);
    const options = { headers: { "idempotency-key": "a" }, idempotencyKey: "b" };
    expect(await clock.failure(client.submit(LUMA, lumaBody, options))).toMatchObject({
      name: "ConfigurationError",
      message: "idempotencyKey and the header Idempotency-Key differ",
    });
    expect(sent).toEqual([]);
  });

  it.each([{ "x-a": "1\n2" }, { "x a": "1" }, { "x-a": "雪" }])(
    "that no request can carry (%j) are refused before",
    async (headers) => {
      const { clock, client, sent } = runapi([created]);
      expect(await clock.failure(client.submit(LUMA, lumaBody, { headers }))).toMatchObject({
        name: "ConfigurationError",
      });
      expect(sent).toHaveLength(0);
    },
  );
});

const loop: { self?: unknown } = {};
loop.self = loop;

it.each([
  ["no JSON", loop],
  ["a number too large for JSON", { n: 1n }],
  ["nothing", undefined],
  ["a function", () => {}],
])("a body that is %s is refused before anything is sent", async (_, body) => {
  const { clock, client, sent } = runapi([created]);
  const error = await clock.failure(client.submit(LUMA, body as typeof lumaBody));
  expect(error).toMatchObject({ name: "ConfigurationError", message: "The body has no JSON form" });
  expect(sent).toHaveLength(0);
});

it.each(["/api/v1/luma/nothing", "", "toString", "__proto__", `${LUMA}/`])(
  "the path %j creates nothing",
  async (path) => {
    const { clock, client, sent } = runapi([created]);
    const error = await clock.failure(client.submit(path as typeof LUMA, lumaBody));
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(sent).toHaveLength(0);
  },
);

it.each([
  { requestTimeoutMs: Number.NaN },
  { timeoutMs: -1 },
  { graceMs: Number.NaN },
  { intervalMs: -5 },
  { typicalSeconds: [30, Number.NaN] as const },
])("run with %j is refused before it is paid for", async (options) => {
  const { clock, client, sent } = runapi([created, completed]);
  expect(await clock.failure(client.run(LUMA, lumaBody, options))).toMatchObject({ name: "ConfigurationError" });
  expect(sent).toHaveLength(0);
});

describe("an abort", () => {
  function aborting(replies: Reply[]) {
    const controller = new AbortController();
    const world = runapi(replies);
    const submitting = world.client.submit(LUMA, lumaBody, { signal: controller.signal, idempotencyKey: "k1" });
    submitting.catch(() => {});
    return { ...world, controller, submitting };
  }

  it("during a pause, with finishRequest, sends no other request", async () => {
    const controller = new AbortController();
    const { clock, client, sent } = runapi([refusal(429, { "retry-after": "25" }), created]);
    clock.setTimeout(() => controller.abort(), 5000);
    const error = await clock.failure(
      client.submit(LUMA, lumaBody, { signal: controller.signal, finishRequest: true }),
    );
    expect([error.name, sent.length, clock.now()]).toEqual(["AbortedError", 1, 5000]);
  });

  it("while a request is under way, with finishRequest, waits for its answer", async () => {
    const controller = new AbortController();
    const late: Reply = async (_, clock) => {
      await new Promise<void>((resolve) => clock.setTimeout(resolve, 5000));
      return Response.json({ id: "t1", task_id: "t1" });
    };
    const { clock, client } = runapi([late]);
    clock.setTimeout(() => controller.abort(), 1000);
    const task = await clock.settle(client.submit(LUMA, lumaBody, { signal: controller.signal, finishRequest: true }));
    expect(task.id).toBe("t1");
  });

  it("before it lets nothing be sent", async () => {
    const { clock, client, sent } = runapi([created]);
    const error = await clock.failure(client.submit(LUMA, lumaBody, { signal: AbortSignal.abort("early") }));
    expect(error).toMatchObject({ name: "AbortedError", cause: "early" });
    expect(sent).toHaveLength(0);
  });

  it.each([
    ["silence", silence],
    ["a fetch that does not listen", deaf],
    ["a stalled answer", stalled()],
  ])("in flight (%s) ends it at once and leaves its fate unknown", async (_, reply) => {
    const { clock, controller, submitting, sent } = aborting([reply]);
    await clock.advance(500);
    controller.abort("enough");
    await expect(submitting).rejects.toMatchObject({
      name: "SubmissionUnknownError",
      idempotencyKey: "k1",
      cause: { name: "AbortedError", cause: "enough" },
    });
    expect([clock.now(), clock.left, sent.length, sent[0]?.signal.aborted]).toEqual([500, 0, 1, true]);
  });

  it.each([
    ["that created nothing is an abort", refusal(429), "AbortedError"],
    ["that may have created a task leaves its fate unknown", lost(), "SubmissionUnknownError"],
  ])("between two attempts after one %s", async (_, reply, name) => {
    const { clock, controller, submitting, sent } = aborting([reply, created]);
    await clock.advance(500);
    controller.abort();
    await expect(submitting).rejects.toMatchObject({ name });
    await clock.advance(60_000);
    expect([sent.length, clock.left]).toEqual([1, 0]);
  });

  it("leaves no listener behind, however it ends", async () => {
    for (const replies of [[created], [refusal(402)], [lost()]]) {
      const { clock, controller, submitting } = aborting(replies);
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
      await clock.settle(submitting.catch(() => {}));
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    }
  });
});

describe("onSubmitted", () => {
  it("is awaited before the first poll", async () => {
    const { clock, client, times } = runapi([created, completed]);
    const onSubmitted = () => new Promise((resolve) => clock.setTimeout(() => resolve(undefined), 90_000));
    await clock.settle(client.run(LUMA, lumaBody, { onSubmitted, intervalMs: 1000 }));
    expect(times()).toEqual([0, 91_000]);
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("disk full"))],
  ])("that %s ends the call with the handle inside", async (_, onSubmitted) => {
    const { clock, client, sent } = runapi([created]);
    const error = await clock.failure(client.run(LUMA, lumaBody, { onSubmitted }));
    expect(error).toMatchObject({ name: "HandlerError", cause: { message: "disk full" }, task: { id: "t1" } });
    expect([sent.length, clock.left]).toEqual([1, 0]);
  });

  it("gets the handle that submit returns", async () => {
    const { clock, client } = runapi([created]);
    const seen: unknown[] = [];
    const task = await clock.settle(client.submit(LUMA, lumaBody, { onSubmitted: (it) => seen.push(it) }));
    expect(seen).toEqual([task]);
    expect(seen[0]).toBe(task);
  });
});
