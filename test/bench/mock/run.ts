import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../setup/repository.js";
import { markdownTable } from "../table.js";
import { writeDocuments } from "./documents.js";
import { memory } from "./memory.js";
import { inProcessTime, startTime } from "./startup.js";
import { OWN, type Running, residentMegabytes, type Subject, start, subjects } from "./subjects.js";
import { type Throughput, throughput } from "./throughput.js";

/**
 * npm run bench:mock: the mock server beside others, written to docs/benchmarks/mock.md. Needs wrk (apt-get install wrk)
 * and dist/. Parts by name (`throughput`, `operations`, `start`, `memory`); `--seconds`, `--rounds`, `--only <text>`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: "string", default: "3" },
    rounds: { type: "string", default: "3" },
    only: { type: "string", default: "" },
  },
});
const folder = join(root, "out/bench/mock");
const peers = join(root, "test/bench/peers/mock");
if (!existsSync(join(peers, "node_modules"))) {
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: peers, stdio: "inherit" });
}
const documents = await writeDocuments(folder, [12, 100, 400]);
const document = documents.get(12) ?? "";
const all = subjects().filter(({ name }) => name.includes(values.only));
const how = { rounds: Number(values.rounds), seconds: Number(values.seconds), folder };
const BASE = "prism-cli 5.14.2";

const PARTS: Readonly<Record<string, () => Promise<string>>> = {
  async throughput() {
    const running = await startAll(all, document);
    try {
      const rows = await throughput(running, { ...how, connections: [1, 10] });
      const base = rows.find(({ subject }) => subject.name === BASE);
      const cells = (row: Throughput, kind: "post" | "get") =>
        [1, 10].flatMap((count) => {
          const { perSecond, p99 } = row[kind][count] ?? { perSecond: Number.NaN, p99: Number.NaN };
          const times = perSecond / (base?.[kind][count]?.perSecond ?? Number.NaN);
          return [
            whole(perSecond),
            ...(count === 10 ? [p99.toFixed(1)] : []),
            Number.isNaN(times) ? "" : times.toFixed(1),
          ];
        });
      const head = [
        "POST/s c1",
        "× prism",
        "POST/s c10",
        "p99 ms",
        "× prism",
        "GET/s c1",
        "× prism",
        "GET/s c10",
        "p99 ms",
        "× prism",
      ];
      const table: string[][] = [];
      for (const row of rows) {
        const { name, validates, tasks } = row.subject;
        const pid = running.get(row.subject)?.pid ?? 0;
        table.push([
          name,
          validates,
          tasks,
          ...cells(row, "post"),
          ...cells(row, "get"),
          whole(await residentMegabytes(pid)),
        ]);
      }
      return markdownTable(["", "validates", "task life", ...head, "RSS MB"], table);
    } finally {
      await stopAll(running);
    }
  },
  async operations() {
    const chosen = all.filter(({ name }) => name === OWN || name === BASE);
    const rows: string[][] = [];
    for (const [size, file] of documents) {
      const running = await startAll(chosen, file);
      try {
        for (const { subject, post, get } of await throughput(running, { ...how, connections: [10] })) {
          const megabytes = await residentMegabytes(running.get(subject)?.pid ?? 0);
          rows.push([subject.name, `${size}`, whole(post[10]?.perSecond), whole(get[10]?.perSecond), whole(megabytes)]);
        }
      } finally {
        await stopAll(running);
      }
    }
    rows.sort(([one = ""], [other = ""]) => (one < other ? -1 : one > other ? 1 : 0));
    return markdownTable(["10 connections", "operations", "POST/s", "GET/s", "RSS MB"], rows);
  },
  async start() {
    const rows = [["taskreel/mock in a running process: import and start", whole(await inProcessTime(5))]];
    for (const subject of all) {
      rows.push([subject.name, whole(await startTime(subject, document, folder, 5))]);
    }
    return markdownTable(["from spawn to the first answer", "ms"], rows);
  },
  async memory() {
    const [subject] = all;
    if (subject === undefined) return "";
    const running = await start(subject, document, folder);
    try {
      const points = await memory(subject, running, folder);
      const rows = points.map((it) => [whole(it.requests), whole(it.tasks), whole(it.megabytes)]);
      return markdownTable([`requests to ${subject.name}`, "of them tasks", "RSS MB"], rows);
    } finally {
      await running.stop();
    }
  },
};

const sections: string[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  sections.push(await measure());
  process.stdout.write(`\n${sections.at(-1)}\n`);
}
if (positionals.length === 0 && values.only === "") {
  const [cpu] = cpus();
  const intro = `# Benchmarks of the mock server

Written by \`npm run bench:mock\` on Node ${process.versions.node}, ${cpu?.model.trim()}, ${cpus().length} cores: the server on one, wrk on the
other, but for a single connection, where both share one. Medians of ${how.rounds} rounds of ${how.seconds} s after a warm-up; in each round every server has its turn. All serve the RunAPI contract
(12 operations), but for aimock, which serves an API of its own. POST creates a task, GET asks for one of a hundred.`;
  await mkdir(join(root, "docs/benchmarks"), { recursive: true });
  await writeFile(join(root, "docs/benchmarks/mock.md"), `${[intro, ...sections].join("\n\n")}\n`);
}

async function startAll(chosen: readonly Subject[], file: string): Promise<Map<Subject, Running>> {
  const running = new Map<Subject, Running>();
  for (const subject of chosen) running.set(subject, await start(subject, file, folder));
  return running;
}

async function stopAll(running: ReadonlyMap<Subject, Running>): Promise<void> {
  await Promise.all([...running.values()].map((it) => it.stop()));
}

function whole(value = Number.NaN): string {
  return Math.round(value).toLocaleString("en");
}
