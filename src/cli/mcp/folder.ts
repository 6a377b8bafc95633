import { lstatSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { inShort } from "../../contract/document/json.js";
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
 * Where a result goes: a file that is not there yet, or a folder.
 *
 * @throws CommandFault for a path that leads out of the owner's folder, and for a file that would be replaced.
 */
export function outIn(dir: string, name: string): string {
  const path = pathIn(dir, name);
  if (/[/\\]$/.test(name)) return `${path}/`;
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined || there.isDirectory()) return path;
  throw new CommandFault(`${inShort(name)} exists already, and no file is replaced. Choose another name.`);
}

function isInside(dir: string, path: string): boolean {
  const way = relative(dir, path);
  return way === "" || !(way === ".." || /^\.\.[\\/]/.test(way) || isAbsolute(way));
}
