import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { access, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { browserProgram, launch } from "../setup/browser.js";
import { builtPackage } from "../setup/built.js";
import { installed } from "../setup/installed.js";
import { root, run, succeeded } from "../setup/repository.js";
import { startPlatformHost } from "./host.js";
import type { Plan, Report } from "./probe.js";

/** What one platform did with each fault: how often the call arrived beside what the client said. */
export interface Measured extends Report {
  readonly posts: Readonly<Record<string, number>>;
}

/** Asks the platform; the folder holds the modules it runs. */
type Runner = (plan: Plan, folder: string) => Promise<Report>;

export interface Platform {
  readonly name: string;
  /** Undefined where it is not installed; `why` says why. */
  readonly run: Runner | undefined;
  readonly why: string;
}

const LISTEN_MS = 20_000;

const modules = installed("platforms").catch((error: unknown) => new Error(`npm ci failed: ${error}`));

/** A program of an installed package, or why there is none. */
async function programAt(place: string): Promise<{ path: string } | { why: string }> {
  const folder = await modules;
  if (folder instanceof Error) return { why: folder.message };
  const path = join(folder, place);
  return access(path).then(
    () => ({ path }),
    () => ({ why: `there is no ${place} for this machine` }),
  );
}

/** Every platform of the table, in its order. */
export async function platforms(): Promise<Platform[]> {
  const { optionalDependencies: versions } = JSON.parse(
    await readFile(join(root, "test/platforms/package.json"), "utf8"),
  ) as { optionalDependencies: Record<string, string> };
  const platform = async (name: string, named: string, place: string, runner: (path: string) => Runner) => {
    const found = await programAt(place);
    const title = `${name} ${(versions[named] ?? "").replace(/^.*@/, "")}`;
    return "path" in found
      ? { name: title, run: runner(found.path), why: "" }
      : { name: title, run: undefined, why: found.why };
  };
  const deno = ["run", "-A", "--no-config", "--no-lock"];
  const chromium = browserProgram({ ...process.env, CI: undefined });
  return [
    ...(await Promise.all([
      ...NODES.map((it) => platform("Node", it, `${it}/bin/node`, printed())),
      platform("Bun", "bun", "@oven/bun-linux-x64/bin/bun", printed()),
      platform("Deno", "deno", "@deno/linux-x64-glibc/deno", printed(deno)),
      platform("workerd", "workerd", "@cloudflare/workerd-linux-64/bin/workerd", worker),
    ])),
    { name: "Chromium", run: chromium === undefined ? undefined : page, why: "no browser is installed" },
  ];
}

const NODES = ["node20-linux-x64", "node22-linux-x64", "node24-linux-x64"];

/** A Node that cannot `require` modules; undefined where it is not installed. */
export async function oldNode(): Promise<string | undefined> {
  const found = await programAt("node22-0-linux-x64/bin/node");
  return "path" in found ? found.path : undefined;
}

export async function measure(run: Runner, folder: string): Promise<Measured> {
  const served = { "probe.mjs": "probe.mjs", "download.mjs": "download-browser.mjs" };
  const files = Object.fromEntries(
    await Promise.all(
      Object.entries(served).map(async ([name, file]) => [name, await readFile(join(folder, file))] as const),
    ),
  );
  await using host = await startPlatformHost(files);
  const report = await run(host.plan, folder);
  return { ...report, posts: { ...host.posts } };
}

/** The built package and what asks it, as modules that every platform can load. */
export async function writeModules(folder: string): Promise<void> {
  const dist = join(await builtPackage(), "dist");
  const entry = (name: string) => join(root, "test/platforms", `${name}.ts`);
  await build({
    entryPoints: {
      main: entry("main"),
      worker: entry("worker"),
      probe: entry("probe"),
      download: join(dist, "download/index.js"),
      // As a bundler for browsers finds it.
      "download-browser": join(dist, "download/browser.js"),
    },
    alias: {
      "taskreel/kie": join(dist, "kie.js"),
      "taskreel/runapi": join(dist, "runapi.js"),
      "taskreel/webhooks": join(dist, "webhooks/index.js"),
      "taskreel/durable": join(dist, "durable/index.js"),
    },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    target: "es2022",
    external: ["node:*"],
    logLevel: "error",
  });
}

const printed =
  (args: readonly string[] = []) =>
  (program: string): Runner =>
  async (plan, folder) => {
    const ended = await run(folder, program, [...args, join(folder, "main.mjs"), JSON.stringify(plan)]);
    return JSON.parse(succeeded(ended)) as Report;
  };

const worker =
  (program: string): Runner =>
  async (plan, folder) => {
    const config = join(folder, "worker.capnp");
    await writeFile(config, CONFIG);
    const child = spawn(program, ["serve", config, "--control-fd=3"], {
      stdio: ["ignore", "inherit", "inherit", "pipe"],
    });
    try {
      const url = `http://127.0.0.1:${await portOf(child)}`;
      const answer = await fetch(url, { method: "POST", body: JSON.stringify(plan) });
      return (await answer.json()) as Report;
    } finally {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    }
  };

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [
        (name = "worker.mjs", esModule = embed "worker.mjs"),
        (name = "download.mjs", esModule = embed "download.mjs"),
      ],
      compatibilityDate = "2026-01-01",
      compatibilityFlags = ["nodejs_compat"],
    )),
    (name = "internet", network = (allow = ["public", "private"], tlsOptions = (trustBrowserCas = true))),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** The program says on its control channel where it listens. */
async function portOf({ stdio: [, , , control] }: ChildProcess): Promise<number> {
  let said = "";
  for await (const [chunk] of onData(control as NodeJS.ReadableStream)) {
    said += chunk;
    const port = /"event":"listen".*"port":(\d+)/.exec(said)?.[1];
    if (port) return Number(port);
  }
  throw new Error(`It does not listen: ${said}`);
}

async function* onData(stream: NodeJS.ReadableStream): AsyncGenerator<[string]> {
  for (;;) yield (await once(stream, "data", { signal: AbortSignal.timeout(LISTEN_MS) })) as [string];
}

const page: Runner = async (plan) => {
  const browser = await launch();
  try {
    const its = await browser.newPage();
    await its.goto(plan.good);
    const text = `import("/probe.mjs").then(({ probe }) => probe(${JSON.stringify(plan)}))`;
    return (await its.evaluate(text)) as Report;
  } finally {
    await browser.close();
  }
};

/** What `require` of the package comes to on this Node. */
export async function requires(program: string): Promise<string> {
  const folder = await builtPackage();
  const { stdout, stderr } = await run(folder, program, ["-e", 'console.log(typeof require("taskreel").createPoller)']);
  return /ERR_REQUIRE_ESM/.exec(stderr)?.[0] ?? stdout.trim();
}
