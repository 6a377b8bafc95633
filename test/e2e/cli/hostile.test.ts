import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listening } from "../../setup/listening.js";
import { temporaryFolder } from "../../setup/repository.js";
import { buildProgram, hostsAt, KIE, LUMA, type Program } from "./program.js";

// Servers, disks and journals that are not what one hopes for.

let program: Program;
let mock: MockServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let env: Record<string, string>;
let state: string;
let turn = 0;
beforeAll(async () => {
  program = await buildProgram();
  mock = await startMockServer({ duration: 200 });
  folder = await temporaryFolder();
});
afterAll(async () => {
  await mock?.close();
  await program?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});
beforeEach(() => {
  mock.reset();
  mock.scenario = "default";
  state = join(folder.path, `state-${turn++}`);
  env = { ...hostsAt(mock.url), XDG_STATE_HOME: state };
});
const run = (args: readonly string[], stdin?: string) =>
  program.run(args, { env, ...(stdin !== undefined && { stdin }) });
const writeJournal = async (...entries: object[]) => {
  await mkdir(join(state, "taskreel"), { recursive: true });
  await writeFile(join(state, "taskreel/journal.jsonl"), entries.map((it) => `${JSON.stringify(it)}\n`).join(""));
};
const order = (id: string, facts: object = {}) => ({
  v: 1,
  at: new Date().toISOString(),
  id,
  event: "intend",
  host: "runapi",
  server: mock.url,
  path: "/api/v1/luma/modify_video",
  key: `key-${id}`,
  body: "{}",
  hash: "",
  pid: 1,
  ...facts,
});

async function serve(listener: RequestListener, use: (url: string) => Promise<void>): Promise<void> {
  await using server = await listening((request, response) => {
    // Nobody is asked for money.
    response.setHeader("x-taskreel-mock", "1");
    if (request.url !== "/__mock/") return listener(request, response);
    response.end();
  });
  return await use(server.url);
}

test("JSON on stdout and stderr holds no character that steers a terminal, and says the same", async () => {
  const steering = "\u009b31m\u007f\u202e\u2028";
  const listener: RequestListener = (request, response) => {
    response.setHeader("content-type", "application/json");
    if (request.url?.endsWith("/bad")) response.statusCode = 400;
    const videos = [{ url: "https://example.com/done.mp4", note: steering }];
    response.end(JSON.stringify({ id: "ok", status: "completed", videos, error: steering }));
  };
  await serve(listener, async (url) => {
    env = { ...env, ...hostsAt(url) };
    const named = (id: string) => [id, "--host", "runapi", "--endpoint", "luma/modify_video", "--json"];
    const { stdout } = await run(["get", ...named("ok")]);
    expect(JSON.parse(stdout).data.videos[0].note).toBe(steering);
    const { stderr } = await run(["get", ...named("bad")]);
    expect(JSON.parse(stderr).exitCode).toBe(2);
    for (const it of [stdout, stderr]) expect(it).not.toMatch(/[\u007f-\u009f\u202e\u2028]/);
  });
});

test("an id that a shell would run is quoted where people are told to paste it, and not completed", async () => {
  const id = "$(touch owned)";
  const listener: RequestListener = (_request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ id, status: "processing" }));
  };
  await serve(listener, async (url) => {
    env = { ...env, ...hostsAt(url) };
    const { stderr } = await run(["run", ...LUMA, "--timeout", "0"]);
    expect(stderr).toContain(`taskreel wait '${id}'`);
    const { stdout } = await run(["complete", "--", "wait", ""]);
    expect(stdout).toContain("runapi /api/v1/luma/modify_video");
    expect(stdout).not.toContain("$(");
  });
});

