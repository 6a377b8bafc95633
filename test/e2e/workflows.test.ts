import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { firstAt } from "../../src/client/kernel/pointer.js";
import { runWorkflows } from "../../src/codegen/respect.js";
import { waitFiles, workflowFiles } from "../../src/codegen/workflow-files.js";
import { taskCases } from "../contract/support.js";
import { root } from "../setup/repository.js";

interface Step {
  readonly stepId: string;
  readonly operationId?: string;
  readonly workflowId?: string;
  readonly parameters?: readonly { readonly reference?: string; readonly name?: string; readonly value?: string }[];
}

interface Workflow {
  readonly workflowId: string;
  readonly steps: readonly Step[];
}

const read = (file: string): Workflow[] => parse(readFileSync(join(root, file), "utf8")).workflows;
const chainFiles = workflowFiles(root).filter((it) => it.startsWith("openapi/"));
const chains = chainFiles.flatMap(read);
const tasks = workflowFiles(root)
  .filter((it) => it.startsWith("generated/"))
  .flatMap(read);
const waits = waitFiles(root).flatMap(read);
/** Operations that are to be called, whose tasks are asked for. */
const lasting = taskCases.filter(({ create }) => !create.deprecated);
/** Without `create`, and without the source's name in front. */
const nameOf = (id: string | undefined) => id?.replace(/^.*\.|^/, "").replace(/^create/, "");

let mock: MockServer;
beforeAll(async () => {
  mock = await startMockServer({ duration: 100 });
});
afterAll(() => mock.close());

const HAILUO = "generated/runapi/workflows/hailuo.arazzo.yaml";
const CHAIN = "openapi/workflows/kling-extend.arazzo.yaml";

/** A bundle of RunAPI with something wrong in one of its schemas. */
function broken(schema: string, change: (schema: { required: string[] }) => void): Record<string, string> {
  const document = parse(readFileSync(join(root, "generated/runapi/openapi.yaml"), "utf8"));
  change(document.components.schemas[schema]);
  return { runapi: stringify(document) };
}

test("every operation that needs no other task is followed to a task that has succeeded and to one that has failed", () => {
  const alone = lasting.filter(({ create }) => {
    const { refs = [], body } = create;
    const free = Object.values(body?.examples ?? {}).some((it) => refs.every(({ field }) => !firstAt(it, [field])));
    // What may be over at once is followed where a chain needs it.
    return free && create.task?.life === undefined;
  });
  const ends = tasks.map(({ steps: [create, wait] }) => {
    const fails = create?.parameters?.some((it) => it.reference === "$components.parameters.failing");
    return `${create?.operationId} ${wait?.operationId} ${fails ? "failed" : "succeeded"}`;
  });
  const expected = alone.flatMap(({ create, status }) =>
    ["succeeded", "failed"].map((end) => `${create.id} ${status.id} ${end}`),
  );
  expect(ends.sort()).toEqual(expected.sort());
});

test("every operation whose tasks are asked for has a wait", () => {
  const expected = lasting.map(({ create }) => `until${nameOf(create.id)}Succeeded`);
  expect(waits.map((it) => it.workflowId).sort()).toEqual(expected.sort());
});

test.each(chains)(
  "$workflowId waits for each task before the next is bought, by the wait that all share",
  ({ steps }) => {
    const creates = steps.filter((it) => it.operationId);
    expect(creates.length).toBeGreaterThan(1);
    expect(steps).toHaveLength(2 * creates.length);
    for (const [n, create] of creates.entries()) {
      const [start, wait] = steps.slice(2 * n);
      expect(start).toBe(create);
      expect(nameOf(wait?.workflowId)).toBe(`until${nameOf(create.operationId)}Succeeded`);
      expect(wait?.parameters).toContainEqual({ name: "id", value: `$steps.${create.stepId}.outputs.id` });
    }
  },
);

