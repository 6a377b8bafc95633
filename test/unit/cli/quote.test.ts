import { writeFile } from "node:fs/promises";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { runEndpoint } from "../../../src/cli/command/run.js";
import { EXIT } from "../../../src/cli/exit.js";
import { captured } from "../../setup/captured.js";
import { hostsAt } from "../../setup/hosts.js";
import { type Listening, listening } from "../../setup/listening.js";
import { temporaryFolder } from "../../setup/repository.js";

const SOUND = ["runapi", "elevenlabs/isolate_audio"];
const URL_FLAG = ["--source-audio-url", "https://example.com/a.mp3"];

/** What the host says to a question, and what it was asked. */
let said: { readonly status: number; readonly quote: unknown };
let questions: { readonly service: string; readonly params: Record<string, unknown> }[];
let mock: MockServer;
let host: Listening;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

const quoted = (change: object = {}) => ({
  price_quote: {
    service: "elevenlabs",
    action: "isolate_audio",
    model: null,
    pricing_status: "available",
    currency: "USD",
    reservation_amount_cents: 12,
    estimate_basis: "flat",
    as_of: "2026-10-01T00:00:00Z",
    ...change,
  },
});

beforeAll(async () => {
  mock = await startMockServer();
  folder = await temporaryFolder();
  // A mock that does not say that it is one, as a host that charges.
  host = await listening(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { url = "/", method = "GET" } = request;
    if (url.startsWith("/__")) return void response.writeHead(404).end();
    if (url === "/api/v1/price_quotes") {
      questions.push(JSON.parse(body.toString()));
      response.writeHead(said.status, { "content-type": "application/json" }).end(JSON.stringify(said.quote));
      return;
    }
    const headers = { authorization: "Bearer any", "content-type": String(request.headers["content-type"]) };
    const answer = await fetch(mock.url + url, { method, headers, ...(method === "POST" && { body }) });
    response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
  });
});
afterAll(async () => {
  await host[Symbol.asyncDispose]();
  await mock.close();
  await folder[Symbol.asyncDispose]();
});
beforeEach(() => {
  mock.reset();
  questions = [];
  said = { status: 200, quote: quoted() };
  vi.stubEnv("XDG_STATE_HOME", `${folder.path}/state`);
  for (const [name, value] of Object.entries(hostsAt(host.url))) vi.stubEnv(name, value);
});
afterEach(() => void vi.unstubAllEnvs());

async function submit(...args: readonly string[]) {
  const { code, stderr } = await captured(() => runEndpoint("submit", args));
  return { code, stderr: stderr.split("\n").at(-2), tasks: mock.tasks.length };
}

test("a price that is not published is asked for, and bought within the bound", async () => {
  expect(await submit(...SOUND, ...URL_FLAG, "--max-cost", "0.12")).toMatchObject({ code: 0, tasks: 1 });
  expect(questions).toEqual([
    { service: "elevenlabs", action: "isolate_audio", params: { source_audio_url: "https://example.com/a.mp3" } },
  ]);
});

test("above the bound nothing is ordered", async () => {
  expect(await submit(...SOUND, ...URL_FLAG, "--max-cost", "0.11")).toEqual({
    code: EXIT.usage,
    stderr:
      "taskreel: runapi elevenlabs/isolate_audio costs 0.12 USD (as runapi says now), more than --max-cost 0.11. Nothing was sent.",
    tasks: 0,
  });
});

test.each([
  [{ status: 500, quote: { error: "Down" } }, EXIT.server, "Down"],
  [{ status: 401, quote: { error: "No such key" } }, EXIT.auth, "No such key"],
  [
    { status: 200, quote: quoted({ pricing_status: "pending" }) },
    EXIT.usage,
    '/price_quote/pricing_status is "pending"',
  ],
  [{ status: 200, quote: quoted({ currency: "EUR" }) }, EXIT.usage, "it is in EUR, and the limit is in USD"],
  [{ status: 200, quote: quoted({ reservation_amount_cents: -5 }) }, EXIT.usage, "no amount"],
  [{ status: 200, quote: quoted({ reservation_amount_cents: "1" }) }, EXIT.usage, "no amount"],
  [{ status: 200, quote: {} }, EXIT.usage, "is not there"],
])("a question that ends in %j refuses, beside --yes too", (answer, code, why) => refused(answer, code, why));

