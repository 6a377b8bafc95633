import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import type { Clock } from "../../src/client/kernel/clock.js";
import { createPoller } from "../../src/client/wait/poller.js";
import { factoryOf } from "../../src/contract/hosts.js";
import { uniforms } from "../setup/random.js";
import { root } from "../setup/repository.js";
import { type Api, allApis, groupOf } from "./apis.js";
import type { HostRecord } from "./chaos-host.js";
import { startHostProcess } from "./host-process.js";
import { judged, type Tally } from "./judge.js";
import { type AnyClient, type Outcome, order, type Wrong } from "./order.js";

/** Twenty seconds in one. */
const SPEED = 20;
const clock: Clock = {
  now: () => performance.now() * SPEED,
  setTimeout: (run, ms) => setTimeout(run, ms / SPEED),
  clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout),
};
const AT_ONCE = 150;
/** Long enough to be looked for in what is told, and of characters that texts write in several ways. */
export const KEY = "sk-chaos/0123456789+abcdef==";

export interface Played {
  readonly tally: Tally;
  readonly host: HostRecord;
}

/** Places so many orders through the library, at a host that fails at every fourth request. */
export async function playOrders(count: number, seed: number): Promise<Played> {
  const apis = await allApis();
  const groups = grouped(apis);
  await using host = await startHostProcess({ seed, speed: SPEED });
  const clients = await clientsOf(apis, { apiKey: KEY, baseUrl: host.url, clock, random: uniforms(seed + 1) });
  const poller = createPoller({ maxRequestsPerSecond: 100_000, maxInFlight: 300, clock });
  const wrong: Wrong[] = [];
  const uncaught = (error: unknown) => void wrong.push({ order: "none", what: `uncaught: ${inspect(error)}` });
  process.on("uncaughtException", uncaught);
  process.on("unhandledRejection", uncaught);
  const outcomes: Outcome[] = [];
  let next = 0;
  async function buyer(): Promise<void> {
    while (next < count) {
      const n = next++;
      const api = inTurn(groups, n);
      const client = clients.get(api.contract.rules.host) as AnyClient;
      outcomes.push(await order({ client, poller: n % 2 ? poller : undefined, key: KEY, wrong }, api, `order-${n}`));
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, buyer));
  const record = await host.record();
  process.off("unhandledRejection", uncaught);
  process.off("uncaughtException", uncaught);
  // The host ends now, and with it the answers in more codings than fetch takes: see answer-faults.ts.
  process.on("uncaughtException", () => {});
  return { tally: judged(record, outcomes, wrong), host: record };
}

/** Every group as often as another, and each of its operations in turn. */
export function inTurn(groups: readonly (readonly Api[])[], n: number): Api {
  const own = groups[n % groups.length] as readonly Api[];
  return own[Math.floor(n / groups.length) % own.length] as Api;
}

/** What is alike in its host and in how results come. */
export function grouped(apis: readonly Api[]): Api[][] {
  return [...new Set(apis.map(groupOf))].map((group) => apis.filter((it) => groupOf(it) === group));
}

/** A client of each host, as an application imports it. */
async function clientsOf(apis: readonly Api[], options: object): Promise<Map<string, AnyClient>> {
  const names = [...new Set(apis.map(({ contract }) => contract.rules.host))];
  return new Map(
    await Promise.all(
      names.map(async (name) => {
        const entry = (await import(`${pathToFileURL(root)}generated/${name}/index.ts`)) as Record<string, unknown>;
        const create = entry[factoryOf(name)] as (it: object) => AnyClient;
        return [name, create(options)] as const;
      }),
    ),
  );
}
