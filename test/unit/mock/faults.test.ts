import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Fault,
  type ManualClock,
  type MockServer,
  MockUsageError,
  manualClock,
  startMockServer,
} from "../../../src/mock/index.js";
import { plainContract, wrappedContract } from "./contracts.js";

type Json = Record<string, unknown>;

let mock: MockServer<ManualClock>;
beforeEach(async () => {
  mock = await startMockServer({ contracts: [plainContract(), wrappedContract()], clock: manualClock(), seed: "s" });
});
afterEach(async () => {
  mock.assertConforming();
  await mock.close();
});

const headers = { authorization: "Bearer k", "content-type": "application/json" };
const film = JSON.stringify({ engine: "one", script: "Rain" });
const post = (init: RequestInit = {}) => fetch(`${mock.url}/films`, { method: "POST", headers, body: film, ...init });
const create = async () => ((await (await post()).json()) as Json).ref as string;
const poll = (id: string) => fetch(`${mock.url}/films/${id}`, { headers });
/** How a call fails, by the deepest cause. */
async function failure(call: Promise<Response>): Promise<string> {
  try {
    await (await call).text();
    return "none";
  } catch (error) {
    const { cause, message } = error as { cause?: Error & { code?: string }; message: string };
    // The name beside the code: which of them is telling differs between Node versions.
    return cause ? `${cause.name} ${cause.code}` : message;
  }
}

describe("faults that the contract knows", () => {
  it("strike the next requests of their kind, first come first served", async () => {
    mock.faults.next("status", 2, { status: 404, message: "Not now" });
    mock.faults.add({ status: 422, on: "create" });
    const refused = await post();
    expect([refused.status, await refused.json()]).toEqual([422, { error: "No" }]);
    expect(mock.tasks.length).toBe(0);
    const id = await create();
    for (const expected of [404, 404, 200]) {
      const response = await poll(id);
      expect(response.status).toBe(expected);
      if (expected === 404) expect(await response.json()).toEqual({ error: "Not now" });
    }
    expect(mock.faults.list()).toEqual([]);
    expect(mock.requests.where({ fault: "404" }).length).toBe(2);
  });

  it("are for one task, one operation, or come later", async () => {
    const [one, other] = [await create(), await create()];
    mock.faults.add({ task: one, status: 404, after: 1 });
    mock.faults.add({ operation: "look", status: 500, allowUndocumented: true });
    expect([(await poll(other)).status, (await poll(one)).status, (await poll(one)).status]).toEqual([200, 200, 404]);
    expect(mock.faults.list()).toMatchObject([{ fault: { operation: "look" }, struck: 0, left: 1 }]);
  });

  it("speak the envelope's language", async () => {
    mock.faults.add({ status: 401, operation: "make" });
    const response = await fetch(`${mock.url}/v2/make`, {
      method: "POST",
      headers,
      body: JSON.stringify({ clip: "x" }),
    });
    expect([response.status, await response.json()]).toEqual([200, { ok: 401, note: "Key?", data: null }]);
  });

  it("are refused if no contract knows them, unless told otherwise", async () => {
    expect(() => mock.faults.add({ status: 429 })).toThrow(MockUsageError);
    expect(() => mock.faults.add({ example: "nonsense" })).toThrow(/documents nonsense; add allowUndocumented/);
    mock.faults.add({ status: 429, allowUndocumented: true, retryAfter: 7 });
    const response = await post();
    expect([response.status, response.headers.get("retry-after"), response.headers.get("mock-nonconforming")]).toEqual([
      429,
      "7",
      "1",
    ]);
    expect(await response.json()).toMatchObject({ error: expect.any(String) });
    expect(mock.conformance).toMatchObject({ outside: 1, problems: [] });
  });

  it.each([
    [{ retryAfter: 3 }, "3"],
    [{ retryAfter: "soon" }, "soon"],
    [{ retryAfter: "-1" }, "-1"],
    [{ retryAfterDate: 90 }, "Thu, 01 Jan 2026 00:01:30 GMT"],
  ])("say when to come back: %j", async (pause, shown) => {
    mock.faults.add({ status: 401, ...pause });
    const response = await post();
    expect([response.status, response.headers.get("retry-after")]).toEqual([401, shown]);
  });

  it("can strike after the work was done", async () => {
    mock.faults.add({ on: "create", status: 422, handled: true });
    expect((await post()).status).toBe(422);
    expect(mock.tasks.length).toBe(1);
  });

  it("come by chance, the same for the same seed", async () => {
    const run = async () => {
      mock.reset();
      mock.faults.add({ on: "create", status: 401, probability: 0.5 });
      const seen: number[] = [];
      for (let call = 0; call < 20; call++) seen.push((await post()).status);
      return seen;
    };
    const first = await run();
    expect(new Set(first)).toEqual(new Set([200, 401]));
    expect(await run()).toEqual(first);
    expect(mock.faults.list()[0]).not.toHaveProperty("left");
  });
});

