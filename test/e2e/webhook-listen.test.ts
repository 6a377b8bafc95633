import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createKie } from "taskreel/kie";
import { type ManualClock, type MockServer, manualClock, startMockServer } from "taskreel/mock";
import { webhookRules } from "taskreel/runapi";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listenForWebhooks } from "../../src/cli/command/webhook.js";
import { listening } from "../setup/listening.js";
import { root, temporaryFolder } from "../setup/repository.js";

const module = new URL("../../src/cli/command/webhook.ts", import.meta.url).href;
const tsx = fileURLToPath(new URL("../../node_modules/tsx/dist/cli.mjs", import.meta.url));
let mock: MockServer<ManualClock>;
let stop: (() => Promise<number | null>) | undefined;
beforeEach(async () => {
  mock = await startMockServer({ clock: manualClock(), seed: 1 });
});
afterEach(async () => {
  await stop?.();
  stop = undefined;
  await mock.close();
});

/** The command in a process of its own, and the lines that it prints, one after the other. */
function listenIn(options: object, variables: Record<string, string> = {}): () => Promise<string> {
  const code = `import(${JSON.stringify(module)}).then((it) => it.listenForWebhooks(${JSON.stringify(options)}))`;
  const env = { ...process.env, KIE_API_KEY: "any", KIE_BASE_URL: mock.url, RUNAPI_API_KEY: "any", ...variables };
  const child = spawn(process.execPath, [tsx, "-e", code], { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  stop = async () => {
    if (child.exitCode === null) {
      child.kill("SIGINT");
      await once(child, "exit");
    }
    return child.exitCode;
  };
  return async () => (await lines.next()).value ?? "";
}

test("shows each delivery and how its task ended, and stops when told", async () => {
  const next = listenIn({ host: "kie", port: 0, json: true }, { TASKREEL_WEBHOOK_SECRET: "mock-webhook-secret" });
  const ready = JSON.parse(await next());
  expect(ready).toMatchObject({ event: "ready", host: "kie", verifies: "signature", urls: expect.any(Array) });
  const kie = createKie({ apiKey: "any", baseUrl: mock.url });
  const body = {
    prompt: "City",
    videoUrl: "https://example.com/a.mp4",
    callBackUrl: ready.urls.find((it: string) => it.includes("modify")),
  };
  const task = await kie.submit("/api/v1/modify/generate", body);
  await mock.clock.advance(2000);
  expect(JSON.parse(await next())).toMatchObject({
    event: "delivery",
    status: 200,
    outcome: "handled",
    id: task.id,
    state: "succeeded",
    outputs: [expect.stringContaining(mock.url)],
  });
  expect(await stop?.()).toBe(0);
});

test("quiet, it shows the deliveries alone", async () => {
  const { port, ...taken } = await listening(() => {});
  await taken[Symbol.asyncDispose]();
  const next = listenIn({ host: "kie", port, json: true, quiet: true });
  const send = () => fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: "{" }).catch(() => undefined);
  await vi.waitUntil(send, { timeout: 120_000, interval: 50 });
  expect(JSON.parse(await next())).toMatchObject({ event: "delivery", status: 415 });
});

test("says in words why one is refused, and steers no terminal", async () => {
  const next = listenIn({ host: "runapi", port: 0 });
  expect(await next()).toBe("runapi callbacks, proved by fetching the task:");
  const url = await next();
  expect(url).toContain("?path=%2Fapi%2Fv1%2F");
  for (let others = 1; others < webhookRules.paths.length; others++) await next();
  const send = (body: string) =>
    fetch(new URL("/", url), { method: "POST", body, headers: { "content-type": "application/json" } });
  await send("{");
  expect(await next()).toMatch(/^[\d:.]+ {2}400 refused {2}\d+ ms {2}the body is no JSON$/);
  await send(JSON.stringify({ id: "t1\u200b" }));
  expect(await next()).toMatch(/400 refused/);
  await send(JSON.stringify({ id: "t1" }));
  expect(await next()).toMatch(/500 failed {2}task t1 {2}\d+ ms {2}The callback URL does not say/);
});

test("refuses what a page in a browser sends, and takes what comes through a tunnel", async () => {
  const next = listenIn({ host: "kie", port: 0, json: true });
  const { port } = new URL(JSON.parse(await next()).urls[0]);
  const send = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const its = { "content-type": "text/plain", ...headers };
      const sent = request({ port, host: "127.0.0.1", method: "POST", headers: its }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on("error", reject).end("{");
    });
  for (const origin of ["https://evil.example", "null", `http://127.0.0.1:${port}`]) {
    expect(await send({ origin })).toBe(403);
  }
  expect(await send({ "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await send({ host: "quiet-fox.tunnel.example" })).toBe(415);
  // Of the refused ones nothing is shown.
  expect(JSON.parse(await next())).toMatchObject({ event: "delivery", status: 415 });
});

test("without a key it does not begin: every callback would fail", async () => {
  vi.stubEnv("KIE_API_KEY", "");
  await expect(listenForWebhooks({ host: "kie", port: 0 })).rejects.toThrow("There is no key for kie: set KIE_API_KEY");
  vi.unstubAllEnvs();
});

test("a secret comes from a file, and not from the command line", async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "secret");
  await writeFile(file, "mock-webhook-secret\n");
  const next = listenIn({ host: "kie", port: 0, secretFile: file, json: true });
  expect(JSON.parse(await next())).toMatchObject({ event: "ready", verifies: "signature" });
  await expect(listenForWebhooks({ host: "kie", port: 0, secret: "s" })).rejects.toThrow(
    "set TASKREEL_WEBHOOK_SECRET, or name a file with --secret-file",
  );
  await writeFile(file, "\n");
  await expect(listenForWebhooks({ host: "kie", port: 0, secretFile: file })).rejects.toThrow("is empty");
});
