import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import {
  JournalError,
  type ManualClock,
  type MockServer,
  type MockServerOptions,
  type MockSession,
  manualClock,
  scaledClock,
  startMockServer,
  useMockServer,
} from "../../../src/mock/index.js";
import { plainContract, wrappedContract } from "./contracts.js";

type Json = Record<string, unknown>;
const headers = { authorization: "Bearer k", "content-type": "application/json" };
const film = { engine: "one", script: "Rain" };

async function create(session: Pick<MockSession, "url">, body: unknown = film, more: Record<string, string> = {}) {
  const init = { method: "POST", headers: { ...headers, ...more }, body: JSON.stringify(body) };
  const response = await fetch(`${session.url}/films`, init);
  return { status: response.status, headers: response.headers, body: (await response.json()) as Json };
}
async function poll(session: Pick<MockSession, "url">, id: unknown, more: Record<string, string> = {}) {
  const response = await fetch(`${session.url}/films/${id}`, { headers: { ...headers, ...more } });
  return { status: response.status, body: (await response.json()) as Json };
}
const start = (options: MockServerOptions<ManualClock> = {}) =>
  startMockServer({ contracts: [plainContract(), wrappedContract()], clock: manualClock(), ...options });

describe("sessions", () => {
  let mock: MockServer<ManualClock>;
  beforeAll(async () => {
    mock = await start({ seed: 7 });
  });
  afterAll(() => mock.close());

  it("share nothing", async () => {
    const [a, b] = [mock.session("a"), mock.session("b", { scenario: "failing" })];
    expect([a.url, b.url]).toEqual([`${mock.url}/s/a`, `${mock.url}/s/b`]);
    a.faults.add({ on: "status", status: 404 });
    const { body } = await create(a);
    expect((await poll(b, body.ref)).status).toBe(404);
    expect((await poll(mock, body.ref)).status).toBe(404);
    expect((await poll(a, body.ref)).status).toBe(404);
    expect((await poll(a, body.ref)).body).toMatchObject({ ref: body.ref, state: "queued" });
    await a.clock.advance(2000);
    const done = await poll(a, body.ref);
    expect(done.body.files).toContainEqual({ link: `${a.url}/__mock/media/${body.ref}-1.mp4` });

    const other = await create(b);
    expect(other.body.ref).not.toBe(body.ref);
    expect(b.clock.now()).toBe(mock.clock.now());
    await b.clock.advance(2000);
    expect((await poll(b, other.body.ref)).body.state).toBe("broken");
    expect([a, b, mock].map(({ tasks }) => tasks.length)).toEqual([1, 1, 0]);
    expect([a, b].map(({ requests }) => requests.length)).toEqual([4, 3]);
    a.reset();
    expect([a.tasks.length, a.requests.length, b.tasks.length]).toEqual([0, 0, 1]);
  });

  it("begin with the first mention in a URL, and have names that fit there", async () => {
    const url = `${mock.url}/s/from-afar`;
    expect((await create({ url })).status).toBe(200);
    expect((await fetch(`${mock.url}/s/${"x".repeat(65)}/films`)).status).toBe(400);
    expect(() => mock.session("from-afar")).toThrow(/there is a session/);
    expect(() => mock.session("a/b")).toThrow(/a session's name has/);
    expect(mock.session().url).toBe(`${mock.url}/s/session-1`);
  });

  it("answer the same to the same calls with the same seed, byte for byte", async () => {
    const run = async (session: MockSession<ManualClock>) => {
      const texts: string[] = [];
      const call = async (path: string, init: RequestInit = {}) => {
        const response = await fetch(session.url + path, { headers, ...init });
        const shown = [...response.headers].filter(([name]) => !["connection", "keep-alive"].includes(name));
        texts.push(JSON.stringify([response.status, shown]) + (await response.text()));
        return texts.at(-1) ?? "";
      };
      session.faults.add({ on: "status", status: 404, probability: 0.3 });
      for (let turn = 0; turn < 5; turn++) {
        const made = await call("/films", { method: "POST", body: JSON.stringify(film) });
        const id = /"ref":"([^"]+)"/.exec(made)?.[1];
        await session.clock.advance(1500);
        await call(`/films/${id}`);
      }
      return texts;
    };
    const session = mock.session("same", { seed: "x" });
    const first = await run(session);
    // The clock went on; a server of the same seed, port and calls is the honest comparison.
    await using again = await start({ seed: "x" });
    const port = (texts: string[], url: string) => texts.map((it) => it.replaceAll(url, "http://here"));
    const twin = again.session("same", { seed: "x" });
    expect(port(await run(twin), again.url)).toEqual(port(first, mock.url));
    const other = mock.session("same2", { seed: "y" });
    expect(port(await run(other), other.url)).not.toEqual(port(first, session.url));
  });
});

