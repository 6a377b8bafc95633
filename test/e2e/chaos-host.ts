import type { IncomingMessage, ServerResponse } from "node:http";
import { listening } from "../setup/listening.js";

const FAULTS = ["drop", "reset", "stall", "truncate", "429", "500", "503"] as const;
export type Fault = (typeof FAULTS)[number];

export type End = "completed" | "failed" | "empty";

interface Job {
  readonly id: string;
  readonly end: End;
  readonly doneAt: number;
}

/** A host behind real sockets that fails one request in five, in one of seven ways; a create call before or after it counts. */
export async function startChaosHost(now: () => number, random: () => number) {
  /** Jobs by idempotency key: what was bought. */
  const jobs = new Map<string, Job>();
  const byId = new Map<string, Job>();
  const faults = Object.fromEntries(FAULTS.map((it) => [it, 0])) as Record<Fault, number>;
  let requests = 0;
  let acceptedThenFailed = 0;

  function buy(key: string): Job {
    const known = jobs.get(key);
    if (known) return known;
    const luck = random();
    const end = luck < 0.8 ? "completed" : luck < 0.92 ? "failed" : "empty";
    const job: Job = { id: `t${jobs.size + 1}`, end, doneAt: now() + 20_000 + 40_000 * random() };
    jobs.set(key, job);
    byId.set(job.id, job);
    return job;
  }

  function say(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  }

  function fail(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
    faults[fault]++;
    if (fault === "drop") request.socket.destroy();
    else if (fault === "reset") request.socket.resetAndDestroy();
    else if (fault === "truncate") {
      response.writeHead(200, { "content-type": "application/json", "content-length": 200 });
      response.write('{"id":"t', () => request.socket.destroy());
    } else if (fault !== "stall")
      say(response, Number(fault), { error: fault }, fault === "429" ? { "retry-after": "2" } : {});
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    requests++;
    const fault = random() < 0.2 ? FAULTS[Math.floor(random() * FAULTS.length)] : undefined;
    if (request.method === "POST") {
      if (fault && random() < 0.5) return fail(fault, request, response);
      const { id } = buy(String(request.headers["idempotency-key"]));
      if (!fault) return say(response, 200, { id, status: "pending" });
      acceptedThenFailed++;
      return fail(fault, request, response);
    }
    if (fault) return fail(fault, request, response);
    const job = byId.get(request.url?.split("/").at(-1) ?? "");
    if (!job) return say(response, 404, { error: "no such task" });
    const { id, end } = job;
    if (now() < job.doneAt) return say(response, 200, { id, status: "processing" });
    const videos = end === "completed" ? [{ url: `https://cdn.test/${id}.mp4` }] : [];
    return say(response, 200, { id, status: end === "failed" ? "failed" : "completed", videos });
  }

  const server = await listening((request, response) => {
    request.on("error", () => {});
    request.resume().on("end", () => answer(request, response));
  });
  return { ...server, jobs, counts: () => ({ requests, bought: jobs.size, acceptedThenFailed, ...faults }) };
}
