import { describe, expect, it } from "vitest";
import { rules } from "../../../generated/runapi/tasks.js";
import { checkId, randomId, readId } from "../../../src/client/kernel/ids.js";
import { createdId } from "../../../src/client/submit.js";
import { LUMA } from "../../setup/virtual-host.js";

describe("an id", () => {
  it.each([
    ["t1", "t1"],
    ["7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03", "7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03"],
    ["a.b", "a.b"],
    ["...", "..."],
    ["a b", "a b"],
    ["%2e%2e", "%2e%2e"],
    ["雪", "雪"],
    ["a".repeat(512), "a".repeat(512)],
    [12, "12"],
    [0, "0"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
  ])("can be %j", (value, id) => {
    expect(readId(value)).toBe(id);
    expect(checkId(value)).toBe(id);
  });

  it.each([
    ["", "nothing"],
    [".", "a dot"],
    ["..", "two dots"],
    ["a/b", "a slash"],
    ["../a", "a way up"],
    ["a?b", "a query"],
    ["a#b", "a fragment"],
    [" a", "leading space"],
    ["\ta", "a tab"],
    ["a\nb", "a line break"],
    ["a\0", "a zero byte"],
    ["a\ud800", "half a character"],
    ["a".repeat(513), "too long"],
    [undefined, "absent"],
    [null, "null"],
    [true, "a boolean"],
    [{}, "an object"],
    [["a"], "a list"],
    [1.5, "a fraction"],
    [Number.NaN, "not a number"],
    [2 ** 53, "a number that lost digits"],
  ] as [unknown, string][])("cannot be %j: %s", (value) => {
    expect(readId(value)).toBeUndefined();
    expect(() => checkId(value)).toThrow("No task has the id");
  });

  it("is as random as a UUID", () => {
    const all = new Set(Array.from({ length: 1000 }, randomId));
    expect(all.size).toBe(1000);
    for (const id of all) expect(id).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe("the id of a created task", () => {
  const operation = rules.operations[LUMA];
  if (!operation) throw new Error("no operation");
  const find = (body: unknown, headers: Record<string, string> = {}) =>
    createdId(rules, operation, body, new Headers(headers));

  it.each([
    [{ id: "a", task_id: "b" }, {}, "a"],
    [{ task_id: "b" }, {}, "b"],
    [{ id: null, task_id: "b" }, {}, "b"],
    [{ id: 17 }, {}, "17"],
    [{ id: "a" }, { "x-runapi-task-id": "c" }, "a"],
    [{ id: "a/b" }, { "x-runapi-task-id": "c" }, "c"],
    ["<html>", { "x-runapi-task-id": "c" }, "c"],
    ["", { "x-runapi-task-id": "", location: "/api/v1/tasks/d" }, "d"],
    [{}, { location: "/api/v1/tasks/d" }, "d"],
    [{}, { location: "/api/v1/tasks/d/result" }, "d"],
    [{}, { location: `${LUMA}/d` }, "d"],
    [{}, { location: `https://elsewhere.test${LUMA}/d` }, "d"],
    [{}, { location: `${LUMA}/` }, undefined],
    [{}, { location: `${LUMA}/../d` }, undefined],
    [{}, { location: `${LUMA}/d?x=1` }, undefined],
    [{}, { location: "/login" }, undefined],
    [{}, { location: "/api/v1/tasks/.." }, undefined],
    [{}, {}, undefined],
    [null, {}, undefined],
  ])("in body %j with headers %j is %j", (body, headers, id) => {
    expect(find(body, headers)).toBe(id);
  });
});
