import { describe, expect, it } from "vitest";
import { operations } from "../../../generated/mock/control.js";
import type { Described, Shape } from "../../../src/mock/control/described.js";
import { read } from "../../../src/mock/control/read.js";
import { TRANSPORT_FAULTS } from "../../../src/mock/faults/fault.js";
import { readScenario, startMockServer } from "../../../src/mock/index.js";
import { plainContract } from "./contracts.js";

const FAULT_FIELDS =
  "on, operation, task, times, probability, after, status, code, example, message, retryAfter, retryAfterDate, " +
  "allowUndocumented, transport, ms, to, handled";

/** For each operation, a body that is taken, and bodies that are not, with what is said. */
const BODIES: Readonly<
  Record<string, readonly [valid: unknown, ...wrong: (readonly [body: unknown, said: string])[]]>
> = {
  createSession: [
    { name: "made", clock: "x0.5", seed: "s", scenario: { balance: 1 } },
    [[], "session: write an object with name, clock, seed, scenario"],
    [{ name: "a b" }, "session.name: write 1 to 64 letters, digits or ._~-"],
    [{ clock: "x0" }, "session.clock: write one of real, manual, or manual+1000, or a speed such as x60"],
    [{ clock: 1 }, "session.clock: write one of real, manual, or manual+1000, or a speed such as x60"],
    [{ seed: true }, "session.seed: write a text or a number"],
    [
      { scenario: { faults: [{ status: 503, times: -1 }] } },
      "session.scenario.faults[0].times: write a whole number, 0 or more",
    ],
  ],
  advanceClock: [
    { ms: 0.5 },
    [undefined, "advance: write an object with ms"],
    [{}, "advance.ms: write a number, 0 or more"],
    [{ ms: -1 }, "advance.ms: write a number, 0 or more"],
    [{ ms: "1" }, "advance.ms: write a number, 0 or more"],
    [{ ms: 1, more: 1 }, "advance.more is unknown: write one of ms"],
  ],
  setScenario: [
    { plan: [{ duration: 1 }], latencyMs: [0, 1], callbacks: { drop: true }, faults: [{ code: "1" }] },
    [5, "scenario: write an object with plan, balance, latencyMs, callbacks, lenient, faults, or a scenario's name"],
    [
      { plans: [] },
      "scenario.plans is unknown: write one of plan, balance, latencyMs, callbacks, lenient, faults (did you mean plan?)",
    ],
    [{ balance: "all" }, "scenario.balance: write a number, 0 or more"],
    [{ plan: 1 }, "scenario.plan: write an object with duration, polls, manual, outcome, ending, error, or a list"],
    [{ plan: [{}, { polls: 1.5 }] }, "scenario.plan[1].polls: write a whole number, 0 or more"],
    [{ plan: { error: { code: {} } } }, "scenario.plan.error.code: write a text or a number"],
    [{ latencyMs: [1] }, "scenario.latencyMs: write a number, 0 or more, or a list of 2"],
    [{ latencyMs: "1" }, "scenario.latencyMs: write a number, 0 or more, or a list of 2"],
    [{ callbacks: { drop: false } }, "scenario.callbacks.drop: write a whole number, 0 or more, or true"],
    [{ callbacks: { reorder: 1 } }, "scenario.callbacks.reorder: write true or false"],
    [{ faults: {} }, "scenario.faults: write a list"],
    [{ faults: [{ on: "media" }] }, "scenario.faults[0]: write at least one of status, code, example, transport"],
    [
      JSON.parse('{"__proto__": 1}'),
      "scenario.__proto__ is unknown: write one of plan, balance, latencyMs, callbacks, lenient, faults",
    ],
  ],
  setPlan: [
    { outcome: "failed", error: "No light" },
    ["fast", "plan: write an object with duration, polls, manual, outcome, ending, error"],
    [{ outcome: "gone" }, "plan.outcome: write one of completed, failed, expired, never"],
    [{ error: 1 }, "plan.error: write a text or an object with code, message"],
  ],
  moveTask: [
    { move: "step" },
    [{}, "task.move: write one of step, complete, fail, expire"],
    [{ move: "jump" }, "task.move: write one of step, complete, fail, expire"],
    [{ move: "fail", error: { message: 1 } }, "task.error.message: write a text"],
  ],
  verifyRequests: [
    { where: { status: 0, authorized: false }, count: 0 },
    [{ count: 0.5 }, "verify.count: write a whole number, 0 or more"],
    [{ where: { kind: "poll" } }, "verify.where.kind: write one of create, status, media, other"],
    [{ where: { path: 1 } }, "verify.where.path: write a text"],
  ],
  redeliverCallback: [
    { taskId: "x" },
    [{}, "redeliver.taskId: write a text"],
    [{ taskId: 1 }, "redeliver.taskId: write a text"],
  ],
  armFaults: [
    [
      { transport: "reset", probability: 1 },
      { on: "any", status: 404 },
    ],
    ["x", `fault: write an object with ${FAULT_FIELDS}, or a list`],
    [{ foo: 1 }, `fault.foo is unknown: write one of ${FAULT_FIELDS}`],
    [{ on: "creat", status: 503 }, "fault.on: write one of create, status, media, any (did you mean create?)"],
    [{ on: "all", status: 503 }, "fault.on: write one of create, status, media, any"],
    [{ transport: "smoke" }, `fault.transport: write one of ${TRANSPORT_FAULTS.join(", ")}`],
    [{ status: 99 }, "fault.status: write a whole number from 100 to 999"],
    [{ status: 503, retryAfter: -1 }, "fault.retryAfter: write a text or a number, 0 or more"],
    [{ status: 503, probability: 2 }, "fault.probability: write a number from 0 to 1"],
    [[{ status: 503 }, {}], "fault[1]: write at least one of status, code, example, transport"],
    [[{ status: 503 }, 5], `fault[1]: write an object with ${FAULT_FIELDS}`],
  ],
};

