import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const child = fileURLToPath(new URL("./rejections.child.ts", import.meta.url));

/** Runs the child in a process that ends at the first rejection that nobody handles. */
function play(...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const node = ["--unhandled-rejections=strict", "--import", "tsx", child, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, node, { timeout: 240_000 }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}

it("no fault, no abort and no way of calling leaves a rejection that nobody handles", async () => {
  const { code, stdout, stderr } = await play();
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^[0-9]{4} played\n$/);
  console.log(stdout.trim());
});

it("a rejection that nobody handles would be seen", async () => {
  const { code, stderr } = await play("--stray");
  expect(code).toBe(1);
  expect(stderr).toContain("stray");
});
