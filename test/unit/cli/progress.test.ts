import { PassThrough } from "node:stream";
import type { WriteStream } from "node:tty";
import { afterEach, expect, test, vi } from "vitest";
import { openLines } from "../../../src/cli/terminal/lines.js";
import { openProgress } from "../../../src/cli/terminal/progress.js";
import { clean, shortTime } from "../../../src/cli/terminal/terminal.js";

/** A stream that says it is a terminal, and what was written to it. */
function terminal(size: Partial<WriteStream> = {}): { stream: WriteStream; written: () => string } {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 60, rows: 10, ...size });
  return { stream: stream as unknown as WriteStream, written: () => String(stream.read() ?? "") };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test("a pipe gets one line a change and one a poll, without anything that steers a terminal", () => {
  const { stream, written } = terminal({ isTTY: false });
  const { tasks, live, end } = openProgress(1, false, stream);
  const [task] = tasks;
  task?.begin({ label: "luma" });
  task?.say("waiting");
  task?.polled();
  task?.say("pending");
  task?.polled();
  task?.polled();
  task?.say("done\u001b[2J", "good");
  end();
  const lines = written().trimEnd().split("\n");
  expect(live).toBe(false);
  expect(lines.map((it) => it.replace(/^luma +/, "").replaceAll(/ +/g, " "))).toEqual([
    "waiting 0 s",
    "pending 0 s 1 poll",
    "pending 0 s 2 polls",
    "pending 0 s 3 polls",
    "done\ufffd[2J 0 s 3 polls",
  ]);
});

test("a terminal gets one line, which tells the time and counts polls", () => {
  vi.useFakeTimers();
  const { stream, written } = terminal({ columns: 120 });
  const { tasks, end } = openProgress(1, false, stream);
  tasks[0]?.begin({ label: "luma", typical: [30, 120] });
  tasks[0]?.say("pending");
  written();
  vi.advanceTimersByTime(2000);
  expect(written()).toContain("2 s (30 to 120 s as a rule)");
  tasks[0]?.polled();
  tasks[0]?.polled();
  expect(written()).toContain("2 polls");
  tasks[0]?.say("completed", "good");
  expect(written()).toContain("completed");
  vi.advanceTimersByTime(60_000);
  expect(written()).toBe(""); // its time stands still
  end();
  expect(vi.getTimerCount()).toBe(0);
});

test("a host's word without an end takes its column and no more", () => {
  const { stream, written } = terminal({ isTTY: false });
  const { tasks, end } = openProgress(1, false, stream);
  tasks[0]?.begin({ label: "luma" });
  tasks[0]?.say("x".repeat(900_000));
  end();
  expect(written()).toMatch(/^luma +x{59}… +0 s\n$/);
});

test("a narrow terminal has room for the state and the time", () => {
  vi.stubEnv("NO_COLOR", "1");
  const { stream, written } = terminal({ columns: 45 });
  const { tasks, end } = openProgress(1, false, stream);
  tasks[0]?.begin({ label: "luma/modify_video dc961273" });
  tasks[0]?.say("processing");
  end();
  expect(written()).toContain("luma/modify_video dc961273  processing   0 s");
});

test.each([
  { name: "colours on a terminal", env: { NO_COLOR: "", TERM: "xterm" }, live: true, color: true },
  { name: "none under NO_COLOR", env: { NO_COLOR: "1", TERM: "xterm" }, live: true, color: false },
  { name: "plain lines on a dumb terminal", env: { NO_COLOR: "", TERM: "dumb" }, live: false, color: false },
])("$name", ({ env, live, color }) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const { stream, written } = terminal();
  const progress = openProgress(1, false, stream);
  progress.tasks[0]?.begin({ label: "luma" });
  progress.tasks[0]?.say("failed", "bad");
  progress.end();
  expect([progress.live, written().includes("\u001b[31mfailed")]).toEqual([live, color]);
});

test("more tasks than the window has lines are told in plain lines", () => {
  const { stream } = terminal({ rows: 5 });
  const progress = openProgress(5, false, stream);
  progress.end();
  expect(progress.live).toBe(false);
});

test("a line is cut before it wraps, and colours do not count", () => {
  const { stream, written } = terminal({ columns: 21 });
  openLines(1, stream).set(0, "x".repeat(50), (cut) => `<${cut}>`);
  expect(written()).toContain(`<${"x".repeat(20)}>`);
});

test("silent is silent", () => {
  const { stream, written } = terminal();
  const progress = openProgress(1, true, stream);
  progress.tasks[0]?.begin({ label: "luma" });
  progress.tasks[0]?.say("pending");
  progress.end();
  expect(written()).toBe("");
});

test.each([
  [0, "0 s"],
  [89_000, "89 s"],
  [120_000, "2 min"],
  [7_200_000, "2 h"],
  [604_800_000, "7 d"],
  [-5, "0 s"],
])("%i ms: %s", (ms, text) => expect(shortTime(ms)).toBe(text));

test("what could steer a terminal is replaced", () => {
  expect(clean("a\u001b[31m\u009b2J\nb\u202e")).toBe("a\ufffd[31m\ufffd2J\ufffdb\ufffd");
});
