import { join } from "node:path";
import { createHostClient, type TaskTypes } from "taskreel";
import { boughtBy } from "taskreel/durable";
import { describe, expect, test } from "vitest";
import { CommandFault } from "../../../src/cli/exit.js";
import { exitCodeOf } from "../../../src/cli/exit-code.js";
import { contractOf, type Endpoint, endpointOf } from "../../../src/cli/flags/endpoints.js";
import type { Connection } from "../../../src/cli/order/connect.js";
import type { EntryFacts, Recorded } from "../../../src/cli/order/journal/entries.js";
import { hashOf, openJournal } from "../../../src/cli/order/journal/journal.js";
import { resendOrder, submitOrder } from "../../../src/cli/order/submit.js";
import { temporaryFolder } from "../../setup/repository.js";

const server = "https://host.test";
const luma = endpointOf(await contractOf("runapi"), "luma/modify_video");
const modify = endpointOf(await contractOf("kie"), "modify/generate");

const failing = (code: string) => () =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }));
const lost = failing("ECONNRESET");
const unsent = failing("ECONNREFUSED");
const answered = (body: unknown, status = 200) => Promise.resolve(Response.json(body, { status }));

/** A client that gets these answers in turn, the last one again and again; and without pauses between them. */
function connectionTo({ contract }: Endpoint, ...answers: (() => Promise<Response>)[]) {
  let calls = 0;
  const client = createHostClient<Record<string, TaskTypes>>(contract.rules, {
    apiKey: "key-of-a-test",
    baseUrl: server,
    random: () => 0,
    fetch: () => (answers[Math.min(calls++, answers.length - 1)] as () => Promise<Response>)(),
  });
  const connection: Connection = { client, server };
  return { connection, calls: () => calls };
}

/** What is written, up to a disk that is full. */
function journalOf(room = Number.POSITIVE_INFINITY) {
  const written: (EntryFacts & { id: string })[] = [];
  const write = (id: string, facts: EntryFacts) => {
    if (written.length >= room) throw new Error("ENOSPC");
    written.push({ id, ...facts });
  };
  return { journal: { write, orders: () => [] }, written };
}

describe("an order", () => {
  test("is written down before it is sent, and its handle after", async () => {
    const { journal, written } = journalOf();
    const seen: number[] = [];
    const { connection } = connectionTo(modify, () => {
      seen.push(written.length);
      return answered({ code: 200, msg: "ok", data: { taskId: "t1" } });
    });
    const { order, task } = await submitOrder(modify, connection, { prompt: "Fog" }, journal, {
      price: { amount: 1, currency: "USD" },
    });
    expect([seen, task.id, task.headers !== undefined, boughtBy(order)]).toEqual([[1], "t1", true, "one"]);
    expect(written).toMatchObject([
      { event: "intend", host: "kie", server, body: '{"prompt":"Fog"}', pid: process.pid, price: { amount: 1 } },
      { event: "submitted", handle: { id: "t1" } },
    ]);
    expect(new Set(written.map(({ id }) => id))).toEqual(new Set([order.reference]));
  });

  test("that never leaves is tried again, and then is no order", async () => {
    const { journal, written } = journalOf();
    const { connection, calls } = connectionTo(modify, unsent);
    const error = await submitOrder(modify, connection, { prompt: "Fog" }, journal).catch((it: unknown) => it);
    expect([calls(), exitCodeOf(error), (error as Error).name]).toEqual([4, 7, "ConnectionError"]);
    expect(written.map(({ event }) => event)).toEqual(["intend", "refused"]);
  });

  test("is sent again under its key while its fate is open", async () => {
    const { journal, written } = journalOf();
    const { connection, calls } = connectionTo(luma, lost, () => answered({ id: "t1" }));
    const { task } = await submitOrder(luma, connection, { prompt: "Fog" }, journal);
    expect([calls(), task.id]).toEqual([2, "t1"]);
    expect(written.map(({ event }) => event)).toEqual(["intend", "submitted"]);
  });

  test("whose fate is open stays so, whatever a further attempt meets", async () => {
    const { journal, written } = journalOf();
    const { connection } = connectionTo(luma, lost, () => answered({ error: "no credits" }, 402));
    const error = await submitOrder(luma, connection, { prompt: "Fog" }, journal).catch((it: unknown) => it);
    expect([exitCodeOf(error), (error as Error).name]).toEqual([8, "SubmissionUnknownError"]);
    expect(written.at(-1)).toMatchObject({ event: "unknown" });
  });

  test("is not sent when it cannot be written down", async () => {
    const { journal } = journalOf(0);
    const { connection, calls } = connectionTo(luma, lost);
    await expect(submitOrder(luma, connection, { prompt: "Fog" }, journal)).rejects.toThrow("ENOSPC");
    expect(calls()).toBe(0);
  });

  test("a disk that fills up during the call hides neither its open fate nor the order", async () => {
    const { journal, written } = journalOf(1);
    const { connection } = connectionTo(modify, lost);
    const error = await submitOrder(modify, connection, { prompt: "Fog" }, journal).catch((it: unknown) => it);
    expect([exitCodeOf(error), error]).toEqual([8, expect.objectContaining({ orderId: written[0]?.id })]);
  });

  test("a disk that fills up during the call does not hide the task", async () => {
    const { journal } = journalOf(1);
    const { connection } = connectionTo(luma, () => answered({ id: "t1" }));
    const error = await submitOrder(luma, connection, { prompt: "Fog" }, journal).catch((it: unknown) => it);
    expect(error).toMatchObject({ message: "ENOSPC", unrecorded: true, task: { id: "t1" } });
  });

  test("a task whose line cannot be written is not refused, whatever room there is for less", async () => {
    const { journal, written } = journalOf();
    const { connection } = connectionTo(luma, () => answered({ id: "t1" }));
    const write = (id: string, facts: EntryFacts) => {
      if (facts.event === "submitted") throw new CommandFault("The journal cannot be written");
      journal.write(id, facts);
    };
    const body = { prompt: "Fog" };
    const error = await submitOrder(luma, connection, body, { ...journal, write }).catch((it: unknown) => it);
    expect(error).toMatchObject({ unrecorded: true, task: { id: "t1" } });
    expect(written.map(({ event }) => event)).toEqual(["intend"]);
  });

  test("that is kept from being sent is no order", async () => {
    const { journal, written } = journalOf();
    const { connection, calls } = connectionTo(luma, () => answered({ id: "t1" }));
    const check = () => {
      throw new CommandFault("Too much");
    };
    const error = submitOrder(luma, connection, { prompt: "Fog" }, journal, { check, budget: 1 });
    await expect(error).rejects.toThrow("Too much");
    expect([calls(), written]).toMatchObject([0, [{ event: "intend", budget: 1 }, { event: "refused" }]]);
  });

  test("is told in words of the command line, not in those for whoever writes code", async () => {
    const { journal, written } = journalOf();
    const { connection } = connectionTo(modify, lost);
    await expect(submitOrder(modify, connection, { prompt: "Fog" }, journal)).rejects.toThrow(
      "may have taken the order",
    );
    expect(written[1]).toMatchObject({
      event: "unknown",
      error:
        "The host may have taken the order. Look there before you submit again. No answer from https://host.test: ECONNRESET",
    });
  });
});

