import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

test("a newer vendor contract becomes lines that say what to write, and where", async () => {
  const vendor = JSON.parse(readFileSync(join(root, "test/fixtures/mirror/runapi-actions.json"), "utf8"));
  const action = vendor.actions["/api/v1/runway/text_to_video"];
  action.fields = action.fields.filter(({ name }: { name: string }) => name !== "aspect_ratio");
  action.fields.push({ name: "seed", type: "integer" });
  action.fields.find(({ name }: { name: string }) => name === "duration_seconds").enum = [5, 10, 15];
  vendor.actions["/api/v1/acme/text_to_video"] = { models: ["acme"], fields: [] };
  const folder = mkdtempSync(join(tmpdir(), "taskreel-vendor-"));
  try {
    const file = join(folder, "contract.json");
    writeFileSync(file, JSON.stringify(vendor));
    const { stdout } = await promisify(execFile)("npx", ["tsx", "src/codegen/diff-vendor.ts", file], { cwd: root });
    const request = "openapi/runapi/schemas/RunwayTextToVideoRequest.yaml";
    const of = "of runway of /api/v1/runway/text_to_video";
    const lines = stdout.split("\n");
    expect(lines).toContain("openapi/runapi/openapi.yaml: add /api/v1/acme/text_to_video");
    expect(lines).toContain(`${request}: add seed ${of}: {"type":"integer","required":false}`);
    expect(lines).toContain(`${request}: write enum [5,10,15] instead of [5,10] for duration_seconds ${of}`);
    expect(lines).toContain(`${request}: remove aspect_ratio ${of}, which the vendor no longer has`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
