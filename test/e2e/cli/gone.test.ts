import { startMockServer } from "taskreel/mock";
import { expect, test } from "vitest";
import { listening } from "../../setup/listening.js";
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

test("a task that was gone under another key is there again under its own", async () => {
  await using program = await buildProgram();
  let isGone = true;
  await using server = await listening((request, response) => {
    const done = { id: "t1", status: "completed", videos: [{ url: "https://cdn.example.com/a.mp4" }] };
    const isPost = request.method === "POST";
    response.writeHead(isGone && !isPost ? 410 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(isPost ? { id: "t1" } : isGone ? { error: "gone" } : done));
  });
  const env = hostsAt(server.url);
  await program.run(["submit", ...LUMA, "--yes"], { env });
  expect((await program.run(["get", "t1"], { env })).code).toBe(3);
  isGone = false;
  expect((await program.run(["get", "t1"], { env })).code).toBe(0);
  const [row] = (await program.run(["list", "--json"], { env })).stdout.split("\n");
  expect(JSON.parse(row ?? "")).toMatchObject({ id: "t1", state: "succeeded" });
  expect(row).not.toContain("gone");
});
