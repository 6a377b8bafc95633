import { inspect } from "node:util";
import type { HostClient } from "../../src/client/client.js";
import { TaskreelError } from "../../src/client/errors.js";
import type { Task } from "../../src/client/task.js";
import type { Poller } from "../../src/client/types.js";
import type { Api, End } from "./apis.js";

/** Any host's client, its paths unknown. */
export type AnyClient = HostClient<
  Record<string, { body: unknown; task: unknown; completed: unknown; outputs: readonly string[] }>
>;

/** What an order came to, as its buyer knows it. */
export interface Outcome {
  readonly order: string;
  readonly api: Api;
  /** `known`: the task's id is. `unknown`: there may be a task. `refused`: there is none. */
  readonly kind: "known" | "unknown" | "refused";
  readonly id?: string;
  readonly end?: End;
  /** The answer was the result. */
  readonly atOnce?: boolean;
}

/** What must not happen, whatever the host does. */
export interface Wrong {
  readonly order: string;
  readonly what: string;
}

export interface Buyer {
  readonly client: AnyClient;
  readonly poller: Poller | undefined;
  /** The key that nobody may see. */
  readonly key: string;
  /** What is found wrong on the way. */
  readonly wrong: Wrong[];
}

/** Of this machine's own time. Nothing of an order may take as long. */
const HANG_MS = 120_000;
const ROUNDS = 40;

/** Buys once and follows the task to its end, as the documentation says; whatever fails on the way is looked at. */
export async function order(buyer: Buyer, api: Api, name: string): Promise<Outcome> {
  const tell = (what: string) => buyer.wrong.push({ order: name, what });
  const task = await buy(buyer, api, name, tell);
  if (typeof task === "string") return { order: name, api, kind: task };
  const known = { order: name, api, kind: "known", id: task.id, atOnce: task.answer !== undefined } as const;
  try {
    return { ...known, end: await follow(buyer, api, task, tell) };
  } catch (error) {
    tell(`${error}`);
    return known;
  }
}

type Tell = (what: string) => void;

async function buy(buyer: Buyer, api: Api, name: string, tell: Tell): Promise<Task | "unknown" | "refused"> {
  const { path } = api.create;
  // Half of those that can name their purchase do; the others are told the name when they need it.
  let idempotencyKey = api.keyHeader && /[02468]$/.test(name) ? name : undefined;
  let unclear = false;
  for (let round = 0; round < ROUNDS; round++) {
    try {
      const options = { requestTimeoutMs: 50_000, ...(idempotencyKey && { idempotencyKey }) };
      const task = await inTime(buyer.client.submit(path, api.body(name), options), "submit");
      leaks(buyer, { handle: task, text: JSON.stringify(task) }, tell);
      return task;
    } catch (error) {
      if (!sound(buyer, error, tell)) return "unknown";
      // Something is wrong with the answer, which names a task all the same.
      if (error.task) return buyer.client.resume(JSON.parse(JSON.stringify(error.task)));
      if (error.name === "SubmissionUnknownError") {
        unclear = true;
        const { idempotencyKey: named } = error as TaskreelError & { idempotencyKey?: string };
        if (!api.keyHeader) {
          if (!/Look there before/.test(error.message)) tell(`no advice: ${error.message}`);
          return "unknown";
        }
        if (!named || !/the same idempotencyKey/.test(error.message)) tell(`no advice: ${error.message}`);
        idempotencyKey = named;
      } else if (!unclear) {
        // A refusal says that there is no task, unless an earlier call under this key was unclear.
        return "refused";
      }
    }
  }
  return "unknown";
}

/** Waits to the end; whatever a wait says, the handle goes on, through JSON as in another process. */
async function follow({ client, poller, ...buyer }: Buyer, api: Api, bought: Task, tell: Tell): Promise<End> {
  let task = bought;
  for (let round = 0; round < ROUNDS; round++) {
    try {
      // Every third wait is left early and taken up again.
      const timeoutMs = round === 0 && task.id.endsWith("3") ? 1000 : 600_000;
      const waiting = task.wait({ poller, timeoutMs, retries: 6, requestTimeoutMs: 50_000, intervalMs: 2000 });
      const { id, outputs } = await inTime(waiting, "wait");
      if (id !== bought.id) tell(`the result is of ${id}`);
      leaks(buyer, outputs, tell);
      return "completed";
    } catch (error) {
      if (!sound(buyer, error, tell)) throw error;
      if (error.name === "TaskFailedError") return "failed";
      if (error.name === "NoOutputError") return "empty";
      if (error.task?.id !== bought.id) tell(`an error without its handle: ${error.name}`);
      task = client.resume(JSON.parse(JSON.stringify(error.task ?? task)));
    }
  }
  throw new Error(`${api.create.path} ${bought.id} was asked for ${ROUNDS} times, and no end`);
}

/** Whether it is one of the library's own errors, whose every form is without the key and within the stack. */
function sound(buyer: Pick<Buyer, "key">, error: unknown, tell: Tell): error is TaskreelError {
  try {
    const { message, stack } = error as Error;
    leaks(buyer, { text: JSON.stringify(error), inspected: inspect(error, { depth: 12 }), message, stack }, tell);
  } catch (failed) {
    tell(`an error that cannot be told: ${failed}`);
  }
  if (error instanceof TaskreelError && error.name !== "ConfigurationError") return true;
  tell(`not an error that a host can cause: ${(error as Error)?.stack ?? error}`);
  return false;
}

function leaks({ key }: Pick<Buyer, "key">, told: unknown, tell: Tell): void {
  const text = inspect(told, { depth: 12, maxStringLength: null });
  const at = text.indexOf(key);
  if (at >= 0) tell(`the key is shown: ${text.slice(Math.max(0, at - 300), at + 100)}`);
}

async function inTime<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} hangs`)), HANG_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
