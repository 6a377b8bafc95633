import type { RequestListener } from "node:http";
import { join } from "node:path";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listening } from "../../setup/listening.js";
import { buildProgram, hostsAt, KIE, LUMA, type Program } from "./program.js";

let program: Program;
let mock: MockServer;
let env: Record<string, string>;
beforeAll(async () => {
  program = await buildProgram();
  mock = await startMockServer({ duration: 200 });
  env = hostsAt(mock.url);
});
afterAll(async () => {
  await mock?.close();
  await program?.[Symbol.asyncDispose]();
});
beforeEach(() => {
  mock.reset();
  mock.scenario = "default";
});

/** A server that answers as it is told, for as long as `use` runs. */
async function withServer<T>(listener: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  await using server = await listening((request, response) => {
    // Nobody is asked for money.
    response.setHeader("x-taskreel-mock", "1");
    if (request.url !== "/__mock/") return listener(request, response);
    response.end();
  });
  return await use(server.url);
}

describe("exit codes", () => {
  test("0: help, version, a task that is done", async () => {
    for (const args of [
      ["--help"],
      ["--version"],
      ["run", "--help"],
      ["run", "runapi", "--help"],
      ["wait", "--help"],
    ]) {
      const { code, stdout, stderr } = await program.run(args);
      expect([args, code, stderr]).toEqual([args, 0, ""]);
      expect(stdout).not.toBe("");
    }
    expect((await program.run(["run", ...LUMA, "-q"], { env })).code).toBe(0);
  });

  test.each([
    { args: ["fly"], says: "unknown command" },
    { args: ["run"], says: "hailuo/text_to_video" },
    { args: ["run", "runapi", "luma/paint"], says: "it has luma/modify_video" },
    { args: ["run", "nobody", "luma/modify_video"], says: "there are runapi" },
    { args: ["drift", "--host", "nobody", "--", "true"], says: "there are runapi" },
    { args: ["run", ...LUMA, "--colour", "red"], says: "--colour" },
    { args: ["run", ...LUMA.slice(0, 4)], says: "--source-video-url is required" },
    { args: ["run", ...LUMA, "--model", "luma-2"], says: "--model must be" },
    {
      args: ["run", "runapi", "hailuo/text_to_video", "--duration-seconds", "ten"],
      says: "--duration-seconds takes a number",
    },
    { args: ["run", ...LUMA, "--input", "missing.json"], says: "--input cannot be read" },
    { args: ["run", ...LUMA, "--timeout", "soon"], says: "a number from 0 up" },
    { args: ["run", ...LUMA, "--base-url", "ftp://127.0.0.1"], says: "http(s)" },
    { args: ["wait"], says: "--all" },
    { args: ["wait", "nothing-like-it"], says: "no record" },
    { args: ["wait", "{broken"], says: "no handle" },
    { args: ["completion", "tcsh"], says: "bash, zsh, fish" },
  ])("2: $args", async ({ args, says }) => {
    const { code, stdout, stderr } = await program.run(args, { env });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(mock.requests.length).toBe(0);
  });

  test("2: what the host refuses as a bad request", async () => {
    mock.faults.add({ on: "create", status: 400 });
    expect((await program.run(["run", ...LUMA], { env })).code).toBe(2);
  });

  test("3: the task failed", async () => {
    mock.scenario = "failing";
    const { code, stdout, stderr } = await program.run(["run", ...LUMA], { env });
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toContain("The task failed");
    const [order] = (await program.run(["list", "--json"], { env })).stdout.split("\n");
    expect(JSON.parse(order as string)).toMatchObject({ state: "failed" });
    expect((await program.run(["get", JSON.parse(order as string).id], { env })).code).toBe(3);
  });

  test("4: the wait timed out, and says how to go on", async () => {
    mock.scenario = "stuck";
    const { code, stderr } = await program.run(["run", ...LUMA, "--timeout", "0.3"], { env });
    expect(code).toBe(4);
    expect(stderr).toContain(`taskreel wait ${mock.tasks[0]?.id}`);
    expect((await program.run(["download", mock.tasks[0]?.id as string], { env })).code).toBe(4);
  });

  test("5: no key, and a key that the host refuses", async () => {
    const none = await program.run(["run", ...LUMA], { env: { RUNAPI_BASE_URL: mock.url } });
    expect([none.code, none.stderr]).toEqual([5, expect.stringContaining("RUNAPI_API_KEY")]);
    mock.faults.add({ on: "create", status: 401, times: 2 });
    expect((await program.run(["run", ...LUMA], { env })).code).toBe(5);
    expect((await program.run(["run", ...KIE], { env })).code).toBe(5);
  });

  test("6: no credits", async () => {
    mock.scenario = "broke";
    expect((await program.run(["run", ...LUMA], { env })).code).toBe(6);
    mock.faults.add({ on: "create", status: 402 });
    expect((await program.run(["run", ...KIE], { env })).code).toBe(6);
  });

  test("7: nobody there", async () => {
    const closed = await withServer(
      () => {},
      async (url) => url,
    );
    const named = ["some-id", "--host", "runapi", "--endpoint", "luma/modify_video"];
    const { code, stderr } = await program.run(["get", ...named], { env: hostsAt(closed) });
    expect([code, stderr]).toEqual([7, expect.stringContaining("ECONNREFUSED")]);
  });

  test("8: kie.ai breaks off, and the call is not repeated", async () => {
    mock.faults.add({ on: "create", transport: "reset", times: 5 });
    const { code, stderr } = await program.run(["run", ...KIE, "--json"], { env });
    expect(code).toBe(8);
    const { name, exitCode, order } = JSON.parse(stderr);
    expect([name, exitCode]).toEqual(["SubmissionUnknownError", 8]);
    expect(mock.requests.where({ kind: "create" }).length).toBe(1);
    expect((await program.run(["list"], { env })).stdout).toMatch(new RegExp(`${order} .*submission unknown`));

    const again = await program.run(["wait", order], { env });
    expect([again.code, again.stderr]).toEqual([8, expect.stringContaining("sent without an idempotency key")]);
    expect(mock.requests.where({ kind: "create" }).length).toBe(1);
  });

  test("8 at RunAPI: wait takes the order up under the same key, and there is one task", async () => {
    const tasks = new Map<string, string>();
    let lost = 4;
    const listener: RequestListener = (request, response) => {
      const key = String(request.headers["idempotency-key"]);
      if (request.method === "POST") tasks.set(key, tasks.get(key) ?? `task-${tasks.size}`);
      if (request.method === "POST" && lost-- > 0) return void response.destroy();
      const id = request.method === "POST" ? tasks.get(key) : request.url?.split("/").at(-1);
      const videos = [{ url: "https://example.com/done.mp4" }];
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ id, ...(request.method === "GET" && { status: "completed", videos }) }));
    };
    await withServer(listener, async (url) => {
      const its = { ...hostsAt(url), XDG_STATE_HOME: join(program.state, "lost") };
      const { code, stderr } = await program.run(["run", ...LUMA, "--json"], { env: its });
      expect(code).toBe(8);
      const { order } = JSON.parse(stderr);
      expect((await program.run(["list"], { env: its })).stdout).toContain("submission open");
      const taken = await program.run(["wait", order], { env: its });
      expect([taken.code, taken.stdout]).toEqual([0, "https://example.com/done.mp4\n"]);
      expect(tasks.size).toBe(1);
    });
  });

  test.each([
    { signal: "SIGINT", expected: 130 },
    { signal: "SIGTERM", expected: 143 },
  ] as const)("$expected: $signal ends the wait and not the task", async ({ signal, expected }) => {
    mock.scenario = "manual";
    const running = program.start(["run", ...LUMA], { env });
    await running.says(/1 poll/);
    running.child.kill(signal);
    const { code, stderr, stdout } = await running.ended;
    const [task] = mock.tasks;
    expect([code, stdout]).toEqual([expected, ""]);
    expect(stderr).toContain(`"id":"${task?.id}"`);
    expect(stderr).toContain(`taskreel wait ${task?.id}`);
    mock.tasks.complete(task?.id as string);
    expect((await program.run(["wait", task?.id as string, "-q"], { env })).code).toBe(0);
  });

  test("a second signal does not wait for an answer that never comes", async () => {
    await withServer(
      () => {},
      async (url) => {
        const running = program.start(["run", ...LUMA], { env: hostsAt(url) });
        await running.says(/submitting/);
        // Its first signal is only seen once it listens, which it does before it says anything.
        running.child.kill("SIGINT");
        const twice = setInterval(() => running.child.kill("SIGINT"), 50);
        const { code, stderr } = await running.ended;
        clearInterval(twice);
        expect([code, stderr]).toEqual([130, expect.stringContaining("Ctrl-C again")]);
      },
    );
  });

  test("a signal in the pause between two attempts ends it at once, and speaks of no answer that is under way", async () => {
    mock.faults.add({ on: "create", status: 503, times: 10, retryAfter: 20 });
    const running = program.start(["run", ...LUMA, "-o", "a b/"], { env });
    await running.says(/trying again/);
    running.child.kill("SIGINT");
    const { code, stderr } = await running.ended;
    expect([code, mock.requests.length]).toEqual([8, 1]);
    expect(stderr).toMatch(/Go on with: taskreel wait \w+ -o 'a b\/'/);
    expect(stderr).not.toContain("under way");
  });

  test("errors as JSON carry the handle and the code", async () => {
    mock.scenario = "stuck";
    const { stderr } = await program.run(["run", ...LUMA, "--json", "--timeout", "0.3"], { env });
    const handle = { id: mock.tasks[0]?.id, host: "runapi", server: mock.url };
    expect(JSON.parse(stderr)).toMatchObject({ name: "WaitTimeoutError", exitCode: 4, handle });
    const refused = await program.run(["run", ...LUMA.slice(0, 4), "--json"], { env });
    expect(JSON.parse(refused.stderr)).toMatchObject({ exitCode: 2, violations: [{ pointer: "/source_video_url" }] });
    for (const args of [
      ["run", ...LUMA, "--colour"],
      ["list", "--colour"],
      ["run", "runapi", "luma/paint"],
    ]) {
      const misused = await program.run([...args, "--json"], { env });
      expect(JSON.parse(misused.stderr)).toMatchObject({ exitCode: 2, message: expect.any(String) });
    }
  });

  test("no key and no control character of a server reaches the terminal", async () => {
    const listener: RequestListener = (request, response) => {
      response.statusCode = 400;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ error: `\u001b]0;owned\u0007 ${request.headers.authorization}` }));
    };
    await withServer(listener, async (url) => {
      const { code, stderr } = await program.run(["run", ...LUMA], { env: hostsAt(url) });
      expect(code).toBe(2);
      expect(stderr).not.toContain("key-that-nobody-may-see");
      expect([...stderr].filter((it) => it < " " && it !== "\n")).toEqual([]);
    });
  });
});

