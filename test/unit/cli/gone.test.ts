import { ApiError, NoOutputError } from "taskreel";
import { describe, expect, test } from "vitest";
import { exitCodeOf } from "../../../src/cli/exit-code.js";
import { contractOf, endpointsOf } from "../../../src/cli/flags/endpoints.js";
import { readGone } from "../../../src/cli/order/gone.js";
import type { Target } from "../../../src/cli/order/resolve.js";

const HOUR_MS = 60 * 60 * 1000;

async function target(host: string, ageMs: number, recorded = true): Promise<Target> {
  const [endpoint] = endpointsOf(await contractOf(host));
  if (!endpoint) throw new Error(`${host} has no endpoint`);
  const { path } = endpoint.operation;
  const at = new Date(Date.now() - ageMs).toISOString();
  const order = { v: 1, reference: "t-1", orderedAt: at, host, server: "", path, revision: 1 } as const;
  return { endpoint, order: { ...order, state: "pending", recorded } };
}

const refusal = (status: number, code?: number) =>
  new ApiError("no such task", { status, code, fields: {}, requestId: undefined, body: { it: 1 } });

describe("a host that has no such task", () => {
  test.each([
    { host: "runapi", status: 410, ageMs: 0 },
    { host: "runapi", status: 404, ageMs: HOUR_MS },
    { host: "kie", status: 404, ageMs: HOUR_MS },
  ])("$host $status after $ageMs ms: what was bought is gone, and gives nothing", async ({ host, status, ageMs }) => {
    const error = readGone(refusal(status), await target(host, ageMs));
    expect(error).toBeInstanceOf(NoOutputError);
    expect(error.message).toContain(`Task t-1 is gone: ${host} does not keep it any more`);
    expect(exitCodeOf(error)).toBe(3);
  });

  test("its own code inside HTTP 200 says so too, and another code does not", async () => {
    const its = await target("kie", HOUR_MS);
    const [code] = its.endpoint.contract.rules.envelope?.missing ?? [];
    expect(readGone(refusal(200, code), its)).toBeInstanceOf(NoOutputError);
    const other = refusal(200, 999);
    expect(readGone(other, its)).toBe(other);
  });

  test("one that was bought just now may not be known yet", async () => {
    const error = readGone(refusal(404), await target("runapi", 0));
    expect([error.message, exitCodeOf(error)]).toEqual([expect.stringContaining("does not know task t-1 yet"), 7]);
  });

  test("an id that this machine has no record of is a mistake", async () => {
    const error = readGone(refusal(404), await target("runapi", HOUR_MS, false));
    expect([error.message, exitCodeOf(error)]).toEqual([expect.stringContaining("runapi has no task t-1"), 2]);
  });
});

test("other refusals stay as they are", async () => {
  const error = refusal(400);
  expect(readGone(error, await target("runapi", HOUR_MS))).toBe(error);
});
