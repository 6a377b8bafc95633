import { type ExecFileException, execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundledServices } from "../../../src/contract/load.js";
import { serviceWord } from "../../../src/contract/model/tasks/services.js";
import { buildProgram, type Program } from "../cli/program.js";
import { agentEnv, forgetHomes, newHome } from "./agent.js";

// Clients that are programs of their own, and want a newer Node than this package does. npx keeps them, so that no installation
// of this repository has to.
const INSPECTOR = "@modelcontextprotocol/inspector@2.12.0";
const MCPORTER = "mcporter@0.12.3";

let program: Program;
let mock: MockServer;
/** Where npx has put them. */
let bin: string;
beforeAll(async () => {
  program = await buildProgram();
  mock = await startMockServer({ duration: 300 });
  const packages = ["node@24", INSPECTOR, MCPORTER].flatMap((it) => ["--package", it]);
  const { stdout } = await promisify(execFile)("npx", ["--yes", ...packages, "--", "sh", "-c", "command -v node"]);
  bin = join(stdout.trim(), "..");
});
afterAll(async () => {
  await mock?.close();
  forgetHomes();
  await program?.[Symbol.asyncDispose]();
});

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(name: string, args: readonly string[], home: string): Promise<Ran> {
  const env = { ...agentEnv(mock.url, home), MCP_CATALOG_PATH: join(home, "catalog.json") };
  return new Promise((resolve) => {
    execFile(join(bin, "node"), [join(bin, name), ...args], { cwd: home, env }, (error, stdout, stderr) => {
      resolve({ code: Number((error as ExecFileException | null)?.code ?? 0), stdout, stderr });
    });
  });
}

/** The inspector hands on none of its own variables. */
function inspect(home: string, method: readonly string[], args: readonly string[] = []): Promise<Ran> {
  const env = Object.entries(agentEnv(mock.url, home)).flatMap(([name, value]) => ["-e", `${name}=${value}`]);
  const server = [process.execPath, program.main, "mcp", ...args];
  return run("mcp-inspector", ["--cli", ...env, "--cwd", home, ...method, "--", ...server], home);
}

const services = await bundledServices();
const sets = [...new Set(services.map(({ host, service }) => `${host}/${serviceWord(service)}`))];
const LUMA = { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4" };

describe("the inspector", () => {
  test.each(["", ...sets])("finds no schema that a client could refuse, with --only %j", async (only) => {
    const args = only === "" ? [] : ["--only", only];
    const { code, stdout, stderr } = await inspect(newHome(), ["--method", "tools/list", "--strict"], args);
    expect([code, stderr]).toEqual([0, ""]);
    const { tools } = JSON.parse(stdout) as { tools: { name: string }[] };
    expect(tools.map(({ name }) => name)).toContain("task_wait");
  });

  test("drives a task from its creation to its file", async () => {
    const home = newHome();
    const call = async (name: string, input: object) => {
      const pairs = Object.entries(input).map(
        ([key, it]) => `${key}=${typeof it === "string" ? it : JSON.stringify(it)}`,
      );
      const { code, stdout } = await inspect(home, [
        ...["--method", "tools/call", "--tool-name", name],
        ...["--tool-arg", ...pairs],
      ]);
      const { structuredContent: facts, isError = false } = JSON.parse(stdout);
      // A tool's error is one of the command too.
      expect(isError).toBe(code !== 0);
      return facts as Record<string, unknown>;
    };
    const { task_id: id } = await call("task_create", { endpoint: "runapi/luma/modify_video", input: LUMA });
    expect(await call("task_wait", { task_id: id, max_seconds: 30 })).toMatchObject({ done: true, task_id: id });
    expect(await call("task_get", { task_id: id })).toMatchObject({ done: true });
    await call("task_download", { task_id: id, file: "fog.mp4" });
    expect(existsSync(join(home, "fog.mp4"))).toBe(true);
    expect(await call("task_get", { task_id: "nobody's" })).toMatchObject({ error: "CommandFault" });
    expect(mock.tasks.filter((it) => it.id === id)).toHaveLength(1);
  });
});

describe("mcporter", () => {
  const server = () => [
    "--stdio",
    process.execPath,
    "--stdio-arg",
    program.main,
    "--stdio-arg",
    "mcp",
    "--name",
    "taskreel",
  ];

  test("lists the tools", async () => {
    const { code, stdout } = await run("mcporter", ["list", ...server(), "--json"], newHome());
    const { status, tools } = JSON.parse(stdout) as { status: string; tools: { name: string }[] };
    expect([code, status]).toEqual([0, "ok"]);
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(["task_create", "task_wait", "models"]));
  });

  test("drives a task from its creation to its file", async () => {
    const home = newHome();
    const call = async (name: string, input: object) => {
      const given = ["--args", JSON.stringify(input), "--output", "json"];
      const { code, stdout } = await run("mcporter", ["call", ...server(), name, ...given], home);
      return { code, facts: JSON.parse(stdout) as Record<string, unknown> };
    };
    const begun = await call("task_create", {
      endpoint: "runapi/luma/modify_video",
      input: { ...LUMA, prompt: "Snow" },
    });
    const task = { task_id: begun.facts.task_id };
    expect(await call("task_wait", { ...task, max_seconds: 30 })).toMatchObject({ code: 0, facts: { done: true } });
    expect(await call("task_get", task)).toMatchObject({ code: 0, facts: { done: true } });
    expect((await call("task_download", { ...task, file: "snow.mp4" })).code).toBe(0);
    expect(existsSync(join(home, "snow.mp4"))).toBe(true);
    expect(await call("task_get", { task_id: "nobody's" })).toMatchObject({ code: 1 });
    expect(mock.tasks.filter((it) => it.id === task.task_id)).toHaveLength(1);
  });
});
