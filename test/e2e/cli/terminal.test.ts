import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../../setup/repository.js";
import { buildProgram, hostsAt, LUMA, type Program } from "./program.js";

// In a terminal of its own, as a person sees it: tmux draws what the program writes.

const MISSING = withoutTmux();
let program: Program;
let mock: MockServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
/** A server of its own for each test: one that is going would take the next window with it. */
let turn = 0;
const socket = () => join(folder.path, `tmux-${turn}`);

function withoutTmux(): boolean {
  try {
    execFileSync("tmux", ["-V"], { stdio: "ignore" });
    return false;
  } catch {
    if (process.env.CI) return false;
    process.stderr.write("Skipped for want of tmux: the command line in a terminal.\n");
    return true;
  }
}

const tmux = (...args: string[]) =>
  execFileSync("tmux", ["-S", socket(), "-f", "/dev/null", ...args], { encoding: "utf8" });

/** The window's text; with `-e` its colours too. */
const screen = (...flags: string[]) => tmux("capture-pane", "-p", "-t", "taskreel", ...flags);

/** Waits for the window to show it. */
async function shows(pattern: RegExp): Promise<string> {
  for (;;) {
    const text = screen();
    if (pattern.test(text)) return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens a window of 100 by 30 with a shell in it, and types a command. */
function type(args: readonly string[], env: Record<string, string> = {}): void {
  const all = {
    ...hostsAt(mock.url),
    PS1: "$ ",
    HOME: folder.path,
    XDG_STATE_HOME: join(folder.path, "state"),
    ...env,
  };
  const variables = Object.entries(all).flatMap(([name, value]) => ["-e", `${name}=${value}`]);
  const script = join(folder.path, "taskreel");
  writeFileSync(script, `#!/bin/sh\nexec "${process.execPath}" "${program.main}" "$@"\n`, { mode: 0o755 });
  tmux("new-session", "-d", "-s", "taskreel", "-x", "100", "-y", "30", "-c", folder.path, ...variables, "sh");
  const line = args.map((it) => (/^[\w./:=-]+$/.test(it) ? it : `'${it}'`)).join(" ");
  tmux("send-keys", "-t", "taskreel", `"${script}" ${line}; echo "code $?"`, "Enter");
}

describe.skipIf(MISSING)("in a terminal", () => {
  beforeAll(async () => {
    program = await buildProgram();
    mock = await startMockServer({ scenario: "manual" });
    folder = await temporaryFolder();
    mkdirSync(join(folder.path, "state"));
  });
  afterAll(async () => {
    await mock?.close();
    await program?.[Symbol.asyncDispose]();
    await folder?.[Symbol.asyncDispose]();
  });
  afterEach(() => {
    tmux("kill-server");
    turn++;
    mock.reset();
  });

  test("one line, rewritten as time passes, and the result below it", async () => {
    type(["run", ...LUMA]);
    await shows(/luma\/modify_video \w{8} +pending +\d+ s \(30 to 120 s as a rule\) \d+ polls?/);
    await shows(/pending +\d+ s \(30 to 120 s as a rule\) [2-9] polls/);
    mock.tasks.complete(mock.tasks[0]?.id as string);
    const text = await shows(/code 0/);
    expect(text.match(/luma\/modify_video/g)?.length).toBe(2); // the command itself, and its one line
    expect(text).toMatch(/luma\/modify_video \w{8} +completed +\d+ s \d+ polls\nhttp:\/\/127.0.0.1/);
    expect(screen("-e")).toContain("\u001b[32mcompleted");
  });

  test("several tasks, a line each", async () => {
    const bodies = join(folder.path, "bodies.json");
    writeFileSync(bodies, JSON.stringify([{ prompt: "A" }, { prompt: "B" }]));
    type(["run", ...LUMA.slice(0, 2), ...LUMA.slice(4), "-i", bodies]);
    await shows(/pending[^\n]*\n[^\n]*pending/);
    for (const { id } of mock.tasks) mock.tasks.complete(id);
    expect(await shows(/code 0/)).toMatch(/completed[^\n]*\n[^\n]*completed[^\n]*\nhttp[^\n]*\nhttp/);
  });

  test("Ctrl-C stops the wait, says how to go on, and that works", async () => {
    type(["run", ...LUMA]);
    await shows(/\d+ polls?/);
    tmux("send-keys", "-t", "taskreel", "C-c");
    const text = await shows(/code 130/);
    const { id } = mock.tasks[0] as { id: string };
    expect(text).toContain(`taskreel wait ${id}`);
    expect(text).toContain("goes on");
    mock.tasks.complete(id);
    tmux(
      "send-keys",
      "-t",
      "taskreel",
      `clear; "${join(folder.path, "taskreel")}" wait ${id}; echo "then $?"`,
      "Enter",
    );
    expect(await shows(/then 0/)).toContain(`/__mock/media/${id}`);
    expect(mock.tasks.length).toBe(1);
  });

  test("NO_COLOR: the same line without colours", async () => {
    type(["run", ...LUMA], { NO_COLOR: "1" });
    await shows(/\d+ polls?/);
    mock.tasks.complete(mock.tasks[0]?.id as string);
    await shows(/code 0/);
    expect(screen("-e")).not.toContain("\u001b[3");
  });

  test("a price is asked, and no is no", async () => {
    type(["run", ...LUMA], hostsAt("https://host.invalid"));
    await shows(/costs 0\.50 USD \(published [\d-]+\)\. Send it\? \[y\/N\]/);
    tmux("send-keys", "-t", "taskreel", "n", "Enter");
    expect(await shows(/code 2/)).toContain("Nothing was sent");
  });

  test("Ctrl-C at the price sends nothing", async () => {
    type(["run", ...LUMA], hostsAt("https://host.invalid"));
    await shows(/Send it\?/);
    tmux("send-keys", "-t", "taskreel", "C-c");
    expect(await shows(/code 130/)).toContain("Nothing was sent");
  });

  test("yes at the price sends it", async () => {
    type(["run", ...LUMA], hostsAt("https://host.invalid"));
    await shows(/Send it\?/);
    tmux("send-keys", "-t", "taskreel", "y", "Enter");
    expect(await shows(/code 7/)).toContain("host.invalid");
  });

  /** Waits for a question, then answers it. */
  const answer = async (question: RegExp, ...keys: string[]) => {
    await shows(question);
    for (const it of keys) tmux("send-keys", "-t", "taskreel", ...(/^[A-Z]/.test(it) ? [it] : ["-l", it]));
  };
  const active = (question: string) => new RegExp(`◆ +${question}`);

  test("without a word run asks, shows the command that says the same, and buys after a yes", async () => {
    mock.scenario = "default";
    type(["run"]);
    await answer(active("Which host"), "Enter");
    await answer(active("What is to be made"), "luma/", "Enter");
    await answer(active("--prompt"), "雪落在湖面上", "Enter");
    await answer(active("--source-video-url"), "no.mp4", "Enter");
    await answer(/■ +--source-video-url takes a URL[\s\S]*no\.mp4/, ..."no.mp4".split("").map(() => "BSpace"));
    await answer(active("--source-video-url"), "https://example.com/a.mp4", "Enter");
    await answer(active("What else"), "Enter");
    await answer(active("Save it as"), "C-u", "asked-{model}.{ext}", "Enter");
    const text = await shows(/Send it\?/);
    const line =
      "--prompt '雪落在湖面上' \\\n  --source-video-url https://example.com/a.mp4 \\\n  -o 'asked-{model}.{ext}'";
    expect(text).toContain(`taskreel run runapi luma/modify_video \\\n  ${line}`);
    expect(mock.requests.length).toBe(0);
    await answer(/Send it\?/, "y");
    expect(await shows(/code 0/)).toContain("asked-luma-modify-video.mp4");
    expect(mock.tasks.map((it) => it.body)).toEqual([
      { model: "luma-modify-video", prompt: "雪落在湖面上", source_video_url: "https://example.com/a.mp4" },
    ]);
  });

  test.each([0, 1, 2, 3, 4, 5])("Ctrl-C at question %i buys nothing", async (turn) => {
    const questions = [
      ["Which host", "Enter"],
      ["What is to be made", "luma/", "Enter"],
      ["--prompt", "Fog", "Enter"],
      ["--source-video-url", "https://example.com/a.mp4", "Enter"],
      ["What else", "Enter"],
      ["Save it as", "Enter"],
    ] as const;
    type(["run"]);
    for (const [question, ...keys] of questions.slice(0, turn)) await answer(active(question), ...keys);
    await answer(active(questions[turn]?.[0] ?? ""), "C-c");
    expect(await shows(/code 130/)).toContain("taskreel: Nothing was sent.");
    expect(mock.requests.length).toBe(0);
  });

  test("Ctrl-C, and no, where the price is named buy nothing", async () => {
    for (const [key, code] of [
      ["C-c", 130],
      ["n", 2],
    ] as const) {
      type(["run"], { ...hostsAt("https://host.invalid") });
      await answer(active("Which host"), "Enter");
      await answer(active("What is to be made"), "luma/", "Enter");
      await answer(active("--prompt"), "Never bought", "Enter");
      await answer(active("--source-video-url"), "https://example.com/a.mp4", "Enter");
      await answer(active("What else"), "Enter");
      await answer(active("Save it as"), "Enter");
      await answer(/costs 0\.50 USD[\s\S]*Send it/, key);
      expect(await shows(new RegExp(`code ${code}`))).toContain("Nothing was sent");
      tmux("kill-server");
      turn++;
    }
    type(["list"]);
    expect(await shows(/code 0/)).not.toContain("Never bought");
  });
});
