import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The hosts whose contracts stand in a `generated/` folder: one folder each. */
export function hostsIn(generated: string): string[] {
  return readdirSync(generated)
    .filter((it) => existsSync(join(generated, it, "contract.json")))
    .sort();
}
