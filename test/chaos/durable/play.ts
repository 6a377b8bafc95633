import { TaskFailedError } from "taskreel";
import {
  adopt,
  advance,
  boughtBy,
  memoryStore,
  type Order,
  type OrderStep,
  type OrderStore,
  OrderStoreError,
  orderOf,
  settle,
} from "taskreel/durable";
import { createKie } from "taskreel/kie";
import { createRunapi } from "taskreel/runapi";
import { SHAPES, SimulatedHost } from "./host.js";
import { Process, simulateTime, World } from "./world.js";

export interface Verdict {
  readonly orders: number;
  /** How many ended how, by host and state. */
  readonly ends: Readonly<Record<string, number>>;
  /** Tasks at the hosts, and create calls that reached them. */
  readonly tasks: number;
  readonly creates: number;
  /** Unknown orders that a callback made known. */
  readonly adopted: number;
  readonly kills: Readonly<Record<string, number>>;
  /** Handles that a store would not take, and an error told. */
  readonly told: number;
  /** What must not happen: empty. */
  readonly wrong: readonly string[];
}

const SOURCE = "https://cdn.test/in.mp4";
const BODIES = {
  runapi: ["/api/v1/luma/modify_video", { model: "luma-modify-video", prompt: "snow", source_video_url: SOURCE }],
  kie: ["/api/v1/modify/generate", { prompt: "snow", videoUrl: SOURCE }],
} as const;
const ENDS = ["completed", "failed", "refused", "unknown"];

/** Trouble ends after so many steps; what is not over long after that never will be. */
const TROUBLED_STEPS = 40;
const MOST_STEPS = 200;

/** Plays orders to their ends, every other one at a host without keys, and judges them by what the hosts have. */
export async function playDurable(count: number, seed: number): Promise<Verdict> {
  const world = new World(seed);
  const realTime = simulateTime();
  const hosts = { runapi: new SimulatedHost(world, SHAPES.runapi), kie: new SimulatedHost(world, SHAPES.kie) };
  const worker = () => makeWorker(world, hosts);
  const workers = [worker(), worker()] as const;
  const ends: Record<string, number> = {};
  const wrong: string[] = [];
  const total = { tasks: 0, creates: 0, adopted: 0, told: 0 };
  for (let number = 1; number <= count; number++) {
    world.troubled = true;
    const name = number % 2 === 0 ? "kie" : "runapi";
    const host = hosts[name];
    host.side = { tasks: [], creates: 0 };
    const played = await playOrder(world, [...workers], worker, name, host, `order-${number}`);
    const { order, told, adopted, faults } = played;
    const { tasks, creates } = host.side;
    const [task, ...others] = tasks;
    const bought = boughtBy(order);
    const problems = [
      ...faults,
      others.length > 0 && `bought ${tasks.length} tasks`,
      task !== undefined && bought === "nothing" && `says that nothing was bought, and there is ${task}`,
      bought === "one" && order.handle?.id !== task && `has ${order.handle?.id}, and there is ${task}`,
      told.some((it) => it !== task) && `was told ${told}, and there is ${task}`,
      !ENDS.includes(order.state) && `never ended: ${JSON.stringify(order)}`,
    ].filter(Boolean);
    wrong.push(...problems.map((it) => `order ${number} at ${name}, seed ${seed}, ${it}`));
    ends[`${name} ${order.state}`] = (ends[`${name} ${order.state}`] ?? 0) + 1;
    total.tasks += tasks.length;
    total.creates += creates;
    total.adopted += adopted ? 1 : 0;
    total.told += told.length;
  }
  realTime();
  return { orders: count, ends, ...total, kills: world.kills, wrong };
}

interface Worker {
  readonly process: Process;
  readonly clients: ReturnType<typeof clientsOf>;
}

