import type { IncomingMessage } from "node:http";
import { connect } from "node:net";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { type MockEvent, startMockServer } from "../../../src/mock/index.js";
import { receiveBody } from "../../../src/mock/serve/node-body.js";
import { plainContract } from "./contracts.js";

// What requests hold is counted in bytes: of bodies under way, of bodies that tasks keep, of URLs.

const MB = 1024 * 1024;
const headers = { authorization: "Bearer k", "content-type": "application/json" };
const receiving = (budget: { used: number }) => {
  const stream = new PassThrough();
  const noted = { size: 0 };
  return { stream, noted, done: receiveBody(stream as unknown as IncomingMessage, "application/json", budget, noted) };
};

it("a body in one-byte chunks takes its own size, and gives it back", async () => {
  const budget = { used: 0 };
  const { stream, done, noted } = receiving(budget);
  const text = JSON.stringify("x".repeat(50_000));
  for (const byte of text) {
    stream.write(byte);
    if (stream.writableLength > 1000) await new Promise((resolve) => setImmediate(resolve));
  }
  await expect.poll(() => budget.used).toBe(65_536);
  stream.end();
  expect(await done).toEqual({ state: "read", value: JSON.parse(text) });
  expect(noted.size).toBe(text.length);
  expect(budget.used).toBe(0);
});

it("beyond the budget of all bodies under way one is refused, and room comes back when others leave", async () => {
  const budget = { used: 0 };
  const large = Array.from({ length: 26 }, () => {
    const one = receiving(budget);
    one.stream.write(Buffer.alloc(10 * MB, 32));
    return one;
  });
  await expect.poll(() => budget.used).toBe(250 * MB);
  large[25]?.stream.end();
  expect(await large[25]?.done).toEqual({ state: "busy" });
  for (const { stream } of large) stream.destroy();
  expect((await Promise.all(large.map(({ done }) => done))).slice(0, 25).map(({ state }) => state)).toEqual(
    Array.from({ length: 25 }, () => "gone"),
  );
  expect(budget.used).toBe(0);
});

it("tasks with large bodies go once they hold too much, those that have ended first, and the log tells", async () => {
  const events: MockEvent[] = [];
  await using mock = await startMockServer({
    contracts: [plainContract()],
    keep: { bytes: 2000 },
    onEvent: (it) => events.push(it),
  });
  const create = async (scenario: string, padding: number) => {
    const body = `{"engine":"one","script":"Rain"${" ".repeat(padding)}}`;
    const more = { ...headers, "mock-scenario": scenario };
    return (await (await fetch(`${mock.url}/films`, { method: "POST", headers: more, body })).json()) as {
      ref: string;
    };
  };
  const stuck = await create("stuck", 400);
  const ended = [await create("instant", 400), await create("instant", 400), await create("instant", 400)];
  const last = await create("stuck", 400);
  expect(mock.tasks.map(({ id }) => id)).toEqual([stuck.ref, ...ended.slice(2).map(({ ref }) => ref), last.ref]);
  expect(events.filter(({ event }) => event === "notice")).toEqual([
    { event: "notice", session: "", text: expect.stringMatching(/more than 2000 bytes .*2 tasks are forgotten/) },
  ]);
  for (let time = 0; time < 5; time++) await create("stuck", 400);
  expect(mock.tasks.length).toBeLessThanOrEqual(4);
});

describe("the bytes that all sessions remember together", () => {
  const start = (bytes: number, events: MockEvent[] = []) =>
    startMockServer({ contracts: [plainContract()], keep: { bytes }, onEvent: (it) => events.push(it) });
  const post = (url: string, padding: number, scenario = "stuck") => {
    const body = `{"engine":"one","script":"Rain"${" ".repeat(padding)}}`;
    return fetch(`${url}/films`, { method: "POST", headers: { ...headers, "mock-scenario": scenario }, body });
  };

  it("are one budget, and the session that was used least recently forgets first", async () => {
    const events: MockEvent[] = [];
    await using mock = await start(20_000, events);
    const sessions = ["old", "idle", "busy"].map((name) => mock.session(name));
    const [old, idle, busy] = sessions as [typeof mock, typeof mock, typeof mock];
    for (const { url } of [idle, old]) await post(url, 6000);
    for (const { url } of [busy, old, busy]) await post(url, url === old.url ? 100 : 4500);
    expect(sessions.map(({ tasks }) => tasks.length)).toEqual([2, 0, 2]);
    expect(idle.requests).toEqual([]);
    expect(events.filter(({ event }) => event === "notice")).toEqual([
      {
        event: "notice",
        session: "idle",
        text: expect.stringMatching(/20000 bytes .*: 1 tasks, 1 requests are forgotten/),
      },
    ]);
  });

  it("a session that alone holds more than half of it pays for itself", async () => {
    await using mock = await start(20_000);
    const [small, greedy] = [mock.session("small"), mock.session("greedy")];
    await post(small.url, 1000);
    for (let time = 0; time < 8; time++) await post(greedy.url, 4000);
    expect([small.tasks.length, greedy.tasks.length < 5]).toEqual([1, true]);
  });

  it("come back when a session is reset or removed", async () => {
    await using mock = await start(20_000);
    const held = mock.session("held");
    await post(held.url, 9000);
    held.reset();
    await post(held.url, 9000);
    await fetch(`${mock.url}/__mock/sessions/held`, { method: "DELETE" });
    await post(mock.url, 9000);
    await post(mock.url, 9000);
    expect(mock.tasks).toHaveLength(2);
  });

  it("count paths and callbacks too", async () => {
    await using mock = await start(20_000);
    await post(mock.url, 100);
    for (let time = 0; time < 30; time++) await fetch(`${mock.url}/films/${"x".repeat(1500)}`);
    expect(mock.requests.length).toBeLessThan(15);
    expect(mock.tasks).toHaveLength(1);
  });
});

it("of a long path as much is kept as tells it from others", async () => {
  await using mock = await startMockServer({ contracts: [plainContract()] });
  mock.faults.add({ on: "create", transport: "reset" }); // which looks at the task of every request
  const answer = await fetch(`${mock.url}/films/${"x".repeat(10_000)}`, { headers });
  expect(answer.status).toBe(404);
  expect(mock.requests[0]).toMatchObject({
    path: `/films/${"x".repeat(2041)}... (10007 characters)`,
    taskId: `${"x".repeat(2048)}... (10000 characters)`,
  });
});

it.each([20_000, 9 * MB])("a URL of %i bytes is answered with 414", async (length) => {
  await using mock = await startMockServer({ contracts: [plainContract()] });
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(text));
    socket.write(`GET /films/${"x".repeat(length)} HTTP/1.1\r\nHost: x\r\n\r\n`);
  });
  expect(answer === "" ? "reset" : answer).toMatch(length > MB ? /^(HTTP\/1.1 414|reset)/ : /^HTTP\/1.1 414/);
});
