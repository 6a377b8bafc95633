import {
  closeSync,
  constants,
  createReadStream,
  fchmodSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";

/** Where orders are written down: the XDG state folder, which a relative path does not name. */
export function journalFile(env: NodeJS.ProcessEnv = process.env, home = homedir()): string {
  const { XDG_STATE_HOME: state = "" } = env;
  return join(isAbsolute(state) ? state : join(home, ".local", "state"), "taskreel", "journal.jsonl");
}

/**
 * Appends one line and has it on disk when it returns. Many processes may do so at once: a line is one write, and a line
 * that a killed process left half is ended first.
 *
 * @throws the system's error when the line is not on disk whole.
 */
export function appendLine(file: string, line: string): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { O_RDWR, O_APPEND, O_CREAT } = constants;
  const fd = openSync(file, O_RDWR | O_APPEND | O_CREAT, 0o600);
  try {
    const { size, mode } = fstatSync(fd);
    if ((mode & 0o077) !== 0) fchmodSync(fd, 0o600);
    const last = Buffer.alloc(1);
    const torn = size > 0 && readSync(fd, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
    const bytes = Buffer.from(`${torn ? "\n" : ""}${line}\n`);
    const written = writeSync(fd, bytes);
    if (written < bytes.length) throw Object.assign(new Error("ENOSPC: the disk is full"), { code: "ENOSPC" });
    fsyncSync(fd);
    if (size === 0) syncFolder(folder);
  } finally {
    closeSync(fd);
  }
}

/** The name of a new file is on disk once its folder is. Not every system can be asked to. */
function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, constants.O_RDONLY);
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {}
}

/** The file's lines in order; none when there is no file. A prompt may hold what `readline` takes for a line's end. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, "utf8");
  let rest = "";
  try {
    for await (const chunk of input) {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    if (rest) yield rest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  } finally {
    input.destroy();
  }
}