describe("faults of the transport", () => {
  const armed = (fault: Fault) => mock.faults.add(fault);

  it.each([
    ["reset", /ECONNRESET/],
    ["close", /UND_ERR_SOCKET/],
    ["truncate", /UND_ERR_SOCKET/],
    ["bad-gzip", /Z_DATA_ERROR/],
    ["bad-status-line", /^HTTPParserError/],
  ] as const)("%s", async (transport, expected) => {
    armed({ transport });
    expect(await failure(post())).toMatch(expected);
    // The answer was lost, the task was not.
    expect(mock.tasks.length).toBe(1);
    expect(mock.requests.at(-1)).toMatchObject({ kind: "create", fault: transport, taskId: mock.tasks[0]?.id });
    expect(await failure(post())).toBe("none");
  });

  it("can strike before any work is done", async () => {
    armed({ transport: "reset", handled: false });
    await failure(post());
    expect(mock.tasks.length).toBe(0);
  });

  it.each([
    ["broken-json", 200, "application/json"],
    ["empty", 200, "application/json"],
    ["wrong-length", 200, "application/json"],
    ["html", 200, "text/html"],
  ] as const)("%s", async (transport, status, type) => {
    armed({ transport });
    const response = await post();
    expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  it("stalls before the headers and within the body, and lets go when the client does", async () => {
    for (const transport of ["stall-headers", "stall-body"] as const) {
      armed({ transport, ms: 5 });
      expect(await (await post()).json()).toHaveProperty("ref");
      armed({ transport });
      const call = post({ signal: AbortSignal.timeout(30) }).then((it) => it.text());
      await expect(call).rejects.toThrow(/timeout|aborted/i);
    }
    expect(mock.tasks.length).toBe(4);
  });

  it("redirects to another origin, where the journal sees whether a key came along", async () => {
    armed({ transport: "redirect", on: "status" });
    const id = await create();
    const response = await poll(id);
    expect(response.url).toBe(`${mock.url.replace("127.0.0.1", "localhost")}/films/${id}`);
    expect(mock.requests.where({ kind: "status" }).map(({ authorized }) => authorized)).toEqual([true, false]);
    armed({ transport: "redirect", to: "https://example.invalid/x" });
    const seen = await fetch(`${mock.url}/films/${id}`, { headers, redirect: "manual" });
    expect([seen.status, seen.headers.get("location")]).toEqual([307, "https://example.invalid/x"]);
  });

  it("changes what a status answer says", async () => {
    const id = await create();
    await mock.clock.advance(2000);
    const told = async (transport: NonNullable<Fault["transport"]>) => {
      armed({ transport });
      return (await (await poll(id)).json()) as Json;
    };
    expect(await told("unknown-status")).toMatchObject({ ref: id, state: "hibernating" });
    expect(await told("regress")).toMatchObject({ ref: id, state: "queued" });
    expect((await told("foreign-id")).ref).not.toBe(id);
    expect((await (await poll(id)).json()) as Json).toMatchObject({ ref: id, state: "done" });
  });

  it("does not know a new task yet", async () => {
    armed({ transport: "not-yet", ms: 300 });
    const id = await create();
    const seen: number[] = [];
    for (let call = 0; call < 3; call++) {
      seen.push((await poll(id)).status);
      await mock.clock.advance(200);
    }
    expect(seen).toEqual([404, 404, 200]);
  });

  it("counts them apart", async () => {
    armed({ transport: "html", times: 3 });
    for (let call = 0; call < 5; call++) await (await post()).text();
    expect(mock.conformance).toEqual({ answers: 2, callbacks: 0, outside: 3, problems: [] });
  });
});

describe("result files", () => {
  const file = () => `${mock.url}/__mock/media/x-1.mp4`;
  it("are cut, denied, replaced", async () => {
    const whole = (await (await fetch(file())).arrayBuffer()).byteLength;
    mock.faults.add({ on: "media", transport: "truncate" });
    expect(await failure(fetch(file()))).toMatch(/UND_ERR_SOCKET|terminated/);
    mock.faults.add({ on: "media", status: 403 });
    expect((await fetch(file())).status).toBe(403);
    mock.faults.add({ on: "media", transport: "html" });
    expect((await fetch(file())).headers.get("content-type")).toBe("text/html");
    mock.faults.add({ on: "media", transport: "reset" });
    expect(await failure(fetch(file()))).toContain("ECONNRESET");
    mock.faults.add({ on: "media", transport: "stall-body", ms: 5 });
    expect((await (await fetch(file())).arrayBuffer()).byteLength).toBe(whole);
    expect(mock.requests.where({ kind: "media" }).map(({ fault }) => fault)).toEqual([
      undefined,
      "truncate",
      "403",
      "html",
      "reset",
      "stall-body",
    ]);
  });

  it("do not notice faults that are for the API", async () => {
    mock.faults.add({ transport: "html" });
    expect((await fetch(file(), { method: "HEAD" })).status).toBe(200);
    expect(mock.faults.list().length).toBe(1);
  });
});
