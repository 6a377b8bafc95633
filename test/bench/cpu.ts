import createClient from "openapi-fetch";
import type { paths } from "taskreel/runapi";
import { createRunapi } from "taskreel/runapi";
import { compare, type Row } from "./measure.js";

/** Create, five polls that find the task running, one that finds it done: the same seven calls, answered from memory. */
const CREATED = JSON.stringify({ id: "task-1", task_id: "task-1", status: "pending", model: "luma-modify-video" });
const RUNNING = JSON.stringify({ id: "task-1", status: "processing" });
const DONE = JSON.stringify({
  id: "task-1",
  status: "completed",
  videos: [{ url: "https://tempfile.runapi.ai/a.mp4" }],
});
const BODY = { model: "luma-modify-video", prompt: "fog", source_video_url: "https://example.com/a.mp4" } as const;
const HEADERS = { "content-type": "application/json" };

/** Answers the seven calls of a job in turn; several jobs do not overlap. */
function memoryFetch(): () => Promise<Response> {
  let calls = 0;
  return async () => {
    const call = calls++ % 7;
    return new Response(call === 0 ? CREATED : call === 6 ? DONE : RUNNING, { headers: HEADERS });
  };
}

/** Time that passes at once, so that only work is measured. */
function instantClock() {
  let now = 0;
  return {
    now: () => now,
    setTimeout: (run: () => void, ms: number) => {
      // A request's time limit never fires here; a sleep is over at once.
      if (ms < 20_000)
        queueMicrotask(() => {
          now += ms;
          run();
        });
      return undefined;
    },
    clearTimeout: () => {},
  };
}

async function bare(client: ReturnType<typeof createClient<paths>>): Promise<void> {
  await client.POST("/api/v1/luma/modify_video", { body: BODY });
  for (let poll = 0; poll < 6; poll++)
    await client.GET("/api/v1/luma/modify_video/{id}", { params: { path: { id: "task-1" } } });
}

export async function benchCpu(): Promise<Row[]> {
  const plain = createClient<paths>({
    baseUrl: "https://runapi.ai",
    headers: { authorization: "Bearer key" },
    fetch: memoryFetch(),
  });
  const runapi = createRunapi({ apiKey: "key", fetch: memoryFetch(), clock: instantClock(), intervalMs: 1000 });
  return compare("µs a job", {
    "openapi-fetch, by hand": () => bare(plain),
    taskreel: () => runapi.run("/api/v1/luma/modify_video", BODY),
  });
}
