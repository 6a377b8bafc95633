import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { buildProgram, type Program } from "../e2e/cli/program.js";
import { type Connected, connectBy } from "../e2e/mcp/clients.js";
import { HOST_ADDRESSES, hostsAt } from "../setup/hosts.js";
import { type Block, LOCALES, originalOf, pages } from "./pages.js";
import { callsOf, expectAnswer, rename } from "./transcript.js";

/** How a client is told to start the server. */
interface Server {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

let mock: MockServer;
let program: Program;
const home = realpathSync(mkdtempSync(join(tmpdir(), "taskreel-guides-")));
beforeAll(async () => {
  [mock, program] = await Promise.all([startMockServer({ duration: 150 }), buildProgram()]);
});
afterAll(async () => {
  await mock?.close();
  await program?.[Symbol.asyncDispose]();
  rmSync(home, { recursive: true, force: true });
});

const agents = pages.filter((it) => it.path.startsWith("agents/"));
const servers = agents
  .flatMap((it) => it.blocks)
  .flatMap((block) => {
    const server = serverIn(block);
    return server ? [{ title: block.title, server }] : [];
  });
const transcripts = agents.flatMap((page) =>
  page.blocks.flatMap((block, n) => {
    if (callsOf(block.code).length === 0) return [];
    return [{ ...block, original: originalOf(page).blocks[n] as Block }];
  }),
);

/** The server that a block configures, in the form of whichever client. */
function serverIn({ language, code }: Block): Server | undefined {
  if (language === "text") return addedBy(code);
  if (language !== "json" && language !== "yaml") return undefined;
  const { mcpServers, mcp_servers = mcpServers } = parse(code) ?? {};
  return mcp_servers?.taskreel;
}

/** The server that `openclaw mcp add` puts into its configuration. */
function addedBy(code: string): Server | undefined {
  const [line = ""] = code.replaceAll("\\\n", " ").match(/^openclaw mcp add taskreel .*$/m) ?? [];
  const given = [...line.matchAll(/--(command|arg|env|timeout) (?:'([^']*)'|(\S+))/g)];
  const all = (flag: string) => given.filter((it) => it[1] === flag).map((it) => it[2] ?? it[3] ?? "");
  const [command] = all("command");
  if (command === undefined) return undefined;
  return { command, args: all("arg"), env: Object.fromEntries(all("env").map((it) => it.split(/=(.*)/s))) };
}

/** Starts a server as its client does: placeholders filled in from a shell, or left as they are where that has no such variable. */
function start({ command, args, env }: Server, shell: Readonly<Record<string, string>>): Promise<Connected> {
  const words = [command, ...args].join(" ");
  expect(["taskreel mcp", "node /path/to/taskreel/dist/cli/main.js mcp"]).toContain(words);
  mkdirSync(join(home, "videos"), { recursive: true });
  const filled = Object.entries(env).map(([name, value]) => {
    const text = value.replaceAll(/\$\{(?:env:)?(\w+)\}/g, (all, variable) => shell[variable] ?? all);
    return [name, text.replace("/path/to/videos", join(home, "videos")).replace("<your key>", "any")];
  });
  const addresses = Object.entries(hostsAt(mock.url)).filter(([name]) => name.endsWith("_BASE_URL"));
  const system = { PATH: process.env.PATH ?? "", HOME: home, XDG_STATE_HOME: join(home, "state") };
  return connectBy("v2", {
    command: process.execPath,
    args: [program.main, "mcp"],
    env: { ...system, ...Object.fromEntries(addresses), ...Object.fromEntries(filled) },
    cwd: home,
  });
}

const textOf = (result: object) => (result as { content: { text: string }[] }).content[0]?.text ?? "";
const [anyServer] = servers;

it("each client's configuration is there in each language", () => {
  expect(servers.length).toBeGreaterThanOrEqual(6 * (LOCALES.length + 1));
  expect(transcripts.length).toBe(2 * (LOCALES.length + 1));
});

describe("a configuration", () => {
  it.each(servers)("$title starts the server, which lists its tools and has the key", async ({ server }) => {
    const client = await start(server, { RUNAPI_API_KEY: "any" });
    try {
      expect((await client.tools()).map(({ name }) => name)).toContain("task_create");
      expect(textOf(await client.call("balance", { host: "runapi" }, {}))).not.toContain("There is no key");
    } finally {
      await client.close();
    }
  });

  const placeholders = servers.filter(({ server }) => server.env.RUNAPI_API_KEY?.startsWith("$"));
  it.each(placeholders)("$title without the variable lists them all the same, and says what is missing", async (it) => {
    const client = await start(it.server, {});
    try {
      expect((await client.tools()).length).toBeGreaterThan(0);
      expect(textOf(await client.call("balance", { host: "runapi" }, {}))).toContain("There is no key");
    } finally {
      await client.close();
    }
  });
});

describe("what an agent calls and reads", () => {
  it.each(transcripts)("$title", async ({ code, original }) => {
    // In words that are the same in every language.
    expect(code).toBe(original.code);
    const folder = realpathSync(mkdtempSync(join(home, "agent-")));
    const server = anyServer?.server as Server;
    const env = { ...server.env, TASKREEL_DIR: folder, XDG_STATE_HOME: join(folder, "state") };
    const client = await start({ ...server, env }, { RUNAPI_API_KEY: "any" });
    const names = new Map([["/path/to/videos", folder]]);
    try {
      for (const { tool, input, answer } of callsOf(code.replaceAll(HOST_ADDRESSES, mock.url))) {
        const told = await client.call(tool, JSON.parse(rename(input, names)), {});
        expectAnswer(textOf(told), answer, names);
      }
    } finally {
      await client.close();
    }
    mock.assertConforming();
  });
});
