import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledHosts, readBundled } from "../contract/load.js";
import { sourceOf } from "./bundle/source.js";
import { bundle } from "./bundle.js";
import { tellingFaults } from "./faults.js";
import { leftToDo, unwritten } from "./lint/left.js";
import { byRedocly, bySpectral } from "./lint/linters.js";

/**
 * `npm run lint:contract`: Redocly's and the house's rules look at the bundles, where nothing is missing any more; what they
 * find is told at the line of openapi/ that it comes from. It ends with what only a person can add.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));

await tellingFaults(async () => {
  const hosts = bundledHosts();
  await readable(hosts);
  const faults = (await Promise.all(hosts.map(async (it) => [...unwritten(root, it), ...(await broken(it))]))).flat();
  const contracts = await Promise.all(hosts.map(readBundled));
  for (const line of new Set(faults)) console.error(line);
  if (faults.length > 0) process.exitCode = 1;
  const left = leftToDo(root, contracts);
  if (left.length > 0) console.log(`Only a person can add:\n${left.map((it) => `  ${it}`).join("\n")}`);
});

/** @throws SourceFault where openapi/ cannot be bundled: the linters would look at the bundles of before. */
async function readable(hosts: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "taskreel-lint-"));
  try {
    await Promise.all(hosts.map((host) => bundle(root, host, join(folder, `${host}.yaml`))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function broken(host: string): Promise<string[]> {
  const file = join("generated", host, "openapi.yaml");
  const findings = (await Promise.all([byRedocly(root, file), bySpectral(root, file)])).flat();
  return findings.map(({ keys, message, rule }) => {
    const { file: source, line } = sourceOf(root, host, keys);
    return `${source}:${line}: ${message} (${rule})`;
  });
}
