import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { isObject } from "../../contract/document/json.js";
import { CommandFault } from "../exit.js";

/** The text of a file, or of stdin for `-`. */
export async function readText(file: string): Promise<string> {
  try {
    const read = file === "-" ? await text(process.stdin) : await readFile(file, "utf8");
    return read.replace(/^\ufeff/, "");
  } catch (cause) {
    throw new CommandFault(`--input cannot be read: ${(cause as Error).message}`, undefined, { cause });
  }
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
  for (const body of bodies) {
    if (!isObject(body)) throw new CommandFault("--input takes JSON objects: request bodies");
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
