import { access, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileFault } from "taskreel/download";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../../setup/repository.js";
import { buildProgram, hostsAt, KIE, LUMA, type Program } from "./program.js";

let program: Program;
let mock: MockServer;
let env: Record<string, string>;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  program = await buildProgram();
  mock = await startMockServer({ duration: 300 });
  folder = await temporaryFolder();
});
afterAll(async () => {
  await mock?.close();
  await program?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});
let turn = 0;
beforeEach(() => {
  mock.reset();
  env = { ...hostsAt(mock.url), XDG_STATE_HOME: join(folder.path, `state-${turn++}`) };
});

const lines = (text: string) => text.trim().split("\n");
const run = (args: readonly string[], stdin?: string) =>
  program.run(args, { env, ...(stdin !== undefined && { stdin }) });

test("run: from flags to a whole file; stdout has its name and nothing else", async () => {
  const file = join(folder.path, "luma.mp4");
  const { code, stdout, stderr } = await run(["run", ...LUMA, "-o", file]);
  expect([code, stdout]).toEqual([0, `${file}\n`]);
  expect(await fileFault(file)).toBeUndefined();
  expect(mock.tasks[0]?.body).toEqual({
    model: "luma-modify-video",
    prompt: "Fog",
    source_video_url: "https://example.com/a.mp4",
  });
  expect(stderr).toMatch(/submitting[\s\S]*completed[\s\S]*saved/);
  expect(stderr).not.toContain("\u001b");
  const quiet = await run(["run", ...LUMA, "-q"]);
  expect([quiet.code, quiet.stderr]).toEqual([0, ""]);
  expect(quiet.stdout).toContain(`${mock.url}/__mock/media/`);
});

test("the handle is on disk before the first poll, the key and bytes before the create call", async () => {
  await run(["run", ...LUMA, "-q"]);
  const entries = await program.entries(env.XDG_STATE_HOME);
  expect(entries.map((it) => it.event)).toEqual(["intend", "submitted", "settled"]);
  const [intend, submitted] = entries;
  const [create, poll] = mock.requests;
  expect(mock.tasks[0]?.body).toEqual(JSON.parse(intend?.body as string));
  // The host knows the key, as that of this very body.
  const again = await fetch(`${mock.url}${intend?.path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${env.RUNAPI_API_KEY}`,
      "content-type": "application/json",
      "idempotency-key": `${intend?.key}`,
    },
    body: intend?.body as string,
  });
  expect(await again.json()).toMatchObject({ id: mock.tasks[0]?.id });
  expect(mock.tasks.length).toBe(1);
  expect(Date.parse(intend?.at as string)).toBeLessThanOrEqual(create?.at as number);
  expect(Date.parse(submitted?.at as string)).toBeLessThanOrEqual(poll?.at as number);
  const file = join(env.XDG_STATE_HOME as string, "taskreel/journal.jsonl");
  expect(await readFile(file, "utf8")).not.toContain("key-that-nobody-may-see");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(join(file, ".."))).mode & 0o777).toBe(0o700);
});

test("submit, list, get, wait and download go on from process to process", async () => {
  const submitted = await run(["submit", ...LUMA]);
  const id = submitted.stdout.trim();
  expect(id).toBe(mock.tasks[0]?.id);
  const [listed] = lines((await run(["list", "--json"])).stdout).map((it) => JSON.parse(it));
  expect(listed).toMatchObject({ id, endpoint: "luma/modify_video", state: "pending", handle: { id } });

  const waited = await run(["wait", id.slice(0, 6), "--json"]);
  expect(JSON.parse(waited.stdout)).toMatchObject({ id, state: "succeeded", outputs: [expect.any(String)] });
  expect(waited.stderr).toBe("");
  expect((await run(["list"])).stdout).toMatch(
    new RegExp(`${id} +runapi luma/modify_video +luma-modify-video +succeeded`),
  );

  const asked = JSON.parse((await run(["get", listed.order, "--json"])).stdout);
  expect(asked).toMatchObject({ id, state: "succeeded", data: { status: "completed" } });
  const fetched = await run(["download", id, "-o", `${folder.path}/fetched/`]);
  expect(fetched.stdout.trim()).toBe(join(folder.path, "fetched", `${id}.mp4`));
  expect(await fileFault(fetched.stdout.trim())).toBeUndefined();
  expect((await run(["list"])).stdout).toContain(fetched.stdout.trim());
  expect(mock.tasks.length).toBe(1);
});

test("wait takes handles from stdin, and ids that this machine has no record of", async () => {
  const [one, two] = await Promise.all([run(["submit", ...LUMA, "--json"]), run(["submit", ...KIE, "--json"])]);
  env = { ...env, XDG_STATE_HOME: join(folder.path, "elsewhere") };
  const waited = await run(["wait", "-", "--json"], `${one.stdout}${two.stdout}`);
  const ids = [one, two].map((it) => JSON.parse(it.stdout).id);
  expect(
    lines(waited.stdout)
      .map((it) => JSON.parse(it).id)
      .sort(),
  ).toEqual(ids.sort());
  const { id, host, path } = JSON.parse(two.stdout);
  const named = await run(["wait", id, "--host", host, "--endpoint", path]);
  expect([named.code, lines(named.stdout).length]).toEqual([0, 1]);
  expect(await program.entries(env.XDG_STATE_HOME)).toEqual([]);
});

