import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median } from "./mock/median.js";

/**
 * `npm run bench:scale`: RunAPI's contract as it is, and with copies of three services in it, side by side: what
 * generating, starting, asking for help and type checking cost then.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const SERVICES = ["Luma", "Runway", "Hailuo"];
const COPIES = 20;
const ROUNDS = 3;
const run = promisify(execFile);

const today = await copyOf(0);
const large = await copyOf(COPIES);
try {
  const rows: [string, number, number, string][] = [];
  for (const [name, limit, measure] of measures()) {
    rows.push([name, await measure(today), await measure(large), limit]);
    console.error(`  ${name}: ${rows.at(-1)?.slice(1, 3).join(" → ")}`);
  }
  const line = (it: readonly unknown[]) => `| ${it.join(" | ")} |`;
  const heads = await Promise.all([today, large].map(async (it) => `${await paidOperations(it)} operations`));
  console.log(line(["", ...heads, "ratio", "target"]));
  console.log(line(["---", "---:", "---:", "---:", "---:"]));
  for (const [name, small, big, limit] of rows) {
    console.log(line([name, small.toFixed(0), big.toFixed(0), (big / small).toFixed(1), limit]));
  }
} finally {
  for (const it of [today, large]) await rm(it, { recursive: true });
}

function measures(): [string, string, (folder: string) => Promise<number>][] {
  const cli = (folder: string, ...words: string[]) => node(folder, ["dist/cli/main.js", ...words]);
  const often = async (measure: () => Promise<number>) => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await measure());
    return median(times);
  };
  return [
    ["`npm run generate`, ms", "≤ 12,000", (it) => node(it, ["--import", "tsx", "src/codegen/generate.ts"])],
    ["`npm run build`, ms", "", (it) => node(it, ["--import", "tsx", "src/codegen/build.ts"])],
    ["mock ready, ms", "≤ 200", (it) => often(() => ready(it))],
    [
      "`taskreel run … --help`, ms",
      "≤ 150",
      (it) => often(() => cli(it, "run", "runapi", "luma/modify_video", "--help")),
    ],
    ["`taskreel models`, ms", "≤ 250", (it) => often(() => cli(it, "models", "runapi"))],
    ["check time of a file that uses three operations, ms", "≤ 1.5 ×", checkTime],
  ];
}

/** A copy of the repository, its RunAPI contract multiplied. */
async function copyOf(copies: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "taskreel-scale-"));
  for (const it of [
    "openapi",
    "src",
    "generated",
    "package.json",
    "tsconfig.json",
    "tsconfig.build.json",
    "docs/agents/skill",
  ]) {
    await cp(join(root, it), join(folder, it), { recursive: true });
  }
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  const host = join(folder, "openapi", "runapi");
  for (let copy = 1; copy <= copies; copy++) await multiply(host, copy);
  return folder;
}

/** Every file that speaks of a service once more, under another name. */
async function multiply(host: string, copy: number): Promise<void> {
  const renamed = (text: string) =>
    SERVICES.reduce((it, name) => {
      const [upper, lower] = [`${name}X${copy}X`, `${name.toLowerCase()}x${copy}x`];
      return it.replaceAll(name, upper).replaceAll(name.toLowerCase(), lower);
    }, text);
  const speaks = (text: string) => SERVICES.some((it) => text.toLowerCase().includes(it.toLowerCase()));
  for (const part of ["paths", "schemas", "examples", "responses"]) {
    for (const file of await readdir(join(host, part))) {
      if (!speaks(file) || /x\d+x/i.test(file)) continue;
      await writeFile(join(host, part, renamed(file)), renamed(await readFile(join(host, part, file), "utf8")));
    }
  }
  const index = await readFile(join(host, "openapi.yaml"), "utf8");
  const lines = index.split("\n");
  const start = lines.indexOf("paths:") + 1;
  const pathLines = lines.slice(start, lines.indexOf("webhooks:"));
  const own = pathLines.filter((it) => speaks(it) && !/x\d+x/i.test(it));
  const tags = SERVICES.map((it) => `  - name: ${renamed(it)}\n    description: More.`);
  const text = index
    .replace("paths:\n", `paths:\n${renamed(own.join("\n"))}\n`)
    .replace("paths:\n", `${tags.join("\n")}\npaths:\n`);
  await writeFile(join(host, "openapi.yaml"), text);
}

/** How many operations of the bundle are paid for. */
async function paidOperations(folder: string): Promise<number> {
  const { paths } = JSON.parse(await readFile(join(folder, "generated/runapi/openapi.json"), "utf8"));
  const operations = Object.values<object>(paths).flatMap((it) => Object.values(it));
  return operations.filter((it) => it["x-task"] !== undefined).length;
}

async function node(folder: string, args: readonly string[]): Promise<number> {
  const start = performance.now();
  await run(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  return performance.now() - start;
}

/** From spawn to the first answer. */
async function ready(folder: string): Promise<number> {
  const start = performance.now();
  const server = spawn(process.execPath, ["dist/cli/main.js", "mock", "--quiet", "--port", "4791"], { cwd: folder });
  try {
    while (true) {
      const answered = await fetch("http://127.0.0.1:4791/api/v1/luma/modify_video/x").catch(() => undefined);
      if (answered) return performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  } finally {
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGKILL");
    await gone;
  }
}

async function checkTime(folder: string): Promise<number> {
  const paths = ["luma/modify_video", "runway/text_to_video", "hailuo/text_to_video"];
  const calls = paths.map((it) => `void client.run("/api/v1/${it}", {} as never).then(({ outputs }) => outputs[0]);`);
  const text = `import { createRunapi } from "./dist/types/generated/runapi/index.js";\nconst client = createRunapi();\n${calls.join("\n")}\n`;
  await writeFile(join(folder, "use.ts"), text);
  const options = {
    extends: "./tsconfig.json",
    include: ["use.ts"],
    compilerOptions: { noEmit: true, skipLibCheck: true, types: [] },
  };
  await writeFile(join(folder, "tsconfig.use.json"), JSON.stringify(options));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const args = [tsc, "-p", "tsconfig.use.json", "--extendedDiagnostics"];
    const { stdout } = await run(process.execPath, args, { cwd: folder });
    times.push(Number(/Check time:\s+([\d.]+)s/.exec(stdout)?.[1]) * 1000);
  }
  return median(times);
}
