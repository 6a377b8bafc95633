import {
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";

/**
 * Where orders are written down: the XDG state folder, else one in the home folder. A relative path names neither.
 *
 * @throws Error when there is no home: an account without one, or an empty HOME.
 */
export function journalFile(env: NodeJS.ProcessEnv = process.env, home: () => string = homedir): string {
  const { XDG_STATE_HOME: state = "" } = env;
  return join(isAbsolute(state) ? state : join(realHome(home), ".local", "state"), "taskreel", "journal.jsonl");
}

function realHome(home: () => string): string {
  let folder = "";
  try {
    folder = home();
  } catch {} // an account that this machine has no record of
  if (isAbsolute(folder)) return folder;
  throw new Error("there is no home folder to keep it in");
}

/**
 * Appends one line and has it on disk when it returns. Many processes may do so at once: a line is one write, and a line
 * that a killed process left half is ended first.
 *
 * @throws the system's error when the line is not on disk whole; Error when the file is not a regular one, or has a second name.
 */
export function appendLine(file: string, line: string): void {
  const folder = dirname(file);
  makeFolder(folder);
  const { O_RDWR, O_APPEND, O_CREAT } = constants;
  const fd = openRegular(file, O_RDWR | O_APPEND | O_CREAT);
  try {
    const { size, mode } = fstatSync(fd);
    if ((mode & 0o077) !== 0) fchmodSync(fd, 0o600);
    const last = Buffer.alloc(1);
    const torn = size > 0 && readSync(fd, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE;
    const bytes = Buffer.from(`${torn ? "\n" : ""}${line}\n`);
    const written = writeSync(fd, bytes);
    if (written < bytes.length) throw Object.assign(new Error("ENOSPC: the disk is full"), { code: "ENOSPC" });
    fsyncSync(fd);
    if (size === 0) syncFolder(folder);
  } finally {
    closeSync(fd);
  }
}

/** Step by step: in some places, such as /proc, the platform's own way of making folders never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error; // another process was there first
  }
}

/** Opens a file and nothing else: a link, a pipe or a device at its place may lead anywhere, hang, or be changed by it. */
function openRegular(file: string, flags: number): number {
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw notRegular(file);
  // Somebody may put another there meanwhile. Windows knows neither flag.
  const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const fd = openSync(file, flags | O_NOFOLLOW | O_NONBLOCK, 0o600);
  const opened = fstatSync(fd);
  if (opened.isFile() && opened.nlink < 2) return fd;
  closeSync(fd);
  // What is written under one name would stand under the other, and its rights be changed there.
  throw opened.isFile()
    ? new Error(`${file} has a second name (a hard link); put a copy in its place`)
    : notRegular(file);
}

function notRegular(file: string): Error {
  return new Error(`${file} is not a regular file, but a link, folder, pipe or device`);
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

const NEWLINE = 0x0a;
const CHUNK_BYTES = 2 ** 20;

/** Longest line in bytes. An order's is a thousandth of it; a longer one, written by whatever, would fill the memory. */
export const MOST_LINE_BYTES = 4 * 2 ** 20;

/**
 * Calls with the file's lines in order, and with undefined for one that is too long; never when there is no file. A prompt may
 * hold what `readline` takes for a line's end. Time grows with the file alone, and memory with its longest line that is read:
 * what is pending is joined once, and a disk's zeros are not kept.
 *
 * @param onLine told its number, from 1, too.
 */
export function readLines(file: string, onLine: (line: string | undefined, number: number) => void): void {
  let fd: number;
  try {
    fd = openRegular(file, constants.O_RDONLY);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  let number = 0;
  let pending: Buffer[] = [];
  let bytes = 0;
  const keep = (part: Buffer) => {
    let from = 0;
    if (bytes === 0) while (part[from] === 0) from++;
    bytes += part.length - from;
    if (bytes > MOST_LINE_BYTES) pending = [];
    else if (from < part.length) pending.push(part.subarray(from));
  };
  const end = () => {
    onLine(bytes > MOST_LINE_BYTES ? undefined : Buffer.concat(pending).toString("utf8"), ++number);
    pending = [];
    bytes = 0;
  };
  try {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let read = readSync(fd, chunk); read > 0; read = readSync(fd, chunk)) {
      const part = chunk.subarray(0, read);
      const first = part.indexOf(NEWLINE);
      if (first !== -1) {
        keep(part.subarray(0, first));
        end();
      }
      const last = part.lastIndexOf(NEWLINE);
      if (last > first) for (const it of part.toString("utf8", first + 1, last).split("\n")) onLine(it, ++number);
      // The chunk is read into again.
      if (last + 1 < read) keep(Buffer.from(part.subarray(last + 1)));
    }
    if (bytes > 0) end();
  } finally {
    closeSync(fd);
  }
}
