import { describe, expect, it } from "vitest";
import { cut, html, json, lost, type Reply, refusal, silence, stalled, text } from "../../setup/virtual-fetch.js";
import { completed, failed, fresh, LUMA, pending, resumed, runapi, said, VIDEO } from "../../setup/virtual-host.js";

const blips: [string, Reply, waitedMs: number][] = [
  ["a lost connection", lost(), 0],
  ["a refused connection", lost("ECONNREFUSED"), 0],
  ["silence", silence, 30_000],
  ["a stalled answer", stalled(), 30_000],
  ["a cut answer", cut(), 0],
  ["HTML with 200", html, 0],
  ["an empty 200", text(""), 0],
  ["a truncated 200", text('{"id":"t1","sta'), 0],
  ["JSON of another shape", json([]), 0],
  ["JSON without a status", json({ id: "t1" }), 0],
  ["a status that is no word", json({ id: "t1", status: { is: "completed" } }), 0],
  ["408", refusal(408), 0],
  ["425", refusal(425), 0],
  ["429", refusal(429), 0],
  ["500", refusal(500), 0],
  ["502 in HTML", text("<html>", { status: 502 }), 0],
  ["599", refusal(599), 0],
];

describe.each(blips)("%s", (_, reply, waitedMs) => {
  it("is not the end", async () => {
    const { clock, task, delays } = await fresh([reply, pending, reply, reply, completed]);
    expect((await clock.settle(task.wait())).id).toBe("t1");
    expect(delays()).toEqual([1000, 1000 + waitedMs, 1000, 1000 + waitedMs, 2000 + waitedMs]);
    expect(clock.left).toBe(0);
  });

  it("is the end after ten in a row and one more, with the handle", async () => {
    const { clock, task, sent } = await fresh([reply]);
    const error = await clock.failure(task.wait());
    expect(error).toMatchObject({ task: { id: "t1" } });
    expect(["ApiError", "ConnectionError", "RequestTimeoutError", "ContractError"]).toContain(error.name);
    expect([sent.length, clock.left]).toEqual([12, 0]);
  });
});

describe("the budget for blips", () => {
  it("backs off from 1 s to 15 s", async () => {
    const { clock, task, delays } = await fresh([lost()]);
    await clock.failure(task.wait());
    expect(delays()).toEqual([1000, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000, 15_000, 15_000, 15_000]);
  });

  it("is whole again after a good answer", async () => {
    const round = [...Array<Reply>(10).fill(refusal(503)), pending];
    const { clock, task, sent } = await fresh([...round, ...round, ...round, completed]);
    await clock.settle(task.wait());
    expect(sent).toHaveLength(35);
  });

  it.each([0, 1, 3])("can be %i", async (retries) => {
    const { clock, task, sent } = await fresh([lost()]);
    expect(await clock.failure(task.wait({ retries }))).toMatchObject({ name: "ConnectionError" });
    expect(sent).toHaveLength(2 + retries);
  });

  it("can be without end: the deadline ends it, with the last failure as its cause", async () => {
    const { clock, task } = await fresh([refusal(500)]);
    const error = await clock.failure(task.wait({ retries: Number.POSITIVE_INFINITY }));
    expect(error).toMatchObject({ name: "WaitTimeoutError", cause: { status: 500 } });
    expect(clock.now()).toBe(900_000);
  });

  it("belongs to one wait", async () => {
    const { clock, task, sent } = await fresh([...Array<Reply>(11).fill(lost()), completed]);
    await clock.failure(task.wait());
    await clock.settle(task.wait());
    expect(sent).toHaveLength(13);
  });

  it("is told of through onRetry, each time", async () => {
    const told: unknown[] = [];
    const { clock, task } = await fresh([lost(), refusal(429, { "retry-after": "7" }), pending, html, completed]);
    await clock.settle(task.wait({ onRetry: ({ error, ...it }) => told.push({ ...it, name: error.name }) }));
    expect(told).toEqual([
      { name: "ConnectionError", attempt: 1, delayMs: 1000 },
      { name: "ApiError", attempt: 2, delayMs: 7350 },
      { name: "ContractError", attempt: 1, delayMs: 1000 },
    ]);
  });
});

