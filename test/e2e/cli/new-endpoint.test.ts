import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadContract } from "../../../src/contract/load.js";
import { copyRepository, succeeded, textsOf, tsx } from "../../setup/repository.js";
import { hostsAt, type Program, programIn } from "./program.js";

/** What a maintainer writes for a service that RunAPI might add. */
const additions = fileURLToPath(new URL("../../fixtures/wan/", import.meta.url));
const PATHS = `  /api/v1/wan/text_to_video:
    $ref: paths/wan_text_to_video.yaml
  /api/v1/wan/text_to_video/{id}:
    $ref: paths/wan_text_to_video_{id}.yaml
`;

let folder: string;
let program: Program;
let before: Record<string, string>;
beforeAll(async () => {
  const copy = await copyRepository();
  folder = copy.path;
  // The program is built first: what it says afterwards can come from the contract alone.
  succeeded(await tsx(folder, ["src/codegen/build.ts", "--js"]));
  before = await textsOf(folder, "dist");
  program = await programIn(folder, async () => copy[Symbol.asyncDispose]());
  const runapi = join(folder, "openapi/runapi");
  await cp(additions, runapi, { recursive: true });
  const text = await readFile(join(runapi, "openapi.yaml"), "utf8");
  await writeFile(join(runapi, "openapi.yaml"), text.replace("\nwebhooks:\n", `\n${PATHS}webhooks:\n`));
  succeeded(await tsx(folder, ["src/codegen/generate.ts"]));
});
afterAll(() => program?.[Symbol.asyncDispose]());

test("an endpoint that is YAML alone has a command, flags, limits, completion and a price row", async () => {
  const { stdout: help } = await program.run(["run", "runapi", "wan/text_to_video", "--help"]);
  expect(help).toMatch(/--duration-seconds <[\d|]+>/);
  expect((await program.run(["run", "--help"])).stdout).toContain("runapi wan/text_to_video");
  expect((await program.run(["models", "runapi"])).stdout).toContain("wan/text_to_video");
  const completed = await program.run(["complete", "--", "run", "runapi", "wan/text_to_video", "--dur"]);
  expect(completed.stdout).toContain("--duration-seconds");
  expect(await textsOf(folder, "dist")).toEqual(before);
});

test("it runs, and refuses what its contract refuses", async () => {
  await using mock = await startMockServer({
    duration: 100,
    contracts: [await loadContract(join(folder, "generated/runapi/openapi.yaml"), "runapi")],
  });
  const args = ["run", "runapi", "wan/text_to_video", "--model", "wan-2.5", "--prompt", "A kite", "--json"];
  const env = hostsAt(mock.url);
  const { code, stdout } = await program.run([...args, "--duration-seconds", "5"], { env });
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { endpoint: "wan/text_to_video", state: "succeeded" }]);
  const refused = await program.run([...args, "--duration-seconds", "7"], { env });
  expect([refused.code, JSON.parse(refused.stderr).violations]).toMatchObject([2, [{ field: "duration_seconds" }]]);
  expect(mock.tasks.length).toBe(1);
});
