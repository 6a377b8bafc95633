import { ApiError, type Clock, createPoller, SubmissionUnknownError, type Task, WaitTimeoutError } from "taskreel";
import { createRunapi, type RunapiClient, type Tasks } from "taskreel/runapi";
import { expect, it } from "vitest";
import { type End, seeded, startChaosHost } from "./chaos-host.js";

const TASKS = 2000;
const PATH = "/api/v1/luma/modify_video";
const body: Tasks[typeof PATH]["body"] = {
  model: "luma-modify-video",
  prompt: "Snow",
  source_video_url: "https://cdn.test/in.mp4",
};

/** A minute in three seconds. */
const SPEED = 20;
const clock: Clock = {
  now: () => performance.now() * SPEED,
  setTimeout: (run, ms) => setTimeout(run, ms / SPEED),
  clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout),
};

/** As the documentation says: when it is not known whether a task was bought, buy it again under the same key. */
async function buy(client: RunapiClient, idempotencyKey: string): Promise<Task<Tasks[typeof PATH]>> {
  for (;;) {
    try {
      return await client.submit(PATH, body, { idempotencyKey, requestTimeoutMs: 30_000 });
    } catch (error) {
      if (!(error instanceof SubmissionUnknownError || (error instanceof ApiError && error.status === 429)))
        throw error;
    }
  }
}

it(`${TASKS} tasks at a host that fails one request in five: none lost, none paid twice`, async () => {
  const host = await startChaosHost(clock.now, seeded(20_261_121));
  const poller = createPoller({ maxRequestsPerSecond: 10_000 / SPEED, maxInFlight: 300, clock });
  const options = { apiKey: "chaos-key-0123456789", baseUrl: host.url, clock, random: seeded(7) };
  const client = createRunapi(options);
  const outcomes: { key: string; id: string; end: End }[] = [];

  /** Waits to the end; every tenth task is left after a while and taken up again from its JSON, by another client. */
  async function follow(task: Task<Tasks[typeof PATH]>, n: number): Promise<End> {
    const wait = (it: typeof task, timeoutMs: number) =>
      it.wait({ poller, timeoutMs, intervalMs: 10_000, retries: 30, requestTimeoutMs: 20_000 });
    try {
      if (n % 10 > 0) await wait(task, 900_000);
      else {
        const error = await wait(task, 5000).then(
          () => {},
          (it) => it,
        );
        if (error && !(error instanceof WaitTimeoutError)) throw error;
        await wait(createRunapi(options).resume<typeof PATH>(JSON.parse(JSON.stringify(task))), 900_000);
      }
      return "completed";
    } catch (error) {
      const { name } = error as Error;
      if (name === "TaskFailedError") return "failed";
      if (name === "NoOutputError") return "empty";
      throw error;
    }
  }

  let next = 0;
  const following: Promise<void>[] = [];
  /** One of a hundred that buy side by side. */
  async function buyer(): Promise<void> {
    while (next < TASKS) {
      const n = next++;
      const key = `order-${n}`;
      const task = await buy(client, key);
      following.push(follow(task, n).then((end) => void outcomes.push({ key, id: task.id, end })));
    }
  }
  const begin = performance.now();
  try {
    await Promise.all(Array.from({ length: 100 }, buyer));
    await Promise.all(following);
    const told: Record<End, number> = { completed: 0, failed: 0, empty: 0 };
    for (const { end } of outcomes) told[end]++;
    console.log("host:", host.counts());
    console.log("tasks:", { asked: TASKS, ...told, seconds: Math.round((performance.now() - begin) / 100) / 10 });

    expect(host.jobs.size, "paid twice or never").toBe(TASKS);
    expect(outcomes, "lost").toHaveLength(TASKS);
    for (const { key, id, end } of outcomes)
      expect({ id, end }).toEqual({ id: host.jobs.get(key)?.id, end: host.jobs.get(key)?.end });
    const { requests, acceptedThenFailed, bought: _, ...faults } = host.counts();
    const failed = Object.values(faults).reduce((sum, it) => sum + it, 0);
    expect(failed / requests).toBeGreaterThan(0.17);
    expect(acceptedThenFailed).toBeGreaterThan(100);
  } finally {
    await host.close();
  }
});
