import { lstatSync, realpathSync } from "node:fs";
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

function isInside(dir: string, path: string): boolean {
  const way = relative(dir, path);
  return way === "" || !(way === ".." || /^\.\.[\\/]/.test(way) || isAbsolute(way));
}
