import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { quantile } from "./measure.js";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const run = promisify(execFile);

export interface StartRow {
  readonly name: string;
  /** Milliseconds from spawn to exit. */
  readonly median: number;
  readonly p90: number;
}

/** What a person waits for: the subjects take turns, so that a noisy moment hits all. */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  "node -e 0": ["-e", "0"],
  "taskreel --help": [main, "--help"],
  "taskreel run --help": [main, "run", "--help"],
  "taskreel run runapi luma/modify_video --help": [main, "run", "runapi", "luma/modify_video", "--help"],
  "taskreel complete": [main, "complete", "--", "run", ""],
};

/** Start of the built command line, beside that of Node itself. */
export async function benchCli(rounds = 40): Promise<StartRow[]> {
  const times = new Map(Object.keys(SUBJECTS).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds + 3; round++) {
    for (const [name, args] of Object.entries(SUBJECTS)) {
      const start = performance.now();
      await run(process.execPath, args);
      // The first rounds fill the file cache.
      if (round >= 3) times.get(name)?.push(performance.now() - start);
    }
  }
  return [...times].map(([name, all]) => ({ name, median: quantile(all, 0.5), p90: quantile(all, 0.9) }));
}
