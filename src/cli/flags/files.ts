import { statSync } from "node:fs";
import type { Operation } from "../../contract/contract.js";
import { CommandFault } from "../exit.js";
import type { Endpoint } from "./endpoints.js";
import type { Flag } from "./flags.js";

/** A file of this machine where a request has the address of one: it is uploaded before the request is sent. */
export interface LocalFile {
  readonly body: Record<string, unknown>;
  /** The body's field. */
  readonly field: string;
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * The files that a body names where it should name URLs.
 *
 * @throws CommandFault for what cannot be uploaded: a folder, an empty file, or anything at a host that takes no files.
 */
export function filesIn({ contract, operation }: Endpoint, flags: readonly Flag[], body: Record<string, unknown>) {
  return flags.flatMap(({ field, long }): LocalFile[] => {
    const path = body[field.name];
    if (!field.isUrl || typeof path !== "string" || /^https?:/i.test(path)) return [];
    const about = entryAt(path);
    if (!about) return [];
    const refuse = (why: string) => {
      throw new CommandFault(`${long} takes a URL that the host can fetch; ${JSON.stringify(path)} is ${why}`);
    };
    if (isCallback(operation, field.name)) refuse("a file here, and the host sends messages there");
    if (!about.isFile()) refuse("no regular file");
    if (about.size === 0) refuse("an empty file");
    const takes = contract.operations.some(({ upload }) => upload?.form !== undefined);
    if (!takes) refuse("a file here. Upload it first.");
    return [{ body, field: field.name, path, size: about.size }];
  });
}

/** Undefined where nothing is, and for what can be no path. */
function entryAt(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function isCallback({ callback }: Operation, field: string): boolean {
  return callback?.url === `/${field}`;
}

/** The body as the contract judges it: with an address for each file, as it will have one. */
export function withAddresses(body: Record<string, unknown>, files: readonly LocalFile[]): Record<string, unknown> {
  return { ...body, ...Object.fromEntries(files.map(({ field }) => [field, "https://uploaded.invalid/file"])) };
}
