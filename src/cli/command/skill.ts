import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { CommandFault, EXIT } from "../exit.js";
import { saveText } from "../order/save.js";
import { shipped } from "../shipped.js";
import { printLine } from "../terminal/print.js";
import { wordsOf } from "../terminal/words.js";

/** Agents take a skill only from a folder that has its name. */
const NAME = "taskreel";

/** `taskreel skill`: prints where the skill lies, or copies it into a folder of skills. Resolves to the exit code. */
export async function giveSkill(folder: string | undefined, { overwrite = false }): Promise<number> {
  const packed = shipped("skills", NAME);
  if (packed === undefined) throw new CommandFault("The skill is missing here: install the package anew", EXIT.machine);
  if (folder === undefined) {
    if (overwrite) throw new CommandFault("--overwrite needs the folder that the skill goes into");
    printLine(packed);
    return EXIT.done;
  }
  // A variable that is not set must not mean the folder that somebody happens to be in.
  if (folder === "") throw new CommandFault("The folder has no name: name the one that the skill goes into");
  const target = join(resolve(folder), NAME);
  refuseBlocked(folder, target);
  const files = filesBelow(packed)
    .map((name) => ({ text: readFileSync(join(packed, name), "utf8"), path: join(target, name) }))
    .filter(({ path, text }) => !isSame(path, text));
  const taken = files.find(({ path }) => !overwrite && lstatSync(path, { throwIfNoEntry: false }));
  if (taken) throw new CommandFault(`${taken.path} exists and is another file; --overwrite replaces it`);
  for (const { path, text } of files) {
    // A link in its place is replaced, and not followed.
    await saveText(text, path, overwrite).catch((cause) => {
      throw new CommandFault(wordsOf(cause), EXIT.machine, { cause });
    });
  }
  printLine(target);
  return EXIT.done;
}

/** Finds a file in the place of a folder before anything is written. */
function refuseBlocked(folder: string, target: string): void {
  let nearest = target;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  if (!statSync(nearest).isDirectory()) {
    throw new CommandFault(`The skill cannot be copied into ${folder}: ${nearest} is a file`);
  }
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  return entries.map((it) => relative(folder, join(it.parentPath, it.name))).sort();
}

/** Whether this very file is there already. */
function isSame(path: string, text: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true && readFileSync(path, "utf8") === text;
}