test("the chains that the hosts' guides name are there", () => {
  const made = chains.map(({ steps }) => steps.flatMap((it) => it.operationId ?? []).map(nameOf));
  expect(made).toEqual(
    expect.arrayContaining([
      ["KlingTextToVideo", "LumaModifyVideo", "ElevenlabsTextToSound"],
      ["HailuoTextToVideo", "LumaModifyVideo"],
      ["WanTextToVideo", "LumaModifyVideo"],
      ["LumaModifyVideo", "LumaModifyVideo"],
      ["WanTextToImage", "RunwayTextToVideo"],
      ["WanTextToImage", "HailuoImageToVideo", "HailuoImageToVideo"],
      ["RunwayTextToVideo", "RunwayExtendVideo"],
      ["KlingTextToVideo", "KlingExtendVideo"],
      ["KlingTextToVideo", "KlingEditVideo"],
      ["SunoTextToMusic", "SunoSeparateAudioStems", "SunoGenerateMidi"],
      ["SunoTextToMusic", "SunoExtendMusic", "SunoStitchAudio"],
      ["SunoTextToMusic", "SunoGenerateArtwork"],
      ["SunoTextToMusic", "Persona"],
    ]),
  );
});

test("nothing lies beside them that no test runs", () => {
  const files = readdirSync(join(root, "openapi/workflows")).map((it) => `openapi/workflows/${it}`);
  expect(files.filter((it) => !chainFiles.includes(it))).toEqual(["openapi/workflows/redocly.yaml"]);
});

test("they have no lint problem", async () => {
  const files = [...workflowFiles(root), ...waitFiles(root)].map((it) => join(root, it));
  const args = ["lint", ...files, "--config", join(root, "openapi/workflows/redocly.yaml")];
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const script = join(root, "node_modules/@redocly/cli/bin/cli.js");
  // It rejects where there is an error.
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, ...args], { env });
  expect(stdout + stderr).not.toMatch(/\[(WARNING|ERROR)\]|with \d+ warning|\bunused\b/i);
});

test("they all go well on the mock server", async () => {
  const { ok, text, workflows: run, steps } = await runWorkflows({ root, url: mock.url });
  expect(ok, text).toBe(true);
  const all = [...chains, ...tasks];
  expect(run).toBe(all.length);
  expect(steps).toBeGreaterThanOrEqual(all.flatMap((it) => it.steps).length);
});

test("a field that the contract asks of a completed task and the mock does not send fails them", async () => {
  const bundles = broken("TaskCompleted", ({ required }) => required.push("poster"));
  const { ok, text } = await runWorkflows({ root, url: mock.url, bundles, only: [HAILUO] });
  expect(ok).toBe(false);
  expect(text).toContain("poster");
});

test("so does one in an answer on the way to the end, in a wait that a chain calls too", async () => {
  const bundles = broken("Task", (schema) =>
    Object.assign(schema, {
      if: { properties: { status: { const: "pending" } }, required: ["status"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ["queue_length"] },
    }),
  );
  // Polls move its tasks: however late the first of them comes, the task is pending.
  await using patient = await startMockServer({ scenario: { plan: { polls: 3 } } });
  const { ok, text } = await runWorkflows({ root, url: patient.url, bundles, only: [HAILUO, CHAIN] });
  expect(ok).toBe(false);
  expect(text).toContain("hailuoTextToVideo, step wait");
  expect(text).toContain("untilKlingTextToVideoSucceeded, step wait");
  expect(text).toContain("queue_length");
});

test("so does a server that answers something else", async () => {
  await using wrong = await startMockServer({
    duration: 100,
    scenario: { faults: [{ on: "status", transport: "html" }] },
  });
  const { ok, text } = await runWorkflows({
    root,
    url: wrong.url,
    only: ["generated/runapi/workflows/luma.arazzo.yaml"],
  });
  expect(ok).toBe(false);
  expect(text).toContain("lumaModifyVideo");
});
