import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createPoller } from "taskreel";
import { createRunapi } from "taskreel/runapi";

/** What many waits at once cost one process. */
export interface WaitsRow {
  readonly waits: number;
  /** Bytes of heap for a handle and its sleeping wait. */
  readonly heapPerWait: number;
  readonly polls: number;
  /** Milliseconds that a poll began after it was due. */
  readonly lateness: { readonly p50: number; readonly p99: number; readonly max: number };
  /** Most requests that began within any second. */
  readonly peakPerSecond: number;
  readonly warnings: number;
}

const PATH = "/api/v1/luma/modify_video";
const INTERVAL_MS = 20_000;
const MEASURED_MS = 30_000;
/** Twice what 10,000 waits need; the budget must never be exceeded, and hardly ever delay a poll. */
const BUDGET = 1000;

/** Runs that many waits against a loopback server in another process. */
export async function benchWaits(waits: number): Promise<WaitsRow> {
  const child = fork(fileURLToPath(new URL("./waits-server.mjs", import.meta.url)));
  const [port] = await once(child, "message");
  let warnings = 0;
  process.on("warning", () => warnings++);
  const due = new Map<string, number>();
  const late: number[] = [];
  const starts: number[] = [];
  // A poll is due one interval after the last answer: `random: 0.5` takes the jitter out.
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = String(input);
    const now = performance.now();
    starts.push(now);
    const expected = due.get(url);
    if (expected !== undefined) late.push(Math.max(0, now - expected));
    const response = await globalThis.fetch(input, init);
    const body = await response.arrayBuffer();
    due.set(url, performance.now() + INTERVAL_MS);
    return new Response(body, response);
  };
  const runapi = createRunapi({
    apiKey: "bench",
    baseUrl: `http://127.0.0.1:${port}`,
    fetch,
    random: () => 0.5,
    intervalMs: INTERVAL_MS,
  });
  const poller = createPoller({ maxRequestsPerSecond: BUDGET, maxInFlight: 200 });
  const stop = new AbortController();
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  const before = heap();
  const all: Promise<unknown>[] = [];
  for (let i = 0; i < waits; i++) {
    const task = runapi.resume({ path: PATH, id: `task-${i}` });
    all.push(task.wait({ poller, signal: stop.signal, timeoutMs: 600_000 }).catch(() => {}));
    // Spread over an interval, as tasks that people start are.
    if (i % Math.ceil(waits / 200) === 0) await pause(INTERVAL_MS / 200);
  }
  await pause(2000);
  const heapPerWait = (heap() - before - bookkeeping(due, starts, late)) / waits;
  late.length = 0;
  await pause(MEASURED_MS);
  const polls = late.length;
  late.sort((a, b) => a - b);
  const at = (share: number) => late[Math.min(polls - 1, Math.floor(polls * share))] ?? Number.NaN;
  stop.abort();
  await Promise.all(all);
  child.disconnect();
  return {
    waits,
    heapPerWait,
    polls,
    lateness: { p50: at(0.5), p99: at(0.99), max: at(1) },
    peakPerSecond: peak(starts),
    warnings,
  };
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** What the bench itself keeps: a URL and a number a task, a number a request. */
function bookkeeping(due: Map<string, number>, starts: number[], late: number[]): number {
  return due.size * 170 + (starts.length + late.length) * 16;
}

function peak(starts: readonly number[]): number {
  let most = 0;
  let from = 0;
  for (let to = 0; to < starts.length; to++) {
    while ((starts[to] as number) - (starts[from] as number) >= 1000) from++;
    most = Math.max(most, to - from + 1);
  }
  return most;
}
