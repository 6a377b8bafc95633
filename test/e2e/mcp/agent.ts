import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { buildProgram, hostsAt, type Program } from "../cli/program.js";
import { type ClientKind, type Connected, connectBy } from "./clients.js";

/** What a tool answered. */
export interface Told {
  readonly text: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly isError: boolean;
}

/** An agent at work: a server of its own, in a home and a folder of its own. */
export interface Agent extends AsyncDisposable, Pick<Connected, "pid" | "revision" | "tools"> {
  readonly folder: string;
  call(name: string, input?: object, options?: { signal?: AbortSignal }): Promise<Told>;
}

export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** The home of an agent that was there before. */
  readonly home?: string;
  readonly client?: ClientKind;
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

/** The program for the agents of a file's tests: there before the first, and gone after the last, with their homes. */
export function programForAgents(): Program {
  const program = {} as Program;
  beforeAll(async () => {
    Object.assign(program, await buildProgram());
  });
  afterAll(() => {
    forgetHomes();
    return program[Symbol.asyncDispose]?.();
  });
  return program;
}

/** The few variables that agents hand on to `taskreel mcp`. */
export function agentEnv(url: string, home: string): Record<string, string> {
  return { PATH: process.env.PATH ?? "", HOME: home, XDG_STATE_HOME: join(home, "state"), ...hostsAt(url) };
}

/** Starts `taskreel mcp` by an official client. */
export async function startAgent(
  program: Program,
  url: string,
  { env = {}, args = [], home = newHome(), client = "v2" }: Setting = {},
): Promise<Agent> {
  const { call, close, ...connected } = await connectBy(client, {
    command: process.execPath,
    args: [program.main, "mcp", ...args],
    env: { ...agentEnv(url, home), ...env },
    cwd: home,
  });
  return {
    ...connected,
    folder: home,
    call: async (name, input = {}, options = {}) => toldBy(await call(name, input, options)),
    [Symbol.asyncDispose]: close,
  };
}

/** A tool's result, as much of it as tests look at. */
export function toldBy(result: object): Told {
  const { content, structuredContent, isError } = result as {
    content: readonly { readonly text?: string }[];
    structuredContent?: Told["facts"];
    isError?: boolean;
  };
  return { text: content[0]?.text ?? "", facts: structuredContent ?? {}, isError: isError === true };
}
