import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import type { Program } from "../cli/program.js";
import { hostsAt } from "../cli/program.js";

/** What a tool answered. */
interface Told {
  readonly text: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly isError: boolean;
}

/** An agent at work: a server of its own, in a home and a folder of its own. */
export interface Agent extends AsyncDisposable {
  readonly client: Client;
  readonly folder: string;
  readonly pid: number;
  call(name: string, input?: object, options?: { signal?: AbortSignal }): Promise<Told>;
}

export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** The home of an agent that was there before. */
  readonly home?: string;
}

export function newHome(): string {
  const home = realpathSync(mkdtempSync(join(tmpdir(), "taskreel-agent-")));
  homes.push(home);
  return home;
}

const homes: string[] = [];

/** Takes every home away again. */
export function forgetHomes(): void {
  for (const it of homes.splice(0)) rmSync(it, { recursive: true, force: true });
}

/** Starts `taskreel mcp` by the official client, with the few variables that agents hand on. */
export async function startAgent(
  program: Program,
  url: string,
  { env = {}, args = [], home = newHome() }: Setting = {},
): Promise<Agent> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program.main, "mcp", ...args],
    env: { PATH: process.env.PATH ?? "", HOME: home, XDG_STATE_HOME: join(home, "state"), ...hostsAt(url), ...env },
    cwd: home,
    stderr: "pipe",
  });
  const client = new Client({ name: "a test", version: "1" });
  await client.connect(transport);
  return {
    client,
    folder: home,
    get pid() {
      return transport.pid as number;
    },
    async call(name, input = {}, options = {}) {
      const answer = await client.callTool({ name, arguments: input as never }, options as never);
      const [first] = answer.content as { text?: string }[];
      return {
        text: first?.text ?? "",
        facts: (answer.structuredContent ?? {}) as never,
        isError: answer.isError === true,
      };
    },
    [Symbol.asyncDispose]: () => client.close(),
  };
}
