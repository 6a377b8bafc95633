import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { quantile } from "./measure.js";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** What a client waits for, and what a model has to read, before anything is done. */
export interface McpRow {
  readonly name: string;
  readonly tools: number;
  /** Of the list of tools, as JSON. */
  readonly bytes: number;
  /** Milliseconds from spawn to the list. */
  readonly median: number;
  readonly p90: number;
  /** Memory of the process in MB: once it has listed its tools, and once it has answered a call. */
  readonly listed: number;
  readonly called: number;
}

const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  "every endpoint": [],
  "--only runapi/luma": ["--only", "runapi/luma"],
  "--only with twelve endpoints": ["--only", "runapi/hailuo,runapi/kling,runapi/luma,runapi/runway"],
};

/** The MCP server from its start to a first answer, the subjects taking turns. Memory is told on Linux alone. */
export async function benchMcp(rounds = 11): Promise<McpRow[]> {
  const seen = new Map(Object.keys(SUBJECTS).map((name) => [name, [] as Awaited<ReturnType<typeof listed>>[]]));
  for (let round = 0; round < rounds + 2; round++) {
    for (const [name, args] of Object.entries(SUBJECTS)) {
      const row = await listed(args);
      // The first rounds fill the file cache.
      if (round >= 2) seen.get(name)?.push(row);
    }
  }
  return [...seen].map(([name, rows]) => {
    const of = (part: "ms" | "listed" | "called", share = 0.5) =>
      quantile(
        rows.map((it) => it[part]),
        share,
      );
    const { tools = 0, bytes = 0 } = rows[0] ?? {};
    return { name, tools, bytes, median: of("ms"), p90: of("ms", 0.9), listed: of("listed"), called: of("called") };
  });
}

async function listed(args: readonly string[]) {
  const start = performance.now();
  const child = spawn(process.execPath, [main, "mcp", ...args], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const ask = async (id: number, method: string, params: object) => {
    child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    const { value } = await lines.next();
    return JSON.parse(value).result;
  };
  const clientInfo = { name: "bench", version: "1" };
  await ask(1, "initialize", { protocolVersion: "2025-11-25", capabilities: {}, clientInfo });
  child.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
  const { tools } = await ask(2, "tools/list", {});
  const ms = performance.now() - start;
  const idle = memoryOf(child.pid);
  await ask(3, "tools/call", { name: "models", arguments: {} });
  const called = memoryOf(child.pid);
  child.kill();
  return { ms, tools: tools.length, bytes: Buffer.byteLength(JSON.stringify(tools)), listed: idle, called };
}

function memoryOf(pid = 0): number {
  if (process.platform !== "linux") return Number.NaN;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}