test.skipIf(process.platform !== "linux")(
  "stdout on a full disk: one line, exit code 1, and nothing is dropped",
  async () => {
    const args = ["submit", ...LUMA].map((it) => `'${it}'`).join(" ");
    const text = `'${process.execPath}' '${program.main}' ${args} > /dev/full`;
    const child = spawn("sh", ["-c", text], { env: { PATH: process.env.PATH ?? "", ...env } });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const [code] = await once(child, "close");
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^taskreel: stdout cannot be written: [^\n]*ENOSPC[^\n]*\n$/),
    ]);
    expect((await program.entries(state)).map((it) => it.event)).toEqual(["intend", "submitted"]);
  },
);

describe("several requests", () => {
  const three = JSON.stringify(["A", "B", "C"].map((prompt) => ({ prompt })));
  const args = ["run", "runapi", "hailuo/text_to_video", "--model", "hailuo-02-text-to-video-pro", "-i", "-", "-q"];

  test("a refusal stops the rest and says how many were not sent", async () => {
    mock.faults.add({ on: "create", status: 402 });
    const { code, stderr } = await run(args, three);
    expect([code, mock.tasks.length]).toEqual([6, 0]);
    expect(stderr).toContain("2 of 3 requests were not sent: those from number 2 on");
    mock.faults.add({ on: "create", status: 402 });
    expect(JSON.parse((await run([...args, "--json"], three)).stderr)).toMatchObject({ exitCode: 6, unsent: 2 });
  });

  test("the code is that of the first that did not end well, not that of the refusal", async () => {
    let creates = 0;
    await serve(
      (request, response) => {
        response.setHeader("content-type", "application/json");
        if (request.method === "POST" && creates++ > 0) response.statusCode = 402;
        response.end(JSON.stringify({ id: "one", status: "failed", error: "moderated" }));
      },
      async (url) => {
        env = { ...env, ...hostsAt(url) };
        const { code, stderr } = await run(args, three);
        expect([code, stderr]).toEqual([3, expect.stringContaining("1 of 3 requests were not sent")]);
      },
    );
  });
});

describe("reading commands", () => {
  test("get and download send no create call for an order whose fate is open", async () => {
    await writeJournal(order("openorder1"));
    for (const verb of ["get", "download"]) {
      const { code, stderr } = await run([verb, "openorder1"]);
      expect([verb, code, stderr]).toEqual([verb, 8, expect.stringContaining("taskreel wait openorder1")]);
    }
    expect(mock.requests.length).toBe(0);
  });

  test("get tells the journal how a task ended", async () => {
    mock.scenario = "instant";
    const id = (await run(["submit", ...LUMA])).stdout.trim();
    await run(["get", id]);
    expect((await run(["list"])).stdout).toContain("succeeded");
  });

  test("handles are taken as they are printed: on several lines, in a list, inside a result", async () => {
    const handle = JSON.parse((await run(["submit", ...LUMA, "--json"])).stdout);
    env = { ...env, XDG_STATE_HOME: `${state}-elsewhere` };
    for (const given of [handle, [handle], { id: handle.id, handle }]) {
      const { code, stderr } = await run(["wait", "-", "-q"], JSON.stringify(given, null, 2));
      expect([code, stderr]).toEqual([0, ""]);
    }
  });
});

