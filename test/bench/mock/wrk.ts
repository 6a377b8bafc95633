import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { quiet } from "./quiet.js";

/** One kind of request, sent over and over. */
export interface Load {
  readonly method: string;
  /** Taken in turn. */
  readonly urls: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p99: number;
  readonly requests: number;
}

/** Keeps a program on one processor, from util-linux. */
export const PIN = "taskset";

const exec = promisify(execFile);

/**
 * Sends load with wrk, from CPU 0. A single connection is measured from the server's own CPU 1: there the two take turns,
 * where between two processors most of the time would go into waking up the other one. Throws when an answer was not
 * 2xx or did not come.
 */
export async function wrk(load: Load, folder: string, connections: number, seconds: number): Promise<Measured> {
  const script = join(folder, "load.lua");
  await writeFile(script, luaOf(load));
  await quiet();
  const base = new URL(load.urls[0] ?? "").origin;
  const options = ["-t1", `-c${connections}`, `-d${seconds}s`, "-s", script, base];
  const { stdout } = await exec(PIN, ["-c", connections === 1 ? "1" : "0", "wrk", ...options]);
  const [, requests, duration, p99, bad] = /DONE (\d+) (\d+) (\d+) (\d+)/.exec(stdout) ?? [];
  if (requests === undefined || Number(requests) === 0) throw new Error(`wrk measured nothing:\n${stdout}`);
  if (Number(bad) > 0) throw new Error(`${bad} answers to ${load.method} ${load.urls[0]} were no good:\n${stdout}`);
  return {
    perSecond: Number(requests) / (Number(duration) / 1e6),
    p99: Number(p99) / 1000,
    requests: Number(requests),
  };
}

function luaOf({ method, urls, headers, body }: Load): string {
  const text = (value: string) => `[==[${value}]==]`;
  return `
wrk.method = ${text(method)}
wrk.body = ${body === undefined ? "nil" : text(body)}
${Object.entries(headers)
  .map(([name, value]) => `wrk.headers[ ${text(name)} ] = ${text(value)}`)
  .join("\n")}
local paths = { ${urls.map((it) => text(new URL(it).pathname + new URL(it).search)).join(", ")} }
local requests = {}
local at = 0
init = function()
  for i, path in ipairs(paths) do requests[i] = wrk.format(nil, path) end
end
request = function()
  at = at % #requests + 1
  return requests[at]
end
done = function(summary, latency)
  local e = summary.errors
  local bad = e.connect + e.read + e.write + e.status + e.timeout
  io.write(string.format("DONE %d %d %d %d\\n", summary.requests, summary.duration, latency:percentile(99), bad))
end
`;
}
