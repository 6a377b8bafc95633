import { SubmissionUnknownError } from "taskreel";
import { expect, test } from "vitest";
import { exitCodeOf } from "../../../src/cli/exit.js";
import { contractOf, endpointOf } from "../../../src/cli/flags/endpoints.js";
import type { Connection } from "../../../src/cli/order/connect.js";
import { submitOrder } from "../../../src/cli/order/submit.js";

test("a disk that fills up during the call hides neither its open fate nor the order", async () => {
  const endpoint = endpointOf(await contractOf("kie"), "modify/generate");
  const unknown = new SubmissionUnknownError("No answer");
  const client = { submit: () => Promise.reject(unknown) } as unknown as Connection["client"];
  const written: string[] = [];
  const journal = {
    file: "journal.jsonl",
    write: (id: string) => {
      if (written.push(id) > 1) throw new Error("ENOSPC");
    },
    orders: async () => [],
  };
  const order = submitOrder(endpoint, { client, server: "https://host.test" }, { prompt: "Fog" }, journal);
  const error = await order.catch((it: unknown) => it);
  expect(error).toBe(unknown);
  expect([exitCodeOf(error), error]).toEqual([8, expect.objectContaining({ orderId: written[0] })]);
  expect(written.length).toBe(2);
});
