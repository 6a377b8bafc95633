import { describe, expect, it } from "vitest";
import { callback, record, stageInTime } from "./stage.js";

describe("without a signature, made-up ids", () => {
  it("do not keep a task from being handled that is waited for", async () => {
    const { receiver, records, clock, handed, asked } = stageInTime();
    const answers: { id: string; status: number }[] = [];
    const call = (id: string) => void receiver(callback(id)).then(({ status }) => void answers.push({ id, status }));
    // 40 a second for ten seconds, and every two seconds one that is genuine.
    for (let tick = 0; tick < 400; tick++) {
      clock.setTimeout(() => call(`forged-${tick}`), tick * 25);
      if (tick % 80 !== 40) continue;
      const id = `task-${tick}`;
      records[id] = record(id, 1);
      (receiver.wakes(id) as (wake: () => void) => unknown)(() => {});
      clock.setTimeout(() => call(id), tick * 25);
    }
    await clock.settle(new Promise<void>((resolve) => clock.setTimeout(resolve, 60_000)));
    const genuine = answers.filter(({ id }) => id.startsWith("task-"));
    expect(genuine.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(handed.map(({ id }) => id)).toEqual(genuine.map(({ id }) => id));
    const forged = answers.filter(({ id }) => id.startsWith("forged-"));
    expect(forged.length).toBe(400);
    expect(new Set(forged.map(({ status }) => status))).toEqual(new Set([404, 503]));
    // No more requests than the budget of ten a second has.
    expect(asked.length).toBeLessThanOrEqual(200);
  });

  it("that the host does not know are not asked for again for a while", async () => {
    const { receive, asked, clock } = stageInTime();
    for (let times = 0; times < 3; times++) expect((await receive(callback("forged"))).status).toBe(404);
    expect(asked).toEqual(["forged"]);
    await clock.settle(new Promise<void>((resolve) => clock.setTimeout(resolve, 10_001)));
    expect((await receive(callback("forged"))).status).toBe(404);
    expect(asked).toEqual(["forged", "forged"]);
  });

  it("give way when they are too many at once", async () => {
    const { receiver, clock } = stageInTime();
    const all = Promise.all(Array.from({ length: 60 }, (_, n) => receiver(callback(`forged-${n}`))));
    const statuses = (await clock.settle(all)).map((it) => it.status);
    expect(statuses.filter((it) => it === 503).length).toBeGreaterThanOrEqual(10);
    expect(statuses.filter((it) => it === 404).length).toBeGreaterThan(0);
  });
});

it("with tasks of one's own, what is not among them costs no request", async () => {
  const { receive, asked, records, client } = stageInTime({
    tasks: (id) => (id === "mine" ? client.resume({ path: "/api/v1/modify/generate", id }) : undefined),
  });
  records.mine = record("mine", 1);
  expect((await receive(callback("forged"))).status).toBe(404);
  expect((await receive(callback("mine"))).status).toBe(200);
  expect(asked).toEqual(["mine"]);
});
