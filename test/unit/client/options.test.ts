import { describe, expect, it } from "vitest";
import { createRunapi } from "../../../generated/runapi/index.js";
import { ConfigurationError } from "../../../src/client/errors.js";
import { typedClient } from "../../../src/client/typed.js";
import { createPoller } from "../../../src/client/wait/poller.js";
import { waitAll } from "../../../src/client/wait/wait-all.js";
import { LUMA, lumaBody, resumed, runapi } from "../../setup/virtual-host.js";

describe("an option that does not exist", () => {
  it.each([
    ["baseURL", "There is no option baseURL; nearest: baseUrl, "],
    ["base_url", "There is no option base_url; nearest: baseUrl, "],
    ["api-key", "There is no option api-key; nearest: apiKey, "],
    ["interval", "There is no option interval; nearest: intervalMs, "],
  ])("of a client (%s) is refused, with the one that was meant", (name, message) => {
    const options = { apiKey: "k", [name]: "http://127.0.0.1:1" };
    expect(() => createRunapi(options as object)).toThrow(ConfigurationError);
    expect(() => createRunapi(options as object)).toThrow(message);
  });

  it.each(["submit", "run"] as const)("of %s is refused before anything is sent", async (verb) => {
    const { clock, client, sent } = runapi([]);
    const options = { idempotencykey: "order-42" } as object;
    const error = await clock.failure(client[verb](LUMA, {} as never, options));
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(error.message).toContain("nearest: idempotencyKey");
    expect(sent).toEqual([]);
  });

  it("of wait is refused, and the handle is with it", async () => {
    const { clock, client } = runapi([]);
    const task = client.resume({ path: LUMA, id: "t1" });
    expect(await clock.failure(task.wait({ timeout: 1000 } as object))).toMatchObject({
      message: expect.stringMatching(/^There is no option timeout; nearest: timeoutMs, requestTimeoutMs, /),
      task: { id: "t1" },
    });
  });
});

/** Every function that takes a caller's options, and what it does of itself. */
const taking: Record<string, (options: never) => unknown> = {
  createRunapi: (options) => createRunapi(options),
  createPoller: (options) => createPoller(options),
  typedClient: (options) => typedClient(runapi([]).client, options),
  submit: (options) => runapi([]).client.submit(LUMA, lumaBody, options),
  run: (options) => runapi([]).client.run(LUMA, lumaBody, options),
  wait: (options) => runapi([]).client.wait({ path: LUMA, id: "t1" }, options),
  resume: (options) => runapi([]).client.resume({ path: LUMA, id: "t1" }, options),
  "task.wait": (options) => resumed([]).task.wait(options),
  "task.refresh": (options) => resumed([]).task.refresh(options),
  "task.poll": (options) => resumed([]).task.poll(options),
  "task.dueInMs": (options) => resumed([]).task.dueInMs(options),
  "task.watch": (options) => resumed([]).task.watch(options).next(),
  waitAll: (options) => waitAll([resumed([]).task], options).next(),
};
const failureOf = async (calling: () => unknown): Promise<Error> => {
  try {
    await calling();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was refused");
};

describe.each(Object.keys(taking))("%s", (name) => {
  const call = (options: unknown) => failureOf(() => taking[name]?.(options as never));
  it.each([null, 5, "x"])("refuses %j as options", async (options) => {
    expect(await call(options)).toMatchObject({ name: "ConfigurationError", message: "Options must be an object" });
  });

  it("refuses a name that it does not know", async () => {
    expect((await call({ validat: "both" })).message).toMatch(/^There is no option validat/);
  });
});

it.each<[string, unknown]>([
  ["requestTimeoutMs", 0],
  ["requestTimeoutMs", -1],
  ["requestTimeoutMs", Number.NaN],
  ["attempts", 0],
])("submit with %s: %j sends nothing", async (name, value) => {
  const { client, sent } = runapi([]);
  await expect(client.submit(LUMA, lumaBody, { [name]: value })).rejects.toMatchObject({
    name: "ConfigurationError",
    message: `${name} must be a number above 0`,
  });
  expect(sent).toEqual([]);
});

it("validators that are none are refused where they would be used", () => {
  expect(() => createRunapi({ apiKey: "k", validators: {} as never, validate: "both" })).toThrow(ConfigurationError);
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
