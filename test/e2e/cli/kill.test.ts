import { EventEmitter, once } from "node:events";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildProgram, hostsAt, type Program, type Running } from "./program.js";

/** How many processes are killed; `npm test` has less time than a night. */
const KILLS = Number(process.env.TASKREEL_KILLS ?? 200);
const AT_ONCE = 4;

/** What a run must have done before its time runs out: whichever phase, some are killed in it. */
const ANCHORS = ["started", "intended", "created", "answered", "polled"] as const;
type Anchor = (typeof ANCHORS)[number];
/** Longest random time from an anchor to the kill, in milliseconds. */
const SPREAD: Readonly<Record<Anchor, number>> = { started: 300, intended: 20, created: 25, answered: 30, polled: 150 };

let program: Program;
let mock: MockServer;
const seen = new Map<string, Set<Anchor>>();
const idOf = new Map<string, string>();
const news = new EventEmitter().setMaxListeners(0);

function see(prompt: string, anchor: Anchor): void {
  seen.set(prompt, (seen.get(prompt) ?? new Set()).add(anchor));
  news.emit("news");
}

beforeAll(async () => {
  program = await buildProgram();
  mock = await startMockServer({
    duration: 100,
    // Time between creation and answer, in which a kill leaves the fate of the call open.
    scenario: { latencyMs: [5, 40] },
    plan: ({ body }) => {
      see((body as { prompt: string }).prompt, "created");
      return {};
    },
    onEvent: (event) => {
      if (event.event !== "request" || event.request.taskId === undefined) return;
      const { taskId, kind } = event.request;
      for (const task of kind === "create" ? mock.tasks : [])
        idOf.set(task.id, (task.body as { prompt: string }).prompt);
      const prompt = idOf.get(taskId);
      if (prompt !== undefined) see(prompt, kind === "create" ? "answered" : "polled");
    },
  });
});
afterAll(async () => {
  await mock?.close();
  await program?.[Symbol.asyncDispose]();
});

interface Intent {
  readonly id: string;
  readonly prompt: string;
  readonly host: string;
}

async function intents(): Promise<Intent[]> {
  const entries = await program.entries();
  return entries
    .filter((it) => it.event === "intend")
    .map(({ id, body, host }) => ({ id, host, prompt: JSON.parse(body as string).prompt }) as Intent);
}

/** Resolves once the run has come so far, or has ended. */
async function reaches(running: Running, prompt: string, anchor: Anchor): Promise<void> {
  while (anchor !== "started" && running.child.exitCode === null) {
    if (anchor === "intended" && (await intents()).some((it) => it.prompt === prompt)) return;
    if (seen.get(prompt)?.has(anchor)) return;
    await Promise.race([once(news, "news"), running.ended, pause(5)]);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function killedRun(index: number): Promise<{ prompt: string; killed: boolean }> {
  const prompt = `Run ${index}`;
  const url = "https://example.com/a.mp4";
  const request =
    index % 2 === 0
      ? ["runapi", "luma/modify_video", "--source-video-url", url]
      : ["kie", "modify/generate", "--video-url", url];
  const anchor = ANCHORS[Math.floor(index / 2) % ANCHORS.length] as Anchor;
  const running = program.start(["run", ...request, "--prompt", prompt, "-q", "--interval", "0.25"], {
    env: hostsAt(mock.url),
  });
  await reaches(running, prompt, anchor);
  await Promise.race([pause(Math.random() * SPREAD[anchor]), running.ended]);
  running.child.kill("SIGKILL");
  if (running.child.exitCode === null && running.child.signalCode === null) await once(running.child, "exit");
  return { prompt, killed: (await running.ended).signal === "SIGKILL" };
}

test(`${KILLS} kills at random moments: nothing is lost, nothing is bought twice`, async () => {
  const left = Array.from({ length: KILLS }, (_, index) => index);
  const runs: { prompt: string; killed: boolean }[] = [];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) runs.push(await killedRun(next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const ordered = await intents();
  const bought = () => mock.tasks.map((it) => (it.body as { prompt: string }).prompt);
  const known = async () =>
    new Set((await program.entries()).filter((it) => it.event === "submitted").map((it) => it.id));

  // Whatever the host was told of had been written down before.
  const intended = new Set(ordered.map((it) => it.prompt));
  expect(intended.size).toBe(ordered.length);
  expect(bought().filter((it) => !intended.has(it))).toEqual([]);
  expect(new Set(bought()).size).toBe(bought().length);
  const before = await known();
  const open = ordered.filter((it) => !before.has(it.id));
  expect(open.length, "kills between intention and handle").toBeGreaterThan(0);

  const { code, stderr } = await program.run(["wait", "--all", "--json"], { env: hostsAt(mock.url) });
  expect(code).toBe(0);
  // Which orders nobody knows the task of; nothing else.
  for (const line of stderr.split("\n").filter(Boolean))
    expect(JSON.parse(line)).toEqual({ notice: expect.any(String) });
  // At RunAPI every order became one task and no more, and all are known.
  const runapi = ordered.filter((it) => it.host === "runapi").map((it) => it.prompt);
  expect(
    bought()
      .filter((it) => runapi.includes(it))
      .sort(),
  ).toEqual([...runapi].sort());
  expect(new Set(bought()).size).toBe(bought().length);

  const listed = (await program.run(["list", "--json", "-n", "1000"])).stdout.trim().split("\n");
  const states = new Map(
    listed.map((it) => JSON.parse(it)).map(({ order, state }) => [order as string, state as string]),
  );
  const wrong = ordered.filter(({ id, host }) => {
    const unknown = host === "kie" && !before.has(id);
    return states.get(id) !== (unknown ? "submission unknown" : "succeeded");
  });
  expect(wrong).toEqual([]);
  // At kie.ai, a task that nobody has the id of is one whose order is shown as unknown.
  const unknown = ordered.filter((it) => states.get(it.id) === "submission unknown");
  expect(unknown.every((it) => it.host === "kie")).toBe(true);
  const handles = new Set((await program.entries()).flatMap((it) => (it.handle as { id?: string })?.id ?? []));
  const orphans = mock.tasks.filter((it) => !handles.has(it.id)).map((it) => (it.body as { prompt: string }).prompt);
  expect(orphans.filter((it) => !unknown.some(({ prompt }) => prompt === it))).toEqual([]);
});
