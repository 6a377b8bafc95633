import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/** Longest wait for a quiet moment, in milliseconds. */
const PATIENCE = 60_000;

/** Resolves once the machine has nothing else to do, or when it has been too long: what runs beside it would be measured too. */
export async function quiet(): Promise<void> {
  let before = await busyTicks();
  for (const end = performance.now() + PATIENCE; performance.now() < end; ) {
    await sleep(300);
    const now = await busyTicks();
    if (now - before <= 6) return; // a tenth of two processors
    before = now;
  }
  process.stderr.write("  not quiet: something else is running\n");
}

/** Hundredths of a second that all processors together have worked. */
async function busyTicks(): Promise<number> {
  const [line = ""] = (await readFile("/proc/stat", "utf8")).split("\n");
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = line.trim().split(/\s+/).slice(1).map(Number);
  return user + nice + system + irq + softirq;
}