test("the journal keeps the address that the host named, whole, for who looks there", async () => {
  await using folder = await temporaryFolder();
  const personas = endpointOf(await contractOf("runapi"), "personas");
  const location = `https://elsewhere.test/jobs/${"9".repeat(900)}`;
  const { connection } = connectionTo(personas, () =>
    Promise.resolve(Response.json({ status: "processing" }, { status: 202, headers: { location } })),
  );
  const journal = openJournal(join(folder.path, "journal.jsonl"));
  await expect(submitOrder(personas, connection, {}, journal)).rejects.toMatchObject({ location });
  expect(journal.orders()).toMatchObject([{ state: "unknown", error: { location } }]);
  // What a later attempt meets takes nothing away.
  journal.write(journal.orders()[0]?.reference ?? "", { event: "unknown", error: "cut" });
  expect(journal.orders()).toMatchObject([{ state: "unknown", error: { message: "cut", location } }]);
});

describe("an order sent again", () => {
  const body = '{"prompt":"Fog"}';
  const order = (facts: Partial<Recorded> = {}): Recorded => ({
    v: 1,
    reference: "a",
    orderedAt: new Date().toISOString(),
    triedAt: new Date().toISOString(),
    host: "runapi",
    server,
    path: luma.operation.path,
    state: "unknown",
    recorded: true,
    key: "k",
    body,
    hash: hashOf(body),
    revision: 1,
    ...facts,
  });
  const resend = async (facts: Partial<Recorded>) => {
    const { connection, calls } = connectionTo(luma, () => answered({ id: "t1" }));
    const result = await resendOrder(order(facts), connection, journalOf().journal).catch((it: unknown) => it);
    return { result, calls: calls() };
  };
  const ago = (ms: number) => ({ triedAt: new Date(Date.now() - ms).toISOString() });
  const MINUTE = 60_000;

  test.each([
    ["just now", {}],
    ["23 hours old", ago(23 * 60 * MINUTE)],
    ["by a clock four minutes ahead", ago(-4 * MINUTE)],
  ])("is sent: %s", async (_, facts) => {
    const { result, calls } = await resend(facts);
    expect([calls, result]).toMatchObject([1, { task: { id: "t1" }, order: { recorded: true, handle: { id: "t1" } } }]);
  });

  test("is not sent to another server, which never saw its key", async () =>
    expect((await resend({ server: "https://other.test" })).result).toMatchObject({
      message: expect.stringContaining("was made at https://other.test"),
    }));

  test.each([
    ["25 hours old", ago(25 * 60 * MINUTE)],
    ["dated ten minutes ahead", ago(-10 * MINUTE)],
    ["dated in ten years", ago(-10 * 365 * 24 * 60 * MINUTE)],
    ["without a date", { triedAt: "soon" }],
    ["under a key that its host does not know", { path: modify.operation.path }],
    ["without a key", { key: undefined } as unknown as Partial<Recorded>],
    ["whose body was changed", { body: '{"prompt":"Snow"}' }],
    ["whose body is no JSON, under a hash that fits", { body: "{", hash: hashOf("{") }],
  ])("is not: %s", async (_, facts) => {
    const { result, calls } = await resend(facts);
    expect([calls, exitCodeOf(result), (result as Error).name]).toEqual([0, 8, "CommandFault"]);
  });
});
