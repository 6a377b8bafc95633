import type { TaskMap } from "../tasks/client.js";
import type { Task } from "../tasks/task.js";
import { tell } from "../tasks/tell.js";
import type { HandleJson } from "../tasks/types.js";
import type { Bells } from "./bells.js";
import { calledPath } from "./callback-url.js";
import { fetchEnded } from "./fetch-task.js";
import { Refusal } from "./message.js";
import type { EndedTask } from "./options.js";
import type { Settings } from "./settings.js";

/** One task on its way to `onTask`, however many deliveries tell of it. */
export interface Job {
  path: string | undefined;
  state: "succeeded" | "failed" | undefined;
  /** True from when `onTask` was called. */
  handing: boolean;
  /** Rejects with what kept the task from being handled. */
  done: Promise<void>;
}

/** Tasks at work at once: a flood of made-up ids must not fill the memory. */
const MAX_JOBS = 1000;

/** Fetches each task once and hands it to `onTask`; deliveries that come meanwhile join the one at work. */
export function createJobs<Tasks extends TaskMap<Tasks>>(settings: Settings<Tasks>, bells: Bells) {
  const { client, rules, tasks, seen, onTask, onError, poller, answerWithinMs, signature } = settings;
  const jobs = new Map<string, Job>();

  async function handleOf(id: string, url: string): Promise<Task> {
    const known = tasks ? await tasks(id) : { id, path: calledPath(rules, url) as keyof Tasks & string };
    if (!known) throw new Refusal(404, "there is no such task");
    return "wait" in known ? known : client.resume(known as HandleJson);
  }

  async function run(job: Job, id: string, url: string): Promise<void> {
    // Signed, it is the host's word; unsigned, only the fetched task shows that it was no stranger.
    if (signature) bells.ring(id);
    const task = await handleOf(id, url);
    job.path = task.path;
    const limits = { timeoutMs: answerWithinMs / 2, graceMs: answerWithinMs / 4, requestTimeoutMs: answerWithinMs / 2 };
    const ended = await fetchEnded(task, { ...limits, retries: 3, poller });
    job.state = "error" in ended ? "failed" : "succeeded";
    bells.ring(id);
    job.handing = true;
    await onTask(ended as unknown as EndedTask<Tasks>);
    // Not marked any sooner: what a crash cuts short is to come again.
    await Promise.resolve(seen.add(id)).catch((error) => tell(onError, error, { id }));
  }

  return {
    /** The job of this task; undefined when it was handled before. */
    async open(id: string, url: string): Promise<Job | undefined> {
      if (!jobs.has(id) && (await seen.has(id))) return undefined;
      const open = jobs.get(id);
      if (open) return open;
      if (jobs.size >= MAX_JOBS) throw new Refusal(503, "too many callbacks at once");
      const job: Job = { path: undefined, state: undefined, handing: false, done: Promise.resolve() };
      jobs.set(id, job);
      job.done = run(job, id, url).finally(() => jobs.delete(id));
      job.done.catch((error) => {
        if (!(error instanceof Refusal)) tell(onError, error, { id });
      });
      return job;
    },
  };
}
