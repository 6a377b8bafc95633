import { setFlagsFromString } from "node:v8";
import { type MockServer, manualClock, realClock, type Scenario, scaledClock, startMockServer } from "taskreel/mock";
import type { Contract } from "../../contract/contract.js";
import { jsonLine, logLine } from "./mock-log.js";

export interface MockCommand {
  readonly port: number;
  readonly duration: number;
  readonly scenario?: string;
  readonly seed?: string;
  readonly clock?: string;
  readonly engine?: "compiled" | "prism";
  readonly allowCallback?: string[];
  readonly webhookSecret?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Serves the mock until it is told to stop: the contracts in `files`, or those of this package. */
export async function serveMock(files: readonly string[], options: MockCommand): Promise<void> {
  const { port, duration, scenario, seed, json = false, quiet = false, engine, allowCallback, webhookSecret } = options;
  const write = (line: string) => void process.stdout.write(`${line}\n`);
  // A young generation that stays small stays in the processor's cache: less memory, and more requests a second.
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=50");
  checkOptions(options);
  const contracts = await readContracts(files);
  const server = await startMockServer({
    port,
    duration,
    clock: clockOf(options.clock ?? "real"),
    ...(contracts && { contracts }),
    ...(scenario !== undefined && { scenario: await scenarioOf(scenario) }),
    ...(seed !== undefined && { seed }),
    ...(engine && { engine }),
    ...(allowCallback && { allowCallbacks: allowCallback }),
    ...(webhookSecret !== undefined && { webhookSecret: webhookSecret === "none" ? null : webhookSecret }),
    ...(!quiet && { onEvent: (event) => write(json ? jsonLine(event) : logLine(event)) }),
  });
  const { url } = server;
  const page = `${url}/__mock/`;
  if (json) write(JSON.stringify({ event: "ready", url, page, seed: server.seed, scenario: scenario ?? "default" }));
  else
    write(
      `taskreel mock listens on ${url} (scenario ${scenario ?? "default"}, seed ${server.seed}); status page ${page}`,
    );
  for (const { rules, notes } of contracts ?? []) {
    for (const note of notes)
      write(json ? JSON.stringify({ event: "note", host: rules.host, note }) : `${rules.host}: ${note}`);
  }
  stopOnSignal(server, write, json);
}

/** The first signal lets what is under way end; the second does not wait. */
function stopOnSignal(server: MockServer, write: (line: string) => void, json: boolean): void {
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
    if (json) write(JSON.stringify({ event: "stopped", ...counts }));
    else
      write(
        `stopped: ${counts.tasks} tasks, ${answers} answers by the contract, ${outside} outside it, ${counts.broken} broke it`,
      );
    void server.stop().then(() => process.exit(problems.length > 0 ? 1 : 0));
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
}

/** Refuses what the server would take without a word, or would refuse in Node's words. */
function checkOptions({ port, engine, webhookSecret, allowCallback = [] }: MockCommand): void {
  if (port > 65_535) throw new Error(`--port is a number from 0 to 65535; this is ${port}`);
  if (engine !== undefined && !["compiled", "prism"].includes(engine)) {
    throw new Error(`--engine is compiled or prism; this is ${engine}`);
  }
  if (webhookSecret === "")
    throw new Error("--webhook-secret is empty; write a secret, or none to leave callbacks unsigned");
  const address = allowCallback.find((it) => !isHostName(it));
  if (address !== undefined)
    throw new Error(`--allow-callback takes host names in lower case, such as hooks.example.com; this is ${address}`);
}

/** A name alone, as it stands in a URL: no scheme, port or path. */
function isHostName(text: string): boolean {
  return URL.canParse(`http://${text}`) && new URL(`http://${text}`).hostname === text;
}

async function readContracts(files: readonly string[]): Promise<readonly Contract[] | undefined> {
  if (files.length === 0) return undefined;
  const { loadContract } = await import("../../contract/load.js");
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
    throw new Error(`--scenario is neither a name nor JSON: ${(cause as Error).message}`, { cause });
  }
  const { readScenario } = await import("taskreel/mock");
  return readScenario(value, "--scenario");
}

function clockOf(text: string) {
  const factor = Number(/^x(\d+(?:\.\d+)?)$/.exec(text)?.[1] ?? 0);
  if (factor > 0) return scaledClock(factor);
  if (text === "manual") return manualClock();
  if (text === "real") return realClock;
  throw new Error(`--clock is real, manual, or a speed such as x60; this is ${text}`);
}
