import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parse, YAMLParseError } from "yaml";
import { ContractFault } from "../contract/document/fault.js";

/** What is wrong in openapi/, one line each: `openapi/kie/openapi.yaml:12: …`. */
export class SourceFault extends Error {
  override readonly name = "SourceFault";

  constructor(lines: Iterable<string>) {
    super([...new Set(lines)].join("\n"));
  }
}

/** Runs a command. A fault of the author is told as it is and ends it with 1; one of this program keeps its stack. */
export async function tellingFaults(command: () => Promise<void>): Promise<void> {
  await command().catch((error: unknown) => {
    if (!(error instanceof SourceFault || error instanceof ContractFault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}

/**
 * Reads a YAML file of openapi/.
 *
 * @param path relative to the repository's root.
 * @throws SourceFault when it is not there or no YAML.
 */
export async function readSource(root: string, path: string): Promise<unknown> {
  const text = await readFile(join(root, path), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    throw new SourceFault([`${path}: there is no such file`]);
  });
  return parseSource(text, path);
}

/** @param path what the text is called. @throws SourceFault when it is no YAML. */
export function parseSource(text: string, path: string): unknown {
  try {
    return parse(text, { prettyErrors: true });
  } catch (error) {
    // An alias that leads nowhere has no place.
    if (!(error instanceof YAMLParseError || error instanceof ReferenceError)) throw error;
    const { line, col } = (error instanceof YAMLParseError && error.linePos?.[0]) || { line: 1, col: 1 };
    const [message] = error.message.split(/ at line \d/);
    throw new SourceFault([`${path}:${line}:${col}: ${message}`]);
  }
}

const PARSE = /^(?: *- |Failed to parse: |Can't resolve \$ref: )(.+) in "(.+)" \((\d+:\d+)\)$/gm;
const REFERENCE = /^\[\d+\] (\S+?):(\d+):\d+ .*\n\nCan't resolve \$ref(?:: ENOENT: .*'(.+)')?$/gm;

/** The faults in what Redocly says when it cannot bundle; undefined when it failed for another reason. */
export function bundleFaults(said: string, root: string): SourceFault | undefined {
  const from = (file: string) => relative(root, file);
  const unread = [...said.matchAll(PARSE)].map(([, what, file = "", at]) => `${from(file)}:${at}: ${what}`);
  const unresolved = [...said.matchAll(REFERENCE)].map(
    ([, file, line, target]) => `${file}:${line}: ${target ? `there is no ${from(target)}` : "$ref leads to nothing"}`,
  );
  const lines = [...unread, ...unresolved];
  return lines.length > 0 ? new SourceFault(lines) : undefined;
}
