import type { OutputConfiguration } from "commander";
import { remark } from "./print.js";
import { cleanLines } from "./terminal.js";

/** What commander writes; usage errors go nowhere when they are to be told as JSON. */
export function usageErrors(args: readonly string[]): OutputConfiguration {
  const silent = args.includes("--json");
  return {
    writeOut: (text) => process.stdout.write(cleanLines(text)),
    writeErr: (text) => void (silent || process.stderr.write(cleanLines(text))),
    // Under the one prefix of this program; an argument that holds newlines begins no line.
    outputError: (text) => remark(text.replace(/^error: /, "").trimEnd(), silent),
  };
}
