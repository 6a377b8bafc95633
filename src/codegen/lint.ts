import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "../contract/contract.js";
import { hostsIn } from "../contract/hosts.js";
import { readContract } from "../contract/read.js";
import { sourceOf } from "./bundle/source.js";
import { bundle } from "./bundle.js";
import { tellingFaults } from "./faults.js";
import { leftToDo, unwritten } from "./lint/left.js";
import { redocly, spectral } from "./lint/linters.js";

/**
 * `npm run lint:contract`: Redocly's and the house's rules look at the bundles, where nothing is missing any more; what they
 * find is told at the line of openapi/ that it comes from. It ends with what only a person can add.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));

await tellingFaults(async () => {
  const hosts = hostsIn(join(root, "generated"));
  await readable(hosts);
  const faults: string[] = [];
  for (const host of hosts) faults.push(...unwritten(root, host), ...(await broken(host)));
  const contracts = await Promise.all(hosts.map(contractOf));
  for (const line of new Set(faults)) console.error(line);
  if (faults.length > 0) process.exitCode = 1;
  const left = leftToDo(root, contracts);
  if (left.length > 0) console.log(`Only a person can add:\n${left.map((it) => `  ${it}`).join("\n")}`);
});

/** @throws SourceFault where openapi/ cannot be bundled: the linters would look at the bundles of before. */
async function readable(hosts: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "taskreel-lint-"));
  try {
    for (const host of hosts) await bundle(root, host, join(folder, `${host}.yaml`));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function broken(host: string): Promise<string[]> {
  const file = join("generated", host, "openapi.yaml");
  const findings = (await Promise.all([redocly(root, file), spectral(root, file)])).flat();
  return findings.map(({ keys, message, rule }) => {
    const { file: source, line } = sourceOf(root, host, keys);
    return `${source}:${line}: ${message} (${rule})`;
  });
}

async function contractOf(host: string) {
  const text = await readFile(join(root, "generated", host, "contract.json"), "utf8");
  return readContract(JSON.parse(text) as OpenApiDocument, host);
}