test("a handle of another server does not get the key", async () => {
  const { stdout } = await run(["submit", ...LUMA, "--json"]);
  env = { ...env, XDG_STATE_HOME: join(folder.path, "stranger") };
  const stolen = JSON.stringify({ ...JSON.parse(stdout), server: "http://127.0.0.1:9" });
  const { code, stderr } = await run(["wait", stolen]);
  expect(code).toBe(2);
  expect(stderr).toContain("This is no handle of runapi at");
});

test("wait --all waits for every open order, and for nothing else", async () => {
  await run(["submit", ...LUMA]);
  await run(["submit", ...KIE]);
  await run(["run", ...LUMA, "-q"]);
  const { code, stdout, stderr } = await run(["wait", "--all"]);
  expect([code, lines(stdout).length]).toEqual([0, 2]);
  expect(stderr).toContain("modify/generate");
  expect((await run(["wait", "--all"])).stdout).toBe("");
});

test("--input: one body, several, and flags that win over it", async () => {
  const one = join(folder.path, "one.json");
  await writeFile(one, JSON.stringify({ prompt: "Rain", source_video_url: "https://example.com/b.mp4" }));
  expect((await run(["submit", "runapi", "luma/modify_video", "-i", one, "--prompt", "Snow"])).code).toBe(0);
  expect(mock.tasks[0]?.body).toMatchObject({ prompt: "Snow", source_video_url: "https://example.com/b.mp4" });

  const two = JSON.stringify([{ prompt: "A" }, { prompt: "B" }]);
  const args = ["run", "runapi", "hailuo/text_to_video", "--model", "hailuo-02-text-to-video-pro", "-i", "-", "--json"];
  const { code, stdout } = await run(args, two);
  expect([code, lines(stdout).length]).toEqual([0, 2]);
  expect(mock.tasks.map((it) => (it.body as { prompt: string }).prompt)).toEqual(["Snow", "A", "B"]);
});

test("flags become what the contract asks for", async () => {
  const flags = ["--prompt", "Fox", "--model", "hailuo-02-text-to-video-standard", "--duration-seconds", "6"];
  await run(["submit", "runapi", "hailuo/text_to_video", ...flags, "--no-prompt-optimizer", "--enable-safety-checker"]);
  expect(mock.tasks[0]?.body).toEqual({
    model: "hailuo-02-text-to-video-standard",
    prompt: "Fox",
    duration_seconds: 6,
    prompt_optimizer: false,
    enable_safety_checker: true,
  });
  await run(["submit", ...LUMA, "--watermark", "studio"]);
  await run(["submit", ...LUMA, "--watermark"]);
  await run(["submit", ...LUMA, "--no-watermark"]);
  const marks = mock.tasks.slice(1).map((it) => (it.body as { watermark: unknown }).watermark);
  expect(marks).toEqual(["studio", true, false]);
});

test("models names every endpoint, variant and price; docs writes a page that fetches nothing", async () => {
  const { stdout } = await run(["models", "--json"]);
  const models = lines(stdout).map((it) => JSON.parse(it));
  expect(models.find((it) => it.variant === "luma-modify-video")).toMatchObject({ prices: [0.5], currency: "USD" });
  expect(models.find((it) => it.variant === "hailuo-02-image-to-video-standard").choices).toContain(
    "duration_seconds: 6, 10",
  );
  expect((await run(["models", "kie"])).stdout).toMatch(/modify\/generate .*not published/);

  const page = (await run(["docs", "kie", "--no-open"])).stdout.trim();
  await access(page);
  const html = await readFile(page, "utf8");
  expect(html).toContain("--video-url");
  expect(html).toContain("default-src 'none'");
});

test("a reader that leaves is no fault", async () => {
  const running = program.start(["models"], { env });
  running.child.stdout?.destroy();
  const { code, stderr } = await running.ended;
  expect([code, stderr]).toEqual([0, ""]);
});

test("a file that is there is kept, and said so before anything is bought", async () => {
  const file = join(folder.path, "kept.mp4");
  await writeFile(file, "mine");
  const { code, stderr } = await run(["run", ...LUMA, "-o", file]);
  expect([code, mock.requests.length]).toEqual([2, 0]);
  expect(stderr).toContain("--overwrite");
  expect(await readFile(file, "utf8")).toBe("mine");
  expect((await run(["run", ...LUMA, "-o", file, "--overwrite"])).code).toBe(0);
  expect(await fileFault(file)).toBeUndefined();
});

test("a journal that cannot be written stops the purchase", async () => {
  env = { ...env, XDG_STATE_HOME: join(folder.path, "blocked") };
  await mkdir(join(folder.path, "blocked/taskreel/journal.jsonl"), { recursive: true });
  const { code, stderr } = await run(["run", ...LUMA]);
  expect([code, mock.requests.length]).toEqual([1, 0]);
  expect(stderr).toContain("The journal cannot be written");
});

test("a file where a URL belongs", async () => {
  const file = join(folder.path, "clip.mov");
  await writeFile(file, "");
  const { code, stderr } = await run(["run", ...LUMA.slice(0, -1), file]);
  expect([code, mock.requests.length]).toEqual([2, 0]);
  expect(stderr).toContain("--source-video-url takes a URL that the host can fetch");
});

test("webhook listen says where it listens, and ends when told", async () => {
  const running = program.start(["webhook", "listen", "--host", "kie", "--port", "0"], { env });
  await running.says(/kie callbacks[\s\S]*http:\/\/127\.0\.0\.1:\d+/);
  running.child.kill("SIGINT");
  expect((await running.ended).code).toBe(0);
  const { code, stderr } = await run(["webhook", "listen", "--host", "nobody", "--json"]);
  expect([code, JSON.parse(stderr).exitCode]).toEqual([2, 2]);
});
