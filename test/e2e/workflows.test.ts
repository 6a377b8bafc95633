import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { runWorkflows } from "../../src/codegen/respect.js";
import { taskCases } from "../contract/support.js";
import { root } from "../setup/repository.js";

interface Workflow {
  readonly workflowId: string;
  readonly steps: readonly {
    readonly operationId: string;
    readonly parameters?: readonly { readonly reference?: string }[];
  }[];
}

const folder = join(root, "openapi/workflows");
const files = readdirSync(folder).filter((it) => it.endsWith(".arazzo.yaml"));
const workflows = files.flatMap((it) => parse(readFileSync(join(folder, it), "utf8")).workflows as Workflow[]);

let mock: MockServer;
beforeAll(async () => {
  mock = await startMockServer({ duration: 100 });
});
afterAll(() => mock.close());

/** A bundle of RunAPI with something wrong in one of its schemas. */
function broken(schema: string, change: (schema: { required: string[] }) => void): Record<string, string> {
  const document = parse(readFileSync(join(root, "generated/runapi/openapi.yaml"), "utf8"));
  change(document.components.schemas[schema]);
  return { runapi: stringify(document) };
}

test("every create operation that has a workflow is followed to a task that has completed and to one that has failed", () => {
  const ends = workflows.flatMap(({ steps }) => {
    const [create, status] = steps.slice(-2);
    const fails = create?.parameters?.some((it) => it.reference === "$components.parameters.failing") ?? false;
    return [`${create?.operationId} ${status?.operationId} ${fails ? "failed" : "completed"}`];
  });
  const started = new Set(workflows.flatMap(({ steps }) => steps.map((it) => it.operationId)));
  const expected = taskCases
    .filter(({ create }) => started.has(create.id))
    .flatMap(({ create, status }) => ["completed", "failed"].map((end) => `${create.id} ${status.id} ${end}`));
  expect([...new Set(ends)].sort()).toEqual(expected.sort());
});

test("chains hand a task's id or result on", () => {
  const chains = workflows.map(({ steps }) =>
    steps.map((it) => it.operationId).filter((it) => it.startsWith("create")),
  );
  expect(chains).toEqual(
    expect.arrayContaining([
      ["createRunwayTextToVideo", "createRunwayExtendVideo"],
      ["createHailuoTextToVideo", "createLumaModifyVideo"],
      ["createLumaModifyVideo", "createLumaModifyVideo"],
    ]),
  );
});

test("they have no lint problem", async () => {
  const args = ["lint", ...files.map((it) => join(folder, it)), "--config", join(folder, "redocly.yaml")];
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const script = join(root, "node_modules/@redocly/cli/bin/cli.js");
  // It rejects where there is an error.
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, ...args], { env });
  expect(stdout + stderr).not.toMatch(/\[(WARNING|ERROR)\]|with \d+ warning|\bunused\b/i);
});

test("they all go well on the mock server", async () => {
  const { ok, text, workflows: run, steps } = await runWorkflows({ root, url: mock.url });
  expect(ok, text).toBe(true);
  expect(run).toBe(workflows.length);
  expect(steps).toBeGreaterThanOrEqual(workflows.flatMap((it) => it.steps).length);
});

test("a field that the contract asks of a completed task and the mock does not send fails them", async () => {
  const bundles = broken("TaskCompleted", ({ required }) => required.push("poster"));
  const { ok, text } = await runWorkflows({ root, url: mock.url, bundles, only: ["hailuo-text.arazzo.yaml"] });
  expect(ok).toBe(false);
  expect(text).toContain("poster");
});

test("so does one in an answer on the way to the end", async () => {
  const bundles = broken("Task", (schema) =>
    Object.assign(schema, {
      if: { properties: { status: { const: "pending" } }, required: ["status"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ["queue_length"] },
    }),
  );
  // Polls move its tasks: however late the first of them comes, the task is pending.
  await using patient = await startMockServer({ scenario: { plan: { polls: 3 } } });
  const { ok, text } = await runWorkflows({ root, url: patient.url, bundles, only: ["hailuo-text.arazzo.yaml"] });
  expect(ok).toBe(false);
  expect(text).toContain("makeHailuoClip, step wait");
  expect(text).toContain("queue_length");
});

test("so does a server that answers something else", async () => {
  await using wrong = await startMockServer({
    duration: 100,
    scenario: { faults: [{ on: "status", transport: "html" }] },
  });
  const { ok, text } = await runWorkflows({ root, url: wrong.url, only: ["luma-modify.arazzo.yaml"] });
  expect(ok).toBe(false);
  expect(text).toContain("modifyClip");
});