describe("the bodies of the control API", () => {
  const withBody = Object.entries(operations).filter(([, it]) => "body" in it);

  it("are all tried here", () => expect(Object.keys(BODIES).sort()).toEqual(withBody.map(([id]) => id).sort()));

  it.each(withBody)(
    "%s takes what its contract has, and says what is wrong with the rest",
    (id, { body }: Described) => {
      const [valid, ...wrong] = BODIES[id] ?? [];
      const shape = body as Shape;
      expect(read(valid, shape)).toBe(valid);
      for (const [value, said] of wrong) {
        expect(() => read(value, shape)).toThrow(expect.objectContaining({ name: "MockUsageError", message: said }));
      }
    },
  );

  it("are not read when they have more parts than anybody writes", () => {
    const many = Array.from({ length: 20_000 }, () => 1);
    expect(() => readScenario({ faults: many })).toThrow("scenario: write no more than 10000 values");
  });
});

it.each([
  ["/requests?status=abc", "query.status: write a whole number, 0 or more"],
  ["/requests?status=", "query.status: write a whole number, 0 or more"],
  ["/requests?authorized=yes", "query.authorized: write true or false"],
  ["/requests?kind=poll", "query.kind: write one of create, status, media, other"],
  ["/requests?state=1", /^query.state is unknown: write one of method, path, kind, /],
  ["/callbacks?task=1", "query.task is unknown: write one of taskId"],
  ["/tasks?status=failed", "query.status is unknown: GET /__mock/tasks takes none"],
])("refuses the query of %s", async (path, said) => {
  await using mock = await startMockServer({ contracts: [plainContract()] });
  const response = await fetch(`${mock.url}/__mock${path}`);
  expect([response.status, await response.json()]).toEqual([400, { error: expect.stringMatching(said) }]);
});
