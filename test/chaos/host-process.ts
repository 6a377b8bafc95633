import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { uniforms } from "../setup/random.js";
import { allApis } from "./apis.js";
import { type HostRecord, startChaosHost } from "./chaos-host.js";

export interface HostOptions {
  readonly seed: number;
  /** How fast its time goes. */
  readonly speed: number;
  /** Leaves out what lasts until a time limit. */
  readonly brisk?: boolean;
}

/** The host in a process of its own: whoever is busy buying would take calls too late. */
export async function startHostProcess(options: HostOptions) {
  const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(options)], { execArgv: ["--import", "tsx"] });
  const [url] = (await once(child, "message")) as [string];
  return {
    url,
    /** What it has seen and sold so far. */
    async record(): Promise<HostRecord> {
      child.send("record");
      const [record] = (await once(child, "message")) as [HostRecord];
      return record;
    },
    [Symbol.asyncDispose]: async () => {
      child.kill();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) {
  const { seed, speed, brisk = false } = JSON.parse(process.argv[2] ?? "") as HostOptions;
  const now = () => performance.now() * speed;
  const host = await startChaosHost({ apis: await allApis(), now, random: uniforms(seed), brisk });
  process.on("message", () => process.send?.(host.record()));
  // Nobody is left who could call.
  process.on("disconnect", () => process.exit());
  process.send(host.url);
}
