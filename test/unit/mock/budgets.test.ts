import type { IncomingMessage } from "node:http";
import { connect } from "node:net";
import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
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
