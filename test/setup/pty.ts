import { execFile, execFileSync } from "node:child_process";

/** Whether a program can be run in a terminal of its own: by `script` of util-linux. In CI it has to be there. */
export function withoutPty(): boolean {
  try {
    return !execFileSync("script", ["--version"], { encoding: "utf8" }).includes("util-linux") && !process.env.CI;
  } catch {
    if (process.env.CI) return false;
    process.stderr.write("Skipped for want of util-linux' script: the command line in a terminal.\n");
    return true;
  }
}

/** Runs a program in a terminal of so many columns. Resolves to all that it wrote there. */
export function inTerminal(
  columns: number,
  words: readonly string[],
  { env, cwd, typed }: { readonly env: Record<string, string>; readonly cwd: string; readonly typed?: string },
): Promise<string> {
  const line = words.map((it) => `'${it.replaceAll("'", `'\\''`)}'`).join(" ");
  const args = ["-qec", `stty cols ${columns} rows 40; exec ${line}`, "/dev/null"];
  return new Promise((resolve) => {
    const child = execFile(
      "script",
      args,
      { cwd, env: { PATH: process.env.PATH ?? "", TERM: "xterm", ...env } },
      (_, out) => resolve(out.replaceAll("\r\n", "\n")),
    );
    // Read when it is asked for: the terminal keeps what is typed before.
    typed === undefined ? child.stdin?.end() : child.stdin?.write(typed);
  });
}
