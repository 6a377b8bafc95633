import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { startMockServer } from "taskreel/mock";
import { beforeAll, expect, test } from "vitest";
import { builtPackage } from "../setup/built.js";
import { node, succeeded, temporaryFolder } from "../setup/repository.js";

let built: string;
beforeAll(async () => {
  built = await builtPackage();
});

const taskreel = (args: readonly string[], env?: Record<string, string>) =>
  node(built, ["dist/cli/main.js", ...args], env);

/** Types of the boxes that a file is made of, by the sizes that they state; throws when they do not add up. */
function boxesOf(file: Buffer): string[] {
  const boxes: string[] = [];
  let at = 0;
  while (at < file.length) {
    const size = file.readUInt32BE(at);
    if (size < 8) throw new Error(`a box of ${size} bytes at ${at}`);
    boxes.push(file.toString("latin1", at + 4, at + 8));
    at += size;
  }
  if (at !== file.length) throw new Error(`the last box ends at ${at}, the file at ${file.length}`);
  return boxes;
}

test("npm start: four tasks from create to file, without key and network", async () => {
  await using out = await temporaryFolder();
  // A proxy that nobody listens to: whatever asks for the world outside fails.
  const nowhere = { HTTP_PROXY: "http://127.0.0.1:9", HTTPS_PROXY: "http://127.0.0.1:9" };
  const told = succeeded(await taskreel(["demo", "--out", out.path], nowhere));

  const rows = told.split("\n").filter((it) => it.includes(" → ") && it.includes(out.path));
  expect(rows.length).toBe(4);
  // A machine that is busy may ask for the first time when a task is past its first state.
  for (const task of ["luma/modify_video", "runway/text_to_video", "hailuo/text_to_video"]) {
    expect(rows.find((it) => it.startsWith(task))).toMatch(/ {2}(pending → )?processing → completed {2}/);
  }
  expect(rows.find((it) => it.startsWith("modify/generate"))).toMatch(/ {2}0 → 1 {2}/);

  const names = await readdir(out.path);
  expect(names.length).toBe(4);
  for (const name of names) {
    const boxes = boxesOf(await readFile(join(out.path, name)));
    expect(boxes[0]).toBe("ftyp");
    expect(boxes).toEqual(expect.arrayContaining(["moov", "mdat"]));
  }
});

test("--live without a key says which one is missing", async () => {
  await using out = await temporaryFolder();
  const { code, stdout, stderr } = await taskreel(["demo", "--live", "--yes", "--out", out.path]);
  expect(code).toBe(5);
  expect(stderr).toContain("RUNAPI_API_KEY");
  expect(stderr.trim().split("\n").length).toBe(1);
  expect(stdout).toBe("");
});

test("--live without --yes tells the price and sends nothing", async () => {
  // The name leads nowhere: had anything been sent, the network would be to blame.
  const env = { RUNAPI_API_KEY: "key-for-tests", RUNAPI_BASE_URL: "https://host.invalid" };
  const { code, stderr } = await taskreel(["demo", "--live"], env);
  expect(code).toBe(2);
  expect(stderr).toContain("costs 0.50 USD");
  expect(stderr).toContain("Nothing was sent");
  expect(stderr).toContain("--yes");
  expect(stderr).not.toContain("key-for-tests");
});

test("--live --yes buys one task, written down before, and saves its file", async () => {
  await using mock = await startMockServer({ duration: 200 });
  await using out = await temporaryFolder();
  const env = { RUNAPI_API_KEY: "key-for-tests", RUNAPI_BASE_URL: mock.url, XDG_STATE_HOME: out.path };
  const { code, stderr } = await taskreel(["demo", "--live", "--yes", "--out", out.path], env);
  expect([code, stderr]).toEqual([0, expect.stringContaining("saved")]);
  expect(mock.tasks.map((it) => it.operation)).toEqual(["createLumaModifyVideo"]);
  expect(boxesOf(await readFile(join(out.path, "runapi-live.mp4")))).toContain("moov");
  const journal = await readFile(join(out.path, "taskreel/journal.jsonl"), "utf8");
  expect(journal.split("\n").map((it) => it && JSON.parse(it).event)).toEqual(
    expect.arrayContaining(["intend", "submitted", "settled"]),
  );
});

test.each([
  { args: ["demo", "--colour"], says: "unknown option" },
  { args: ["fly"], says: "unknown command" },
  { args: ["mock", "--port", "http"], says: "whole number" },
])("$args: a word of explanation and no stack", async ({ args, says }) => {
  const { code, stderr } = await taskreel(args);
  expect(code).toBeGreaterThan(0);
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/^ +at /m);
});
