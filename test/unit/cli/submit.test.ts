import { join } from "node:path";
import { ConnectionError, SubmissionUnknownError } from "taskreel";
import { describe, expect, test } from "vitest";
import { exitCodeOf } from "../../../src/cli/exit-code.js";
import { contractOf, endpointOf } from "../../../src/cli/flags/endpoints.js";
import type { Connection } from "../../../src/cli/order/connect.js";
import type { Order } from "../../../src/cli/order/journal/entries.js";
import { hashOf, openJournal } from "../../../src/cli/order/journal/journal.js";
import { resendOrder, submitOrder } from "../../../src/cli/order/submit.js";
import { temporaryFolder } from "../../setup/repository.js";

test("a disk that fills up during the call hides neither its open fate nor the order", async () => {
  const endpoint = endpointOf(await contractOf("kie"), "modify/generate");
  const unknown = new SubmissionUnknownError("No answer");
  const client = { submit: () => Promise.reject(unknown) } as unknown as Connection["client"];
  const written: string[] = [];
  const journal = {
    write: (id: string) => {
      if (written.push(id) > 1) throw new Error("ENOSPC");
    },
    orders: () => [],
  };
  const order = submitOrder(endpoint, { client, server: "https://host.test" }, { prompt: "Fog" }, journal);
  const error = await order.catch((it: unknown) => it);
  expect(error).toBe(unknown);
  expect([exitCodeOf(error), error]).toEqual([8, expect.objectContaining({ orderId: written[0] })]);
  expect(written.length).toBe(2);
});

test("the journal holds what went wrong in words of the command line, not in those for whoever writes code", async () => {
  const endpoint = endpointOf(await contractOf("runapi"), "luma/modify_video");
  const cause = new ConnectionError("No answer from https://host.test: ECONNRESET", { sent: true });
  const message = "https://host.test may have taken the order. Submit again under the same idempotencyKey.";
  const unknown = new SubmissionUnknownError(message, { idempotencyKey: "k", cause });
  const client = { submit: () => Promise.reject(unknown) } as unknown as Connection["client"];
  const written: unknown[] = [];
  const journal = { write: (_: string, facts: unknown) => void written.push(facts), orders: () => [] };
  const order = submitOrder(endpoint, { client, server: "https://host.test" }, { prompt: "Fog" }, journal);
  await expect(order).rejects.toBe(unknown);
  expect(written[1]).toEqual({
    event: "unknown",
    error: "The host may have taken the order. No answer from https://host.test: ECONNRESET",
  });
});

test("the journal keeps the address that the host named, whole, for who looks there", async () => {
  await using folder = await temporaryFolder();
  const endpoint = endpointOf(await contractOf("runapi"), "personas");
  const location = `https://elsewhere.test/jobs/${"9".repeat(900)}`;
  const unknown = new SubmissionUnknownError("", { idempotencyKey: "k", location });
  const client = { submit: () => Promise.reject(unknown) } as unknown as Connection["client"];
  const journal = openJournal(join(folder.path, "journal.jsonl"));
  await expect(submitOrder(endpoint, { client, server: "https://host.test" }, {}, journal)).rejects.toBe(unknown);
  expect(journal.orders()).toMatchObject([{ state: "unknown", location }]);
  // What a later attempt meets takes nothing away.
  journal.write(journal.orders()[0]?.id ?? "", { event: "unknown", error: "cut" });
  expect(journal.orders()).toMatchObject([{ state: "unknown", error: "cut", location }]);
});

describe("an order sent again", () => {
  const body = '{"prompt":"Fog"}';
  const order = (facts: Partial<Order> = {}): Order => ({
    id: "a",
    at: new Date().toISOString(),
    host: "runapi",
    server: "https://host.test",
    path: "/x",
    state: "unknown",
    recorded: true,
    key: "k",
    body,
    hash: hashOf(body),
    ...facts,
  });
  const journal = { write: () => {}, orders: () => [] };
  const resend = (facts: Partial<Order>) => {
    const client = { submit: () => Promise.reject(new Error("sent")) } as unknown as Connection["client"];
    return resendOrder(order(facts), { client, server: "https://host.test" }, journal);
  };
  const ago = (ms: number) => ({ at: new Date(Date.now() - ms).toISOString() });
  const MINUTE = 60_000;

  test.each([
    ["just now", {}],
    ["23 hours old", ago(23 * 60 * MINUTE)],
    ["by a clock four minutes ahead", ago(-4 * MINUTE)],
  ])("is sent: %s", async (_, facts) => expect(resend(facts)).rejects.toThrow("sent"));

  test("is not sent to another server, which never saw its key", async () =>
    expect(resend({ server: "https://other.test" })).rejects.toThrow("was made at https://other.test"));

  test.each([
    ["25 hours old", ago(25 * 60 * MINUTE)],
    ["dated ten minutes ahead", ago(-10 * MINUTE)],
    ["dated in ten years", ago(-10 * 365 * 24 * 60 * MINUTE)],
    ["without a date", { at: "soon" }],
    ["without a key", { key: undefined } as unknown as Partial<Order>],
    ["whose body was changed", { body: '{"prompt":"Snow"}' }],
    ["whose body is no JSON, under a hash that fits", { body: "{", hash: hashOf("{") }],
  ])("is not: %s", async (_, facts) => {
    const error = await resend(facts).catch((it: unknown) => it);
    expect([exitCodeOf(error), (error as Error).name]).toEqual([8, "CommandFault"]);
  });
});
