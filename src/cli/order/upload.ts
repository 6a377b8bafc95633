import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { AbortedError, ConnectionError, ContractError, uploadFile } from "taskreel";
import type { Contract } from "../../contract/contract.js";
import { CommandFault, EXIT } from "../exit.js";
import type { LocalFile } from "../flags/files.js";
import { remark } from "../terminal/tell.js";
import type { Connection } from "./connect.js";

/** What is uploaded, for the question about the price. */
export function uploadText(files: readonly LocalFile[]): string {
  const sizes = new Map(files.map(({ path, size }) => [path, size]));
  return [...sizes].map(([path, size]) => `${basename(path)} (${sizeText(size)})`).join(", ");
}

/**
 * Uploads each file once and puts its address into the bodies that name it. Nothing has been ordered by then.
 *
 * @throws CommandFault when a file cannot be read; what `uploadFile` throws.
 */
export async function uploadFiles(
  { rules, operations }: Contract,
  { client }: Connection,
  files: readonly LocalFile[],
  signal: AbortSignal,
  json: boolean,
): Promise<void> {
  const ways = operations.flatMap(({ upload }) => upload ?? []);
  const addresses = new Map<string, string>();
  for (const { path, size, holder, key } of files) {
    let url = addresses.get(path);
    if (url === undefined) {
      remark(`Uploading ${basename(path)} (${sizeText(size)}) to ${rules.host}`, json);
      try {
        const file = await openAsBlob(path).catch(unreadable(path));
        ({ url } = await uploadFile(client, rules, ways, file, { name: uploadName(path), signal }));
      } catch (error) {
        remark(failureText(basename(path), error), json);
        throw error;
      }
      addresses.set(path, url);
    }
    holder[key] = url;
  }
}

/** A file that arrived all the same costs nothing and is deleted after a while; a second one is the caller's to send. */
function failureText(name: string, error: unknown): string {
  const open =
    error instanceof ConnectionError ? error.sent : error instanceof AbortedError || error instanceof ContractError;
  return open
    ? `Whether ${name} was uploaded is not known. It was not sent again, and nothing was ordered`
    : `${name} was not uploaded, so nothing was ordered`;
}

function unreadable(path: string) {
  return (cause: Error): never => {
    throw new CommandFault(`${JSON.stringify(path)} cannot be read: ${cause.message}`, EXIT.machine, { cause });
  };
}

/** The file's name as every host takes it. */
export function uploadName(path: string): string {
  return basename(path)
    .replaceAll(/[^\w.-]+/g, "-")
    .slice(-100);
}

function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
