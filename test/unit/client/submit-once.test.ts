import { createKie } from "taskreel/kie";
import { createRunapi } from "taskreel/runapi";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cut, deaf, html, json, lost, type Reply, refusal, silence, stalled, text } from "../../setup/virtual-fetch.js";
import {
  completed,
  created,
  envelope,
  KEY,
  kie,
  kieCreated,
  LUMA,
  lumaBody,
  MODIFY,
  modifyBody,
  pending,
  runapi,
} from "../../setup/virtual-host.js";

/** What leaves open whether a task was created. */
const unclear: [string, Reply, waitedMs: number][] = [
  ["a lost connection", lost(), 0],
  ["a fetch that gives no code", () => Promise.reject(new Error("fetch failed")), 0],
  ["a cut answer", cut(), 0],
  ["silence", silence, 60_000],
  ["a fetch that does not listen", deaf, 60_000],
  ["a stalled answer", stalled(), 60_000],
  ["HTML with 200", html, 0],
  ["an empty 200", text(""), 0],
  ["JSON without an id", json({ status: "pending" }), 0],
  ["an id that is none", json({ id: "a/b" }), 0],
  ["408", refusal(408), 0],
  ["425", refusal(425), 0],
  ["500", refusal(500), 0],
  ["503", refusal(503), 0],
  ["a redirect to what was made (303)", refusal(303, { location: "/api/v1/tasks/" }), 0],
  ["a redirect after what was done (302)", refusal(302, { location: "/done" }), 0],
];

/** What says that nothing was created. */
const nothingYet: [string, Reply][] = [
  ["a refused connection", lost("ECONNREFUSED")],
  ["an unknown host", lost("ENOTFOUND")],
  ["429", refusal(429)],
];

const keys = (sent: readonly { headers: Headers }[]) => new Set(sent.map((it) => it.headers.get("idempotency-key")));

describe("where creation is idempotent", () => {
  it.each([...unclear, ...nothingYet])(
    "%s is followed by the same bytes under the same key",
    async (_, reply, waitedMs = 0) => {
      const { clock, client, sent, times } = runapi([reply, reply, reply, created]);
      const task = await clock.settle(client.submit(LUMA, lumaBody));
      expect(task.id).toBe("t1");
      expect(times()).toEqual([0, 1000 + waitedMs, 3000 + 2 * waitedMs, 7000 + 3 * waitedMs]);
      expect([...keys(sent)]).toEqual([task.idempotencyKey]);
      expect(new Set(sent.map((it) => it.body))).toEqual(new Set([JSON.stringify(lumaBody)]));
      expect(clock.left).toBe(0);
    },
  );

  it.each(unclear)("%s four times over leaves it unknown, with the key", async (_, reply) => {
    const { clock, client, sent } = runapi([reply]);
    const error = await clock.failure(client.submit(LUMA, lumaBody, { idempotencyKey: "order-17" }));
    expect(error).toMatchObject({ name: "SubmissionUnknownError", idempotencyKey: "order-17" });
    expect(error.message).toContain("under the same idempotencyKey");
    expect(error.cause).toBeInstanceOf(Error);
    expect(sent).toHaveLength(4);
    expect(clock.left).toBe(0);
  });

  it.each([
    ["a refused connection", lost("ECONNREFUSED"), { name: "ConnectionError", sent: false }],
    ["429", refusal(429), { name: "ApiError", status: 429 }],
  ])("%s four times over is said as it is: there is no task", async (_, reply, error) => {
    const { clock, client, sent } = runapi([reply]);
    expect(await clock.failure(client.submit(LUMA, lumaBody))).toMatchObject(error);
    expect(sent).toHaveLength(4);
  });

  it("a refusal after an unclear attempt leaves it unknown: the first one may have bought", async () => {
    const { clock, client, sent } = runapi([lost(), refusal(409)]);
    const error = await clock.failure(client.submit(LUMA, lumaBody));
    expect(error).toMatchObject({ name: "SubmissionUnknownError", cause: { name: "ApiError", status: 409 } });
    expect(sent).toHaveLength(2);
  });
});

