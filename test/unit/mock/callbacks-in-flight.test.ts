import type { ServerResponse } from "node:http";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listening } from "../../setup/listening.js";

/** As docs/mock.md says. */
const AT_ONCE = 32;
const TASKS = 100;

const warnings: Error[] = [];
const warn = (warning: Error) => void warnings.push(warning);
beforeAll(() => void process.on("warning", warn));
afterAll(() => void process.off("warning", warn));

test.each([
  { what: "answers that do not come", early: false },
  { what: "answers whose body does not end", early: true },
])(`of ${TASKS} messages ${AT_ONCE} are under way at a time, and all arrive: $what`, async ({ early }) => {
  await using receiver = await holdingReceiver(early);
  await using mock = await startMockServer({ scenario: "manual" });
  const ids = await createTasks(mock, receiver.url);
  for (const id of ids) mock.tasks.complete(id);
  await takeAll(receiver);
  await expect.poll(() => mock.callbacks.length, WAIT).toBe(TASKS);
  expect(new Set(receiver.received)).toEqual(new Set(ids));
  expect(mock.callbacks.filter(({ outcome }) => outcome !== "delivered")).toEqual([]);
  mock.assertConforming();

  receiver.received.length = 0;
  const again = ids.map((id) => mock.callbacks.redeliver(id));
  await takeAll(receiver);
  expect((await Promise.all(again)).filter(({ outcome }) => outcome !== "delivered")).toEqual([]);
  expect(warnings).toEqual([]);
});

async function createTasks(mock: MockServer, callback: string): Promise<string[]> {
  const body = { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4" };
  for (let task = 0; task < TASKS; task++) {
    const created = await fetch(`${mock.url}/api/v1/luma/modify_video`, {
      method: "POST",
      headers: { authorization: "Bearer k", "content-type": "application/json" },
      body: JSON.stringify({ ...body, callback_url: callback }),
    });
    expect(created.status).toBe(200);
    await created.text();
  }
  return mock.tasks.map(({ id }) => id);
}

/** Holds answers until so many have come that one more would be too many; then lets one go for each that comes. */
async function takeAll(receiver: Holding): Promise<void> {
  await expect.poll(() => receiver.received.length, WAIT).toBe(AT_ONCE);
  for (let answered = 1; answered <= TASKS; answered++) {
    receiver.held.shift()?.end();
    await expect.poll(() => receiver.received.length, WAIT).toBe(Math.min(TASKS, AT_ONCE + answered));
  }
  expect(receiver.most).toBe(AT_ONCE);
}

const WAIT = { interval: 5 };

interface Holding extends AsyncDisposable {
  readonly url: string;
  /** Ids of the tasks in the order of their messages. */
  readonly received: string[];
  /** Answers that have not been given, oldest first. */
  readonly held: ServerResponse[];
  /** How many were held at the same time. */
  readonly most: number;
}

/** Takes messages and ends no answer by itself; the status is sent at once if `early`. */
async function holdingReceiver(early: boolean): Promise<Holding> {
  const received: string[] = [];
  const held: ServerResponse[] = [];
  let most = 0;
  const server = await listening(async (request, response) => {
    held.push(response);
    most = Math.max(most, held.length);
    let text = "";
    for await (const chunk of request) text += chunk;
    received.push(String(JSON.parse(text).id));
    if (early) response.flushHeaders();
  });
  return {
    ...server,
    received,
    held,
    get most() {
      return most;
    },
  };
}
