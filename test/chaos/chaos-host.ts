import type { Socket } from "node:net";
import { answerFaults } from "./answer-faults.js";
import { type Api, type End, groupOf } from "./apis.js";
import { connectionFaults } from "./connection-faults.js";
import { type Fault, say } from "./fault.js";
import { ownFaults } from "./own-faults.js";
import { type RawRequest, startRawHost } from "./raw-host.js";

/** Every way in which the host fails, by name. */
export const FAULTS: readonly Fault[] = [...connectionFaults, ...answerFaults, ...ownFaults];

const RATES = { create: 0.3, poll: 0.25, connection: 0.005 };
/** How often what may be answered at once is. */
const AT_ONCE = 0.4;

/** A task that was bought. */
export interface Job {
  readonly id: string;
  readonly order: string;
  readonly end: End;
  readonly doneAt: number;
  /** The create call is answered with the result. */
  readonly atOnce: boolean;
}

/** What the host has seen and sold. */
export interface HostRecord {
  readonly jobs: readonly Job[];
  readonly counts: Readonly<Record<"requests" | "creates" | "polls" | "cutOnArrival", number>>;
  /** Headers of create calls that came without a body. */
  readonly bodiless: readonly string[];
  /** How often it failed, by kind. */
  readonly faults: Readonly<Record<"create" | "poll", Readonly<Record<string, number>>>>;
}

interface Settings {
  readonly apis: readonly Api[];
  readonly now: () => number;
  readonly random: () => number;
  /** Leaves out what lasts until a time limit. */
  readonly brisk?: boolean;
}

/** All hosts' APIs behind one raw socket, that fail at every fourth request, by each kind in turn. */
export async function startChaosHost({ apis, now, random, brisk = false }: Settings) {
  const byId = new Map<string, Job>();
  const byKey = new Map<string, Job>();
  const kinds = FAULTS.filter((it) => !(brisk && it.slow));
  /** Whose turn it is to be tried, in each group by itself. */
  const turns = { create: new Map<string, Fault[]>(), poll: new Map<string, Fault[]>() };
  const counts = { requests: 0, creates: 0, polls: 0, cutOnArrival: 0 };
  const bodiless: string[] = [];
  const faults = { create: new Map<string, number>(), poll: new Map<string, number>() };

  function buy(api: Api, order: string): Job {
    const atOnce = api.life === "sync" || (api.life === "hybrid" && random() < AT_ONCE);
    const luck = atOnce ? 0 : random();
    const end = luck < 0.8 ? "completed" : luck < 0.92 ? "failed" : api.promisesFiles ? "empty" : "completed";
    // Digits alone, some within and some beyond what a number keeps: a host may send either as a number.
    const digits = `${byId.size}`.padStart(byId.size % 2 ? 14 : 19, "0");
    const job: Job = { id: `1${digits}`, order, end, doneAt: now() + 8000 * random(), atOnce };
    byId.set(job.id, job);
    return job;
  }

  function nextFault(on: "create" | "poll", api: Api): Fault | undefined {
    if (random() >= RATES[on]) return undefined;
    const group = groupOf(api);
    const turn =
      turns[on].get(group) ??
      fromThird(
        kinds.filter((it) => it.on === on || it.on === "both"),
        turns[on].size,
      );
    const fault = turn.shift() as Fault;
    turns[on].set(group, [...turn, fault]);
    faults[on].set(fault.name, (faults[on].get(fault.name) ?? 0) + 1);
    return fault;
  }

  function create(api: Api, { headers, body }: RawRequest, socket: Socket): void {
    counts.creates++;
    // A call that came without its body cannot buy.
    if (!body) {
      bodiless.push([...headers].map(([name, value]) => `${name}: ${value}`).join("; "));
      return say(socket, '{"error":"no body"}', { status: "400 Bad Request" });
    }
    const fault = nextFault("create", api);
    const name = api.keyHeader && headers.get(api.keyHeader);
    const known = name ? byKey.get(name) : undefined;
    const done = !fault || fault.done === "yes" || (fault.done === "either" && random() < 0.5);
    const job = known ?? (done ? buy(api, api.orderIn(body)) : undefined);
    if (name && job) byKey.set(name, job);
    const right = job ? (job.atOnce ? api.result(job.id) : api.created(job.id)) : "{}";
    const accepted = api.life === "hybrid" && job && !job.atOnce;
    if (!fault) return accepted ? say(socket, right, acceptedAt(api, job.id)) : say(socket, right);
    fault.answer({
      socket,
      api,
      on: "create",
      right,
      id: job?.id ?? "none",
      key: keyOf(headers),
      pending: true,
      random,
    });
  }

  function poll(api: Api, id: string, { headers }: RawRequest, socket: Socket): void {
    counts.polls++;
    const job = byId.get(id);
    if (!job) return say(socket, '{"error":"no such task"}', { status: "404 Not Found" });
    const pending = now() < job.doneAt;
    const right = api.status(id, pending ? "pending" : job.end);
    const fault = nextFault("poll", api);
    if (!fault) return say(socket, right);
    fault.answer({ socket, api, on: "poll", right, id, key: keyOf(headers), pending, random });
  }

  const host = await startRawHost(
    (request, socket) => {
      counts.requests++;
      const { method, target } = request;
      const bought = method === "POST" && apis.find((it) => it.create.path === target);
      if (bought) return create(bought, request, socket);
      const asked = apis.find((it) => it.asksFor(target) !== undefined);
      if (method === "GET" && asked) return poll(asked, asked.asksFor(target) as string, request, socket);
      say(socket, '{"error":"no such path"}', { status: "404 Not Found" });
    },
    (socket) => {
      if (random() >= RATES.connection) return;
      counts.cutOnArrival++;
      socket.resetAndDestroy();
    },
  );
  const record = (): HostRecord => ({
    jobs: [...byId.values()],
    counts,
    bodiless,
    faults: { create: Object.fromEntries(faults.create), poll: Object.fromEntries(faults.poll) },
  });
  return { ...host, record };
}

/** The list from its nth third on, so that few orders meet many kinds. */
function fromThird<T>(list: readonly T[], nth: number): T[] {
  const at = Math.floor(((nth % 3) * list.length) / 3);
  return [...list.slice(at), ...list.slice(0, at)];
}

/** The head of an answer that says where the task is to be asked for. */
function acceptedAt({ contract, create }: Api, id: string) {
  const location = contract.rules.operations[create.path]?.status.replace("{id}", id) ?? "";
  return { status: "202 Accepted", headers: { location } };
}

const keyOf = (headers: RawRequest["headers"]) => (headers.get("authorization") ?? "").replace("Bearer ", "");
