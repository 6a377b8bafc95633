import { randomBytes } from "node:crypto";
import { link, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { DownloadError } from "./errors.js";

export { DownloadError } from "./errors.js";
export { mp4Fault } from "./mp4.js";

export interface DownloadOptions {
  readonly signal?: AbortSignal;
  /** Replace a file of that name. Default false: refuse. */
  readonly overwrite?: boolean;
  readonly fetch?: (url: string, init?: RequestInit) => Promise<Response>;
}

/**
 * Fetches a result file. Written under another name first, so that the final one never names half a file. Sends no key.
 *
 * @returns how many bytes the file has.
 * @throws DownloadError when the server refuses, the file is cut, or the name is taken.
 */
export async function download(url: string, path: string, options: DownloadOptions = {}): Promise<number> {
  const { signal, overwrite = false, fetch = globalThis.fetch } = options;
  if (!overwrite && (await exists(path)))
    throw new DownloadError(`${path} exists; pass overwrite: true to replace it.`);
  const response = await fetch(url, { ...(signal && { signal }) }).catch((cause) => {
    throw signal?.aborted ? cause : new DownloadError("The file's host does not answer.", undefined, cause);
  });
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    throw new DownloadError(`The file's host answered ${response.status}.`, response.status);
  }
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${randomBytes(6).toString("hex")}.part`;
  try {
    const bytes = await save(response.body, part);
    const length = response.headers.get("content-length");
    if (length !== null && !response.headers.has("content-encoding") && Number(length) !== bytes) {
      throw new DownloadError(`The file has ${bytes} bytes; its host announced ${length}.`);
    }
    await (overwrite ? rename(part, path) : claim(part, path));
    return bytes;
  } finally {
    await rm(part, { force: true });
  }
}

async function save(body: ReadableStream<Uint8Array>, part: string): Promise<number> {
  const file = await open(part, "wx");
  let bytes = 0;
  try {
    const reader = body.getReader();
    for (let it = await reader.read(); !it.done; it = await reader.read()) {
      await file.write(it.value);
      bytes += it.value.length;
    }
  } catch (cause) {
    throw (cause as Error).name === "AbortError"
      ? cause
      : new DownloadError(`The file broke off after ${bytes} bytes.`, undefined, cause);
  } finally {
    await file.close();
  }
  return bytes;
}

/** Gives the file its name unless somebody took the name meanwhile. */
async function claim(part: string, path: string): Promise<void> {
  await link(part, path).catch((cause) => {
    throw new DownloadError(`${path} exists; pass overwrite: true to replace it.`, undefined, cause);
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
