import { createRunapi } from "../../generated/runapi/index.js";
import { waitAll } from "../../src/index.js";
import { VirtualClock } from "../setup/virtual-clock.js";
import {
  cut,
  deaf,
  html,
  json,
  lost,
  type Reply,
  refusal,
  scriptedFetch,
  silence,
  stalled,
} from "../setup/virtual-fetch.js";

/** Plays every way of calling against every fault and every moment of aborting; a stray rejection ends the process. */

const LUMA = "/api/v1/luma/modify_video";
const body = { model: "luma-modify-video", prompt: "Snow", source_video_url: "https://cdn.test/in.mp4" } as const;

const created = json({ id: "t1" });
const pending = json({ id: "t1", status: "processing" });
const completed = json({ id: "t1", status: "completed", videos: [{ url: "https://cdn.test/v.mp4" }] });
const failed = json({ id: "t1", status: "failed" });

const faults: Reply[] = [
  lost(),
  lost("ECONNREFUSED"),
  cut(),
  deaf,
  html,
  silence,
  stalled(),
  refusal(402),
  refusal(404),
  refusal(429),
  refusal(500),
];
const scripts: Reply[][] = [
  [created, pending, completed],
  [created, pending, failed],
  [created, json({ id: "t2", status: "processing" })],
  [created, json({ id: "t1", status: "completed" })],
  ...faults.flatMap((fault) => [[fault], [created, fault], [created, pending, fault], [created, fault, completed]]),
];

const boom = () => {
  throw new Error("handler");
};
const reject = async () => boom();

function world(replies: Reply[], abortAt: number | undefined) {
  const clock = new VirtualClock();
  const controller = new AbortController();
  if (abortAt === 0) controller.abort();
  else if (abortAt !== undefined) clock.setTimeout(() => controller.abort(), abortAt);
  const { fetch } = scriptedFetch(clock, replies);
  const client = createRunapi({ apiKey: "key", baseUrl: "https://api.test", fetch, clock, intervalMs: 1000 });
  const options = { signal: controller.signal, timeoutMs: 20_000, retries: 3 };
  return { clock, client, options, submit: () => client.submit(LUMA, body, { signal: controller.signal }) };
}

const calls: Record<string, (it: ReturnType<typeof world>) => Promise<unknown>> = {
  run: ({ client, options }) => client.run(LUMA, body, options),
  "submit, then wait": ({ submit, options }) => submit().then((task) => task.wait(options)),
  "handlers that fail": ({ client, options }) =>
    client.run(LUMA, body, { ...options, onUpdate: reject, onRetry: reject }),
  "onSubmitted that fails": ({ client, options }) => client.run(LUMA, body, { ...options, onSubmitted: reject }),
  "a bell that fails": ({ client, options }) => client.run(LUMA, body, { ...options, wakeOn: async () => boom() }),
  "a bell that is rejected": ({ client, options }) =>
    client.run(LUMA, body, { ...options, wakeOn: Promise.reject(new Error()) }),
  "two waits, one aborted": async ({ submit, options }) => {
    const task = await submit();
    const { signal, ...rest } = options;
    return Promise.allSettled([task.wait(options), task.wait(rest)]);
  },
  steps: async ({ submit, options }) => {
    const task = await submit();
    return Promise.allSettled([task.poll(options), task.poll(options)]);
  },
  "a loop": async ({ submit, options }) => {
    for await (const _ of (await submit()).watch(options));
  },
  "a loop that is left": async ({ submit, options }) => {
    for await (const _ of (await submit()).watch(options)) break;
  },
  "an iterator that is abandoned": async ({ submit, options }) => (await submit()).watch(options).next(),
  "an iterator that is returned in flight": async ({ submit, options, clock }) => {
    const updates = (await submit()).watch(options);
    const next = updates.next();
    clock.setTimeout(() => updates.return?.(), 1500);
    return next;
  },
  "many, left early": async ({ client, submit, options }) => {
    const task = await submit();
    for await (const _ of waitAll([task, client.resume({ path: LUMA, id: "t1" })], { ...options, poller: free })) break;
  },
};

const free = {
  enter: (_: string, start: () => void) => {
    start();
    return () => {};
  },
  leave: () => {},
};

let played = 0;
for (const replies of scripts) {
  for (const abortAt of [undefined, 0, 1, 999, 1000, 1500, 31_500]) {
    for (const call of Object.values(calls)) {
      const it = world(replies, abortAt);
      const calling = call(it).catch(() => {});
      await it.clock.settle(calling);
      await it.clock.advance(200_000);
      played++;
    }
  }
}
if (process.argv.includes("--stray")) void Promise.reject(new Error("stray"));
await new Promise((resolve) => setTimeout(resolve, 20));
console.log(`${played} played`);
