import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { record } from "../contract/document/json.js";
import { hostsIn } from "../contract/hosts.js";
import { type Printed, redocly } from "./redocly.js";
import { waitFiles, workflowFiles } from "./workflow-files.js";

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
  /** Only these documents, by their path below `root`. */
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
    const files = workflowFiles(root).filter((it) => only?.includes(it) ?? true);
    await copy(root, folder, [...files, ...waitFiles(root)], bundles);
    const servers = hostsIn(join(root, "generated")).flatMap((it) => ["--server", `${it}=${url}`]);
    const args = ["respect", ...files, ...servers, "--input", `key=${KEY}`, "--json-output", "report.json"];
    const { code, text } = await run(folder, args);
    const report = await readFile(join(folder, "report.json"), "utf8").then(JSON.parse, () => ({}));
    const workflows = workflowsOf(report);
    const steps = workflows.flatMap(stepsOf);
    const broken = steps.flatMap(brokenChecks);
    return {
      ok: code === 0 && steps.length > 0 && broken.length === 0,
      text: [text, ...broken].join("\n"),
      workflows: workflows.length,
      steps: steps.length,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The documents and the bundles that they name, as they lie to each other. */
async function copy(
  root: string,
  folder: string,
  documents: readonly string[],
  bundles: Readonly<Record<string, string>>,
): Promise<void> {
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  for (const file of documents) {
    const text = await readFile(join(root, file), "utf8");
    await write(file, text.replace(/(retryAfter:) \d+/g, `$1 ${HURRY_SECONDS}`));
  }
  for (const host of hostsIn(join(root, "generated"))) {
    const file = `generated/${host}/openapi.yaml`;
    await write(file, bundles[host] ?? (await readFile(join(root, file), "utf8")));
  }
}

interface Step {
  readonly workflowId: string;
  readonly stepId: string;
  readonly checks: readonly { readonly condition?: string; readonly status: string; readonly message: string }[];
}

/** A step may be another workflow, such as a wait. */
interface Workflow {
  readonly executedSteps: readonly (Step | Workflow)[];
}

function workflowsOf(report: unknown): Workflow[] {
  const files = Object.values(record(record(report).files)) as { executedWorkflows: Workflow[] }[];
  return files.flatMap((it) => it.executedWorkflows);
}

function stepsOf({ executedSteps }: Workflow): Step[] {
  return executedSteps.flatMap((it) => ("executedSteps" in it ? stepsOf(it) : [it]));
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
