import { startMockServer } from "taskreel/mock";
import { expect, test } from "vitest";
import { buildProgram, hostsAt, LUMA } from "./program.js";

const EXPIRED = LUMA.map((it) => (it === "Fog" ? "[mock:expired] Fog" : it));

test("a task that its host does not keep is over: wait, get and download say so, and --all leaves it", async () => {
  await using program = await buildProgram();
  await using mock = await startMockServer({ duration: 100 });
  const env = hostsAt(mock.url);

  const { code, stderr } = await program.run(["run", ...EXPIRED], { env });
  expect([code, stderr]).toEqual([3, expect.stringContaining("is gone: runapi does not keep it any more")]);
  expect(stderr).not.toContain("goes on");
  const id = mock.tasks[0]?.id as string;
  for (const command of ["wait", "get", "download"]) {
    const again = await program.run([command, id, "--json"], { env });
    expect([command, again.code, JSON.parse(again.stderr)]).toMatchObject([command, 3, { name: "NoOutputError" }]);
  }
  expect((await program.run(["list"], { env })).stdout).toContain("failed");
  const all = await program.run(["wait", "--all"], { env });
  expect([all.code, all.stderr]).toEqual([0, expect.stringContaining("No task is open")]);

  const stranger = ["no-such-task", "--host", "runapi", "--endpoint", "luma/modify_video"];
  const unknown = await program.run(["get", ...stranger], { env });
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("has no task no-such-task")]);
  expect(unknown.stderr).not.toContain("goes on");
});
