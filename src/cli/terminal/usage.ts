import type { OutputConfiguration } from "commander";
import { BOLD, cleanLines, hasColor, PIPED, PLAIN, widthOf } from "./terminal.js";

/**
 * What commander writes, which is help: errors of usage are told as all others are. Help nobody asked for goes nowhere where
 * errors are to be told as JSON.
 */
export function usageOutput(args: readonly string[]): OutputConfiguration {
  const silent = args.includes("--json");
  return {
    getOutHelpWidth: () => (process.stdout.isTTY ? widthOf(process.stdout) : PIPED),
    getOutHasColors: () => hasColor(process.stdout),
    getErrHelpWidth: () => (process.stderr.isTTY ? widthOf(process.stderr) : PIPED),
    getErrHasColors: () => hasColor(process.stderr),
    writeOut: (text) => process.stdout.write(cleanHelp(text)),
    writeErr: (text) => void (silent || process.stderr.write(cleanHelp(text))),
    outputError: () => {},
  };
}

/** Whether help may be shown, so that its layout is wanted. */
export function asksForHelp(args: readonly string[]): boolean {
  const [first = ""] = args;
  return (args.length < 2 && !first.startsWith("-")) || args.some((it) => ["help", "--help", "-h"].includes(it));
}

/** Headings keep their looks; nothing else steers a terminal. */
function cleanHelp(text: string): string {
  const cleaned = (part: string) => part.split(PLAIN).map(cleanLines).join(PLAIN);
  return text.split(BOLD).map(cleaned).join(BOLD);
}
