import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileFault } from "taskreel/download";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildProgram, type Program } from "../e2e/cli/program.js";
import { connectBy } from "../e2e/mcp/clients.js";
import { builtPackage } from "../setup/built.js";
import { HOST_ADDRESSES } from "../setup/hosts.js";
import { run, succeeded, temporaryFolder } from "../setup/repository.js";
import { type Configured, configuredBy, filled } from "./clients.js";
import { type Block, pages } from "./pages.js";
import { callsOf, idsInStep } from "./transcript.js";

// What the pages for agents configure is started by an official client, and what they say an agent calls is called.

let program: Program;
let mock: MockServer;
let home: string;
beforeAll(async () => {
  [program, mock] = await Promise.all([buildProgram(), startMockServer({ duration: 150 })]);
  home = realpathSync(mkdtempSync(join(tmpdir(), "taskreel-clients-")));
  for (const it of ["bin", "videos"]) mkdirSync(join(home, it));
  // As an installation puts it there.
  writeFileSync(join(home, "bin/taskreel"), `#!/bin/sh\nexec "${process.execPath}" "${program.main}" "$@"\n`);
  chmodSync(join(home, "bin/taskreel"), 0o755);
});
afterEach(() => mock.assertConforming());
afterAll(async () => {
  await mock?.close();
  await program?.[Symbol.asyncDispose]();
  rmSync(home, { recursive: true, force: true });
});

const places = (text: string) =>
  text
    .replaceAll("/path/to/videos", join(home, "videos"))
    .replaceAll("/path/to/taskreel/dist/cli/main.js", program.main)
    .replaceAll(HOST_ADDRESSES, mock.url);

/** Starts what a page has a client start. A page that names no mock means a real host: this one stands in for it. */
async function start(server: Configured, state: string, variables: Record<string, string>) {
  const { env, ...started } = filled(server, variables, places);
  const path = [join(home, "bin"), process.env.PATH].join(delimiter);
  const own = { PATH: path, HOME: home, XDG_STATE_HOME: join(home, state) };
  return connectBy("v2", { ...started, env: { RUNAPI_BASE_URL: mock.url, ...own, ...env }, cwd: home });
}

const textOf = (result: object) => (result as { content: { text: string }[] }).content[0]?.text ?? "";

const forAgents = pages.filter((it) => it.path.startsWith("agents/"));
const configurations = forAgents.flatMap((page) => page.blocks.flatMap((it) => configuredBy(it) ?? []));

test("every client has its configuration, in every language", () => {
  const clients = configurations.map((it) => it.client);
  for (const it of ["Hermes Agent", "OpenClaw", "Claude Code", "Claude Desktop", "Cursor"]) {
    expect([it, clients.filter((client) => client === it).length >= 3]).toEqual([it, true]);
  }
});

const installing = forAgents.flatMap((page) => page.blocks.filter((it) => "install" in it.marks));

const lines = [...new Set(installing.flatMap((it) => it.code.trim().split("\n")))];

test("every client's page says how to install, in every language", () => {
  const clients = forAgents.filter((it) => it.path !== "agents/mcp.md");
  const without = clients.filter((it) => !it.blocks.some((block) => installing.includes(block)));
  expect(without.map((it) => it.title)).toEqual([]);
});

test.each(lines)("%s gives the command", async (line) => {
  const built = await builtPackage();
  const { version } = JSON.parse(readFileSync(join(built, "package.json"), "utf8"));
  const code = line
    .replace(`/path/to/taskreel-${version}.tgz`, join(built, `taskreel-${version}.tgz`))
    .replace("/path/to/taskreel", built);
  expect(code).not.toContain("/path/");
  await using prefix = await temporaryFolder();
  // Nothing is built anew, and what npm has on this machine will do.
  const npm = { npm_config_prefix: prefix.path, npm_config_ignore_scripts: "true", npm_config_prefer_offline: "true" };
  succeeded(await run(prefix.path, "bash", ["-c", code], { ...npm, npm_config_audit: "false" }));
  const installed = await run(prefix.path, join(prefix.path, "bin/taskreel"), ["--version"]);
  expect(succeeded(installed).trim()).toBe(version);
});

describe.each(configurations)("$title, for $client", (server) => {
  test("starts a server that lists its tools and has the key", async () => {
    const { tools, call, close } = await start(server, "configured", { RUNAPI_API_KEY: "any" });
    try {
      expect((await tools()).map((it) => it.name)).toContain("task_wait");
      const told = await call("balance", { host: "runapi" }, {});
      expect([told, textOf(told)]).toEqual([
        expect.not.objectContaining({ isError: true }),
        expect.not.stringContaining("no key"),
      ]);
    } finally {
      await close();
    }
  });

  test("has settings that there are, and a limit where it is for a real host", async () => {
    const { stdout } = await program.run(["mcp", "--help"]);
    const own = Object.keys(server.env).filter((it) => it.startsWith("TASKREEL_"));
    expect(own.filter((it) => !stdout.includes(it))).toEqual([]);
    if (!("RUNAPI_BASE_URL" in server.env)) expect(own).toContain("TASKREEL_MAX_COST");
  });

  test.skipIf(server.env.RUNAPI_API_KEY === "any")(
    "without the variable it starts too, and says which is missing",
    async () => {
      const { tools, call, close } = await start(server, "configured", {});
      try {
        expect((await tools()).length).toBeGreaterThan(3);
        expect(textOf(await call("balance", { host: "runapi" }, {}))).toMatch(/RUNAPI_API_KEY/);
      } finally {
        await close();
      }
    },
  );
});

describe.each(forAgents.filter((it) => it.blocks.some((block) => callsOf(block).length > 0)))("$title", (page) => {
  const ids = idsInStep();
  const state = page.title.replaceAll(/\W/g, "-");
  const transcripts = page.blocks.flatMap((block, n) => (callsOf(block).length > 0 ? [{ ...block, n }] : []));

  // Each by a server of its own, as after a restart: what an agent knows of the one before it is in the journal.
  test.each(transcripts)("$title answers what it prints", async (block: Block & { n: number }) => {
    const server =
      page.blocks
        .slice(0, block.n)
        .flatMap((it) => configuredBy(it) ?? [])
        .at(-1) ?? configurations[0];
    const { call, close } = await start(server as Configured, state, { RUNAPI_API_KEY: "any" });
    try {
      for (const { tool, input, answer } of callsOf(block)) {
        const sent = JSON.parse(places(ids.toReal(JSON.stringify(input))));
        const file = typeof sent.file === "string" ? join(home, "videos", sent.file) : undefined;
        if (file) rmSync(file, { force: true });
        const text = textOf(await call(tool, sent, {}));
        const [expected, actual] = ids.compare(places(answer), text);
        expect({ tool, text: actual }).toEqual({ tool, text: expected });
        if (file && existsSync(file)) expect(await fileFault(file)).toBeUndefined();
        else expect(file).toBeUndefined();
      }
    } finally {
      await close();
    }
  });
});
