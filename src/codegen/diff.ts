import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { parse } from "yaml";
import type { Change } from "./diff/change.js";
import { compareBundles, worst } from "./diff/rate.js";
import { CHANGELOG, releaseFaults } from "./diff/release.js";

/**
 * `npm run diff -- <git ref>` rates every change of the bundles since then, and fails when the version in package.json or
 * CHANGELOG.md does not fit the rating.
 */
const { values, positionals } = parseArgs({ options: { root: { type: "string" } }, allowPositionals: true });
const root = values.root ?? fileURLToPath(new URL("../..", import.meta.url));
const [ref] = positionals;

if (ref === undefined || positionals.length > 1) {
  console.error("Say since when: npm run diff -- <git ref>");
  process.exitCode = 2;
} else if ((await git("rev-parse", "--verify", "--quiet", `${ref}^{commit}`)) === undefined) {
  console.error(`There is no commit ${ref} in this repository.`);
  process.exitCode = 2;
} else {
  process.exitCode = await compare(ref);
}

async function compare(since: string): Promise<number> {
  const hosts = await hostsAt(since);
  const changes: Change[] = [];
  for (const host of hosts) changes.push(...(await show(since, host)));
  const rating = worst(changes);
  const before = await git("show", `${since}:package.json`);
  const faults = releaseFaults(rating, {
    before: before === undefined ? undefined : JSON.parse(before).version,
    changelogBefore: await git("show", `${since}:${CHANGELOG}`),
    now: JSON.parse(await readFile(join(root, "package.json"), "utf8")).version,
    changelog: await readFile(join(root, CHANGELOG), "utf8").catch(() => undefined),
  });
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log(`The version and ${CHANGELOG} fit.`);
  return faults.length > 0 ? 1 : 0;
}

/** Hosts with a bundle, then or now. */
async function hostsAt(since: string): Promise<string[]> {
  const listed = (await git("ls-tree", "-r", "--name-only", since, "generated/")) ?? "";
  const now = await readdir(join(root, "generated"), { recursive: true }).catch(() => []);
  const bundles = [...listed.split("\n"), ...now.map((it) => `generated/${it}`)];
  const hosts = bundles.flatMap((it) => /^generated\/(.+)\/openapi\.yaml$/.exec(it)?.[1] ?? []);
  return [...new Set(hosts)].sort();
}

async function show(since: string, host: string): Promise<Change[]> {
  const file = `generated/${host}/openapi.yaml`;
  const base = await git("show", `${since}:${file}`);
  const revision = await readFile(join(root, file), "utf8").catch(() => undefined);
  const changes = await changesOf(base, revision);
  console.log(`${host}: ${changes.length === 0 ? "no change" : `${changes.length} changed, ${worst(changes)}`}`);
  for (const { impact, message, path } of changes) console.log(`  ${impact.padEnd(6)} ${message}\n         ${path}`);
  return changes;
}

async function changesOf(base: string | undefined, revision: string | undefined): Promise<Change[]> {
  if (base === revision) return [];
  if (base === undefined) return [{ impact: "minor", message: "The contract is new.", path: "#/" }];
  if (revision === undefined) return [{ impact: "major", message: "The contract was removed.", path: "#/" }];
  const folder = await mkdtemp(join(tmpdir(), "taskreel-diff-"));
  try {
    const files = { base: join(folder, "base.yaml"), revision: join(folder, "revision.yaml") };
    await Promise.all([writeFile(files.base, base), writeFile(files.revision, revision)]);
    return await compareBundles(files, parse(base), parse(revision));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What git printed, or undefined when it knows no such thing. */
async function git(...args: readonly string[]): Promise<string | undefined> {
  const options = { cwd: root, maxBuffer: 1 << 26 };
  return promisify(execFile)("git", args, options).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}
