import { mkdir, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { contractsOf } from "../flags/endpoints.js";
import { shipped } from "../shipped.js";
import { print } from "../terminal/print.js";
import { remark } from "../terminal/tell.js";
import { isSeen } from "../terminal/terminal.js";
import { referencePage } from "./reference.js";

/** `taskreel docs`: opens the reference of a host and prints where it lies. Nothing is fetched. */
export async function openDocs(host: string | undefined, { open }: { open: boolean }): Promise<number> {
  const contracts = await contractsOf(host);
  for (const contract of contracts) {
    const { rules } = contract;
    // A clone may have the page that `npm run docs` built.
    const file =
      shipped("docs/.vitepress/dist/openapi", `${rules.host}.html`) ??
      (await write(`${rules.host}.html`, referencePage(contract)));
    print(file);
    if (open && isSeen()) await show(file);
  }
  return 0;
}

/** A machine without a browser has read the name of the file by now. */
async function show(file: string): Promise<void> {
  const { default: open } = await import("open");
  await open(file).catch((error: Error) => remark(`Nothing here opens it: ${error.message}`));
}

async function write(name: string, text: string): Promise<string> {
  const { XDG_CACHE_HOME: cache = "" } = process.env;
  const file = join(isAbsolute(cache) ? cache : join(homedir(), ".cache"), "taskreel", name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}
