import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Contract } from "../contract/contract.js";
import { hostsIn } from "../contract/hosts.js";
import { readContract } from "../contract/read.js";
import { startMockServer } from "../mock/index.js";
import { bundle } from "./bundle.js";
import { tellingFaults } from "./faults.js";
import { writeControl, writeControlSchema, writeControlTypes } from "./mock/control.js";
import { writePage } from "./mock/page.js";
import { readControlRequests } from "./mock/requests.js";
import { withCoverage } from "./write/coverage.js";
import { writeEntry, writeValidatorsEntry } from "./write/entries.js";
import { writeFacts } from "./write/facts.js";
import { withEntries } from "./write/manifest.js";
import { writeSchema } from "./write/schema.js";
import { writeTasks } from "./write/tasks.js";
import { writeServices, writeTools } from "./write/tools.js";
import { writeValidators, writeValidatorTypes } from "./write/validators.js";
import { writeWebhooks } from "./write/webhooks.js";
import { writeWorkflows } from "./write/workflows.js";

/**
 * `npm run generate` rebuilds generated/ from openapi/, and the hosts' entries in package.json; with `--check` it only says
 * whether these are up to date.
 */
const { values } = parseArgs({ options: { check: { type: "boolean" }, root: { type: "string" } } });
const root = values.root ?? fileURLToPath(new URL("../..", import.meta.url));

const generated = join(root, "generated");
/** Folders of a host that have a file for each service. */
const BY_SERVICE = ["workflows", "waits", "tools"];
const target = values.check ? await mkdtemp(join(tmpdir(), "taskreel-generated-")) : generated;
await tellingFaults(main);
if (values.check) await rm(target, { recursive: true });

async function main(): Promise<void> {
  const hosts = await hostFolders(join(root, "openapi"));
  // All to their end: nothing may be written any more when a fault is told.
  const written = await Promise.allSettled([...hosts.map(generate), generateMock()]);
  const made = written.map((it) => {
    if (it.status === "rejected") throw it.reason;
    return it.value;
  });
  const files = made.flatMap((it) => it.files);
  // As the documentation lists them.
  const contracts = made.flatMap(({ contract }) => contract ?? []).reverse();
  const changed = [
    ...(await changedFile("package.json", (text) => withEntries(text, hosts))),
    ...(await changedFile("README.md", (text) => withCoverage(text, contracts))),
  ];
  const gone = hostsIn(generated).filter((it) => !hosts.includes(it));
  if (values.check) return compare(files, [...gone, ...changed.map(({ name }) => name)]);
  for (const host of gone) await rm(join(generated, host), { recursive: true });
  for (const { name, text } of changed) await writeFile(join(root, name), text);
}

/** A file that is written by hand but for a part of it, if that part has changed. */
async function changedFile(name: string, change: (text: string) => string) {
  const file = join(root, name);
  const before = existsSync(file) ? await readFile(file, "utf8") : "";
  const text = before && change(before);
  return text === before ? [] : [{ name, text }];
}

interface Made {
  /** What was written, below generated/. */
  readonly files: readonly string[];
  readonly contract?: Contract;
}

/** Every folder of openapi/ with a root document is a host. */
async function hostFolders(openapi: string): Promise<string[]> {
  const folders = await readdir(openapi);
  return folders.filter((it) => existsSync(join(openapi, it, "openapi.yaml"))).sort();
}

async function generate(host: string): Promise<Made> {
  const folder = join(target, host);
  await mkdir(folder, { recursive: true });
  for (const it of BY_SERVICE) await rm(join(folder, it), { recursive: true, force: true });
  const document = await bundle(root, host, join(folder, "openapi.yaml"));
  const contract = readContract(document, host);
  // Said here, where the contract can be mended: the mock server starts without asking again.
  await (await startMockServer({ contracts: [contract] })).close();
  const written = await write(host, {
    "index.ts": writeEntry(contract),
    "schema.ts": await writeSchema(document),
    "tasks.ts": writeTasks(contract),
    "facts.ts": writeFacts(contract),
    "services.json": writeServices(contract),
    "webhooks.ts": writeWebhooks(contract),
    "openapi.json": `${JSON.stringify(document)}\n`,
    "validators.js": await writeValidators(contract, root),
    "validators.d.ts": writeValidatorTypes(contract),
    "validators/index.ts": writeValidatorsEntry(contract),
    ...writeWorkflows(contract),
    ...writeTools(contract),
  });
  return { files: [join(host, "openapi.yaml"), ...written], contract };
}

/** What the mock server has of its own contract, and its status page. */
async function generateMock(): Promise<Made> {
  const requests = await readControlRequests(root);
  const files = await write("mock", {
    "control.js": await writeControl(requests, root),
    "control.d.ts": writeControlTypes(requests),
    "schema.ts": await writeControlSchema(requests),
    "status-page.ts": await writePage(root),
  });
  return { files };
}

async function write(folder: string, sources: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  const written = Object.entries(sources).filter((it): it is [string, string] => it[1] !== undefined);
  for (const [file, text] of written) {
    await mkdir(dirname(join(target, folder, file)), { recursive: true });
    await writeFile(join(target, folder, file), text);
  }
  return written.map(([file]) => join(folder, file));
}

async function compare(files: readonly string[], stale: string[]): Promise<void> {
  for (const file of files) {
    const [fresh, committed] = await Promise.all(
      [target, generated].map((it) => readFile(join(it, file), "utf8").catch(() => "")),
    );
    if (fresh !== committed) stale.push(file);
  }
  for (const folder of hostsIn(generated).flatMap((host) => BY_SERVICE.map((it) => join(host, it)))) {
    const committed = await readdir(join(generated, folder)).catch(() => []);
    stale.push(...committed.map((it) => join(folder, it)).filter((it) => !files.includes(it)));
  }
  if (stale.length === 0) return;
  console.error(
    `What is generated does not match openapi/: ${stale.join(", ")}. Run npm run generate and commit the result.`,
  );
  process.exitCode = 1;
}