function makeWorker(world: World, hosts: Readonly<Record<"runapi" | "kie", SimulatedHost>>): Worker {
  const process = new Process(world);
  return { process, clients: clientsOf(process, world, hosts) };
}

function clientsOf(process: Process, { random }: World, hosts: Readonly<Record<"runapi" | "kie", SimulatedHost>>) {
  const options = { apiKey: "sk-simulated-key", baseUrl: "https://api.test", clock: process.clock, random };
  return {
    runapi: createRunapi({ ...options, fetch: hosts.runapi.fetchOf(process) }),
    kie: createKie({ ...options, fetch: hosts.kie.fetchOf(process) }),
  };
}

async function playOrder(
  world: World,
  workers: Worker[],
  replace: () => Worker,
  name: "runapi" | "kie",
  host: SimulatedHost,
  reference: string,
) {
  const memory = memoryStore();
  const told: string[] = [];
  const faults: string[] = [];
  let adopted = false;
  const clients = (workers[0] as Worker).clients;
  const [path, body] = BODIES[name];
  memory.save(orderOf(clients[name] as typeof clients.runapi, path as never, body as never, { reference }) as Order);
  const latest = () => memory.load(reference) as Order;

  for (let step = 0; step < MOST_STEPS; step++) {
    if (step === TROUBLED_STEPS) world.troubled = false;
    const both = world.chance(0.25) ? [0, 1] : [0];
    const ended = await Promise.all(both.map((index) => work(index)));
    const states = ended.map((it) => it?.state);
    if (states.some((it) => it && ENDS.includes(it)) && !states.includes("pending") && ENDS.includes(latest().state)) {
      const [task] = host.side.tasks;
      if (latest().state !== "unknown" || task === undefined || adopted || world.random() < 0.3) break;
      // A callback that carries the order's reference says which task it became, or how that ended as well.
      const known = (clients[name] as typeof clients.runapi).resume({ path: path as never, id: task });
      const ended = { task: known, error: new TaskFailedError("moderated", { code: 1, data: {} }) };
      const next = world.random() < 0.5 ? adopt(latest(), task) : settle(latest(), ended).order;
      if (memory.save(next) === false) faults.push("a store would not take what a callback said");
      adopted = true;
    }
    const dueAt = Math.max(...ended.map((it) => (it?.state === "pending" ? it.dueAt : 0)));
    world.pass(Math.min(dueAt > 0 ? dueAt - Date.now() : 1000, 3600_000));
  }
  return { order: latest(), told, adopted, faults };

  async function work(index: number): Promise<OrderStep | undefined> {
    const { process, clients } = workers[index] as Worker;
    const store = doubtful(world, process, memory);
    try {
      const step = await process.run(async () => {
        const order = await store.load(reference);
        return advance(Object.values(clients), order as Order, store);
      });
      if (step !== "killed") return step;
      workers[index] = replace();
    } catch (error) {
      if (!(error instanceof OrderStoreError)) {
        if (!(error instanceof Error && error.message === "the store is away")) faults.push(`threw ${error}`);
        return undefined;
      }
      const { handle } = error.order;
      if (!handle) return undefined;
      // Whoever runs this reads it in a log, and says so.
      if (latest().handle) return undefined;
      told.push(handle.id);
      memory.save(adopt(latest(), handle.id));
    }
    return undefined;
  }
}

/** A store that fails before and after it has done what it was asked to. */
function doubtful(world: World, process: Process, { load, save }: OrderStore): OrderStore {
  const away = () => new Error("the store is away");
  return {
    async load(reference) {
      await process.point("before the store was read");
      if (world.chance(0.02)) throw away();
      const order = await load(reference);
      await process.point("after the store was read");
      return order;
    },
    async save(order) {
      await process.point(`before ${order.state} was saved`);
      if (world.chance(0.02)) throw away();
      const saved = save(order);
      await process.point(`after ${order.state} was saved`);
      if (world.chance(0.02)) throw away();
      return saved;
    },
  };
}
