import { link, lstat, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { TaskreelError } from "../client/errors.js";
import { randomId } from "../client/kernel/ids.js";
import type { FileKind } from "../client/rules.js";
import { fileFault } from "./check/check.js";
import { DownloadError } from "./errors.js";
import { kindOfName } from "./names.js";
import type { DownloadOptions, SavedFile } from "./options.js";
import type { Piece } from "./transfer.js";

/** @throws DownloadError when one of the names is taken, or none that this file system has. */
export async function checkNames(paths: readonly string[], overwrite = false): Promise<void> {
  for (const path of paths) {
    const { code } = await lstat(path).then(
      () => ({ code: "" }),
      (error: NodeJS.ErrnoException) => error,
    );
    if (code === "" && !overwrite) throw taken(path);
    if (code && !/^(ENOENT|ENOTDIR)$/.test(code)) throw new DownloadError(`${path} cannot be saved: ${code}`);
  }
}

/**
 * Writes pieces to a file beside `path`, which takes that name once it is whole and was checked. Leaves nothing else.
 *
 * @param kind what it should be, by the contract.
 */
export async function saveFile(
  pieces: AsyncGenerator<Piece, void, void>,
  path: string,
  kind: FileKind,
  { overwrite = false, check }: DownloadOptions,
): Promise<SavedFile> {
  // Not longer than any name that the file itself may have.
  const part = join(dirname(path), `.${randomId().slice(0, 12)}.part`);
  try {
    const { bytes, type } = await write(pieces, part);
    const said = kindOf(kind, type, path);
    const inspect = check ?? ((it: string) => fileFault(it, said));
    const fault = inspect && (await inspect(part));
    if (fault) throw new DownloadError(`The file is no whole ${said}: ${fault}`);
    await (overwrite ? rename(part, path) : claim(part, path));
    return { path, bytes, type };
  } catch (error) {
    throw isSystemFault(error) ? new DownloadError(`${path} cannot be saved: ${error.code}`, undefined, error) : error;
  } finally {
    await pieces.return();
    await rm(part, { force: true }).catch(() => {});
  }
}

async function write(pieces: AsyncGenerator<Piece>, part: string): Promise<{ bytes: number; type: string }> {
  // Nothing is made on the disk for a file that is refused.
  let it = await pieces.next();
  await makeFolder(dirname(part));
  const file = await open(part, "wx");
  let [bytes, type] = [0, ""];
  try {
    for (; !it.done; it = await pieces.next()) {
      const { at, bytes: chunk } = it.value;
      for (let done = 0; done < chunk.length; ) {
        done += (await file.write(chunk, done, chunk.length - done, at + done)).bytesWritten;
      }
      bytes = at + chunk.length;
      type = it.value.type;
    }
    // A file that was begun anew may have become shorter.
    await file.truncate(bytes);
    // The name must not survive a power cut that the bytes do not.
    await file.datasync();
  } finally {
    await file.close();
  }
  return { bytes, type };
}

/** Step by step: in some places, such as /proc, the platform's own way of making folders never ends. */
async function makeFolder(folder: string): Promise<void> {
  const make = () =>
    mkdir(folder).catch((error) => {
      if (error.code !== "EEXIST") throw error;
    });
  await make().catch(async (error) => {
    const above = dirname(folder);
    if (error.code !== "ENOENT" || above === folder) throw error;
    await makeFolder(above);
    await make();
  });
}

/** What the contract says, else what the file's host does, else the name that the caller gave. */
function kindOf(kind: FileKind, type: string, path: string): FileKind {
  if (kind !== "file") return kind;
  const [, said] = /^(video|audio|image)\//.exec(type.replace("application/mp4", "video/mp4")) ?? [];
  return (said as FileKind | undefined) ?? kindOfName(path);
}

/** Gives the file its name unless somebody took the name meanwhile. */
async function claim(part: string, path: string): Promise<void> {
  try {
    await link(part, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw taken(path);
    // Not every file system has hard links. There the name is taken first, by an empty file, and then replaced.
    await (
      await open(path, "wx").catch((cause) => Promise.reject(cause.code === "EEXIST" ? taken(path) : cause))
    ).close();
    await rename(part, path).catch(async (cause) => {
      await rm(path, { force: true });
      throw cause;
    });
  }
}

function taken(path: string): DownloadError {
  const message = `${path} exists; pass overwrite: true to replace it`;
  return new DownloadError(message, undefined, undefined, { code: "taken", about: path });
}

function isSystemFault(error: unknown): error is NodeJS.ErrnoException {
  return !(error instanceof TaskreelError) && typeof (error as NodeJS.ErrnoException | undefined)?.code === "string";
}
