import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hostsAt } from "../setup/hosts.js";
import { root } from "../setup/repository.js";
import { chainsOf, pages } from "./pages.js";
import { fromSource } from "./sources.js";

/** The guide's worker, as a reader has it, but for two times: a test need not wait for minutes. */
const recipe = pages
  .filter((it) => it.title === "docs/guide/durable.md")
  .flatMap(chainsOf)
  .find((it) => it.marks.recipe === "sqlite");
const worker = (recipe?.code ?? "")
  .replace("90_000", "1_500")
  .replace("{ load, save }", "{ load, save, patienceMs: 1_000 }");

const ORDERS = `
import { orderOf } from "taskreel/durable";
const luma = (client, n) => [client, "/api/v1/luma/modify_video", { model: "luma-modify-video", prompt: "order " + n, source_video_url: "https://example.com/a.mp4" }];
const modify = (client, n) => [client, "/api/v1/modify/generate", { prompt: "order " + n, videoUrl: "https://example.com/a.mp4" }];
for (let n = 0; n < 12; n++) save(orderOf(...(n % 2 ? modify(clients[1], n) : luma(clients[0], n)), { reference: "order-" + n }));
console.log(db.prepare("SELECT count(*) AS n FROM orders").get().n);
`;

/** Node with SQLite in it. */
const node = ["--yes", "--package", "node@24", "--", "node", "--no-warnings"];

let mock: MockServer;
let folder: string;
beforeAll(async () => {
  mock = await startMockServer({ duration: 150 });
  folder = mkdtempSync(join(tmpdir(), "taskreel-worker-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const [head = ""] = worker.split("const until =");
  for (const [name, code] of Object.entries({ worker, orders: `${head}\n${ORDERS}` })) {
    writeFileSync(join(folder, `${name}.ts`), code);
    await build({
      entryPoints: [join(folder, `${name}.ts`)],
      outfile: join(folder, `${name}.mjs`),
      bundle: true,
      platform: "node",
      format: "esm",
      plugins: [fromSource(folder)],
      logLevel: "silent",
    });
  }
});
afterAll(async () => {
  await mock?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const env = () => ({ ...process.env, ...hostsAt(mock.url) });

async function ordersIn(): Promise<{ reference: string; host: string; state: string; handle?: { id: string } }[]> {
  const ask =
    'const { DatabaseSync } = require("node:sqlite"); console.log(JSON.stringify(new DatabaseSync("orders.db").prepare("SELECT json FROM orders").all()))';
  const { stdout } = await promisify(execFile)("npx", [...node, "-e", ask], { cwd: folder });
  return (JSON.parse(stdout) as { json: string }[]).map(({ json }) => JSON.parse(json));
}

it("the guide's worker is there, short, and with the two times that are changed for the test", () => {
  expect(recipe?.code.split("\n").length).toBeLessThanOrEqual(35);
  expect(worker).toContain("patienceMs");
  expect(worker).toContain("1_500");
});

it("two of them at once, killed again and again, finish all orders and buy none twice", async () => {
  const made = await promisify(execFile)("npx", [...node, "orders.mjs"], { cwd: folder, env: env() });
  expect(made.stdout.trim()).toBe("12");
  let killed = 0;
  const work = async (kills: number) => {
    for (;;) {
      // By its own process, so that the kill reaches it and not npx.
      const child = spawn("npx", [...node, "worker.mjs"], { cwd: folder, env: env(), detached: true, stdio: "ignore" });
      const ended = new Promise<"ended">((resolve) => child.once("exit", () => resolve("ended")));
      const late =
        kills-- > 0 ? new Promise<"late">((resolve) => setTimeout(() => resolve("late"), 900 + 150 * kills)) : ended;
      if ((await Promise.race([ended, late])) === "ended") return;
      killed++;
      process.kill(-(child.pid as number), "SIGKILL");
      await ended;
    }
  };
  await Promise.all([work(4), work(3)]);
  expect(killed).toBeGreaterThan(2);
  const orders = await ordersIn();
  expect(orders).toHaveLength(12);
  const bought = (host: string) => orders.filter((it) => it.host === host && it.handle).map((it) => it.handle?.id);
  expect(orders.filter((it) => it.host === "runapi").map((it) => it.state)).toEqual(Array(6).fill("completed"));
  for (const it of orders) expect(["completed", "unknown"]).toContain(it.state);
  const ids = mock.tasks.map((it) => it.id);
  expect(new Set([...bought("runapi"), ...bought("kie")]).size).toBe(bought("runapi").length + bought("kie").length);
  for (const id of [...bought("runapi"), ...bought("kie")]) expect(ids).toContain(id);
  expect(ids.length).toBeLessThanOrEqual(12);
  mock.assertConforming();
});
