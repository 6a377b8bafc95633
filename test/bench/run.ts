import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { benchCli } from "./cli.js";
import { benchCpu } from "./cpu.js";
import { benchMcp } from "./mcp.js";
import { benchPeers } from "./peers-client.js";
import { benchSchedule } from "./schedule.js";
import { benchScripts } from "./scripts.js";
import { benchSize } from "./size.js";
import { markdownTable } from "./table.js";
import { benchTypes } from "./types.js";
import { benchValidate } from "./validate.js";
import { benchWaits } from "./waits.js";

/** `npm run bench` measures everything, or what is named (`npm run bench -- size cpu`), and writes docs/benchmarks.md. */
const peers = fileURLToPath(new URL("./peers", import.meta.url));
if (!existsSync(`${peers}/node_modules`))
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: peers, stdio: "inherit" });

const SECTIONS: Record<string, () => Promise<string>> = {
  size: async () => {
    const rows = await benchSize();
    return `What a browser loads: a minimal use of each package, bundled and minified by esbuild, gzip level 9.

${markdownTable(
  ["", "minified B", "gzip B"],
  rows.map((it) => [it.name, `${it.minified}`, `${it.gzipped}`]),
)}`;
  },
  cpu: async () => {
    const own = await benchCpu();
    const others = await benchPeers();
    const [bare] = own;
    return `One job (create, five polls that find the task running, one that finds it done), answered from memory, sleeps
over at once. Median of 40 rounds of 200 jobs, the rounds of all subjects taking turns.

${markdownTable(
  ["", "µs a job", "of openapi-fetch by hand"],
  [...own, ...others].map((it) => [it.name, it.median.toFixed(0), (it.median / (bare?.median ?? 1)).toFixed(2)]),
)}`;
  },
  schedule: async () => {
    const rows = benchSchedule();
    return `100,000 tasks for every span that a contract declares, completing evenly over the span, then the same tasks three
times slower than declared. "Of the best fixed" compares with the fixed interval that has the same mean delay; "of the
optimum" with dynamic programming over all poll times at the same mean delay.

${markdownTable(
  ["declared s", "tasks", "polls", "requests", "mean delay s", "of the best fixed", "of the optimum"],
  rows.map((it) => [
    it.span.join("–"),
    it.tasks,
    it.schedule,
    it.cost.requests.toFixed(1),
    it.cost.delay.toFixed(2),
    percent(it.ofFixed),
    it.ofOptimum === undefined ? "" : percent(it.ofOptimum),
  ]),
)}`;
  },
  waits: async () => {
    const rows = [];
    for (const waits of [100, 1000, 10_000]) rows.push(await benchWaits(waits));
    return `Waits in one process against a loopback server in another, a poll every 20 s each, under a shared budget of 1,000
requests a second; 30 s measured after the start. The heap is that of handle and sleeping wait.

${markdownTable(
  ["waits", "heap B a wait", "polls", "late p50 ms", "late p99 ms", "late max ms", "most in 1 s", "warnings"],
  rows.map((it) => [
    `${it.waits}`,
    it.heapPerWait.toFixed(0),
    `${it.polls}`,
    it.lateness.p50.toFixed(1),
    it.lateness.p99.toFixed(1),
    it.lateness.max.toFixed(1),
    `${it.peakPerSecond}`,
    `${it.warnings}`,
  ]),
)}`;
  },
  types: async () => {
    const rows = await benchTypes();
    return `A file that uses every endpoint and every verb, checked against the packed package.

${markdownTable(
  ["TypeScript", "instantiations", "types", "check ms"],
  rows.map((it) => [it.compiler, `${it.instantiations}`, `${it.types}`, `${it.checkMs}`]),
)}`;
  },
  validate: async () => {
    const rows = await benchValidate();
    return `One request body held against the contract: \`validators.request\`, and the validation step of Prism
(prism-http 5.12.0, \`validateInput\`) alone. Median of 40 rounds of 2,000 bodies (Prism: 20 bodies), all taking turns.

${markdownTable(
  ["body", "taskreel µs", "Prism µs", "times"],
  rows.map((it) => [it.name, it.own.toFixed(2), it.prism.toFixed(0), (it.prism / it.own).toFixed(0)]),
)}`;
  },
  cli: async () => {
    const rows = await benchCli();
    return `Start of the built command line, from spawn to exit. 40 rounds, the subjects taking turns.

${markdownTable(
  ["", "median ms", "p90 ms"],
  rows.map((it) => [it.name, it.median.toFixed(0), it.p90.toFixed(0)]),
)}`;
  },
  mcp: async () => {
    const rows = await benchMcp();
    return `\`taskreel mcp\` from spawn to the answer of \`tools/list\`, and its memory then and after a call of \`models\`. 11 rounds,
the subjects taking turns.

${markdownTable(
  ["tools for", "tools", "list B", "median ms", "p90 ms", "RSS listed MB", "RSS called MB"],
  rows.map((it) => [
    it.name,
    `${it.tools}`,
    `${it.bytes}`,
    it.median.toFixed(0),
    it.p90.toFixed(0),
    it.listed.toFixed(0),
    it.called.toFixed(0),
  ]),
)}`;
  },
  scripts: async () => {
    const rows = await benchScripts();
    return `What a contract's author waits for. Median of three runs.

${markdownTable(
  ["", "seconds"],
  rows.map((it) => [it.name, it.seconds.toFixed(1)]),
)}`;
  },
};

const TITLES: Record<string, string> = {
  size: "Size",
  cpu: "Work a job",
  schedule: "When to ask",
  waits: "Many waits",
  types: "Type checking",
  validate: "Validate one request body",
  cli: "Command line",
  mcp: "MCP server",
  scripts: "Scripts",
};
const file = fileURLToPath(new URL("../../docs/benchmarks.md", import.meta.url));
const chosen = process.argv.slice(2);
const text = existsSync(file) ? readFileSync(file, "utf8") : "# Benchmarks\n\n";
let written = text;
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  const heading = `## ${TITLES[name]}`;
  const section = `${heading}\n\n\`npm run bench -- ${name}\`, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()}).\n\n${await measure()}\n`;
  process.stdout.write(`\n${section}`);
  // A section is replaced as a whole; notes about it belong in docs/decisions.md.
  const old = new RegExp(`${heading}\\n[^]*?(?=\\n## |$)`);
  written = old.test(written) ? written.replace(old, () => section) : `${written.trimEnd()}\n\n${section}`;
}
writeFileSync(file, `${written.trimEnd()}\n`);
process.exit();

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