const endless = "x".repeat(900_000);
test.each([
  ["a status that is an object", { pricing_status: { toString: 1 } }, "pricing_status is an object"],
  ["a status that steers", { pricing_status: "\x1b[2J\nno" }, 'is "\\u001b[2J\\nno"'],
  ["a status without an end", { pricing_status: endless }, `is "${"x".repeat(59)}…"`],
  ["a currency that steers", { currency: "\x1b[2J\nEUR" }, "it is in \ufffd[2J EUR, and"],
  ["a currency without an end", { currency: endless }, `it is in ${"x".repeat(59)}…, and`],
])("%s is told in short", (_, change, why) => refused({ status: 200, quote: quoted(change) }, EXIT.usage, why));

test("a refusal without an end is told in short", () =>
  refused({ status: 500, quote: { error: endless } }, EXIT.server, `${"x".repeat(1000)}…`));

async function refused(answer: typeof said, code: number, why: string): Promise<void> {
  said = answer;
  const { stderr = "", ...it } = await submit(...SOUND, ...URL_FLAG, "--max-cost", "99", "--yes");
  expect(it).toEqual({ code, tasks: 0 });
  expect(stderr).toContain(why);
  expect(stderr).toMatch(/^taskreel: runapi elevenlabs\/isolate_audio has no published price, and runapi gave none: /);
  expect(stderr).toMatch(/Nothing was ordered: --yes without --max-cost agrees\.$/);
  expect([stderr.length < 2000, questions.length]).toEqual([true, 1]);
}

test("of a list each is asked for until the bound is reached", async () => {
  const input = `${folder.path}/in.json`;
  const bodies = [1, 2, 3, 4].map((it) => ({ source_audio_url: `https://example.com/${it}.mp3` }));
  await writeFile(input, JSON.stringify(bodies));
  expect(await submit(...SOUND, "-i", input, "--max-cost", "0.3")).toMatchObject({ code: EXIT.usage, tasks: 0 });
  expect(questions.length).toBe(3);
  expect(await submit(...SOUND, "-i", input, "--max-cost", "0.48")).toMatchObject({ code: 0, tasks: 4 });
});

test("a file is not uploaded before the price is known, and its path is nobody's business", async () => {
  const path = `${folder.path}/talk.mp3`;
  await writeFile(path, "ID3\x04\0\0\0\0\0\0");
  expect(await submit(...SOUND, "--source-audio-url", path, "--max-cost", "0.01")).toMatchObject({ code: EXIT.usage });
  expect(questions[0]?.params).toEqual({ source_audio_url: "https://uploaded.invalid/file-1" });
  expect(mock.requests.length).toBe(0);
});

test.each([
  ["voices", "--source-audio-url", "https://example.com/a.mp3"],
  ["style_expansions", "--description", "calm piano"],
])("a path that the host cannot be asked about says so: %s", async (name, ...flags) => {
  const { code, stderr, tasks } = await submit("runapi", name, ...flags, "--max-cost", "9", "--yes");
  expect([code, tasks, questions]).toEqual([EXIT.usage, 0, []]);
  expect(stderr).toBe(
    `taskreel: runapi ${name} has no published price, and runapi can be asked for prices of /api/v1/{service}/{action} alone, which /api/v1/${name} is not, so --max-cost refuses it. Nothing was sent: --yes without --max-cost agrees.`,
  );
});

test("nobody is asked without a bound, with a published price, or where the contract names nobody", async () => {
  expect(await submit(...SOUND, ...URL_FLAG, "--yes")).toMatchObject({ code: 0, tasks: 1 });
  const clip = ["--prompt", "Fog", "--source-video-url", "https://example.com/a.mp4"];
  expect(await submit("runapi", "luma/modify_video", ...clip, "--max-cost", "0.5")).toMatchObject({
    code: 0,
    tasks: 2,
  });
  expect(await submit("kie", "nano-banana-2", "--prompt", "Fog", "--max-cost", "9")).toMatchObject({
    code: EXIT.usage,
    tasks: 2,
    stderr: expect.stringContaining(
      "kie nano-banana-2 has no published price, and kie cannot be asked for one, so --max-cost refuses it. Nothing was sent",
    ),
  });
  expect(questions).toEqual([]);
});