describe("journals", () => {
  test("entries that were changed or that a later version wrote take nothing else with them", async () => {
    await writeJournal(
      { v: 1, at: "x", id: "a", event: "submitted" },
      { v: 1, at: "x", id: "b", event: "intend" },
      order("kept", { body: '{"prompt":"a\u2028b"}' }),
      { v: 1, at: "x", id: "kept", event: "toString" },
      { v: 2, at: "x", id: "new", event: "intend" },
    );
    const { code, stdout, stderr } = await run(["list", "--json"]);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^\{"notice":"3 lines .* A later version .*\}\n$/)]);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((it) => JSON.parse(it).order),
    ).toEqual(["kept"]);
    expect((await run(["list"])).stderr).toContain("A later version of taskreel wrote 1 line of the journal");
  });

  test("wait --all: an order of an unknown host is left out, and the others are waited for", async () => {
    const id = (await run(["submit", ...LUMA])).stdout.trim();
    const file = join(state, "taskreel/journal.jsonl");
    const text = await readFile(file, "utf8");
    await writeFile(
      file,
      text + text.replaceAll('"runapi"', '"newhost"').replaceAll(/"id":"\w{10}"/g, '"id":"elsewhere1"'),
    );
    const { code, stdout, stderr } = await run(["wait", "--all"]);
    expect([code, stdout]).toEqual([0, expect.stringContaining(id)]);
    expect(stderr).toContain("Left out: order elsewhere1");
    expect((await run(["wait", "--all"])).code).toBe(0);
  });

  test("wait --all says what it leaves out, and that there is nothing", async () => {
    expect((await run(["wait", "--all"])).stderr).toContain("No task is open");
    mock.faults.add({ on: "create", transport: "reset" });
    await run(["run", ...KIE]);
    expect((await run(["wait", "--all"])).stderr).toContain("Left out, because their outcome is unknown: 1");
  });

  test("one that cannot be read or written says where to go", async () => {
    await mkdir(join(state, "taskreel/journal.jsonl"), { recursive: true });
    for (const args of [["list"], ["submit", ...LUMA]]) {
      const { code, stderr } = await run(args);
      expect([code, stderr]).toEqual([1, expect.stringContaining("XDG_STATE_HOME")]);
    }
    expect(mock.requests.length).toBe(0);
  });

  test("one that can no longer be written after a create call: the advice works without it", async () => {
    const file = join(state, "taskreel/journal.jsonl");
    await serve(
      async (request, response) => {
        response.setHeader("content-type", "application/json");
        if (request.method === "POST") {
          await rename(file, `${file}.old`);
          await mkdir(file);
        }
        const videos = [{ url: "https://example.com/done.mp4" }];
        response.end(JSON.stringify({ id: "bought-1", status: "completed", videos }));
      },
      async (url) => {
        env = { ...env, ...hostsAt(url) };
        const { code, stderr } = await run(["submit", ...LUMA]);
        expect([code, stderr]).toEqual([1, expect.stringContaining("cannot be written")]);
        const [, advice = ""] = /^Go on with: taskreel (.*)$/m.exec(stderr) ?? [];
        const command = `'${process.execPath}' '${program.main}' ${advice}`;
        const child = spawn("sh", ["-c", command], { env: { PATH: process.env.PATH ?? "", ...env } });
        let stdout = "";
        child.stdout.on("data", (chunk) => {
          stdout += chunk;
        });
        expect([await once(child, "close"), stdout]).toEqual([[0, null], "https://example.com/done.mp4\n"]);
      },
    );
  });

  test("what is damaged is counted and told once", async () => {
    await writeJournal(order("kept"), { v: 1, at: "x", id: "a", event: "saved", files: "x" }, order("kept"));
    const { code, stderr } = await run(["list"]);
    const notice = "2 lines of the journal passed over: cut, or changed";
    expect([code, stderr]).toEqual([0, `taskreel: ${notice}\n`]);
    const asJson = await run(["list", "--json"]);
    expect(JSON.parse(asJson.stderr)).toEqual({ notice });
    expect(JSON.parse(asJson.stdout)).toMatchObject({ order: "kept" });
  });

  test("without a home nothing is paid", async () => {
    const { XDG_STATE_HOME: _, ...homeless } = env;
    const args = ["submit", ...LUMA];
    const { code, stderr } = await program.run(args, { env: { ...homeless, XDG_STATE_HOME: "", HOME: "" } });
    expect([code, stderr]).toEqual([1, expect.stringContaining("no home folder to keep it in. Set XDG_STATE_HOME")]);
    expect(mock.requests.length).toBe(0);
  });

  test("a process number that was given out again does not make an old order look busy", async () => {
    const at = new Date(Date.now() - 3_600_000).toISOString();
    await writeJournal(order("old", { at, pid: process.pid }), order("fresh", { pid: process.pid }));
    const { stdout } = await run(["list"]);
    expect(stdout).toMatch(/^fresh .*submitting/m);
    expect(stdout).toMatch(/^old .*submission open/m);
  });
});

