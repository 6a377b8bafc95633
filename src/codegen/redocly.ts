import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

const program = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const run = promisify(execFile);

/** What the command line printed. When it ends with another code than 0, the error has the same and `code`. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Redocly's command line, without its update check and usage reports: they would call the network. */
export function redocly(args: readonly string[], cwd = process.cwd()): Promise<Printed> {
  const silent = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  const env = { ...process.env, ...silent };
  return run(process.execPath, [program, ...args], { cwd, env, maxBuffer: 1 << 28 });
}
