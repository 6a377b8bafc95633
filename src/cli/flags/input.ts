import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { isObject } from "../../contract/document/json.js";
import { CommandFault } from "../exit.js";
import { decodeText } from "./encoding.js";

/** Thousands of requests stay below this; a device or a wrong file does not. */
const MOST_BYTES = 32 * 2 ** 20;

/**
 * The text of a file, or of stdin for `-`. A pipe is read too, as shells make one of `<(command)`.
 *
 * @param flag what named it.
 * @throws CommandFault for a folder, for too much, and for bytes that are no text: nothing of it is guessed.
 */
export async function readText(file: string, flag = "--input"): Promise<string> {
  const from = file === "-" ? "stdin" : file;
  let bytes: Buffer;
  try {
    bytes = file === "-" ? await readStdin() : readFile(file);
  } catch (cause) {
    throw new CommandFault(`${flag} cannot be read: ${(cause as Error).message}`, undefined, { cause });
  }
  const text = decodeText(bytes);
  if (text !== undefined) return text;
  throw new CommandFault(
    `${flag}: ${from} is neither UTF-8 nor UTF-16 with a byte order mark, so nobody knows what it says. Save it as UTF-8. Nothing was sent.`,
  );
}

/**
 * The secret in a file, or on stdin for `-`, without the newline that most files end in.
 *
 * @throws CommandFault when there is none.
 */
export async function readSecret(file: string, flag: string): Promise<string> {
  const secret = (await readText(file, flag)).trim();
  if (secret === "") throw new CommandFault(`${flag}: ${file} is empty`);
  return secret;
}

function readFile(file: string): Buffer {
  const fd = openSync(file, "r");
  try {
    if (fstatSync(fd).isDirectory()) throw new Error(`${file} is a folder`);
    const chunks: Buffer[] = [];
    for (let bytes = 0; ; ) {
      const chunk = Buffer.allocUnsafe(2 ** 16);
      const read = readSync(fd, chunk);
      if (read === 0) return Buffer.concat(chunks);
      bytes = bounded(bytes + read);
      chunks.push(chunk.subarray(0, read));
    }
  } finally {
    closeSync(fd);
  }
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    bytes = bounded(bytes + chunk.length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function bounded(bytes: number): number {
  if (bytes > MOST_BYTES) throw new Error(`it has more than ${MOST_BYTES / 2 ** 20} MB; split it`);
  return bytes;
}

/**
 * The request bodies in a file: one JSON object, a JSON list of them, or one a line.
 *
 * @throws CommandFault when the file holds anything else.
 */
export async function readBodies(file: string): Promise<object[]> {
  const source = await readText(file);
  const bodies = [
    parseJson(source) ??
      source
        .split("\n")
        .filter((it) => it.trim())
        .map(parseLine),
  ].flat();
  if (bodies.length === 0) throw new CommandFault("--input holds no request");
  const wrong = bodies.findIndex((it) => !isObject(it));
  if (wrong !== -1) {
    const which = bodies.length > 1 ? `; number ${wrong + 1} of ${bodies.length} is none` : "";
    throw new CommandFault(`--input takes JSON objects: request bodies${which}`);
  }
  return bodies as object[];
}

/** The value, or undefined when the text is no JSON. */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function parseLine(line: string, index: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new CommandFault(`--input is no JSON: line ${index + 1}: ${(cause as Error).message}`, undefined, { cause });
  }
}
