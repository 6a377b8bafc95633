import { Readable } from "node:stream";
import { createRunapi, webhookRules } from "taskreel/runapi";
import { createReceiver, toNodeListener } from "taskreel/webhooks";
import { describe, expect, it } from "vitest";
import { callback, PATH, record, stage, stageInTime } from "./stage.js";

const status = async (answer: Promise<Response>) => (await answer).status;

describe("a store", () => {
  it("that is slow to say what it knew before does not let a repeat through", async () => {
    let release = (_known: boolean) => {};
    const slow = new Promise<boolean>((resolve) => {
      release = resolve;
    });
    // Unsigned, so that a delivery waits for nothing but its own body: a check of a signature is done by other threads.
    const { receive, records, handed } = stage({ secret: false, seen: { has: () => slow, add: () => {} } });
    records.t1 = record("t1", 1);
    const both = [receive(callback("t1")), receive(callback("t1"))];
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    release(false);
    expect([await Promise.all(both.map(status)), handed.length]).toEqual([[200, 200], 1]);
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("no database");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no database"))],
  ])("that %s when it is to remember is told of, and this process remembers for it", async (_, add) => {
    const { receive, records, handed, errors } = stage({ seen: { has: () => false, add } });
    records.t1 = record("t1", 1);
    expect(await status(receive(callback("t1")))).toBe(200);
    expect(await status(receive(callback("t1")))).toBe(200);
    expect([handed.length, errors]).toEqual([1, [expect.objectContaining({ message: "no database" })]]);
  });

  it("of all processes wakes the wait of this one, though another process handled the task", async () => {
    const { receiver, receive } = stage({ seen: new Set(["t1"]) });
    let rung = 0;
    (receiver.wakes("t1") as (wake: () => void) => void)(() => rung++);
    expect([await status(receive(callback("t1"))), rung]).toEqual([200, 1]);
  });
});

it("a handle of another task is this side's mistake, and handed to nobody", async () => {
  const { client, receiver, records, handed, errors, asked } = stage({
    secret: false,
    tasks: () => client.resume({ path: PATH, id: "mine" }).toJSON(),
  });
  records.mine = record("mine", 1);
  expect(await status(receiver(callback("t1")))).toBe(500);
  expect([handed, asked]).toEqual([[], []]);
  expect(errors).toMatchObject([{ name: "ConfigurationError", message: expect.stringContaining("mine for t1") }]);
});

it("no more than a thousand tasks are at work at once; the next one is to come again", async () => {
  let asked = 0;
  const { receiver, clock } = stageInTime({
    tasks: () => {
      asked++;
      return new Promise(() => {});
    },
  });
  const first = Array.from({ length: 1000 }, (_, n) => receiver(callback(`t${n}`)));
  await clock.flush();
  expect([await status(receiver(callback("late"))), clock.now(), asked]).toEqual([503, 0, 1000]);
  await clock.advance(10_000);
  expect((await Promise.all(first)).every((it) => it.status === 503)).toBe(true);
});

it("idle waits for what runs on after the answer", async () => {
  let finish: () => void = () => {};
  const onTask = () =>
    new Promise<void>((resolve) => {
      finish = resolve;
    });
  const { receiver, receive, records, reports } = stageInTime({ onTask });
  records.t1 = record("t1", 1);
  await receiver.idle();
  await receive(callback("t1"));
  let idle = false;
  const over = receiver.idle().then(() => {
    idle = true;
  });
  await Promise.resolve();
  expect([reports[0]?.outcome, idle]).toEqual(["running", false]);
  finish();
  await over;
});

it("a platform whose waitUntil throws is answered all the same", async () => {
  const { receive, records } = stageInTime({ onTask: () => new Promise(() => {}) });
  records.t1 = record("t1", 1);
  const waitUntil = () => {
    throw new TypeError("Illegal invocation");
  };
  expect(await status(receive(callback("t1"), { waitUntil }))).toBe(200);
});

describe("under node:http", () => {
  const request = (url: string) =>
    Object.assign(Readable.from([Buffer.from(JSON.stringify({ id: "t1" }))]), {
      method: "POST",
      url,
      rawHeaders: ["content-type", "application/json"],
    });

  it("an address that is no URL is one that names no endpoint", async () => {
    const errors: Error[] = [];
    const client = createRunapi({ apiKey: "key-for-tests", fetch: async () => Response.error() });
    const receiver = createReceiver({
      client,
      rules: webhookRules,
      onTask: () => {},
      onError: (it) => errors.push(it as Error),
    });
    const told: number[] = [];
    const response = { headersSent: false, writeHead: (code: number) => told.push(code), end: () => {} };
    await toNodeListener(receiver)(request("//"), response);
    expect([told, errors]).toMatchObject([[500], [{ name: "ConfigurationError" }]]);
  });

  it("a body whose getter throws is read from the stream; one that was read by somebody without a trace is said to be", async () => {
    const { receiver, records, errors } = stage({ secret: false });
    records.t1 = record("t1", 1);
    const text = JSON.stringify({ data: { taskId: "t1" } });
    const told: number[] = [];
    const request = (readableDidRead: boolean, more: object) =>
      Object.defineProperties(
        {
          method: "POST",
          url: "/hook",
          rawHeaders: ["content-type", "application/json", "content-encoding", "identity"],
          readableDidRead,
          async *[Symbol.asyncIterator]() {
            if (!readableDidRead) yield new TextEncoder().encode(text);
          },
        },
        Object.getOwnPropertyDescriptors(more),
      ) as Parameters<ReturnType<typeof toNodeListener>>[0];
    const response = {
      headersSent: false,
      writeHead: (status: number) => told.push(status),
      end: () => {},
    };
    const hostile = {
      get body(): unknown {
        throw new Error("not parsed");
      },
    };
    await toNodeListener(receiver)(request(false, hostile), response);
    await toNodeListener(receiver)(request(true, { body: JSON.parse(text) }), response);
    expect([told, errors]).toEqual([[200, 200], []]);
    await toNodeListener(receiver)(request(true, hostile), response);
    expect([told.at(-1), errors]).toMatchObject([500, [{ name: "ConfigurationError" }]]);
  });

  it("an answer that somebody else gave meanwhile is left alone", async () => {
    const { receiver } = stage({ secret: false });
    const never = () => {
      throw new Error("Cannot write headers after they are sent to the client");
    };
    await toNodeListener(receiver)(request("/"), { headersSent: true, writeHead: never, end: never });
  });
});