describe("where creation is not idempotent", () => {
  it.each([0, 201, true, "success", {}, null])(
    "an envelope's code %j, which is neither yes nor no, leaves it open",
    async (code) => {
      const { clock, client, sent } = kie([json({ code, msg: "ok", data: {} })]);
      const error = await clock.failure(client.submit(MODIFY, modifyBody));
      expect(error).toMatchObject({ name: "SubmissionUnknownError" });
      expect(error.message).not.toContain("NaN");
      expect(sent).toHaveLength(1);
    },
  );

  it.each([408, 500, 502, 503, 520])("the envelope's %i is as open as HTTP's own", async (code) => {
    const { clock, client, sent } = kie([envelope(code, null, "no")]);
    const error = await clock.failure(client.submit(MODIFY, modifyBody));
    expect(error).toMatchObject({ name: "SubmissionUnknownError", cause: { name: "ApiError", code } });
    expect(sent).toHaveLength(1);
  });

  it.each(unclear)("%s is not followed by a second POST", async (_, reply) => {
    const { clock, client, sent } = kie([reply]);
    const error = await clock.failure(client.submit(MODIFY, modifyBody));
    expect(error).toMatchObject({ name: "SubmissionUnknownError", idempotencyKey: undefined });
    expect(error.message).toContain("Look there before you submit again");
    expect(sent).toHaveLength(1);
  });

  it.each([...nothingYet, ["the envelope's 429", envelope(429)] as const])("%s is tried again", async (_, reply) => {
    const { clock, client, times, sent } = kie([reply, reply, kieCreated]);
    expect((await clock.settle(client.submit(MODIFY, modifyBody))).id).toBe("t1");
    expect(times()).toEqual([0, 1000, 3000]);
    expect([...keys(sent)]).toEqual([null]);
  });

  it("an unclear attempt after one that created nothing is the last", async () => {
    const { clock, client, sent } = kie([refusal(429), lost()]);
    expect(await clock.failure(client.submit(MODIFY, modifyBody))).toMatchObject({ name: "SubmissionUnknownError" });
    expect(sent).toHaveLength(2);
  });

  it.each([400, 401, 402, 404, 422, 455, 501, 505])("the envelope's %i is a refusal, at once", async (code) => {
    const { clock, client, sent } = kie([envelope(code, null, "no")]);
    const error = await clock.failure(client.submit(MODIFY, modifyBody));
    expect(error).toMatchObject({ name: "ApiError", status: 200, code, message: `The host answered ${code}: no` });
    expect(sent).toHaveLength(1);
  });
});

describe.each([
  ["idempotent", (reply: Reply) => runapi([reply]), LUMA, lumaBody],
  ["not idempotent", (reply: Reply) => kie([reply]), MODIFY, modifyBody],
] as const)("where creation is %s", (_, world, path, body) => {
  it.each([400, 401, 402, 403, 404, 409, 410, 413, 422])("%i is a refusal, at once", async (status) => {
    const { clock, client, sent } = world(refusal(status));
    const error = await clock.failure(
      (client as ReturnType<typeof runapi>["client"]).submit(path as typeof LUMA, body as typeof lumaBody),
    );
    expect(error).toMatchObject({ name: "ApiError", status });
    expect(error).not.toHaveProperty("task");
    expect(sent).toHaveLength(1);
  });

  it.each([301, 304, 305, 307, 308])("the redirect %i says that nothing was done here", async (status) => {
    const { clock, client, sent } = world(
      () => new Response(null, { status, headers: { location: "https://evil.test/" } }),
    );
    const error = await clock.failure(
      (client as ReturnType<typeof runapi>["client"]).submit(path as typeof LUMA, body as typeof lumaBody),
    );
    expect(error).toMatchObject({ name: "ContractError", status });
    expect(sent).toHaveLength(1);
  });
});

