import { existsSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import {
  type MockEvent,
  type MockServer,
  manualClock,
  realClock,
  type Scenario,
  scaledClock,
  startMockServer,
} from "taskreel/mock";
import type { Contract } from "../../contract/contract.js";
import { CommandFault, EXIT } from "../exit.js";
import { readSecret } from "../flags/input.js";
import { checkPort } from "../flags/options.js";
import { printJson, printLine } from "../terminal/print.js";
import { remark } from "../terminal/tell.js";
import { logFacts, logLine } from "./mock-log.js";

export interface MockCommand {
  readonly port: number;
  readonly host?: string;
  readonly cors?: boolean;
  readonly duration: number;
  readonly scenario?: string;
  readonly seed?: string;
  readonly clock?: string;
  readonly engine?: "compiled" | "prism";
  readonly allowCallback?: string[];
  readonly webhookSecret?: string;
  readonly webhookSecretFile?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Serves the mock until it is told to stop: the contracts in `files`, or those of this package. */
export async function serveMock(files: readonly string[], options: MockCommand): Promise<void> {
  const { port, host, cors, duration, scenario, seed, json = false, quiet = false, engine, allowCallback } = options;
  checkOptions(options);
  // A young generation that stays small stays in the processor's cache: less memory, and more requests a second.
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=50");
  const webhookSecret = await webhookSecretOf(options);
  const contracts = await readContracts(files);
  const log = (event: MockEvent) => (json ? printJson(logFacts(event)) : printLine(logLine(event)));
  // Programs wait for the first line, which says where the server is.
  let early: MockEvent[] | undefined = [];
  const server = await startMockServer({
    port,
    ...(host !== undefined && { host }),
    ...(cors && { cors }),
    duration,
    clock: clockOf(options.clock ?? "real"),
    ...(contracts && { contracts }),
    ...(scenario !== undefined && { scenario: await scenarioOf(scenario) }),
    ...(seed !== undefined && { seed }),
    ...(engine && { engine }),
    ...(allowCallback && { allowCallbacks: allowCallback }),
    ...(webhookSecret !== undefined && { webhookSecret }),
    ...(!quiet && { onEvent: (event) => (early ? early.push(event) : log(event)) }),
  });
  // Whoever has read the first line may stop it.
  stopOnSignal(server, json);
  const { url, controlToken } = server;
  const page = `${url}/__mock/${controlToken === undefined ? "" : `#token=${controlToken}`}`;
  if (json) printJson({ event: "ready", url, page, controlToken, seed: server.seed, scenario: scenario ?? "default" });
  else
    printLine(
      `taskreel mock listens on ${url} (scenario ${scenario ?? "default"}, seed ${server.seed}); status page ${page}`,
    );
  for (const { host, note } of quiet ? [] : server.notes) {
    json ? printJson({ event: "note", host, note }) : printLine(`${host}: ${note}`);
  }
  for (const it of early) log(it);
  early = undefined;
  if (controlToken !== undefined) warnOfStrangers(String(host), controlToken, json);
}

/** Null signs nothing. An argument is kept for secrets that are a test's own. */
async function webhookSecretOf(options: MockCommand): Promise<string | null | undefined> {
  const { webhookSecret: given, webhookSecretFile: file, json = false } = options;
  if (file !== undefined) return readSecret(file, "--webhook-secret-file");
  if (given === undefined || given === "none") return given && null;
  remark("Everybody on this machine can read --webhook-secret; --webhook-secret-file keeps a real one to you", json);
  return given;
}

function warnOfStrangers(host: string, token: string, json: boolean): void {
  const text = `with --host ${host} others on the network can create tasks here; the control API asks them for Mock-Token: ${token}`;
  if (json) printJson({ event: "notice", session: "", text });
  else printLine(text);
}

/** The first signal lets what is under way end; the second does not wait. */
function stopOnSignal(server: MockServer, json: boolean): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(130);
    stopping = true;
    const { answers, outside, problems } = server.conformance;
    const counts = {
      tasks: server.tasks.length,
      requests: server.requests.length,
      answers,
      outside,
      broken: problems.length,
    };
    if (json) printJson({ event: "stopped", ...counts });
    else
      printLine(
        `stopped: ${counts.tasks} tasks, ${answers} answers by the contract, ${outside} outside it, ${counts.broken} broke it`,
      );
    void server.stop().then(() => process.exit(problems.length > 0 ? 1 : 0));
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
}

/** Refuses what the server would take without a word, or would refuse in words of its own. */
function checkOptions({ port, engine, webhookSecret, webhookSecretFile, allowCallback = [] }: MockCommand): void {
  checkPort(port);
  if (engine !== undefined && !["compiled", "prism"].includes(engine)) {
    throw new CommandFault(`--engine is compiled or prism; this is ${engine}`);
  }
  if (webhookSecret === "") {
    throw new CommandFault("--webhook-secret is empty; write a secret, or none to leave callbacks unsigned");
  }
  if (webhookSecret !== undefined && webhookSecretFile !== undefined)
    throw new CommandFault("--webhook-secret and --webhook-secret-file exclude each other");
  const address = allowCallback.find((it) => !isHostName(it));
  if (address !== undefined) {
    throw new CommandFault(
      `--allow-callback takes host names in lower case, such as hooks.example.com; this is ${address}`,
    );
  }
}

/** A name alone, as it stands in a URL: no scheme, port or path. */
function isHostName(text: string): boolean {
  return URL.canParse(`http://${text}`) && new URL(`http://${text}`).hostname === text;
}

async function readContracts(files: readonly string[]): Promise<readonly Contract[] | undefined> {
  if (files.length === 0) return undefined;
  const { bundledHosts, loadContract } = await import("../../contract/load.js");
  const missing = files.find((it) => !existsSync(it));
  if (missing !== undefined) {
    const hosts = bundledHosts();
    const advice = hosts.includes(missing) ? `it serves ${missing} too` : `it serves ${hosts.join(" and ")}`;
    throw new CommandFault(
      `There is no file ${missing}. Without a file, taskreel mock serves the contracts of this package: ${advice}.`,
    );
  }
  return Promise.all(
    files.map((file) =>
      loadContract(file).catch((error: Error) => {
        // A place inside the document does not tell which of several documents it is.
        if (error.message.startsWith(file)) throw error;
        throw new Error(`${file}: ${error.message}`, { cause: error });
      }),
    ),
  );
}

/** A name, or a scenario as JSON. */
async function scenarioOf(text: string): Promise<Scenario | string> {
  if (!/^[{[]/.test(text)) return text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new CommandFault(`--scenario is neither a name nor JSON: ${(cause as Error).message}`, EXIT.usage, { cause });
  }
  const { readScenario } = await import("taskreel/mock");
  return readScenario(value, "--scenario");
}

function clockOf(text: string) {
  const factor = Number(/^x(\d+(?:\.\d+)?)$/.exec(text)?.[1] ?? 0);
  if (factor > 0) return scaledClock(factor);
  const [, step] = /^manual(?:\+(\d+))?$/.exec(text) ?? [];
  if (step !== undefined && Number(step) > 0) return manualClock({ autoAdvance: Number(step) });
  if (text === "manual") return manualClock();
  if (text === "real") return realClock;
  throw new CommandFault(
    `--clock is real, manual, manual+1000 (each poll moves it so many ms), or a speed such as x60; this is ${text}`,
  );
}
