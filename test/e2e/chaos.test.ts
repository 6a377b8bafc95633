import { ApiError, type Clock, createPoller, SubmissionUnknownError, type Task, WaitTimeoutError } from "taskreel";
import { createRunapi, type RunapiClient, type Tasks } from "taskreel/runapi";
import { expect, it } from "vitest";
import { uniforms } from "../setup/random.js";
import { type End, startChaosHost } from "./chaos-host.js";

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

/** No wait ends by this: how long a task takes depends on what else the machine does. */
const PATIENCE_MS = 20_000_000;

/** As the documentation says: when it is not known whether a task was bought, buy it again under the same key. */
async function buy(
  client: RunapiClient,
  idempotencyKey: string,
  signal: AbortSignal,
): Promise<Task<Tasks[typeof PATH]>> {
  for (;;) {
    try {
      return await client.submit(PATH, body, { idempotencyKey, signal, requestTimeoutMs: 30_000 });
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof SubmissionUnknownError || (error instanceof ApiError && error.status === 429)))
        throw error;
    }
  }
}

it(`${TASKS} tasks at a host that fails one request in five: none lost, none paid twice`, async ({
  signal: timedOut,
}) => {
  await using host = await startChaosHost(clock.now, uniforms(20_261_121));
  const poller = createPoller({ maxRequestsPerSecond: 10_000 / SPEED, maxInFlight: 300, clock });
  const options = { apiKey: "chaos-key-0123456789", baseUrl: host.url, clock, random: uniforms(7) };
  const client = createRunapi(options);
  const outcomes: { key: string; id: string; end: End }[] = [];
  /** Ends everything that is under way at the first failure, which is the one to report. */
  const failure = new AbortController();
  const signal = AbortSignal.any([timedOut, failure.signal]);

  /** Waits to the end; every tenth task is left after a while and taken up again from its JSON, by another client. */
  async function follow(task: Task<Tasks[typeof PATH]>, n: number): Promise<End> {
    const wait = (it: typeof task, timeoutMs: number) =>
      it.wait({ poller, signal, timeoutMs, intervalMs: 10_000, retries: 10_000, requestTimeoutMs: 20_000 });
    try {
      if (n % 10 > 0) await wait(task, PATIENCE_MS);
      else {
        const error = await wait(task, 5000).then(
          () => {},
          (it) => it,
        );
        if (error && !(error instanceof WaitTimeoutError)) throw error;
        await wait(createRunapi(options).resume<typeof PATH>(JSON.parse(JSON.stringify(task))), PATIENCE_MS);
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
  const fail = (error: unknown) => failure.abort(error);
  /** One of a hundred that buy side by side. */
  async function buyer(): Promise<void> {
    while (next < TASKS && !signal.aborted) {
      const n = next++;
      const key = `order-${n}`;
      const task = await buy(client, key, signal);
      following.push(follow(task, n).then((end) => void outcomes.push({ key, id: task.id, end }), fail));
    }
  }
  await Promise.all(Array.from({ length: 100 }, () => buyer().catch(fail)));
  await Promise.all(following);
  signal.throwIfAborted();
  const told: Record<End, number> = { completed: 0, failed: 0, empty: 0 };
  for (const { end } of outcomes) told[end]++;
  console.log("host:", host.counts());
  console.log("tasks:", { asked: TASKS, ...told });

  expect(host.jobs.size, "paid twice or never").toBe(TASKS);
  expect(outcomes, "lost").toHaveLength(TASKS);
  for (const { key, id, end } of outcomes)
    expect({ id, end }).toEqual({ id: host.jobs.get(key)?.id, end: host.jobs.get(key)?.end });
  const { requests, acceptedThenFailed, bought: _, ...faults } = host.counts();
  const failed = Object.values(faults).reduce((sum, it) => sum + it, 0);
  expect(failed / requests).toBeGreaterThan(0.17);
  expect(acceptedThenFailed).toBeGreaterThan(100);
});
