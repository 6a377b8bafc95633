import { describe, expect, it } from "vitest";
import { rules as kie } from "../../../generated/kie/tasks.js";
import { rules as runapi } from "../../../generated/runapi/tasks.js";
import { apiError } from "../../../src/client/read.js";

function refused(rules: typeof runapi, status: number, body: unknown, headers: Record<string, string> = {}) {
  return apiError(rules, {
    status,
    ok: false,
    body,
    headers: new Headers(headers),
    isJson: true,
  });
}

describe("the error of a refusal", () => {
  it.each([
    [{ error: "no credits" }, "The host answered 402: no credits", undefined],
    [{ error: { code: "no_credits", message: "buy" } }, "The host answered no_credits: buy", "no_credits"],
    [{ code: 417, message: "buy" }, "The host answered 417: buy", 417],
    [{ code: 200, message: "buy" }, "The host answered 402: buy", undefined],
    [{ detail: "buy" }, "The host answered 402: buy", undefined],
    [{ error: "", message: "buy" }, "The host answered 402: buy", undefined],
    [{ error: null }, "The host answered 402: no reason given", undefined],
    [{ code: ["x"], error: "y" }, "The host answered x: y", undefined],
    [{}, "The host answered 402: no reason given", undefined],
    [[], "The host answered 402: no reason given", undefined],
    [null, "The host answered 402: no reason given", undefined],
    ["", "The host answered 402: no reason given", undefined],
    ["<h1>Payment Required</h1>", "The host answered 402: no reason given", undefined],
  ])("with body %j reads %j", (body, message, code) => {
    expect(refused(runapi, 402, body)).toMatchObject({ name: "ApiError", status: 402, message, code, body });
  });

  it.each([
    [{ prompt: ["is missing", "is short"] }, { prompt: ["is missing", "is short"] }],
    [{ prompt: "is missing" }, { prompt: ["is missing"] }],
    [{ prompt: [] }, { prompt: [] }],
    [["is missing"], { 0: ["is missing"] }],
    ["is missing", {}],
    [null, {}],
    [5, {}],
  ])("with errors %j tells by field %j", (errors, fields) => {
    expect(refused(runapi, 422, { error: "invalid", errors }).fields).toEqual(fields);
  });

  it("names fields in its message", () => {
    const { message } = refused(runapi, 422, { error: "invalid", errors: { prompt: ["is missing", "is short"] } });
    expect(message).toBe("The host answered 422: invalid; prompt: is missing,is short");
  });

  it("carries the host's id of the request", () => {
    expect(refused(runapi, 500, {}, { "x-request-id": "r1" }).requestId).toBe("r1");
    expect(refused(runapi, 500, {}).requestId).toBeUndefined();
    expect(refused(kie, 500, {}, { "x-request-id": "r1" }).requestId).toBeUndefined();
  });

  it("reads kie's envelope", () => {
    expect(refused(kie, 200, { code: 402, msg: "no credits", data: null })).toMatchObject({
      status: 200,
      code: 402,
      message: "The host answered 402: no credits",
    });
  });
});

it("names the first of too many fields, each as long as a message should be", () => {
  const errors = Object.fromEntries(
    Array.from({ length: 50_000 }, (_, at) => [`f${at}`, Array(30).fill("x".repeat(5000))]),
  );
  const error = refused(runapi, 422, { error: "y".repeat(4_000_000), errors });
  expect(Object.keys(error.fields)).toHaveLength(20);
  expect(error.fields.f0).toHaveLength(20);
  expect(error.fields.f0?.[0]).toBe(`${"x".repeat(1000)}…`);
  expect(error.message.length).toBeLessThan(2100);
});
