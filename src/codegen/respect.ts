import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { record } from "../contract/document/json.js";
import { type Printed, redocly } from "./redocly.js";

const FOLDER = "openapi/workflows";
/** The documents ask as seldom as a real host wants to be asked. */
const HURRY_SECONDS = 0.05;
/** Respect blots the key out of all that it prints, so it must be no part of a common word. */
const KEY = "key-for-the-mock-server";

export interface WorkflowRun {
  /** A mock server. */
  readonly url: string;
  readonly root: string;
  /** Bundles by host, where they are not those of generated/. */
  readonly bundles?: Readonly<Record<string, string>>;
  /** Only these documents, by file name. */
  readonly only?: readonly string[];
}

export interface WorkflowReport {
  readonly ok: boolean;
  /** What Respect printed, and answers on the way to the end that broke the contract. */
  readonly text: string;
  readonly workflows: number;
  readonly steps: number;
}

/** Runs the Arazzo documents with `redocly respect`, all in one process, at the mock's pace instead of a host's. */
export async function runWorkflows({ url, root, bundles = {}, only }: WorkflowRun): Promise<WorkflowReport> {
  const folder = await mkdtemp(join(tmpdir(), "taskreel-workflows-"));
  try {
    const files = (await readdir(join(root, FOLDER))).filter(
      (it) => it.endsWith(".arazzo.yaml") && (only?.includes(it) ?? true),
    );
    const hosts = await copy(root, folder, files, bundles);
    const servers = hosts.flatMap((it) => ["--server", `${it}=${url}`]);
    const paths = files.map((it) => join(FOLDER, it));
    const args = ["respect", ...paths, ...servers, "--input", `key=${KEY}`, "--json-output", "report.json"];
    const { code, text } = await run(folder, args);
    const report = await readFile(join(folder, "report.json"), "utf8").then(JSON.parse, () => ({}));
    const steps = stepsOf(report);
    const broken = steps.flatMap(brokenChecks);
    return {
      ok: code === 0 && steps.length > 0 && broken.length === 0,
      text: [text, ...broken].join("\n"),
      workflows: new Set(steps.map((it) => it.workflowId)).size,
      steps: steps.length,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The documents and the bundles that they name, as they lie to each other. Returns the hosts that they speak of. */
async function copy(
  root: string,
  folder: string,
  files: readonly string[],
  bundles: Readonly<Record<string, string>>,
): Promise<string[]> {
  await mkdir(join(folder, FOLDER), { recursive: true });
  const hosts = new Set<string>();
  for (const file of files) {
    const text = await readFile(join(root, FOLDER, file), "utf8");
    for (const source of parse(text).sourceDescriptions) hosts.add(record(source).name as string);
    await writeFile(join(folder, FOLDER, file), text.replace(/(retryAfter:) \d+/g, `$1 ${HURRY_SECONDS}`));
  }
  for (const host of hosts) {
    await mkdir(join(folder, "generated", host), { recursive: true });
    const bundle = bundles[host] ?? (await readFile(join(root, "generated", host, "openapi.yaml"), "utf8"));
    await writeFile(join(folder, "generated", host, "openapi.yaml"), bundle);
  }
  return [...hosts];
}

interface Step {
  readonly workflowId: string;
  readonly stepId: string;
  readonly checks: readonly { readonly condition?: string; readonly status: string; readonly message: string }[];
}

function stepsOf(report: unknown): Step[] {
  const files = Object.values(record(record(report).files)) as { executedWorkflows: { executedSteps: Step[] }[] }[];
  return files.flatMap((it) => it.executedWorkflows.flatMap(({ executedSteps }) => executedSteps));
}

/**
 * Respect forgives a step that goes well in the end what went wrong before. A condition may be false on the way, that is
 * what polling means; an answer may not break the contract.
 */
function brokenChecks({ workflowId, stepId, checks }: Step): string[] {
  return checks
    .filter(({ condition, status }) => status === "error" && !/^\$response\.body/.test(condition ?? ""))
    .map(({ message }) => `${workflowId}, step ${stepId}: ${message}`);
}

function run(cwd: string, args: readonly string[]): Promise<{ code: number; text: string }> {
  const told = ({ code = 0, stdout, stderr }: Printed & { readonly code?: number | string }) => ({
    code: Number(code),
    text: stdout || stderr,
  });
  return redocly(args, cwd).then(told, told);
}
