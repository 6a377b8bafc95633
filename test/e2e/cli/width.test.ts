import { join } from "node:path";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inTerminal, withoutPty } from "../../setup/pty.js";
import { temporaryFolder } from "../../setup/repository.js";
import { buildProgram, hostsAt, KIE, LUMA, type Program } from "./program.js";

// What a person sees in a window of 80 and of 40 columns: no line that the terminal would break, in a word or in a character.

const PROMPT =
  "雪落在安靜的湖面上，狐狸從松林裡走出來，金色的晨光穿過霧氣，鏡頭緩緩向前推進。A fox at dawn, very slowly";
const LONG_HOST = `https://${"very-long-name.".repeat(5)}example.com:8443`;

let program: Program;
let mock: MockServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let env: Record<string, string>;
beforeAll(async () => {
  program = await buildProgram();
  mock = await startMockServer({ duration: 50 });
  folder = await temporaryFolder();
  env = { ...hostsAt(mock.url), HOME: folder.path, XDG_STATE_HOME: join(folder.path, "state") };
  const source = ["--source-video-url", "https://example.com/a.mp4"];
  await program.run(["submit", "runapi", "luma/modify_video", "--prompt", PROMPT, ...source], { env });
  await program.run(["run", ...LUMA, "-q", "-o", "狐狸在雪地裡慢慢地走過結冰的湖面.mp4"], { env, cwd: folder.path });
  await program.run(["submit", ...KIE], { env: { ...env, KIE_BASE_URL: "http://127.0.0.1:9" } });
});
afterAll(async () => {
  await mock?.close();
  await program?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});

/** As terminals count, apart from the program's own way of doing it. */
function cells(text: string): number {
  return [...text].reduce(
    (all, it) =>
      all +
      (/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        it,
      )
        ? 2
        : 1),
    0,
  );
}

/** What is there to be copied stays whole: one word, a flag with its value, a command, a handle. */
const WHOLE = /^\s*(\S+|-{1,2}[\w-]+ ('.*'|\S+)( \\)?|taskreel .*|\{.*\})$/;

const SHOWN: readonly (readonly [name: string, ...args: string[]])[] = [
  ["help", "--help"],
  ["models", "models"],
  ["the endpoints", "run", "--help"],
  ["an endpoint", "run", "runapi", "luma/modify_video", "--help"],
  ["an endpoint with variants", "run", "runapi", "hailuo/image_to_video", "--help"],
  ["a model of a market", "run", "kie", "nano-banana-2", "--help"],
  ["list", "list"],
  ["spending", "spending"],
  ["get", "get", "--help"],
  ["mock", "mock", "--help"],
  ["a host that there is not", "run", "runapj", "luma/modify_video"],
  ["an endpoint that there is not", "run", "runapi", "luma/modify_vidoe"],
  ["a flag that there is not", "submit", ...LUMA, "--promt", "x"],
  ["a body that breaks the contract", "submit", "runapi", "luma/modify_video", "--prompt", "", "--watermark"],
  ["no endpoint", "submit", "runapi"],
  ["a task that there is not", "get", "e27"],
  ["a host with a long name", "submit", ...LUMA, "--base-url", LONG_HOST, "--max-cost", "0.01"],
  [
    "a run",
    "run",
    "runapi",
    "luma/modify_video",
    "--prompt",
    PROMPT,
    "--source-video-url",
    "https://example.com/a.mp4",
  ],
  ["a timeout", "run", ...LUMA, "--timeout", "0", "-o", "clips/"],
  ["demo", "demo"],
];

describe.skipIf(withoutPty())("in a terminal", () => {
  describe.each([80, 40])("of %i columns", (columns) => {
    test.each(SHOWN)("%s", async (_, ...args) => {
      const words = [process.execPath, program.main, ...args];
      const text = await inTerminal(columns, words, { env: { ...env, NO_COLOR: "1" }, cwd: folder.path });
      // A line that is rewritten is written over and over.
      const lines = text.split(/\n|\p{Cc}\[\d*[A-Z]/u).map((it) => it.replaceAll(/\p{Cc}\[[\d?]*[A-Za-z]/gu, ""));
      expect(text.trim()).not.toBe("");
      expect(lines.filter((it) => cells(it) > columns && !WHOLE.test(it))).toEqual([]);
    });
  });

  test("colours where somebody looks, and where they are asked for", async () => {
    const look = async (given: Record<string, string>) =>
      inTerminal(80, [process.execPath, program.main, "list"], { env: { ...env, ...given }, cwd: folder.path });
    expect(await look({})).toContain("\u001b[32msucceeded\u001b[39m");
    expect(await look({ NO_COLOR: "1" })).not.toContain("\u001b[");
    expect(await look({ TERM: "dumb" })).not.toContain("\u001b[");
    const piped = async (given: Record<string, string>) =>
      (await program.run(["list"], { env: { ...env, ...given } })).stdout;
    expect(await piped({})).not.toContain("\u001b[");
    expect(await piped({ FORCE_COLOR: "1", NO_COLOR: "1" })).toContain("\u001b[32msucceeded\u001b[39m");
    expect(await piped({ FORCE_COLOR: "0" })).not.toContain("\u001b[");
  });
});