describe("the price of a call to a real host", () => {
  // Names under .invalid lead nowhere, so that whatever is sent by mistake buys nothing.
  const real = hostsAt("https://host.invalid");

  test.each([
    { args: [...LUMA], says: "costs 0.50 USD" },
    { args: [...LUMA, "--max-cost", "0.49"], says: "more than --max-cost 0.49" },
    { args: [...KIE], says: "no published price" },
    { args: [...KIE, "--max-cost", "100"], says: "--max-cost refuses it" },
  ])("$says: nothing is sent", async ({ args, says }) => {
    const { code, stderr } = await program.run(["run", ...args], { env: real });
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
    expect(stderr).toContain("Nothing was sent");
  });

  test("several bodies cost together", async () => {
    const two = JSON.stringify([{ prompt: "A" }, { prompt: "B" }]);
    const args = ["run", "runapi", "hailuo/text_to_video", "--model", "hailuo-02-text-to-video-pro", "-i", "-"];
    const { code, stderr } = await program.run(args, { env: real, stdin: two });
    expect([code, stderr]).toEqual([2, expect.stringContaining("× 2 costs 1.14 USD")]);
  });

  test.each([[["--yes"]], [["--max-cost", "0.50"]]])("%s sends it", async (consent) => {
    const before = (await program.entries()).length;
    const { code } = await program.run(["run", ...LUMA, ...consent], { env: real });
    expect(code).toBe(7);
    expect((await program.entries()).slice(before).map((it) => it.event)).toEqual(["intend", "refused"]);
  });
});
