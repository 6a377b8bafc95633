import { expect, it } from "vitest";
import { callback, record, stage } from "./stage.js";

const json = JSON.stringify({ data: { taskId: "t1" } });
const pieces = (...texts: string[]) => new Blob(texts).stream();

/** A body that tells how much of it was read, and never ends by itself. */
function endless(chunk: number) {
  const read = { bytes: 0, left: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      read.bytes += chunk;
      controller.enqueue(new Uint8Array(chunk).fill(32));
    },
    cancel() {
      read.left = true;
    },
  });
  return { read, body };
}

it.each([
  ["GET", callback("t1", { method: "GET" }), 405],
  ["HEAD", callback("t1", { method: "HEAD" }), 405],
  ["PUT", callback("t1", { method: "PUT" }), 405],
  ["a form", callback("t1", { headers: { "content-type": "application/x-www-form-urlencoded" } }), 415],
  ["text", callback("t1", { headers: { "content-type": "text/plain; charset=utf-8" } }), 415],
  ["JSON lines", callback("t1", { headers: { "content-type": "application/jsonl" } }), 415],
  ["a packed body", callback("t1", { headers: { "content-encoding": "gzip" } }), 415],
  ["an announced length beyond the limit", callback("t1", { headers: { "content-length": "262145" } }), 413],
  ["a body beyond the limit", callback("t1", { body: `${json}${" ".repeat(262_144)}` }), 413],
  ["no body", callback("t1", { body: null }), 400],
  ["an empty body", callback("t1", { body: "" }), 400],
  ["half a body", callback("t1", { body: json.slice(0, -1) }), 400],
  ["bytes that are no text", callback("t1", { body: new Uint8Array([0x22, 0xff, 0x22]) }), 400],
  ["null", callback("t1", { body: "null" }), 400],
  ["a list", callback("t1", { body: "[]" }), 400],
  ["no id", callback("t1", { body: "{}" }), 400],
  ["an id that is an object", callback("t1", { body: '{"taskId":{}}' }), 400],
  ["an empty id", callback("t1", { body: '{"taskId":""}' }), 400],
  ["an id that leaves its place in the URL", callback("t1", { body: '{"taskId":"../../me"}' }), 400],
  ["an id with a line break", callback("t1", { body: '{"taskId":"a\\nb"}' }), 400],
  ["an id without end", callback("t1", { body: JSON.stringify({ taskId: "a".repeat(513) }) }), 400],
  ["an id from the prototype", callback("t1", { body: '{"__proto__":{"taskId":"t1"}}' }), 400],
])("%s: %#", async (_, request, status) => {
  const { receive, records, asked, handed, errors } = stage();
  records.t1 = record("t1", 1);
  const answer = await receive(request);
  const told = await answer.text();
  expect([answer.status, answer.headers.get("allow")]).toEqual([status, status === 405 ? "POST" : null]);
  expect(Object.keys(JSON.parse(told))).toEqual(["error"]);
  expect(told).not.toMatch(/whsec|key-for-tests|stack|\.ts|t1/);
  expect([asked, handed, errors]).toEqual([[], [], []]);
});

it.each([
  ["with a charset", { "content-type": "application/json; charset=utf-8" }],
  ["of a type made from JSON", { "content-type": "application/vnd.kie+json" }],
  ["said to be unpacked", { "content-encoding": "identity" }],
])("JSON %s is taken", async (_, headers) => {
  const { receive, records } = stage();
  records.t1 = record("t1", 1);
  expect((await receive(callback("t1", { headers }))).status).toBe(200);
});

it("JSON whose type is not said is taken", async () => {
  const { receive, records } = stage();
  records.t1 = record("t1", 1);
  const request = callback("t1");
  request.headers.delete("content-type");
  expect((await receive(request)).status).toBe(200);
});

it("a body in many pieces is one body", async () => {
  const { receive, records } = stage();
  records.t1 = record("t1", 1);
  const body = pieces(...json);
  expect((await receive(callback("t1", { body }))).status).toBe(200);
});

it("an id that is a number beyond 2^53 keeps all its digits", async () => {
  const id = "12345678901234567891";
  const { receive, records, asked } = stage();
  records[id] = record(id, 1);
  expect((await receive(callback(id, { body: `{"data":{"taskId":${id}}}` }))).status).toBe(200);
  expect(asked).toEqual([id]);
});

it("of a body without end no more than the limit is read", async () => {
  const { receive } = stage({ maxBytes: 10_000 });
  const { read, body } = endless(1000);
  expect((await receive(callback("t1", { body }))).status).toBe(413);
  expect(read.left).toBe(true);
  expect(read.bytes).toBeLessThan(20_000);
});

it("a body that was read before is this side's mistake, and said to be", async () => {
  const { receive, errors } = stage();
  const request = callback("t1");
  await request.text();
  const answer = await receive(request);
  expect([answer.status, await answer.json()]).toEqual([500, { error: "try again later" }]);
  expect(errors).toMatchObject([{ name: "ConfigurationError", message: expect.stringContaining("unread") }]);
});

it("a body that breaks off is refused, and told to nobody as a mistake of this side", async () => {
  const { receive, errors } = stage();
  const body = new ReadableStream({ start: (it) => it.error(new Error("reset")) });
  expect((await receive(callback("t1", { body }))).status).toBe(400);
  expect(errors).toEqual([]);
});

it("bodies that do not end take so much together, and the others are told to come again", async () => {
  const { receiver, records } = stage({ maxBytes: 2 ** 20, answerWithinMs: 10_000 });
  records.t1 = record("t1", 1);
  const controllers: ReadableStreamDefaultController<Uint8Array>[] = [];
  const unfinished = () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        controllers.push(controller);
        controller.enqueue(new Uint8Array(2 ** 20));
      },
    });
  const answers = Array.from({ length: 40 }, () => receiver(callback("t1", { body: unfinished() })));
  const first = await Promise.race(answers);
  expect(first.status).toBe(503);
  for (const it of controllers) it.error(new Error("left"));
  const statuses = (await Promise.all(answers)).map((it) => it.status);
  expect([statuses.filter((it) => it === 503).length, statuses.filter((it) => it === 400).length]).toEqual([8, 32]);
  // What was taken is given back.
  expect((await receiver(callback("t1"))).status).toBe(200);
});