describe("what people type", () => {
  test("a beginning that is too short is told so, and a slip gets the word that was meant", async () => {
    await writeJournal(order("e27abcdefg"));
    const said = async (...args: string[]) => {
      const { code, stderr } = await run(args);
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^taskreel: [^\n]*\n/)]);
      return stderr;
    };
    expect(await said("get", "e27")).toContain('"e27" is too short: write 4 characters of an id, or more');
    expect(await said("get", "f27")).toContain('no record of "f27"');
    expect(await said("get")).not.toContain("--all");
    expect(await said("wait")).toContain("--all");
    expect(await said("submit", "runap")).toContain("(did you mean runapi?)");
    expect(await said("submit", "runapi", "modify_video")).toContain("(did you mean luma/modify_video?)");
    expect(await said("mock", "-p", "0", "-s", "flakey")).toContain("(did you mean flaky?)");
    expect(await said("list", "--limt")).toContain("unknown option '--limt'");
    expect(await said("mock", "--clock", "slow")).toContain("--clock is real, manual, manual+1000");
    expect(await said("drift", "--host", "runapi", "--target", "ftp://x", "--", "true")).toContain("--target must be");
    expect(await said("webhook", "listen", "--secret", "s")).toContain("--secret-file");
  });

  test("a request in another encoding is refused before it is paid; UTF-16 with its mark is read", async () => {
    const file = join(folder.path, "utf16.json");
    const text = '{"prompt":"狐狸","source_video_url":"https://example.com/a.mp4"}';
    await writeFile(file, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]));
    expect((await run(["submit", "runapi", "luma/modify_video", "-i", file])).code).toBe(0);
    expect(JSON.parse(String((await program.entries(state))[0]?.body)).prompt).toBe("狐狸");
    await writeFile(file, Buffer.from([0x7b, 0xba, 0xfc, 0x7d]));
    const { code, stderr } = await run(["submit", "runapi", "luma/modify_video", "-i", file]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("Save it as UTF-8. Nothing was sent.")]);
    const { stderr: typed } = await run(["submit", ...LUMA.slice(0, 2), ...LUMA.slice(4), "--prompt", "狐\ufffd"]);
    expect(typed).toContain("--prompt holds U+FFFD");
    expect(mock.tasks.length).toBe(1);
  });
});

test("behind taskreel drift the real host is paid, so its price is asked", async () => {
  const inner = ["--", process.execPath, program.main, "submit", ...LUMA];
  const { stderr } = await run(["drift", "--host", "runapi", "--target", "http://host.invalid", ...inner]);
  expect(stderr).toContain("Nothing was sent: add --yes");
  expect(await program.entries(state)).toEqual([]);
});

test("-o below a file is refused before anything is bought", async () => {
  const file = join(folder.path, "a-file");
  await writeFile(file, "");
  for (const out of [`${file}/`, join(file, "x.mp4")]) {
    const { code, stderr } = await run(["run", ...LUMA, "-o", out]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("is a file")]);
  }
  expect(mock.requests.length).toBe(0);
});

test("an answer with more codings than fetch takes, cut later, ends by the documented code, its order kept", async () => {
  await using host = await listening((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip, gzip, gzip, gzip, gzip, gzip, gzip" });
    response.write("unfinished");
    setTimeout(() => response.destroy(), 100);
  });
  const its = { ...env, KIE_BASE_URL: host.url, KIE_API_KEY: "k" };
  const args = ["submit", "kie", "modify/generate", "--prompt", "x", "--video-url", "https://cdn.test/v.mp4", "--yes"];
  const { code, stderr } = await program.run(args, { env: its });
  expect([code, stderr]).toEqual([8, expect.stringContaining("may have taken the order")]);
  expect((await run(["list"])).stdout).toContain("submission unknown");
  // Asked whether it is a mock, it answers the same: that is no consent, and nothing is aborted that has failed by itself.
  const asked = await program.run(args.slice(0, -1), { env: its });
  expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining("Nothing was sent")]);
});
