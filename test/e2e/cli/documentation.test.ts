import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EXIT } from "../../../src/cli/exit.js";
import { root, temporaryFolder } from "../../setup/repository.js";
import { buildProgram, hostsAt, type Program } from "./program.js";

let program: Program;
let page: string;
beforeAll(async () => {
  [program, page] = await Promise.all([buildProgram(), readFile(join(root, "docs/cli.md"), "utf8")]);
});
afterAll(() => program?.[Symbol.asyncDispose]());

const longFlags = (text: string) => [...text.matchAll(/^ +(?:-\w, )?(--[\w-]+)/gm)].map((it) => it[1] as string);

test("the page has every command, and every option that tasks take", async () => {
  const help = (await program.run(["--help"])).stdout;
  const commands = [...help.matchAll(/^ {2}(\w+) /gm)].map((it) => it[1] as string).filter((it) => it !== "help");
  expect(commands.filter((it) => !page.includes(`\`taskreel ${it}`))).toEqual([]);
  const helps = await Promise.all(
    [
      ["wait"],
      ["get"],
      ["download"],
      ["list"],
      ["spending"],
      ["forget"],
      ["models"],
      ["docs"],
      ["skill"],
      ["mcp"],
      ["run", "kie", "modify/generate"],
    ].map((it) => program.run([...it, "--help"])),
  );
  const flags = new Set(helps.flatMap((it) => longFlags(it.stdout)));
  const ofRequest = ["--help", "--prompt", "--call-back-url", "--watermark"];
  expect([...flags].filter((it) => !page.includes(it) && !ofRequest.includes(it))).toEqual([]);
  expect(flags.size).toBeGreaterThan(12);
});

test("the page has every exit code", () => {
  const codes = Object.values(EXIT).filter((it) => !new RegExp(`^\\| +${it} \\||\\b${it} after`, "m").test(page));
  expect(codes).toEqual([]);
});

test("what the page says to type works", async () => {
  await using mock = await startMockServer({ duration: 100 });
  await using folder = await temporaryFolder();
  const bin = join(folder.path, "bin");
  await mkdir(bin);
  await writeFile(join(folder.path, "cat.jpg"), Buffer.from("ffd8ffe000104a46494600", "hex"));
  const start = `#!/bin/sh\nexec "${process.execPath}" "${program.main}" "$@"\n`;
  await writeFile(join(bin, "taskreel"), start, { mode: 0o755 });
  const scripts = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((it) => it[1] as string);
  expect(scripts.length).toBeGreaterThan(2);
  const env = { ...hostsAt(mock.url), PATH: `${bin}:${process.env.PATH}`, XDG_STATE_HOME: folder.path };
  for (const script of scripts) {
    await promisify(execFile)("bash", ["--norc", "-euo", "pipefail", "-c", script], { cwd: folder.path, env });
  }
  expect(mock.tasks.length).toBe(9);
});
