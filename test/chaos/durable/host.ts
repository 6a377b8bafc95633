import type { Process, World } from "./world.js";

/** What the host of the simulation has for one order. */
export interface HostSide {
  /** Tasks that create calls were accepted for, under whatever key: more than one is one too many. */
  readonly tasks: string[];
  /** Create calls that reached it. */
  creates: number;
}

interface Shape {
  readonly keyHeader: string | undefined;
  created(id: string): unknown;
  running(id: string): unknown;
  done(id: string): unknown;
  failed(id: string): unknown;
  refused: { readonly status: number; readonly body: unknown };
}

const URL_OF = (id: string) => `https://cdn.test/${id}.mp4`;

/** Both hosts, as far as their contracts make a difference: one knows keys, and one answers in envelopes. */
export const SHAPES: Readonly<Record<"runapi" | "kie", Shape>> = {
  runapi: {
    keyHeader: "idempotency-key",
    created: (id) => ({ id, status: "queued" }),
    running: (id) => ({ id, status: "processing" }),
    done: (id) => ({ id, status: "completed", videos: [{ url: URL_OF(id) }] }),
    failed: (id) => ({ id, status: "failed", error: "moderated" }),
    refused: { status: 422, body: { error: "no" } },
  },
  kie: {
    keyHeader: undefined,
    created: (taskId) => ({ code: 200, msg: "success", data: { taskId } }),
    running: (taskId) => ({ code: 200, msg: "success", data: { taskId, successFlag: 0 } }),
    done: (taskId) => ({ code: 200, data: { taskId, successFlag: 1, response: { resultUrls: [URL_OF(taskId)] } } }),
    failed: (taskId) => ({ code: 200, data: { taskId, successFlag: 3, errorMessage: "moderated" } }),
    refused: { status: 200, body: { code: 422, msg: "no", data: null } },
  },
};

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

const unsent = () => new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) });
const reset = () => new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });

/** A host that fails in every way that leaves a caller in doubt. */
export class SimulatedHost {
  readonly #world: World;
  readonly #shape: Shape;
  readonly #byKey = new Map<string, string>();
  #ids = 0;
  /** What it has for the order that is played. */
  side: HostSide = { tasks: [], creates: 0 };

  constructor(world: World, shape: Shape) {
    this.#world = world;
    this.#shape = shape;
  }

  /** How a worker's client reaches it. */
  fetchOf(process: Process) {
    const world = this.#world;
    return async (url: string, init: RequestInit = {}): Promise<Response> => {
      await process.point("before the request left");
      if (world.chance(0.04)) throw unsent();
      if (world.chance(0.04)) return json({ error: "slow down" }, 429);
      if (world.chance(0.04)) return json({ error: "trouble" }, world.pick([500, 502, 503, 504, 408]));
      if (world.chance(0.02)) throw reset();
      const answer = init.method === "POST" ? this.#create(init.headers as Record<string, string>) : this.#status(url);
      await process.point("while the host answered");
      if (world.chance(0.03)) throw reset();
      if (world.chance(0.01)) return process.hang();
      if (world.chance(0.03)) return json({ error: "trouble" }, world.pick([500, 502, 504]));
      if (world.chance(0.02)) return new Response("<html>maintenance</html>");
      if (world.chance(0.02)) return new Response((await answer.text()).slice(0, 5));
      await process.point("before the answer was read");
      return answer;
    };
  }

  #create(headers: Record<string, string>): Response {
    const { keyHeader, refused, created } = this.#shape;
    this.side.creates++;
    if (this.#world.chance(0.03)) return json(refused.body, refused.status);
    const key = keyHeader && headers[keyHeader];
    const id = (key ? this.#byKey.get(key) : undefined) ?? `t${++this.#ids}`;
    if (key) this.#byKey.set(key, id);
    if (!this.side.tasks.includes(id)) this.side.tasks.push(id);
    return json(created(id));
  }

  #status(url: string): Response {
    const { running, done, failed } = this.#shape;
    const id = /(t\d+)$/.exec(url)?.[1] ?? "";
    if (!this.side.tasks.includes(id)) return json({ error: "not found" }, 404);
    const luck = this.#world.random();
    return json(luck < 0.5 ? running(id) : luck < 0.9 ? done(id) : failed(id));
  }
}
