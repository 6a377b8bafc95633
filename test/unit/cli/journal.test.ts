import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, chmod, link, mkdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { EntryFacts } from "../../../src/cli/order/journal/entries.js";
import { journalFile } from "../../../src/cli/order/journal/file.js";
import { hashOf, newOrderId, openJournal } from "../../../src/cli/order/journal/journal.js";
import { root, temporaryFolder } from "../../setup/repository.js";

const { path: folder, ...end } = await temporaryFolder();
let file: string;
let turn = 0;
beforeEach(() => {
  file = join(folder, `${turn++}`, "taskreel", "journal.jsonl");
});
afterAll(() => end[Symbol.asyncDispose]());

const body = '{"prompt":"Fog"}';
const intend = (key?: string): EntryFacts => ({
  event: "intend",
  host: "runapi",
  server: "https://runapi.ai",
  path: "/api/v1/x",
  body,
  hash: hashOf(body),
  pid: 1,
  ...(key !== undefined && { key }),
});
const submitted = (id: string): EntryFacts => ({
  event: "submitted",
  handle: {
    v: 1,
    host: "runapi",
    server: "https://runapi.ai",
    path: "/api/v1/x",
    id,
    createdAt: "2026-11-21T12:00:00Z",
  },
});

describe("where it lies", () => {
  test.each([
    { state: undefined, expected: "/home/ada/.local/state/taskreel/journal.jsonl" },
    { state: "", expected: "/home/ada/.local/state/taskreel/journal.jsonl" },
    { state: "/var/state", expected: "/var/state/taskreel/journal.jsonl" },
    { state: "relative/state", expected: "/home/ada/.local/state/taskreel/journal.jsonl" },
  ])("XDG_STATE_HOME=$state", ({ state, expected }) => {
    expect(journalFile({ XDG_STATE_HOME: state }, () => "/home/ada")).toBe(expected);
  });

  test("the state folder comes first, and without it a home that is none is refused", () => {
    const unknown = () => {
      throw new Error("ENOENT: uv_os_homedir");
    };
    for (const home of [unknown, () => "", () => "relative"]) {
      expect(journalFile({ XDG_STATE_HOME: "/var/state" }, home)).toBe("/var/state/taskreel/journal.jsonl");
      expect(() => journalFile({}, home)).toThrow("no home folder");
    }
  });

  test("nobody else can read it, even if somebody let them", async () => {
    const journal = openJournal(file);
    journal.write("a", intend());
    expect((await stat(join(file, ".."))).mode & 0o777).toBe(0o700);
    await chmod(file, 0o644);
    journal.write("a", submitted("t"));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});

describe("what it says of an order", () => {
  const cases: { entries: EntryFacts[]; state: string }[] = [
    { entries: [intend("k")], state: "submitting" },
    { entries: [intend("k"), { event: "refused", error: "no" }], state: "refused" },
    { entries: [intend("k"), { event: "unknown", error: "gone" }], state: "unknown" },
    { entries: [intend("k"), { event: "unknown", error: "gone" }, submitted("t")], state: "pending" },
    { entries: [intend("k"), submitted("t"), { event: "refused", error: "late" }], state: "pending" },
    { entries: [intend("k"), submitted("t"), { event: "settled", state: "failed", error: "bad" }], state: "failed" },
    // Two processes sent it under one key, and the host refused one of them.
    { entries: [intend("k"), { event: "refused", error: "busy" }, submitted("t")], state: "pending" },
    { entries: [submitted("t")], state: "pending" },
    {
      entries: [intend("k"), submitted("t"), { event: "settled", state: "succeeded" }, submitted("t")],
      state: "completed",
    },
  ];
  test.each(cases)("$state", async ({ entries, state }) => {
    const journal = openJournal(file);
    for (const it of entries) journal.write("a", it);
    const [order, ...others] = journal.orders();
    expect([order?.state, others]).toEqual([state, []]);
    expect(order?.recorded).toBe(true);
    expect(order?.handle?.id).toBe(entries.some((it) => it.event === "submitted") ? "t" : undefined);
  });

  test("why a task failed, though another process names it once more", async () => {
    const journal = openJournal(file);
    const failed: EntryFacts = { event: "settled", state: "failed", error: "bad" };
    for (const it of [intend("k"), submitted("t"), failed, submitted("t")]) journal.write("a", it);
    expect(journal.orders()).toMatchObject([{ state: "failed", error: { message: "bad" } }]);
  });

  test("no reason for a failure that turned out to be none", async () => {
    const journal = openJournal(file);
    const gone: EntryFacts = { event: "settled", state: "failed", error: "gone" };
    for (const it of [intend("k"), submitted("t"), gone]) journal.write("a", it);
    journal.write("a", { event: "settled", state: "succeeded", charged: 0.5 });
    const [order] = journal.orders();
    expect([order?.state, order?.error, order?.charged]).toEqual(["completed", undefined, 0.5]);
  });

  test("oldest first, and the files of the last download", async () => {
    const journal = openJournal(file);
    for (const id of ["a", "b"]) journal.write(id, intend());
    journal.write("a", { event: "saved", files: ["/x/1.mp4"] });
    journal.write("a", { event: "saved", files: ["/x/2.mp4"] });
    const orders = journal.orders();
    expect(orders.map((it) => [it.reference, it.files])).toEqual([
      ["a", ["/x/2.mp4"]],
      ["b", undefined],
    ]);
  });

  test("no journal, no orders", async () => {
    expect(openJournal(file).orders()).toEqual([]);
  });

  test("lines of a later version, and of something else, are passed over", async () => {
    const journal = openJournal(file);
    journal.write("a", intend());
    const text = await readFile(file, "utf8");
    const strange = ['{"v":2,"id":"b","at":"now","event":"intend"}', "null", "[]", '"text"', '{"v":1}', "", "\u0000"];
    await writeFile(file, `${strange.join("\n")}\n${text}{"v":1,"id":"a","at":"x","event":"dance"}\n`);
    expect(journal.orders().map((it) => [it.reference, it.state])).toEqual([["a", "submitting"]]);
  });
});

describe("a journal that somebody else wrote in", () => {
  const at = "2026-11-21T12:00:00Z";
  const handle = (facts: object) => ({ ...(submitted("t") as { handle: object }).handle, ...facts });
  const damaged: [string, unknown][] = [
    ["no JSON", "{"],
    ["no object", "[1]"],
    ["no date", JSON.stringify({ v: 1, id: "b", at: "yesterday", ...intend() })],
    ["a body that is no text", JSON.stringify({ v: 1, id: "b", at, ...intend(), body: {} })],
    ["a key that is no text", JSON.stringify({ v: 1, id: "b", at, ...intend(), key: 7 })],
    ["a process number that is none", JSON.stringify({ v: 1, id: "b", at, ...intend(), pid: "1" })],
    ["a server that is none", JSON.stringify({ v: 1, id: "b", at, ...intend(), server: "javascript:1" })],
    ["a second intention", JSON.stringify({ v: 1, id: "a", at, ...intend() })],
    ["files that are no list", JSON.stringify({ v: 1, id: "a", at, event: "saved", files: "x" })],
    ["files that are no names", JSON.stringify({ v: 1, id: "a", at, event: "saved", files: [{}] })],
    ["an error that is no text", JSON.stringify({ v: 1, id: "a", at, event: "settled", state: "failed", error: {} })],
    ["an address that is no text", JSON.stringify({ v: 1, id: "a", at, event: "unknown", error: "", location: {} })],
    ["a state that is none", JSON.stringify({ v: 1, id: "a", at, event: "settled", state: "toString" })],
    ["an event that is none", JSON.stringify({ v: 1, id: "a", at, event: "toString" })],
    [
      "a handle whose id is none",
      JSON.stringify({ v: 1, id: "a", at, event: "submitted", handle: handle({ id: ".." }) }),
    ],
    [
      "a handle without a date",
      JSON.stringify({ v: 1, id: "a", at, event: "submitted", handle: handle({ createdAt: 1 }) }),
    ],
    ["the end of an order that nobody intended", JSON.stringify({ v: 1, id: "b", at, event: "refused", error: "no" })],
  ];
  test.each(damaged)("%s is passed over and counted", async (_, line) => {
    openJournal(file).write("a", intend("k"));
    await appendFile(file, `${line}\n`);
    const told: string[] = [];
    const orders = openJournal(file).orders((text) => void told.push(text));
    expect(orders).toEqual([expect.objectContaining({ reference: "a", state: "submitting" })]);
    expect(told).toEqual(["1 line of the journal passed over: cut, or changed"]);
  });

  test("a byte order mark, and a disk's zeros before a line, hide nothing", async () => {
    const journal = openJournal(file);
    for (const id of ["a", "b"]) journal.write(id, intend());
    const [first, second] = (await readFile(file, "utf8")).split("\n");
    await writeFile(file, `\ufeff${first}\n${"\0".repeat(3_000_000)}${second}\n${"\0".repeat(10)}`);
    const told: string[] = [];
    expect(journal.orders((text) => void told.push(text)).map((it) => it.reference)).toEqual(["a", "b"]);
    expect(told).toEqual([]);
  });

  test("a line that spans many reads is read whole", () => {
    const journal = openJournal(file);
    const long = "é".repeat(1_500_000);
    journal.write("a", { ...intend(), body: long } as EntryFacts);
    journal.write("b", intend());
    expect(journal.orders().map((it) => [it.reference, it.body === long])).toEqual([
      ["a", true],
      ["b", false],
    ]);
  });

  test("a line beyond all bounds is told by its number, and hides no other; nor is it kept in memory", async () => {
    const journal = openJournal(file);
    journal.write("a", intend());
    const concat = vi.spyOn(Buffer, "concat");
    try {
      for (let it = 0; it < 20; it++) await appendFile(file, "x".repeat(2 ** 20));
      await appendFile(file, "\n");
      journal.write("b", intend());
      await appendFile(file, `${"y".repeat(5 * 2 ** 20)}`);
      const before = (await stat(file)).size;
      const told: string[] = [];
      expect(journal.orders((text) => void told.push(text)).map((it) => it.reference)).toEqual(["a", "b"]);
      expect(told).toEqual(["2 lines of the journal passed over: longer than 4 MB (line 2, 4)"]);
      expect((await stat(file)).size).toBe(before);
      const joined = concat.mock.calls.map(([parts]) => parts.reduce((sum, it) => sum + it.length, 0));
      expect(Math.max(...joined)).toBeLessThan(2 ** 20);
    } finally {
      concat.mockRestore();
    }
  });

  test("what could not be read again is not written", async () => {
    const journal = openJournal(file);
    journal.write("a", intend());
    const entry = { ...intend(), body: "x".repeat(4 * 2 ** 20) } as EntryFacts;
    expect(() => journal.write("b", entry)).toThrow(
      "takes entries up to 4 MB, and this request is longer. Nothing was",
    );
    expect(journal.orders().map((it) => it.reference)).toEqual(["a"]);
  });
});

describe.skipIf(process.platform === "win32")("what is no file", () => {
  const places: [string, (path: string) => Promise<unknown>][] = [
    ["a link to a file", async (path) => symlink(join(folder, "outside"), path)],
    ["a link to a device", async (path) => symlink("/dev/null", path)],
    ["a pipe", async (path) => promisify(execFile)("mkfifo", [path])],
    ["a folder", async (path) => mkdir(path)],
  ];
  test.each(places)("%s is neither read nor written, nor is its mode changed", async (_, place) => {
    await mkdir(join(file, ".."), { recursive: true });
    await writeFile(join(folder, "outside"), "mine", { mode: 0o644 });
    await place(file);
    const before = (await stat(file)).mode;
    const journal = openJournal(file);
    expect(() => journal.write("a", intend())).toThrow(`cannot be written: ${file} is not a regular file`);
    expect(() => journal.orders()).toThrow(`cannot be read: ${file} is not a regular file`);
    expect((await stat(file)).mode).toBe(before);
    expect(await readFile(join(folder, "outside"), "utf8")).toBe("mine");
  });
});

test("a journal with a second name is neither read nor written: the other one would be changed", async () => {
  await mkdir(join(file, ".."), { recursive: true });
  const other = join(folder, "mine");
  await writeFile(other, "mine", { mode: 0o644 });
  await link(other, file);
  const journal = openJournal(file);
  const why = `${file} has a second name (a hard link); put a copy in its place`;
  expect(() => journal.write("a", intend())).toThrow(`cannot be written: ${why}`);
  expect(() => journal.orders()).toThrow(`cannot be read: ${why}`);
  expect([await readFile(other, "utf8"), (await stat(other)).mode & 0o777]).toEqual(["mine", 0o644]);
});

test("ids are short and do not repeat", () => {
  const ids = Array.from({ length: 10_000 }, newOrderId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((it) => /^[0-9a-z]{10}$/.test(it))).toBe(true);
});

test("wherever a write was cut, what was whole before it stays, and the next entry is whole", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.nat(), async (orders, cut) => {
      file = join(folder, `${turn++}`, "journal.jsonl");
      const journal = openJournal(file);
      for (let it = 0; it < orders; it++) journal.write(`order-${it}`, intend(`key-${it}`));
      const whole = await readFile(file);
      const kept = whole.subarray(0, cut % (whole.length + 1));
      await writeFile(file, kept);
      const lines = kept.toString("utf8").split("\n");
      const complete = lines.filter((it) => it.endsWith("}") && it.startsWith("{") && it.includes('"pid"')).length;
      journal.write("after", submitted("t"));
      const read = journal.orders();
      expect(read.map((it) => it.reference)).toEqual([
        ...Array.from({ length: complete }, (_, index) => `order-${index}`),
        "after",
      ]);
    }),
    { numRuns: 100 },
  );
});

