import { expect, it, vi } from "vitest";
import { type MockEvent, manualClock, startMockServer } from "../../../src/mock/index.js";
import { createClockHint } from "../../../src/mock/state/clock-hint.js";
import { plainContract } from "./contracts.js";

// A wait inside the code under test, on a clock that stands still.

const headers = { authorization: "Bearer k", "content-type": "application/json" };
const body = JSON.stringify({ engine: "one", script: "Rain" });

it("a clock that advances by itself moves at each poll that shows the task pending, and at no other request", async () => {
  const clock = manualClock({ autoAdvance: 900 });
  await using mock = await startMockServer({ contracts: [plainContract()], clock });
  const start = clock.now();
  const { ref } = (await (await fetch(`${mock.url}/films`, { method: "POST", headers, body })).json()) as {
    ref: string;
  };
  const seen: unknown[] = [];
  for (let poll = 0; poll < 5; poll++) {
    seen.push(((await (await fetch(`${mock.url}/films/${ref}`, { headers })).json()) as { state: string }).state);
  }
  expect(seen).toEqual(["queued", "queued", "rendering", "done", "done"]);
  expect(clock.now() - start).toBe(2700);
  const session = mock.session();
  expect(session.clock.autoAdvance).toBe(900);
});

it.each([Number.NaN, 0, -1, "5"])("autoAdvance: %s is refused", (autoAdvance) => {
  expect(() => manualClock({ autoAdvance: autoAdvance as number })).toThrow(/above 0/);
  expect(() => manualClock(Number.NaN)).toThrow(RangeError);
});

it("over HTTP a session's clock can do the same", async () => {
  await using mock = await startMockServer({ contracts: [plainContract()] });
  const made = await fetch(`${mock.url}/__mock/sessions`, {
    method: "POST",
    headers,
    body: JSON.stringify({ clock: "manual+2000" }),
  });
  const { url } = (await made.json()) as { url: string };
  const { ref } = (await (await fetch(`${url}/films`, { method: "POST", headers, body })).json()) as { ref: string };
  const poll = async () =>
    ((await (await fetch(`${url}/films/${ref}`, { headers })).json()) as { state: string }).state;
  expect([await poll(), await poll()]).toEqual(["queued", "done"]);
});

it("somebody who waits for a clock that nobody moves is told so, once", async () => {
  const events: MockEvent[] = [];
  const clock = manualClock();
  await using mock = await startMockServer({ contracts: [plainContract()], clock, onEvent: (it) => events.push(it) });
  const { ref } = (await (await fetch(`${mock.url}/films`, { method: "POST", headers, body })).json()) as {
    ref: string;
  };
  const notices = () => events.filter(({ event }) => event === "notice");
  await vi.waitUntil(
    async () => {
      await fetch(`${mock.url}/films/${ref}`, { headers });
      return notices().length > 0;
    },
    { timeout: 60_000, interval: 100 },
  );
  expect(notices()).toEqual([{ event: "notice", session: "", text: expect.stringContaining("clock.advance(ms)") }]);
});

it("a clock that somebody moves, and a task without an end, are no reason for a hint", async () => {
  const told: string[] = [];
  const clock = manualClock();
  const hint = createClockHint(clock, (text) => told.push(text), 1);
  hint.pending(Number.POSITIVE_INFINITY);
  hint.pending(Number.POSITIVE_INFINITY);
  hint.pending(clock.now() + 1000);
  hint.pending(clock.now() + 1000);
  await clock.advance(10);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(told).toEqual([]);
});
