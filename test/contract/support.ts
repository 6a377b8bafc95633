import { fileURLToPath } from "node:url";
import { type ManualClock, type MockServer, manualClock } from "taskreel/mock";
import type { ClientOptions, Clock, SubmitOptions, Task, TaskResult, WaitOptions } from "taskreel/runapi";
import { firstAt } from "../../src/client/kernel/pointer.js";
import { type TypedBy, typedClient } from "../../src/client/typed.js";
import type { Contract, Operation, StatusValue } from "../../src/contract/contract.js";
import { factoryOf, hostsIn } from "../../src/contract/hosts.js";
import { loadContract } from "../../src/contract/load.js";
import { contractFor } from "../../src/contract/model/tasks/reading.js";

const bundles = new URL("../../generated/", import.meta.url);

/** The contracts as published, one a folder of generated/. */
export const contracts = await Promise.all(
  hostsIn(fileURLToPath(bundles)).map((host) => loadContract(new URL(`${host}/openapi.yaml`, bundles), host)),
);

/** What is paid for: an operation that starts a task, or answers with the result. */
export interface OrderCase {
  readonly title: string;
  readonly host: string;
  readonly contract: Contract;
  readonly create: Operation;
  /** Its first request example. */
  readonly body: unknown;
}

/** A create operation and the status operation that reads its tasks. */
export interface TaskCase extends OrderCase {
  readonly status: Operation;
}

export const orderCases: readonly OrderCase[] = contracts.flatMap((contract) =>
  contract.operations
    .filter((it) => it.task !== undefined)
    .map((create) => ({
      title: `${contract.rules.host} ${create.id}`,
      host: contract.rules.host,
      // With what the operation's own x-task-states says.
      contract: contractFor(contract, create),
      create,
      body: Object.values(create.body?.examples ?? {})[0],
    })),
);

export const taskCases: readonly TaskCase[] = orderCases.flatMap((it) => {
  const status = it.contract.operations.find(({ id }) => id === it.create.task?.statusOperation);
  return status ? [{ ...it, status }] : [];
});

/** The HTTP status of an answer that says that the order was taken, where a task is not over at once. */
export function startedStatus({ task }: Operation): number {
  return task?.life === "hybrid" ? 202 : 200;
}

/** What a task gives by its status answer: that itself, or the answer that it holds. */
function resultIn({ rules }: Contract, answer: unknown): unknown {
  return rules.stored ? firstAt(answer, rules.stored.body) : answer;
}

/** Any host's client: what the tests, which know paths only from the contract, call it by. */
export interface AnyClient {
  submit(path: string, body: unknown, options?: SubmitOptions<Task>): Promise<Task>;
  run(path: string, body: unknown, options?: SubmitOptions<Task> & WaitOptions): Promise<TaskResult>;
  wait(task: unknown, options?: WaitOptions): Promise<TaskResult>;
  resume(task: unknown): Task;
}

/** The typed client of any host, as untyped as that. */
export interface AnyTyped {
  POST(path: string, init: unknown): Promise<{ data?: unknown; error?: unknown; response: Response }>;
  GET(path: string, init: unknown): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

export function typedOf(client: AnyClient): AnyTyped {
  return typedClient(client as unknown as TypedBy<{}>, noHurry) as unknown as AnyTyped;
}

type Entry = Readonly<Record<string, (options: ClientOptions) => unknown>>;

/** What an application imports of each host. */
const entries = new Map(
  await Promise.all(
    contracts.map(
      async ({ rules: { host } }) => [host, (await import(`${bundles}${host}/index.ts`)) as Entry] as const,
    ),
  ),
);

export function clientOf(host: string, options: ClientOptions): AnyClient {
  const create = entries.get(host)?.[factoryOf(host)];
  if (!create) throw new Error(`There is no client for ${host}.`);
  return create({ apiKey: "key-for-tests", random: () => 0.5, intervalMs: 500, ...options }) as AnyClient;
}

/** Far above every pause, so that the clock below can tell a request's limit from a sleep. */
export const noHurry = { requestTimeoutMs: 600_000 } as const;

/** The client's time on a manual clock that moves on whenever the client sleeps: waiting takes no time. */
export function sleepless(clock: ManualClock = manualClock()): Clock {
  return {
    now: () => clock.now(),
    setTimeout(run, ms) {
      const timer = { off: ms >= 300_000 };
      if (!timer.off) void clock.advance(ms).then(() => timer.off || run());
      return timer;
    },
    clearTimeout(timer) {
      if (timer) (timer as { off: boolean }).off = true;
    },
  };
}

/** The status operation's example that shows this status value, and the id in it. */
export function exampleOf(
  { contract, status }: TaskCase,
  value: StatusValue,
): { id: string; answer: unknown; result: unknown } {
  const { rules } = contract;
  const answer = Object.values(status.responses["200"]?.content?.examples ?? {}).find(
    (it) => firstAt(it, rules.status) === value,
  );
  if (answer === undefined) throw new Error(`${status.id} has no example with status ${value}.`);
  return { id: String(firstAt(answer, rules.id)), answer, result: resultIn(contract, answer) };
}

/** The body, with a task of this mock server that is done in every field that names another task. */
export async function withSources(mock: MockServer<ManualClock>, it: OrderCase, body: unknown): Promise<unknown> {
  const filled = { ...(body as Record<string, unknown>) };
  // A part belongs to the task that the example names; what the examples name counts as there.
  const refs = it.create.refs ?? [];
  if (refs.some(({ at }) => at !== undefined)) return filled;
  for (const ref of refs) {
    const field = ref.field.slice(1);
    const source = taskCases.find(({ create }) => create.id === ref.operations[0]);
    // Where another field can say what is worked on, the source may be left out.
    if (!source || (!(field in filled) && !isRequired(it, field))) continue;
    const same = ref.same.map((pointer) => [pointer.slice(1), firstAt(body, [pointer])]);
    const client = clientOf(it.host, { baseUrl: mock.url });
    const task = await client.submit(source.create.path, { ...Object(source.body), ...Object.fromEntries(same) });
    await mock.clock.advance(60_000);
    filled[field] = task.id;
  }
  return filled;
}

function isRequired({ create }: OrderCase, field: string): boolean {
  const required = firstAt(create.body?.schema, ["/required"], Array.isArray) as string[] | undefined;
  return required?.includes(field) ?? false;
}

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** A `fetch` that gives these answers in turn, the last one for ever, and keeps what it was asked. */
export function answering(...answers: readonly (() => Response)[]): { fetch: typeof fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: async (input, init) => {
      const { method, url, headers } = new Request(input, init);
      sent.push({ method, url, headers, body: init?.body as string | undefined });
      return (answers[sent.length - 1] ?? answers.at(-1) ?? Response.error)();
    },
  };
}

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  Response.json(value, { status, headers });

export const html = (status: number) =>
  new Response("<html><body>Bad gateway</body></html>", { status, headers: { "content-type": "text/html" } });
