import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { root } from "../../setup/repository.js";
import { median } from "./median.js";
import { type Subject, start } from "./subjects.js";
import { PIN } from "./wrk.js";

const exec = promisify(execFile);

/** Milliseconds from spawn to the first answer, the median of some starts. */
export async function startTime(subject: Subject, document: string, folder: string, starts: number): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < starts; turn++) {
    const running = await start(subject, document, folder);
    times.push(running.startedIn);
    await running.stop();
  }
  return median(times);
}

/** Milliseconds that importing and starting takes in a process that runs already; the server listens by then. */
export async function inProcessTime(starts: number): Promise<number> {
  const times: number[] = [];
  const script = `const began = performance.now();
    const { startMockServer } = await import(${JSON.stringify(`${root}dist/mock/index.js`)});
    const mock = await startMockServer();
    console.log(performance.now() - began);
    await mock.close();`;
  for (let turn = 0; turn < starts; turn++) {
    const { stdout } = await exec(PIN, ["-c", "1", process.execPath, "--input-type=module", "-e", script]);
    times.push(Number(stdout));
  }
  return median(times);
}
