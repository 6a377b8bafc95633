import { constants, lstatSync, realpathSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { inShort } from "../../contract/document/json.js";
import { knownEndings } from "../../download/names.js";
import { CommandFault } from "../exit.js";

/**
 * A path inside the owner's folder, whatever links there are on the way.
 *
 * @param dir its real path.
 * @throws CommandFault for one that leads out of it.
 */
export function pathIn(dir: string, name: string): string {
  const path = resolve(dir, name);
  const refuse = (): never => {
    throw new CommandFault(
      `${inShort(name)} is outside of the one folder that the owner of this server allows, ${dir}`,
    );
  };
  if (name.includes("\0") || !isInside(dir, path)) refuse();
  // As far as it is there: what is still to be made leads nowhere else.
  let there = path;
  try {
    while (lstatSync(there, { throwIfNoEntry: false }) === undefined) there = dirname(there);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new CommandFault(`There is no file ${inShort(name)} in ${dir}, and can be none (${code})`);
  }
  try {
    if (!isInside(dir, realpathSync(there))) refuse();
  } catch (error) {
    if (error instanceof CommandFault) throw error;
    refuse(); // a link that leads nowhere
  }
  return path;
}

/**
 * Opens a file of the owner's folder. What was opened is what stands there: a link that came after the look at the path leads to
 * another file, which is closed again.
 *
 * @throws CommandFault for a path that leads out of the folder, and for one without a file.
 */
export async function openIn(dir: string, name: string): Promise<FileHandle> {
  const path = pathIn(dir, name);
  // A pipe would wait for whoever writes to it.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined);
  const opened = await file?.stat();
  const real = file && realPath(path);
  const there = real !== undefined && isInside(dir, real) ? statSync(real, { throwIfNoEntry: false }) : undefined;
  if (file && opened?.isFile() && there?.ino === opened.ino && there.dev === opened.dev) return file;
  await file?.close();
  throw new CommandFault(`There is no file ${inShort(name)} in ${dir}`);
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Where a result goes: a file in the owner's folder itself that is not there yet. A folder below could become a link while the
 * file is fetched. What it is called, a model chooses, and what stands in it, a stranger: so it is no hidden file, and no program.
 *
 * @throws CommandFault for any other name, and for a file that would be replaced.
 */
export function outIn(dir: string, name: string): string {
  const refuse = (why: string): never => {
    throw new CommandFault(`${inShort(name)} ${why}`);
  };
  const path = pathIn(dir, name);
  if (dirname(path) !== dir || /[/\\]/.test(name)) {
    refuse("is no plain name: a result is saved in the folder itself, under a name such as clip.mp4");
  }
  if (name.startsWith(".") || HIDDEN.test(name)) {
    refuse("is no name for a result: it begins with a dot, or has characters that nobody sees");
  }
  const endings = knownEndings();
  const [, ending = ""] = /\.([^.]*)$/.exec(name) ?? [];
  if (ending !== "{ext}" && !endings.includes(ending.toLowerCase())) {
    refuse(`has no ending that a result has; those are ${endings.join(", ")}, and {ext} stands for the right one`);
  }
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) {
    refuse("exists already, and no file is replaced. Choose another name.");
  }
  return path;
}

/** Controls, and what changes the direction of what follows. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}]/u;

function isInside(dir: string, path: string): boolean {
  const way = relative(dir, path);
  return way === "" || !(way === ".." || /^\.\.[\\/]/.test(way) || isAbsolute(way));
}
