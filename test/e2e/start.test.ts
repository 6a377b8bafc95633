import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyRepository, node, succeeded, temporaryFolder, tsx } from "./repository.js";

let copy: Awaited<ReturnType<typeof copyRepository>>;

beforeAll(async () => {
  copy = await copyRepository();
  succeeded(await tsx(copy.path, ["src/codegen/build.ts", "--js"]));
});
afterAll(() => copy?.[Symbol.asyncDispose]());

const taskreel = (args: readonly string[], env?: Record<string, string>) =>
  node(copy.path, ["dist/cli/main.js", ...args], env);

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
  for (const task of ["luma/modify_video", "runway/text_to_video", "hailuo/text_to_video"]) {
    expect(rows.find((it) => it.includes(`runapi ${task}`))).toMatch(/pending → processing → completed +\d+ +\d+\.\d /);
  }
  expect(rows.find((it) => it.includes("kie modify/generate"))).toMatch(/0 → 1 +\d+ +\d+\.\d /);

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
  expect(code).toBe(2);
  expect(stderr).toContain("RUNAPI_API_KEY");
  expect(stderr.trim().split("\n").length).toBe(1);
  expect(stdout).toBe("");
});

test("--live without --yes tells the price and sends nothing", async () => {
  let requests = 0;
  const host = createServer((_, response) => {
    requests++;
    response.writeHead(403).end();
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  try {
    const address = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
    const env = { RUNAPI_API_KEY: "key-for-tests", RUNAPI_BASE_URL: address };
    const { code, stdout } = await taskreel(["demo", "--live"], env);
    expect(code).toBe(2);
    expect(stdout).toContain("0.50 USD");
    expect(stdout).toContain("--yes");
    expect(stdout).not.toContain("key-for-tests");
    expect(requests).toBe(0);

    // The same call with --yes does reach that address, so a silent address proves something.
    const sent = await taskreel(["demo", "--live", "--yes"], { ...env, RUNAPI_BASE_URL: `${address}/nowhere` });
    expect(sent.code).toBe(1);
    expect(requests).toBeGreaterThan(0);
  } finally {
    host.closeAllConnections();
    host.close();
  }
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