describe("what a request can ask for by itself", () => {
  let mock: MockServer<ManualClock>;
  beforeAll(async () => {
    mock = await start({ scenarios: { mine: { plan: { duration: 10 } } } });
  });
  afterEach(() => mock.reset());
  afterAll(() => mock.close());

  it("a scenario by header, for this request alone", async () => {
    const made = await create(mock, film, { "mock-scenario": "failing" });
    const plain = await create(mock);
    await mock.clock.advance(2000);
    expect((await poll(mock, made.body.ref)).body.state).toBe("broken");
    expect((await poll(mock, plain.body.ref)).body.state).toBe("done");
    await create(mock, film, { "mock-scenario": "mine" });
    await mock.clock.advance(10);
    expect(mock.tasks.at(-1)?.meaning).toBe("succeeded");
    mock.scenario = { plan: { outcome: "never" } };
    const own = await create(mock, film, { "mock-scenario": "broke" });
    expect([own.status, own.body.error]).toEqual([402, expect.any(String)]);
    const late = await create(mock, film, { "mock-scenario": "callbacks-late" });
    await mock.clock.advance(1e6);
    expect((await poll(mock, late.body.ref)).body.state).toBe("rendering");
    const wrong = await create(mock, film, { "mock-scenario": "none" });
    expect([wrong.status, wrong.body.error]).toEqual([400, expect.stringContaining('there is no scenario "none"')]);
  });

  it("a documented answer, as Prism's users know it", async () => {
    const { body } = await create(mock);
    const prefer = (value: string) => poll(mock, body.ref, { prefer: value });
    expect((await prefer("code=404")).body).toEqual({ error: "No such film" });
    expect((await prefer("example=finished")).body).toMatchObject({ state: "done" });
    expect((await prefer('code=200, example="broken"')).body).toMatchObject({ state: "broken" });
    expect((await prefer("code=503")).status).toBe(422);
    expect((await prefer("respond-async")).body).toMatchObject({ state: "queued" });
    // What is asked for does not spare the request: it has to be right.
    expect((await create(mock, {}, { prefer: "code=401" })).status).toBe(422);
  });

  it("a scenario by a text in the body, where nothing else says otherwise", async () => {
    await create(mock, { engine: "two", script: "[mock:failing] Rain", seconds: 5 });
    await create(mock, { engine: "two", script: "[mock:failing] Rain", seconds: 5 }, { "mock-scenario": "slow" });
    await mock.clock.advance(2000);
    expect(mock.tasks.map(({ meaning }) => meaning)).toEqual(["failed", "pending"]);
    const wrong = await create(mock, { engine: "two", script: "[mock:none]", seconds: 5 });
    expect(wrong.status).toBe(400);
  });
});

