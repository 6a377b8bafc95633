import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../setup/repository.js";
import { quantile } from "./measure.js";

/** Seconds that a contract's author waits, median of three runs. */
export async function benchScripts(): Promise<{ readonly name: string; readonly seconds: number }[]> {
  const site = await mkdtemp(join(tmpdir(), "taskreel-site-"));
  try {
    return [
      { name: "npm run generate", seconds: await secondsOf("src/codegen/generate.ts") },
      {
        name: "npm run docs (the whole site, three languages)",
        seconds: await secondsOf("docs/.vitepress/build.ts", "--out", site),
      },
    ];
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}

async function secondsOf(...script: string[]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    await promisify(execFile)(process.execPath, ["--import", "tsx", ...script], { cwd: root });
    times.push((performance.now() - start) / 1000);
  }
  return quantile(times, 0.5);
}
