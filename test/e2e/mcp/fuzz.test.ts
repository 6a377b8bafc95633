import fc from "fast-check";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildProgram, type Program } from "../cli/program.js";
import { forgetHomes, toldBy } from "./agent.js";
import { startWire, type Wire } from "./wire.js";

// Whatever a model writes, the server stays, and says in a sentence what is wrong.

const SEED = 16;
/** TASKREEL_FUZZ=5000 for more. */
const RUNS = Number(process.env.TASKREEL_FUZZ ?? 300);

let program: Program;
let mock: MockServer;
beforeAll(async () => {
  program = await buildProgram();
  mock = await startMockServer({ duration: 50 });
});
afterAll(async () => {
  await mock?.close();
  forgetHomes();
  await program?.[Symbol.asyncDispose]();
});

/** Stands for lists in lists, too deep for whoever prints a counterexample. */
const DEEP = "lists in lists";
const deepened = (line: string) => line.replaceAll(`"${DEEP}"`, `${"[".repeat(20_000)}${"]".repeat(20_000)}`);

const hostile = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom<unknown>(
    ...["", " ", "../..", "/etc/passwd", "a\0b", "\ud800", "\u202e\u001b[31m", "__proto__", "$" + "{RUNAPI_API_KEY}"],
    ...[-0, -1, 0.5, 1e308, 2 ** 53, null, true, [], {}, [[]], "x".repeat(300_000), DEEP],
    ...[JSON.parse('{"__proto__":{"a":1}}'), { toString: 1, valueOf: 1 }, { length: 1e9 }],
  ),
);
const names = fc.oneof(fc.constantFrom("__proto__", "constructor", "then", "toJSON", "length", ""), fc.string());
const objects = fc.dictionary(names, hostile, { maxKeys: 4 });
type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** A request that is right, and what a model may make of it. */
const LUMA = { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4" };
const ENDPOINTS = ["runapi/luma/modify_video", "kie/modify/generate", "kie/kling-3.0/video", "runapi/suno/boost_style"];
const orders: Fields = Object.fromEntries(
  Object.entries(LUMA).map(([name, it]) => [name, fc.oneof(fc.constant(it), hostile)]),
);
const hosts = fc.oneof(fc.constantFrom("runapi", "kie"), hostile);
const endpoints = fc.oneof(fc.constantFrom(...ENDPOINTS), hostile);

/** Every tool's own arguments, right or wrong. */
const COMMON: Readonly<Record<string, Fields>> = {
  task_wait: { task_id: hostile, max_seconds: hostile },
  task_get: { task_id: hostile },
  task_download: { task_id: hostile, file: hostile },
  task_list: { open_only: hostile },
  models: { query: hostile, endpoint: endpoints, makes: hostile, max_price: hostile },
  upload: { host: hosts, file: hostile },
  balance: { host: hosts },
};

describe.each<[string, readonly string[], Readonly<Record<string, Fields>>]>([
  [
    "one tool for every endpoint",
    [],
    {
      ...COMMON,
      task_create: { endpoint: endpoints, input: fc.oneof(fc.record(orders), objects, hostile), purchase: hostile },
    },
  ],
  [
    "a tool for an endpoint",
    ["--only", "runapi/luma"],
    { ...COMMON, runapi_luma_modify_video: { ...orders, purchase: hostile } },
  ],
])("%s", (_, args, tools) => {
  let wire: Wire;
  beforeAll(async () => {
    wire = await startWire(program, mock.url, args);
  });
  afterAll(() => wire?.close());

  test("these are its tools and their arguments", async () => {
    const { result } = await wire.ask("tools/list", {});
    const listed = (result as { tools: { name: string; inputSchema: { properties: object } }[] }).tools;
    const named = Object.fromEntries(listed.map((it) => [it.name, Object.keys(it.inputSchema.properties).sort()]));
    for (const [name, fields] of Object.entries(tools)) {
      expect(named[name]).toEqual(expect.arrayContaining(Object.keys(fields)));
    }
    expect(Object.keys(named).sort()).toEqual(Object.keys(tools).sort());
  });

  test.each(Object.entries(tools))("%s answers whatever it is given, in a sentence", async (name, fields) => {
    const inputs = fc.oneof(
      { weight: 4, arbitrary: fc.record(fields, { requiredKeys: [] }) },
      { weight: 2, arbitrary: fc.record(fields) },
      { weight: 1, arbitrary: fc.tuple(fc.record(fields), objects).map(([one, other]) => ({ ...one, ...other })) },
      { weight: 1, arbitrary: hostile },
    );
    const check = fc.asyncProperty(inputs, async (input) => {
      const { result, error } = await wire.ask("tools/call", { name, arguments: input }, deepened);
      if (error) {
        // What is no object of arguments at all, the protocol itself refuses.
        expect([error.code < 0, Object(input) === input && !Array.isArray(input)]).toEqual([true, false]);
        return;
      }
      const { text, isError, facts } = toldBy(result as object);
      expect(text).toMatch(/^[\w"][^\n]{9,3999}$/);
      expect(text).not.toMatch(/undefined|\[object|at .*:\d+:\d+|stack size|not a function|of null/);
      if (isError)
        expect(text).toMatch(
          /Nothing was sent|task_list shows|There is no|outside of the one folder|is no (plain )?name|has no ending/,
        );
      else expect(Object.keys(facts)).not.toEqual(["error"]);
    });
    await fc.assert(check, { seed: SEED, numRuns: RUNS });
    expect(wire.faults()).toEqual([]);
  });

  test("lines that are no messages, and tools that there are not, end nothing", async () => {
    for (const line of ["", "{", "[]", "null", '{"jsonrpc":"1.0"}', '{"id":7}', "\u0000".repeat(1000)]) wire.send(line);
    const { result, error } = await wire.ask("tools/call", { name: "task_destroy", arguments: {} });
    expect(error?.message ?? toldBy(result as object).text).toContain("task_destroy");
    expect((await wire.ask("tools/call", { name: "task_list", arguments: {} })).result).toBeDefined();
    expect(wire.faults().filter((it) => /ended with/.test(`${it}`))).toEqual([]);
  });
});
