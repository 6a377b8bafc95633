import { ConfigurationError } from "../client/errors.js";
import { notify } from "../client/kernel/handlers.js";
import type { Task } from "../client/task.js";
import type { HandleJson, Poller, TaskMap } from "../client/types.js";
import { calledPath, referenceOf } from "./callback-url.js";
import { type Ended, fetchEnded } from "./fetch-task.js";
import { Refusal } from "./message.js";
import type { EndedTask } from "./options.js";
import { memorySeen } from "./seen.js";
import type { Settings } from "./settings.js";
import { createUnawaited } from "./unawaited.js";
import type { Wakers } from "./wakers.js";

/** One task on its way to `onTask`, however many deliveries notify of it. */
export interface Job {
  path: string | undefined;
  state: "succeeded" | "failed" | undefined;
  /** True from when `onTask` was called. */
  handing: boolean;
  /** Whether the task was handled now or before. Rejects with what kept it from being handled. */
  done: Promise<"handled" | "repeated">;
}

/** Tasks at work at once: a flood of made-up ids must not fill the memory. */
const MAX_JOBS = 1000;

/** Fetches each task once and hands it to `onTask`; deliveries that come meanwhile join the one at work. */
export function createJobs<Tasks extends TaskMap<Tasks>>(settings: Settings<Tasks>, wakers: Wakers) {
  const { client, rules, tasks, seen, onTask, onError, poller, answerWithinMs, signature, clock } = settings;
  const jobs = new Map<string, Job>();
  const unawaited = createUnawaited(poller, clock);
  /** Handled, but the store failed to say so: this process at least remembers. */
  const unsaved = memorySeen();

  async function handleOf(id: string, url: string): Promise<Task> {
    const known = tasks ? await tasks(id) : { id, path: calledPath(rules, url) as keyof Tasks & string };
    if (!known) throw new Refusal(404, "there is no such task");
    if (known.id !== id) throw new ConfigurationError(`tasks() gave the handle of ${known.id} for ${id}`);
    return "wait" in known ? known : client.resume(known as HandleJson);
  }

  async function endOf(job: Job, id: string, url: string, budget: Poller): Promise<Ended> {
    const task = await handleOf(id, url);
    job.path = task.path;
    const limits = { timeoutMs: answerWithinMs / 2, graceMs: answerWithinMs / 4, requestTimeoutMs: answerWithinMs / 2 };
    return fetchEnded(task, { ...limits, retries: 3, poller: budget });
  }

  async function run(job: Job, id: string, url: string, budget: Poller): Promise<"handled" | "repeated"> {
    if (unsaved.has(id) || (await seen.has(id))) {
      // Perhaps another process handled it, and the wait is in this one.
      wakers.wake(id);
      return "repeated";
    }
    const ended = await endOf(job, id, url, budget).catch((error) => {
      // Signed, it is the host's word all the same; unsigned, it may be a stranger's.
      if (signature) wakers.wake(id);
      throw error;
    });
    job.state = "error" in ended ? "failed" : "succeeded";
    wakers.wake(id, ended);
    job.handing = true;
    await onTask({ ...ended, url, reference: referenceOf(url) } as unknown as EndedTask<Tasks>);
    // Not marked any sooner: what a crash cuts short is to come again.
    try {
      await seen.add(id);
    } catch (error) {
      unsaved.add(id);
      notify(onError, error, { id });
    }
    return "handled";
  }

  return {
    /** The job of this task. Takes its place before anything is awaited, so that no task ever has two. */
    open(id: string, url: string): Job {
      const open = jobs.get(id);
      if (open) return open;
      const known = tasks !== undefined || signature !== undefined || wakers.awaits(id);
      if (!known && unawaited.isMissing(id)) throw new Refusal(404, "there is no such task");
      if (jobs.size >= MAX_JOBS || (!known && unawaited.full)) throw new Refusal(503, "too many callbacks at once");
      const job: Job = { path: undefined, state: undefined, handing: false, done: Promise.resolve("handled") };
      jobs.set(id, job);
      job.done = run(job, id, url, known ? poller : unawaited.poller).finally(() => jobs.delete(id));
      if (!known) unawaited.watch(job.done);
      job.done.catch((error) => {
        if (!(error instanceof Refusal)) notify(onError, error, { id });
        else if (!known && error.status === 404) unawaited.missing(id);
      });
      return job;
    },
    /** Resolves once no task is at work. */
    async idle(): Promise<void> {
      while (jobs.size > 0) await Promise.allSettled([...jobs.values()].map((it) => it.done));
    },
  };
}
