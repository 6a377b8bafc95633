import { describe, expect, it } from "vitest";
import { createRunapi } from "../../../generated/runapi/index.js";
import { ConfigurationError } from "../../../src/client/errors.js";
import { runapi } from "../../setup/virtual-host.js";

const LUMA = "/api/v1/luma/modify_video";

describe("an option that does not exist", () => {
  it.each([
    ["baseURL", "There is no option baseURL; did you mean baseUrl"],
    ["base_url", "There is no option base_url; did you mean baseUrl"],
    ["api-key", "There is no option api-key; did you mean apiKey"],
    ["interval", "There is no option interval; did you mean intervalMs"],
  ])("of a client (%s) is refused, with the one that was meant", (name, message) => {
    const options = { apiKey: "k", [name]: "http://127.0.0.1:1" };
    expect(() => createRunapi(options as object)).toThrow(new ConfigurationError(message));
  });

  it.each(["submit", "run"] as const)("of %s is refused before anything is sent", async (verb) => {
    const { clock, client, sent } = runapi([]);
    const options = { idempotencykey: "order-42" } as object;
    const error = await clock.failure(client[verb](LUMA, {} as never, options));
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(error.message).toContain("did you mean idempotencyKey");
    expect(sent).toEqual([]);
  });

  it("of wait is refused, and the handle is with it", async () => {
    const { clock, client } = runapi([]);
    const task = client.resume({ path: LUMA, id: "t1" });
    expect(await clock.failure(task.wait({ timeout: 1000 } as object))).toMatchObject({
      message: "There is no option timeout; did you mean timeoutMs",
      task: { id: "t1" },
    });
  });
});

it.each<[string, unknown]>([
  ["timeoutMs", null],
  ["timeoutMs", "1000"],
  ["timeoutMs", true],
  ["timeoutMs", []],
  ["timeoutMs", Number.NaN],
  ["requestTimeoutMs", null],
  ["retries", -1],
  ["typicalSeconds", [0, 0]],
  ["typicalSeconds", [3, 2]],
  ["typicalSeconds", [1]],
  ["typicalSeconds", [1, Number.POSITIVE_INFINITY]],
  ["typicalSeconds", 5],
])("%s: %j is no number to count by", async (name, value) => {
  const { clock, client } = runapi([]);
  const task = client.resume({ path: LUMA, id: "t1" });
  expect(await clock.failure(task.wait({ [name]: value }))).toMatchObject({ name: "ConfigurationError" });
});

it.each(["abc", 7, null, undefined])("resume(%j) says what was given and what to pass", (named) => {
  const { client } = runapi([]);
  expect(() => client.resume(named as never)).toThrow(
    `${JSON.stringify(named)} is no handle; pass its JSON, or { path, id }`,
  );
});

it("a fetch that is none is refused", () => {
  expect(() => createRunapi({ apiKey: "k", fetch: "x" as never })).toThrow("fetch must be a function");
});