describe("the pause between attempts", () => {
  it.each([
    ["7", 7350],
    ["0", 1000],
    ["39686991", 63_000],
    ["soon", 1000],
  ])("with Retry-After %s is %i ms", async (value, expected) => {
    const { clock, client, times } = runapi([refusal(429, { "retry-after": value }), created]);
    await clock.settle(client.submit(LUMA, lumaBody));
    expect(times()).toEqual([0, expected]);
  });

  it("is spread by chance", async () => {
    const { clock, client, times } = runapi([lost(), created, completed], { random: () => 0 });
    await clock.settle(client.submit(LUMA, lumaBody));
    expect(times()).toEqual([0, 900]);
  });
});

describe("for a queue of one's own", () => {
  it("attempts: 1 sends once, and says whether it may be sent again", async () => {
    const { clock, client, sent } = runapi([refusal(503)]);
    expect(await clock.failure(client.submit(LUMA, lumaBody, { attempts: 1 }))).toMatchObject({
      name: "SubmissionUnknownError",
    });
    expect(sent).toHaveLength(1);
  });

  it.each([0, -1, Number.NaN])("attempts: %s is refused, and nothing is sent", async (attempts) => {
    const { clock, client, sent } = runapi([created]);
    expect(await clock.failure(client.submit(LUMA, lumaBody, { attempts }))).toMatchObject({
      name: "ConfigurationError",
    });
    expect(sent).toHaveLength(0);
  });

  it("firstTriedAt is when the task was created, for its age and its handle", async () => {
    const { clock, client } = runapi([created, pending], {});
    const firstTriedAt = new Date(Date.now() - 100_000).toISOString();
    const task = await clock.settle(client.submit(LUMA, lumaBody, { firstTriedAt }));
    expect(task.toJSON().createdAt).toBe(firstTriedAt);
    expect(await clock.settle(task.poll())).toMatchObject({ update: { ageMs: 100_000 } });
  });

  it.each(["yesterday", "2999-01-01T00:00:00Z"])("firstTriedAt: %s is refused, and nothing is sent", async (it) => {
    const { clock, client, sent } = runapi([created]);
    expect(await clock.failure(client.submit(LUMA, lumaBody, { firstTriedAt: it }))).toMatchObject({
      name: "ConfigurationError",
    });
    expect(sent).toHaveLength(0);
  });

  it("the handle has the headers and the request id of the create answer; its JSON keeps the id", async () => {
    const { clock, client } = runapi([
      json({ id: "t1" }, { headers: { "x-request-id": "req-1", "x-ratelimit-remaining": "7" } }),
    ]);
    const task = await clock.settle(client.submit(LUMA, lumaBody));
    expect([task.requestId, task.headers?.get("x-ratelimit-remaining")]).toEqual(["req-1", "7"]);
    expect(task.toJSON().requestId).toBe("req-1");
    const same = client.resume<typeof LUMA>(JSON.parse(JSON.stringify(task)));
    expect([same.requestId, same.headers]).toEqual(["req-1", undefined]);
  });
});

describe("where the platform repeats calls by itself, as Deno does", () => {
  beforeEach(() => vi.stubGlobal("Deno", {}));
  afterEach(() => vi.unstubAllGlobals());

  it("a call that no key protects is a stream, which it cannot send again", async () => {
    const bodies: unknown[] = [];
    const fetch = async (_: string, init: RequestInit = {}) => {
      bodies.push(init.body, (init as { duplex?: string }).duplex, await new Response(init.body ?? null).text());
      return Response.json({ code: 200, msg: "said", data: { taskId: "t1" } });
    };
    await createKie({ apiKey: KEY, fetch }).submit(MODIFY, modifyBody);
    expect(bodies).toEqual([expect.any(ReadableStream), "half", JSON.stringify(modifyBody)]);
  });

  it("one that a key protects has its length", async () => {
    const bodies: unknown[] = [];
    const fetch = async (_: string, init: RequestInit = {}) => {
      bodies.push(init.body);
      return Response.json({ id: "t1", task_id: "t1" });
    };
    await createRunapi({ apiKey: KEY, fetch }).submit(LUMA, lumaBody);
    expect(bodies).toEqual([JSON.stringify(lumaBody)]);
  });
});
