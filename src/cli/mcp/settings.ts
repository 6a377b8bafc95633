import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { CommandFault } from "../exit.js";

/** What the owner of the server says, on its command line. */
export interface McpFlags {
  readonly maxCost?: number;
  readonly budget?: number;
  readonly allowUnpriced?: boolean;
  readonly dir?: string;
  readonly waitSeconds?: number;
}

/** The owner's limits. No tool and no argument changes them. */
export interface McpSettings {
  /** Per task. */
  readonly maxCost: number | undefined;
  /** Per day, beside `TASKREEL_BUDGET`, which holds everywhere. */
  readonly budget: number | undefined;
  readonly allowUnpriced: boolean;
  /** The one folder that files are written to and read from; its real path. */
  readonly dir: string;
  /** How long one call of `task_wait` waits at most. */
  readonly waitSeconds: number;
}

/** Beyond a minute most clients have given the call up. */
const WAIT_SECONDS = 50;

/**
 * Settings from flags, and from variables where a client can set nothing else.
 *
 * @throws CommandFault for a variable that says no amount, and for a folder that is none.
 */
export function settingsOf(flags: McpFlags, env: NodeJS.ProcessEnv = process.env): McpSettings {
  const amount = (name: string) => {
    const said = filled(env[name]);
    if (said === undefined || /^\d+(\.\d+)?$/.test(said)) return said === undefined ? undefined : Number(said);
    throw new CommandFault(`${name} must be a number from 0 up; this is ${JSON.stringify(said)}`);
  };
  const waitSeconds = flags.waitSeconds ?? amount("TASKREEL_MCP_WAIT_SECONDS") ?? WAIT_SECONDS;
  if (waitSeconds < 1) throw new CommandFault("A wait must be allowed to take a second, or more");
  const unpriced = filled(env.TASKREEL_ALLOW_UNPRICED);
  return {
    maxCost: flags.maxCost ?? amount("TASKREEL_MAX_COST"),
    budget: flags.budget,
    allowUnpriced: flags.allowUnpriced ?? (unpriced !== undefined && unpriced !== "0" && unpriced !== "false"),
    dir: folderAt(flags.dir ?? filled(env.TASKREEL_DIR) ?? "."),
    waitSeconds,
  };
}

/** What a client's configuration has left as it was written, `${NAME}`, says nothing. */
export function filled(value: string | undefined): string | undefined {
  const text = value?.trim();
  return text && !/^\$\{.*\}$/.test(text) ? text : undefined;
}

function folderAt(dir: string): string {
  const path = resolve(dir);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CommandFault(`--dir must be a folder that is there; ${path} is none`);
  }
  return realpathSync(path);
}
