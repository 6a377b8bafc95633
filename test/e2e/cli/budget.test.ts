import { startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { EXIT } from "../../../src/cli/exit.js";
import { listening } from "../../setup/listening.js";
import { buildProgram, type Program } from "./program.js";

let program: Program;
let turn = 0;
let state: string;
beforeAll(async () => {
  program = await buildProgram();
});
beforeEach(() => {
  state = `${program.state}-${turn++}`;
});
afterAll(() => program?.[Symbol.asyncDispose]());

const LUMA = ["runapi", "luma/modify_video", "--model", "luma-modify-video", "--prompt", "Fog"];
const SOURCE = ["--source-video-url", "https://example.com/a.mp4"];

/** A host that charges, as far as anybody can tell: it calls itself no mock. */
const host = () => {
  let creates = 0;
  const end = { usage: { cost: 0.4 }, videos: [{ url: "https://cdn.example.com/a.mp4" }] };
  return listening((request, response) => {
    response.setHeader("content-type", "application/json");
    const id = request.method === "POST" ? `t${++creates}` : (request.url ?? "").split("/").at(-1);
    response.end(JSON.stringify(request.method === "POST" ? { id } : { id, status: "completed", ...end }));
  });
};
const run = (url: string, args: readonly string[], env: Record<string, string> = {}) =>
  program.run([...args], {
    env: { RUNAPI_API_KEY: "key-of-a-test", RUNAPI_BASE_URL: url, XDG_STATE_HOME: state, ...env },
  });

test("a budget holds for the day, whoever spends it, and the ledger says what was spent", async () => {
  await using server = await host();
  const order = ["submit", ...LUMA, ...SOURCE, "--yes", "--budget", "1.00"];
  for (const id of ["t1", "t2"]) expect(await run(server.url, order)).toMatchObject({ code: 0, stdout: `${id}\n` });
  const refused = await run(server.url, order);
  expect([refused.code, refused.stdout]).toEqual([EXIT.usage, ""]);
  expect(refused.stderr).toContain("1.00 USD were spent today, of 1.00 USD a day. Nothing was sent");
  // What the host charged is less than what was agreed to.
  expect((await run(server.url, ["wait", "t1", "--quiet"])).code).toBe(0);
  const { stdout } = await run(server.url, ["spending", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ currency: "USD", orders: 2, agreed: 1, charged: 0.4, spent: 0.9 });
  expect((await run(server.url, ["spending"])).stdout).toMatch(/^day +orders +agreed to +charged +spent at most\n/);
});

test("no flag goes beyond what the owner allows", async () => {
  await using server = await host();
  const order = ["submit", ...LUMA, ...SOURCE, "--yes", "--budget", "99"];
  const refused = await run(server.url, order, { TASKREEL_BUDGET: "0.30" });
  expect([refused.code, refused.stderr]).toEqual([EXIT.usage, expect.stringContaining("of 0.30 USD a day")]);
  expect(await run(server.url, order, { TASKREEL_BUDGET: "much" })).toMatchObject({ code: EXIT.usage, stdout: "" });
});

test("of many commands at once no more are sent than the budget pays for", async () => {
  await using server = await host();
  const order = ["submit", ...LUMA, ...SOURCE, "--yes", "--budget", "1.00"];
  const ended = await Promise.all(Array.from({ length: 5 }, () => run(server.url, order)));
  expect(ended.map(({ code }) => code).sort()).toEqual([0, 0, 2, 2, 2]);
  const { stdout } = await run(server.url, ["spending", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ orders: 2, spent: 1 });
});

test("a mock costs nothing, and what has no price is told", async () => {
  await using mock = await startMockServer({ duration: 50 });
  const env = { TASKREEL_BUDGET: "0", KIE_BASE_URL: mock.url, KIE_API_KEY: "key-of-a-test" };
  expect((await run(mock.url, ["submit", ...LUMA, ...SOURCE], env)).code).toBe(0);
  expect(JSON.parse((await run(mock.url, ["spending", "--json"])).stdout)).toMatchObject({ orders: 1, spent: 0 });
  await using server = await host();
  const modify = ["submit", "kie", "modify/generate", "--prompt", "Fog", "--video-url", "https://example.com/a.mp4"];
  const refused = await run(mock.url, [...modify, "--yes"], { ...env, KIE_BASE_URL: server.url });
  expect([refused.code, refused.stderr]).toEqual([
    EXIT.usage,
    expect.stringContaining("a budget of 0.00 credits a day cannot be kept"),
  ]);
});
