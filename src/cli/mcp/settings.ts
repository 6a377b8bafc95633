import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { CommandFault } from "../exit.js";
import { readAmount } from "../flags/options.js";

/** What the owner of the server says, on its command line. */
export interface McpFlags {
  readonly maxCost?: number;
  readonly budget?: number;
  readonly allowUnpriced?: boolean;
  readonly dir?: string;
  readonly waitSeconds?: number;
  /** Names with commas between them. */
  readonly only?: string;
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
  /** How long one call takes at most; one that creates a task takes 40 s even where that is more. */
  readonly waitSeconds: number;
  /** The hosts, services and endpoints that may be ordered from; undefined where all may. */
  readonly only: readonly string[] | undefined;
}

/** Beyond a minute most clients have given the call up. */
const WAIT_SECONDS = 50;

/**
 * Settings from flags, and from variables where a client can set nothing else.
 *
 * @param env without what says nothing: see `dropUnfilled`.
 *
 * @throws CommandFault for a variable that says no amount, and for a folder that is none.
 */
export function settingsOf(flags: McpFlags, env: NodeJS.ProcessEnv = process.env): McpSettings {
  const amount = (name: string) => {
    const said = env[name];
    const found = readAmount(said);
    if (said === undefined || found !== undefined) return found;
    throw new CommandFault(`${name} must be a number from 0 up; this is ${JSON.stringify(said)}`);
  };
  const waitSeconds = flags.waitSeconds ?? amount("TASKREEL_MCP_WAIT_SECONDS") ?? WAIT_SECONDS;
  if (waitSeconds < 1) throw new CommandFault("A wait must be allowed to take a second, or more");
  const only = flags.only ?? env.TASKREEL_ONLY;
  const unpriced = env.TASKREEL_ALLOW_UNPRICED || "0";
  return {
    maxCost: smaller(flags.maxCost, amount("TASKREEL_MAX_COST")),
    budget: flags.budget,
    allowUnpriced: flags.allowUnpriced ?? !["0", "false"].includes(unpriced),
    dir: folderAt(flags.dir ?? (env.TASKREEL_DIR || ".")),
    waitSeconds,
    only: only?.split(","),
  };
}

/** Of two limits the one that holds both. */
function smaller(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

/** Takes out of the environment what says nothing: what is empty, and what a client's configuration has left as it was written. */
export function dropUnfilled(env: NodeJS.ProcessEnv): void {
  for (const [name, value = ""] of Object.entries(env)) if (/^\s*(\$\{.*\}\s*)?$/.test(value)) delete env[name];
}

function folderAt(dir: string): string {
  const path = resolve(dir);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CommandFault(`--dir must be a folder that is there; ${path} is none`);
  }
  return realpathSync(path);
}