test("many processes write at once, and every entry is there", async () => {
  const script = `const { openJournal } = await import("./src/cli/order/journal/journal.ts");
    const [file, name, facts] = process.argv.slice(1);
    const journal = openJournal(file);
    for (let i = 0; i < 50; i++) journal.write(name + "-" + i, JSON.parse(facts));`;
  // Long enough that a write which were not one would be torn by another.
  const facts = JSON.stringify({ ...intend("k"), body: "x".repeat(9000) });
  const args = ["--import", "tsx", "--input-type=module", "-e", script, file];
  const writers = ["a", "b", "c"].map((name) =>
    spawn(process.execPath, [...args, name, facts], { cwd: root, stdio: ["ignore", "inherit", "inherit"] }),
  );
  const codes = await Promise.all(writers.map(async (it) => (await once(it, "exit"))[0]));
  expect(codes).toEqual([0, 0, 0]);
  const ids = openJournal(file)
    .orders()
    .map((it) => it.reference);
  expect(ids.sort()).toEqual(
    ["a", "b", "c"].flatMap((name) => Array.from({ length: 50 }, (_, i) => `${name}-${i}`)).sort(),
  );
});

test.skipIf(process.platform !== "linux")("a folder that takes none is refused, not tried for ever", () => {
  const journal = openJournal("/proc/none/taskreel/journal.jsonl");
  expect(() => journal.write("a", intend())).toThrow("ENOENT");
});
