import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HandleJson, SubmitOptions, Task } from "taskreel";
import { createKie } from "taskreel/kie";
import { createRunapi } from "taskreel/runapi";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openJournal } from "../../../src/cli/order/journal/journal.js";
import { resendOrder } from "../../../src/cli/order/submit.js";
import { root } from "../../setup/repository.js";
import { VirtualClock } from "../../setup/virtual-clock.js";
import { json, scriptedFetch } from "../../setup/virtual-fetch.js";

// Written by release 0.1.0 itself, before a mock server on port 4999. They name paid tasks.
const written = join(root, "test/fixtures/release-0.1.0");
const handles = JSON.parse(await readFile(join(written, "handles.json"), "utf8")) as HandleJson[];

/** Both hosts' clients resume; which one it is does not matter here. */
interface Client {
  resume(handle: HandleJson): Task;
  submit(path: string, body: unknown, options: SubmitOptions<Task>): Promise<Task>;
}

function clientOf({ host, server, id }: HandleJson) {
  const url = "https://cdn.test/a.mp4";
  const answer =
    host === "kie"
      ? { code: 200, msg: "success", data: { taskId: id, successFlag: 1, response: { resultUrls: [url] } } }
      : { id, task_id: id, status: "completed", videos: [{ url }] };
  const clock = new VirtualClock();
  const { fetch, sent } = scriptedFetch(clock, [json(answer)]);
  const options = { apiKey: "key", baseUrl: server, fetch, clock };
  const client = (host === "kie" ? createKie(options) : createRunapi(options)) as unknown as Client;
  return { clock, sent, client };
}

describe.each(handles)("a handle of 0.1.0 of $host", (handle) => {
  it("resumes, waits, and is the same JSON again", async () => {
    const { clock, client } = clientOf(handle);
    const task = client.resume(handle);
    expect(JSON.parse(JSON.stringify(task))).toEqual(handle);
    expect((await clock.settle(task.wait())).outputs).toEqual(["https://cdn.test/a.mp4"]);
  });
});

describe("a journal of 0.1.0", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "taskreel-journal-"));
    await copyFile(join(written, "journal.jsonl"), join(folder, "journal.jsonl"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("has its orders, with their handles", async () => {
    const orders = await openJournal(join(folder, "journal.jsonl")).orders();
    expect(orders.map(({ host, state, handle }) => [host, state, handle?.id])).toEqual([
      ["runapi", "pending", handles[0]?.id],
      ["runapi", "unknown", undefined],
      ["kie", "pending", handles[1]?.id],
    ]);
  });

  it("has an open order sent again under its key, with its bytes and its first time", async () => {
    const journal = openJournal(join(folder, "journal.jsonl"));
    const open = (await journal.orders()).find((it) => it.state === "unknown");
    if (!open) throw new Error("there is none");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(open.orderedAt) + 60_000 });
    try {
      const { clock, client, sent } = clientOf(handles[0] as HandleJson);
      const connection = { client: client as never, server: open.server };
      const { task } = await clock.settle(resendOrder(open, connection, journal));
      expect(sent.map(({ method, body }) => [method, body])).toEqual([["POST", open.body]]);
      expect([sent[0]?.headers.get("idempotency-key"), task.createdAt]).toEqual([open.key, open.orderedAt]);
    } finally {
      vi.useRealTimers();
    }
  });
});