describe("404", () => {
  it("right after creation is borne for 30 s", async () => {
    const { clock, task, delays } = await fresh([refusal(404), refusal(404), refusal(404), completed]);
    await clock.settle(task.wait());
    expect(delays()).toEqual([1000, 1000, 2000, 4000]);
  });

  it("is the end after that", async () => {
    const { clock, task, times } = await fresh([refusal(404)]);
    expect(await clock.failure(task.wait())).toMatchObject({ name: "ApiError", status: 404, task: { id: "t1" } });
    expect(times()).toEqual([0, 1000, 2000, 4000, 8000, 16_000, 31_000, 46_000]);
  });

  it("has its 30 s anew after an answer", async () => {
    const missing = Array<Reply>(5).fill(refusal(404));
    const { clock, task, sent } = await fresh([...missing, pending, ...missing, pending, completed]);
    await clock.settle(task.wait());
    expect(sent).toHaveLength(14);
  });

  it("goes by the age of an earlier task: it may be too early as well", async () => {
    const { clock, task, times } = resumed([refusal(404), refusal(404), completed], undefined, 1000);
    expect((await clock.settle(task.wait())).outputs).toEqual([VIDEO]);
    expect(times()).toEqual([0, 1000, 3000]);
  });

  it("of a task that was named by its id is the end at once", async () => {
    const { clock, client, sent } = runapi([refusal(404), completed]);
    expect(await clock.failure(client.wait({ path: LUMA, id: "t1" }))).toMatchObject({ name: "ApiError", status: 404 });
    expect(sent).toHaveLength(1);
  });

  it("of an earlier task is the end at once", async () => {
    const { clock, task, sent } = resumed([refusal(404), completed], undefined, 31_000);
    expect(await clock.failure(task.wait())).toMatchObject({ name: "ApiError", status: 404, task: { id: "t1" } });
    expect(sent).toHaveLength(1);
  });
});

describe("Retry-After", () => {
  it.each<[string, (headers: Record<string, string>) => Reply]>([
    ["200", (headers) => said("processing", headers)],
    ["429", (headers) => refusal(429, headers)],
    ["503", (headers) => refusal(503, headers)],
    ["200 in HTML", (headers) => text("<html>", { headers })],
    ["404", (headers) => refusal(404, headers)],
  ])("on %s counts for one delay", async (_, reply) => {
    const { clock, task, delays } = await fresh([reply({ "retry-after": "7" }), pending, pending, completed]);
    await clock.settle(task.wait());
    expect(delays()).toEqual([1000, 7350, 1000, 1000]);
  });

  it.each([
    ["0", 1000],
    ["1", 1050],
    ["60", 63_000],
    ["61", 63_000],
    ["39686991", 63_000],
    ["9".repeat(400), 63_000],
    ["-1", 1000],
    ["", 1000],
    ["5, 5", 1000],
    ["soon", 1000],
    ["Sat, 21 Nov 2026 09:00:20 GMT", 21_000],
    ["Sat, 21 Nov 2020 09:00:20 GMT", 1000],
    ["Sat, 21 Nov 2099 09:00:20 GMT", 63_000],
    ["Sat Nov 21 09:00:20 2026", 21_000],
  ])("%j makes the next delay %i ms", async (value, expected) => {
    const date = "Sat, 21 Nov 2026 09:00:00 GMT";
    const { clock, task, delays } = await fresh([said("processing", { "retry-after": value, date }), completed]);
    await clock.settle(task.wait());
    expect(delays()).toEqual([1000, expected]);
  });
});

it("a status that goes back changes nothing: what counts is the last answer before the end", async () => {
  const states: unknown[] = [];
  const { clock, task } = await fresh([said("processing"), said("queued"), said("processing"), failed]);
  await clock.failure(task.wait({ onUpdate: (it) => states.push(it.status) }));
  expect(states).toEqual(["processing", "queued", "processing", "failed"]);
});
