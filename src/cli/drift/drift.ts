import { spawn } from "node:child_process";
import { constants } from "node:os";
import type { Contract } from "../../contract/contract.js";
import { withChecks } from "../../contract/load.js";
import { CommandFault, EXIT } from "../exit.js";
import { contractOf } from "../flags/endpoints.js";
import { DRIFT_PROXY, DRIFT_TARGET } from "../order/price.js";
import { printAside } from "../terminal/print.js";
import { findingsOf } from "./findings.js";
import { startProxy } from "./proxy.js";
import { driftReport } from "./report.js";

export interface DriftOptions {
  readonly host: string;
  /** Where the proxy forwards to. Default: what the host's variable says, else the host. */
  readonly target?: string;
}

/** As shells say it. */
const NOT_STARTED = 127;

/**
 * Runs a command with the host's base URL set to a proxy, and says on stderr where an answer left the contract. Resolves
 * to the exit code: the command's own, 1 when there was drift, and 7 in place of 0 when the target never answered.
 */
export async function runDrift({ host, target }: DriftOptions, command: readonly string[]): Promise<number> {
  if (command.length === 0) throw new CommandFault("A command must follow after --, or --prices");
  return watchCommand(await withChecks(await contractOf(host)), target, command, (line) =>
    printAside("taskreel drift", line),
  );
}

/** The same for any contract. */
export async function watchCommand(
  contract: Contract,
  target: string | undefined,
  command: readonly string[],
  show: (line: string) => void,
): Promise<number> {
  const { env, server } = contract.rules;
  const url = forwardedTo(target ?? (process.env[env.baseUrl] || server));
  const report = driftReport();
  report.hide(process.env[env.key]?.trim() ?? "");
  const findings = findingsOf(contract);
  await using proxy = await startProxy({
    target: url,
    onSecret: report.hide,
    onError: (error) => show(report.missed(error.message)),
    onAnswer: (answer) => {
      for (const line of report.add(findings(answer))) show(line);
    },
  });
  const code = await run(command, {
    ...process.env,
    [env.baseUrl]: proxy.url,
    [DRIFT_PROXY]: proxy.url,
    [DRIFT_TARGET]: url,
  }).catch((error: Error) => {
    show(report.clean(error.message));
    return NOT_STARTED;
  });
  show(report.summary(url));
  if (report.findings.length > 0) return EXIT.machine;
  return code || (report.unanswered ? EXIT.server : EXIT.done);
}

/** A base URL fit to be printed: user name and password are no part of it. */
function forwardedTo(target: string): string {
  if (!URL.canParse(target) || !/^https?:/.test(target))
    throw new CommandFault("--target must be an http or https URL");
  const { protocol, host, pathname } = new URL(target);
  return `${protocol}//${host}${pathname}`.replace(/\/+$/, "");
}

function run([program = "", ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: "inherit" });
    const signals = ["SIGINT", "SIGTERM"] as const;
    // A terminal tells both of an interruption; the command decides when it is done.
    const relay = (signal: NodeJS.Signals) => void (signal === "SIGTERM" && child.kill(signal));
    for (const it of signals) process.on(it, relay);
    const done = () => signals.forEach((it) => void process.off(it, relay));
    child.on("error", (error) => {
      done();
      reject(new Error(`${program} does not start: ${error.message}`));
    });
    child.on("exit", (code, signal) => {
      done();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
