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
 * where between two processors most of the time would go into waking up the other one. Throws when a status was 400 or
 * above or an answer did not come; the message counts each kind.
 */
export async function wrk(load: Load, folder: string, connections: number, seconds: number): Promise<Measured> {
  const script = join(folder, "load.lua");
  await quiet();
  const send = async (lua: string) => {
    await writeFile(script, lua);
    const base = new URL(load.urls[0] ?? "").origin;
    const options = ["-t1", `-c${connections}`, `-d${seconds}s`, "-s", script, base];
    return (await exec(PIN, ["-c", connections === 1 ? "1" : "0", "wrk", ...options])).stdout;
  };
  const stdout = await send(luaOf(load));
  const [, requests, duration, p99] = /DONE (\d+) (\d+) (\d+)/.exec(stdout) ?? [];
  if (requests === undefined || Number(requests) === 0) throw new Error(`wrk measured nothing:\n${stdout}`);
  const bad = /^BAD (.*)$/m.exec(stdout)?.[1];
  if (bad !== undefined) {
    // Looking at every answer would slow wrk down: an example is sought in a second run, which nobody measures.
    const example = bad.includes("status 0") ? undefined : /^FIRST (.*)$/m.exec(await send(luaOf(load) + SEEK))?.[1];
    const told = example === undefined ? "" : `\nWhen the same was sent again, the first bad status was ${example}`;
    throw new Error(`Of ${requests} times ${load.method} ${load.urls[0]} some went wrong: ${bad}${told}\n${stdout}`);
  }
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
  io.write(string.format("DONE %d %d %d\\n", summary.requests, summary.duration, latency:percentile(99)))
  if e.connect + e.read + e.write + e.status + e.timeout > 0 then
    local kinds = "BAD connect %d, read %d, write %d, status %d, timeout %d\\n"
    io.write(string.format(kinds, e.connect, e.read, e.write, e.status, e.timeout))
  end
end
`;
}

/** Prints the first answer that wrk counts as bad. */
const SEEK = `
response = function(status, headers, body)
  if status > 399 and not seen then
    seen = true
    io.write("FIRST " .. status .. " " .. body:gsub("%s+", " "):sub(1, 500) .. "\\n")
  end
end
`;
