import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { builtPackage } from "../../setup/built.js";
import { hostsAt as everyHostAt } from "../../setup/hosts.js";
import { type Ended, temporaryFolder } from "../../setup/repository.js";

/** The built command line, with a home of its own: no key, address or journal of this machine reaches it. */
export interface Program extends AsyncDisposable {
  /** The script, for `node`. */
  readonly main: string;
  readonly state: string;
  run(args: readonly string[], given?: Given): Promise<Ended>;
  start(args: readonly string[], given?: Given): Running;
  /** The journal's entries; lines that are no JSON are left out. */
  entries(state?: string): Promise<Record<string, unknown>[]>;
}

interface Given {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  readonly cwd?: string;
}

export interface Running {
  readonly child: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Resolves when stderr and stdout together match. */
  says(pattern: RegExp): Promise<void>;
  readonly ended: Promise<Ended & { readonly signal: string | null }>;
}

export async function buildProgram(): Promise<Program> {
  return programIn(await builtPackage());
}

export async function programIn(folder: string, dispose?: () => Promise<void>): Promise<Program> {
  const home = await temporaryFolder();
  const main = join(folder, "dist/cli/main.js");
  const state = join(home.path, "state");
  const start = (args: readonly string[], { env = {}, stdin, cwd = home.path }: Given = {}) =>
    startNode(
      [main, ...args],
      cwd,
      { HOME: home.path, XDG_STATE_HOME: state, XDG_CACHE_HOME: home.path, ...env },
      stdin,
    );
  return {
    main,
    state,
    start,
    run: (args, given) => start(args, given).ended,
    entries: async (its = state) => {
      const text = await readFile(join(its, "taskreel/journal.jsonl"), "utf8").catch(() => "");
      return text.split("\n").flatMap((line) => {
        try {
          return [JSON.parse(line)];
        } catch {
          return [];
        }
      });
    },
    [Symbol.asyncDispose]: async () => {
      await home[Symbol.asyncDispose]();
      await dispose?.();
    },
  };
}

function startNode(args: readonly string[], cwd: string, env: Record<string, string>, stdin = ""): Running {
  const child = spawn(process.execPath, args, { cwd, env: { PATH: process.env.PATH ?? "", ...env } });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdin.on("error", () => {}); // it ended without reading
  child.stdin.end(stdin);
  const ended = once(child, "close").then(([code, signal]) => ({ code: Number(code), signal, stdout, stderr }));
  const says = async (pattern: RegExp) => {
    while (!pattern.test(stderr + stdout)) {
      if (child.exitCode !== null) throw new Error(`it ended and never said ${pattern}: ${stderr}${stdout}`);
      await Promise.race([once(child.stderr, "data"), once(child.stdout, "data"), ended]);
    }
  };
  return { child, stdout: () => stdout, stderr: () => stderr, says, ended };
}

/** Where all hosts are, for a mock server's address. */
export function hostsAt(url: string): Record<string, string> {
  return everyHostAt(url, "key-that-nobody-may-see");
}

/** A request that every contract takes. */
export const LUMA = [
  "runapi",
  "luma/modify_video",
  "--prompt",
  "Fog",
  "--source-video-url",
  "https://example.com/a.mp4",
] as const;
export const KIE = ["kie", "modify/generate", "--prompt", "Fog", "--video-url", "https://example.com/a.mp4"] as const;
