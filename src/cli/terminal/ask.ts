import { createInterface } from "node:readline/promises";
import { oneLine } from "./terminal.js";

/** Asks whoever is there; undefined when they left instead of answering. */
export async function ask(question: string): Promise<boolean | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const left = new AbortController();
  terminal.on("SIGINT", () => left.abort());
  terminal.on("close", () => left.abort());
  try {
    const answer = await terminal.question(`${oneLine(question)} [y/N] `, { signal: left.signal });
    return /^y(es)?$/i.test(answer.trim());
  } catch {
    process.stderr.write("\n");
    return undefined;
  } finally {
    terminal.close();
  }
}