describe("scenarios", () => {
  it("plan tasks in turn, by polls, for ever, by name", async () => {
    await using mock = await start({ scenario: { plan: [{ polls: 2 }, { outcome: "never" }, { manual: true }] } });
    const ids: unknown[] = [];
    for (let task = 0; task < 4; task++) ids.push((await create(mock)).body.ref);
    await mock.clock.advance(1e9);
    const states = async () => {
      const seen = [];
      for (const id of ids) seen.push((await poll(mock, id)).body.state);
      return seen;
    };
    expect(await states()).toEqual(["queued", "rendering", "queued", "queued"]);
    expect(await states()).toEqual(["rendering", "rendering", "queued", "queued"]);
    expect(await states()).toEqual(["done", "rendering", "queued", "queued"]);
    expect(mock.tasks.map(({ polls }) => polls)).toEqual([3, 3, 3, 3]);
    mock.tasks.complete(String(ids[2]));
    mock.tasks.fail(String(ids[3]), "No light");
    expect((await poll(mock, ids[3])).body).toMatchObject({ state: "broken", reason: "No light" });
    mock.tasks.expire(String(ids[2]));
    expect((await poll(mock, ids[2])).status).toBe(410);
    expect(() => mock.tasks.step(String(ids[0]))).toThrow(/moves by itself/);
    expect(() => mock.tasks.complete("none")).toThrow(/there is no task none/);
  });

  it.each(["default", "instant", "failing", "stuck", "mixed", "flaky", "limited", "wild"])(
    "%s serves",
    async (name) => {
      await using mock = await start({ scenario: name });
      await create(mock).catch(() => {});
      mock.assertConforming();
    },
  );

  it("wait before answering, in real time", async () => {
    await using mock = await start({ scenario: { latencyMs: [1, 5] } });
    expect((await create(mock)).status).toBe(200);
  });

  it("do not exist under any other name", async () => {
    await expect(start({ scenario: "none" })).rejects.toThrow(/there is no scenario "none"; there are default,/);
  });
});

describe("the journal", () => {
  it("answers what tests ask", async () => {
    await using mock = await start();
    const { body } = await create(mock, film, { authorization: "Bearer very-secret" });
    mock.requests.assertOneCreate();
    mock.requests.assertCount(1, { operation: "createFilm", status: 200 });
    await mock.clock.advance(4000);
    const file = `${mock.url}/__mock/media/${body.ref}-1.mp4`;
    await (await fetch(file)).arrayBuffer();
    mock.requests.assertNoKeyOnResults();
    mock.requests.assertNoPollBefore(5000);
    await fetch(`${mock.url}/films/${body.ref}`, { headers: { authorization: "Bearer very-secret" } });
    expect(() => mock.requests.assertNoPollBefore(5000)).toThrow(JournalError);
    await mock.clock.advance(500);
    await fetch(`${mock.url}/films/${body.ref}`, { headers: { authorization: "Bearer very-secret" } });
    mock.requests.assertPollsApart(500);
    expect(() => mock.requests.assertPollsApart(501)).toThrow(/1 status requests came less than 501 ms/);
    await (await fetch(file, { headers })).arrayBuffer();
    expect(() => mock.requests.assertNoKeyOnResults()).toThrow(/1 requests for result files carried a key\n.*media/);
    await create(mock);
    expect(() => mock.requests.assertOneCreate()).toThrow(/2 create requests instead of exactly one/);
    expect(JSON.stringify([mock.requests, mock.tasks, mock.callbacks])).not.toContain("very-secret");
  });

  it("forgets the oldest", async () => {
    await using mock = await start({ keep: { tasks: 2, requests: 3 } });
    for (let call = 0; call < 5; call++) await create(mock);
    expect([mock.tasks.length, mock.requests.length]).toEqual([2, 3]);
  });
});

describe("time", () => {
  it("can run fast", async () => {
    await using mock = await startMockServer({ contracts: [plainContract()], clock: scaledClock(1e4), duration: 1000 });
    const { body } = await create(mock);
    expect(body.ref).toBeTypeOf("string");
    expect((await poll(mock, body.ref)).body.state).toBe("done");
    expect(() => scaledClock(0)).toThrow(RangeError);
  });

  it("does not stop under a runner's fake timers", async () => {
    await using mock = await startMockServer({ contracts: [plainContract()], scenario: { latencyMs: 1 }, duration: 1 });
    vi.useFakeTimers();
    try {
      expect((await create(mock)).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("useMockServer", () => {
  const mock = useMockServer(
    { beforeAll, afterEach, afterAll },
    { contracts: [plainContract()], clock: manualClock() },
  );

  it.each([1, 2])("begins anew with each test: %d", async () => {
    expect(mock.tasks.length).toBe(0);
    await create(mock);
    expect(mock.tasks.length).toBe(1);
    mock.scenario = "failing";
    expect(mock.scenario).toEqual({ plan: { outcome: "failed" } });
  });
});
