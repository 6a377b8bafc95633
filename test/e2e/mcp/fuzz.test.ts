import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import fc from "fast-check";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildProgram, type Program } from "../cli/program.js";
import { agentEnv, forgetHomes, newHome, type Told, toldBy } from "./agent.js";

// Whatever a model writes, the server stays, and says in a sentence what is wrong.

const SEED = 16;
/** TASKREEL_FUZZ=5000 for more. */
const RUNS = Number(process.env.TASKREEL_FUZZ ?? 300);

let program: Program;
let mock: MockServer;
let server: ChildProcessByStdio<Writable, Readable, Readable>;
let stdout = "";
let stderr = "";
const waiting = new Map<number, (message: Message) => void>();
const strays: string[] = [];

interface Message {
  readonly id?: number;
  readonly result?: object;
  readonly error?: { readonly code: number; readonly message: string };
}

beforeAll(async () => {
  program = await buildProgram();
  mock = await startMockServer({ duration: 50 });
  const home = newHome();
  server = spawn(process.execPath, [program.main, "mcp"], {
    cwd: home,
    env: { ...agentEnv(mock.url, home), TASKREEL_MCP_WAIT_SECONDS: "1" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  server.stderr.on("data", (text) => {
    stderr += text;
  });
  server.stdout.setEncoding("utf8").on("data", (text: string) => {
    const lines = (stdout + text).split("\n");
    stdout = lines.pop() ?? "";
    for (const line of lines) read(line);
  });
  server.once("exit", (code) => {
    for (const it of waiting.values()) it({ error: { code: 0, message: `the server ended with ${code}: ${stderr}` } });
  });
  const clientInfo = { name: "a test", version: "1" };
  await ask("initialize", { protocolVersion: "2025-11-25", capabilities: {}, clientInfo });
  server.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
});
afterAll(async () => {
  server?.kill();
  await mock?.close();
  forgetHomes();
  await program?.[Symbol.asyncDispose]();
});

/** Everything on stdout is a message of the protocol, and answers something. */
function read(line: string): void {
  try {
    const message = JSON.parse(line) as Message & { jsonrpc: string };
    const answer = waiting.get(message.id ?? -1);
    if (message.jsonrpc === "2.0" && answer) return answer(message);
  } catch {}
  strays.push(line);
}

let last = 0;
function ask(method: string, params: unknown): Promise<Message> {
  const id = ++last;
  const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
  const line = JSON.stringify({ jsonrpc: "2.0", id, method, params }).replaceAll(`"${DEEP}"`, deep);
  server.stdin.write(`${line}\n`);
  return answer.finally(() => waiting.delete(id));
}

/** Stands for lists in lists, too deep for whoever prints a counterexample. */
const DEEP = "lists in lists";
const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
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

/** A request that is right, and what a model may make of it. */
const LUMA = { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4" };
const ENDPOINTS = ["runapi/luma/modify_video", "kie/modify/generate", "kie/kling-3.0/video", "runapi/suno/boost_style"];

/** Inputs with the tool's own names, each right, wrong or left out. */
const TOOLS: Readonly<Record<string, Record<string, fc.Arbitrary<unknown>>>> = {
  task_create: {
    endpoint: fc.oneof(fc.constantFrom(...ENDPOINTS), hostile),
    input: fc.oneof(
      objects.map((it) => ({ ...LUMA, ...it })),
      fc.record({ model: hostile, prompt: hostile, source_video_url: hostile }, { requiredKeys: [] }),
      hostile,
    ),
    purchase: hostile,
  },
  task_wait: { task_id: hostile, max_seconds: hostile },
  task_get: { task_id: hostile },
  task_download: { task_id: hostile, file: hostile },
  task_list: { open_only: hostile },
  models: { query: hostile, endpoint: fc.oneof(fc.constantFrom(...ENDPOINTS), hostile) },
  upload: { host: fc.oneof(fc.constantFrom("runapi", "kie"), hostile), file: hostile },
  balance: { host: fc.oneof(fc.constantFrom("runapi", "kie"), hostile) },
};

test("the tools are those that the server lists", async () => {
  const { result } = await ask("tools/list", {});
  const { tools } = result as { tools: { name: string; inputSchema: { properties: object } }[] };
  for (const { name, inputSchema } of tools) {
    expect(Object.keys(inputSchema.properties)).toEqual(expect.arrayContaining(Object.keys(TOOLS[name] ?? {})));
  }
  expect(tools.map(({ name }) => name).sort()).toEqual(Object.keys(TOOLS).sort());
});

describe.each(Object.entries(TOOLS))("%s", (name, fields) => {
  const inputs = fc.oneof(
    { weight: 4, arbitrary: fc.record(fields, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.tuple(fc.record(fields), objects).map(([one, other]) => ({ ...one, ...other })) },
    { weight: 1, arbitrary: hostile },
  );

  test("answers whatever it is given, in a sentence", async () => {
    const check = fc.asyncProperty(inputs, async (input) => {
      const { result, error } = await ask("tools/call", { name, arguments: input });
      if (error) {
        // What is no object of arguments at all, the protocol itself refuses.
        expect(error.message).not.toContain("the server ended");
        expect([error.code < 0, Object(input) === input && !Array.isArray(input)]).toEqual([true, false]);
        return;
      }
      const told: Told = toldBy(result as object);
      expect(told.text).toMatch(/^[\w"][^\n]{9,3999}$/);
      expect(told.text).not.toMatch(/undefined|\[object|at .*:\d+:\d+|stack size|not a function|of null/);
      // What is refused says that it cost nothing, or names what would be right.
      if (!told.isError) expect(told.facts).not.toEqual({});
    });
    await fc.assert(check, { seed: SEED, numRuns: RUNS });
    expect([server.exitCode, stderr, strays]).toEqual([null, "", []]);
  });
});

test("lines that are no messages, and tools that there are not, end nothing", async () => {
  for (const line of ["", "{", "[]", "null", '{"jsonrpc":"1.0"}', '{"id":7}', "\u0000".repeat(1000)]) {
    server.stdin.write(`${line}\n`);
  }
  const { result, error } = await ask("tools/call", { name: "task_destroy", arguments: {} });
  expect(error ?? toldBy(result as object)).toMatchObject(error ? { message: /task_destroy/ } : { isError: true });
  expect((await ask("tools/call", { name: "task_list", arguments: {} })).result).toBeDefined();
  expect(server.exitCode).toBeNull();
});
