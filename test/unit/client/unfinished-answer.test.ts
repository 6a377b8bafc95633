import { describe, expect, it } from "vitest";
import { stalled } from "../../setup/virtual-fetch.js";
import { kie, LUMA, lumaBody, MODIFY, modifyBody, resumed, runapi } from "../../setup/virtual-host.js";

const TOLD = '{"code":200,"msg":"success","data":{"taskId":"paid-1"}}';
const unfinished = (text: string, status = 200) => stalled({ status }, text);
const PADDING = " ".repeat(2 ** 21);
/** A text and 2 MB of spaces, in pieces as they come over a wire or as a platform hands them on. */
const padded =
  (text: string, size = 2 ** 16) =>
  () => {
    const bytes = new TextEncoder().encode(text + PADDING);
    const count = Math.ceil(bytes.length / size);
    const pieces = Array.from({ length: count }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
    return new Response(
      new ReadableStream({
        pull(controller) {
          const piece = pieces.shift();
          if (piece) controller.enqueue(piece);
          else controller.close();
        },
      }),
    );
  };

describe("a create answer that is whole but for the end of its body", () => {
  it.each([TOLD, `\n ${TOLD} \r\n`])("names its task at the time limit", async (text) => {
    const { clock, client, sent } = kie([unfinished(text)]);
    const task = await clock.settle(client.submit(MODIFY, modifyBody));
    expect([task.id, clock.now(), sent.length, clock.left]).toEqual(["paid-1", 60_000, 1, 0]);
    expect(sent[0]?.signal.aborted).toBe(true);
  });

  it("names its task when the caller ends the submission", async () => {
    const { clock, client } = kie([unfinished(TOLD)]);
    const controller = new AbortController();
    const submitting = client.submit(MODIFY, modifyBody, { signal: controller.signal });
    await clock.advance(500);
    controller.abort();
    expect((await submitting).id).toBe("paid-1");
    expect(clock.left).toBe(0);
  });

  it("buys once where creation is idempotent, too", async () => {
    const { clock, client, sent } = runapi([unfinished('{"id":"paid-2"}')]);
    expect((await clock.settle(client.submit(LUMA, lumaBody))).id).toBe("paid-2");
    expect(sent).toHaveLength(1);
  });

  it.each([2 ** 16, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 2 ** 22])(
    "names its task before 2 MB of padding in pieces of %i bytes, which nobody reads to their end",
    async (size) => {
      const { clock, client } = kie([padded(TOLD, size)]);
      expect((await clock.settle(client.submit(MODIFY, modifyBody))).id).toBe("paid-1");
    },
  );

  it.each([2 ** 16, 2 ** 22])("leaves it unknown when it is longer than 1 MB itself: %i", async (size) => {
    const { clock, client } = kie([padded(TOLD.slice(0, -1), size)]);
    const error = await clock.failure(client.submit(MODIFY, modifyBody));
    expect(error).toMatchObject({ name: "SubmissionUnknownError", cause: { message: "The answer is too long" } });
  });

  it("is a refusal if that is what it says", async () => {
    const { clock, client } = kie([unfinished('{"code":402,"msg":"no credits"}')]);
    expect(await clock.failure(client.submit(MODIFY, modifyBody))).toMatchObject({ name: "ApiError", code: 402 });
  });

  it.each([
    ["cut JSON", unfinished(TOLD.slice(0, -1))],
    ["JSON that names no task", unfinished('{"code":200,"data":null}')],
    ["an error's body", unfinished(TOLD, 502)],
    ["a refusal's body", unfinished('{"code":402}', 402)],
    ["nothing", unfinished("")],
  ])("leaves it unknown with %s", async (_, reply) => {
    const { clock, client, sent } = kie([reply]);
    const error = await clock.failure(client.submit(MODIFY, modifyBody));
    expect(error).toMatchObject({ name: "SubmissionUnknownError" });
    expect([clock.now(), sent.length]).toEqual([60_000, 1]);
  });
});

it("a status answer without an end is asked for again", async () => {
  const done = '{"id":"t1","status":"completed","videos":[{"url":"https://cdn.test/t1.mp4"}]}';
  const { clock, task } = resumed([unfinished(done)]);
  expect(await clock.settle(task.poll())).toMatchObject({ state: "pending", error: { name: "RequestTimeoutError" } });
});
