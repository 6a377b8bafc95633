import { notify } from "../client/kernel/handlers.js";
import { readId } from "../client/kernel/ids.js";
import { firstAt } from "../client/kernel/pointer.js";
import type { TaskMap } from "../client/types.js";
import { createJobs, type Job } from "./jobs.js";
import { type IncomingCallback, Refusal, readMessage } from "./message.js";
import type { DeliveryReport, Receiver, ReceiverOptions } from "./options.js";
import { readSettings } from "./settings.js";
import { verifySignature } from "./verify.js";
import { createWakers } from "./wakers.js";

type Verdict = Pick<DeliveryReport, "status" | "outcome" | "reason">;

/** A delivery on its way. */
interface Delivery {
  id?: string;
  job?: Job;
}

/**
 * Takes a host's callbacks: checks the signature where the host publishes one, fetches the task, and calls `onTask` with
 * how it really ended. Repeats are dropped, and the sender is answered in time whatever `onTask` does.
 *
 * Answers 200 when the task was handled, was handled before, or is still being handled; 400, 401, 404, 405, 408, 413,
 * 415 for what is no callback of a task of yours; 500 and 503 when the sender should try again.
 *
 * @throws ConfigurationError when `secret` is missing for a host that signs, or given for one that does not publish how;
 * for a limit that is no number, or an answer later than the sender waits.
 */
export function createReceiver<Tasks extends TaskMap<Tasks>>(options: ReceiverOptions<Tasks>): Receiver {
  const settings = readSettings(options);
  const { rules, signature, clock, answerWithinMs, maxBytes, onDelivery, onError } = settings;
  const wakers = createWakers();
  const budget = { used: 0 };
  const jobs = createJobs(settings, wakers);

  async function take(request: IncomingCallback, delivery: Delivery, signal: AbortSignal): Promise<Verdict> {
    const body = await readMessage(request, maxBytes, signal, budget);
    const id = readId(firstAt(body, rules.id));
    if (!id) throw new Refusal(400, "the body names no task");
    delivery.id = id;
    if (signature && !(await verify(request.headers, body))) throw new Refusal(401, "the signature is not valid");
    delivery.job = jobs.open(id, request.url);
    return { status: 200, outcome: await delivery.job.done };
  }

  async function verify(headers: Headers, body: unknown): Promise<boolean> {
    const { secrets, toleranceSeconds, now } = settings;
    return (
      signature !== undefined &&
      verifySignature(signature, headers, body, { secret: secrets, toleranceSeconds, ...(now && { now }) })
    );
  }

  async function receive(request: IncomingCallback, context?: unknown): Promise<Response> {
    const start = clock.now();
    const delivery: Delivery = {};
    const stop = new AbortController();
    const taken = take(request, delivery, stop.signal).catch((error) => {
      // What a job failed of, the job tells.
      if (!delivery.job && !(error instanceof Refusal)) notify(onError, error, { id: delivery.id });
      return refusal(error);
    });
    let timer: unknown;
    const late = new Promise<Verdict>((resolve) => {
      timer = clock.setTimeout(() => resolve(lateVerdict(delivery)), answerWithinMs);
    });
    const verdict = await Promise.race([taken, late]);
    clock.clearTimeout(timer);
    stop.abort();
    const { id, job } = delivery;
    if (verdict.outcome === "running") keepAlive(context, taken);
    const ms = Math.round(clock.now() - start);
    notify(onDelivery, { ...verdict, id, path: job?.path, state: job?.state, ms });
    return answer(verdict);
  }

  const verifies = signature ? "signature" : "fetch";
  return Object.assign(receive, { verifies, wakes: wakers.wakes, idle: jobs.idle } as const);
}

function lateVerdict({ id, job }: Delivery): Verdict {
  if (job?.handing) return { status: 200, outcome: "running" };
  if (id === undefined) return refusal(new Refusal(408, "the body came too slowly"));
  return refusal(new Refusal(503, "the task could not be fetched in time"));
}

function refusal(error: unknown): Verdict {
  const status = error instanceof Refusal ? error.status : 500;
  return { status, outcome: status >= 500 ? "failed" : "refused", reason: (error as Error)?.message ?? String(error) };
}

/** A stranger learns what HTTP asks for, and nothing of this side's own errors. */
function answer({ status, reason }: Verdict): Response {
  const headers = { "cache-control": "no-store", ...(status === 405 && { allow: "POST" }) };
  const body = status === 200 ? { status: "received" } : { error: status < 500 ? reason : "try again later" };
  return Response.json(body, { status, headers });
}

function keepAlive(context: unknown, work: Promise<unknown>): void {
  const { waitUntil } = (context ?? {}) as { waitUntil?: unknown };
  if (typeof waitUntil === "function") notify(() => waitUntil.call(context, work));
}
