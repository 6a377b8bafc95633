import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SourceFault, tellingFaults } from "./faults.js";
import { filesOf, namesOf, withEndpoint } from "./new/endpoint.js";

/**
 * `npm run new -- <host> <path>` writes the YAML of an endpoint that starts tasks, and of the one that reads them. What only
 * a person knows stands there as a TODO, which `npm run lint` lists and refuses.
 */
const { values, positionals } = parseArgs({ options: { root: { type: "string" } }, allowPositionals: true });
const root = values.root ?? fileURLToPath(new URL("../..", import.meta.url));
const [host = "", path = ""] = positionals;

await tellingFaults(async () => {
  const index = `openapi/${host}/openapi.yaml`;
  if (host === "" || !path.startsWith("/")) throw new SourceFault(["write: npm run new -- <host> </path>"]);
  if (!existsSync(join(root, index))) throw new SourceFault([`${index}: there is no such file; begin a host with it`]);
  const names = namesOf(path);
  const files = filesOf(names, (file) => existsSync(join(root, "openapi", host, file)));
  const taken = Object.keys(files).find((it) => existsSync(join(root, "openapi", host, it)));
  if (taken !== undefined) throw new SourceFault([`openapi/${host}/${taken}: is already there`]);
  const text = await readFile(join(root, index), "utf8");
  await write(index, withEndpoint(text, path, names));
  for (const [file, content] of Object.entries(files)) await write(`openapi/${host}/${file}`, content);
  console.log("Write what is marked TODO, then: npm run generate, npm run lint.");
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
  console.log(file);
}
