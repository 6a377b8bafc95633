import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { firstAt } from "../../src/client/kernel/pointer.js";
import { readFiles } from "../../src/client/results.js";
import { promisesFiles } from "../../src/client/rules.js";
import type { Contract, Operation } from "../../src/contract/contract.js";
import { hostsIn } from "../../src/contract/hosts.js";
import { loadContract } from "../../src/contract/load.js";
import { contractFor } from "../../src/contract/model/tasks/reading.js";
import { root } from "../setup/repository.js";

/** How a task may end. */
export type End = "completed" | "failed" | "empty";

/** One create operation of a host and the operation that reads its tasks, as the contract has them. */
export interface Api {
  readonly contract: Contract;
  readonly create: Operation;
  /** Header of the idempotency key, in lower case; undefined where the host has none. */
  readonly keyHeader: string | undefined;
  /** Whether `body` keeps the contract, which not every operation's request does with a prompt at its top. */
  readonly takesPrompt: boolean;
  /** Whether a task that is done has to have files. */
  readonly promisesFiles: boolean;
  /** A request that the contract takes, for this order. */
  body(order: string): Readonly<Record<string, unknown>>;
  /** The right answers, as JSON texts. */
  created(id: string): string;
  status(id: string, state: "pending" | End): string;
  /** The id that a status request asks for; undefined when it is another operation's. */
  asksFor(target: string): string | undefined;
  /** Documented answers that say no, by operation and HTTP status: JSON texts. */
  refusals(of: "create" | "status", status: number): readonly string[];
}

const generated = join(root, "generated");

/** Everything that can be bought, of every host. */
export async function allApis(): Promise<Api[]> {
  const contracts = await Promise.all(
    hostsIn(generated).map((host) =>
      loadContract(new URL(`${host}/openapi.yaml`, pathToFileURL(`${generated}/`)), host),
    ),
  );
  return contracts.flatMap((contract) =>
    contract.operations
      .filter((it) => it.role === "create")
      .map((create) => apiOf(contractFor(contract, create), create)),
  );
}

function apiOf(contract: Contract, create: Operation): Api {
  const { rules, states } = contract;
  const status = contract.operations.find((it) => it.id === create.task?.statusOperation) as Operation;
  const examples = (operation: Operation, code: number) =>
    Object.values(operation.responses[code]?.content?.examples ?? {});
  // With 200 a hybrid gives its result: what says that a task goes on comes with 202.
  const made = examples(create, create.task?.life === "hybrid" ? 202 : 200).find(
    (it) => firstAt(it, rules.id) !== undefined,
  );
  const shown = (values: readonly (string | number)[]) =>
    examples(status, 200).find((it) => values.includes(firstAt(it, rules.status) as string));
  const by = { pending: shown(states.pending), completed: shown(states.succeeded), failed: shown(states.failed) };
  const about = (example: unknown, id: string) =>
    JSON.stringify(example).replaceAll(JSON.stringify(firstAt(example, rules.id)), JSON.stringify(id));
  const [before = "", after = ""] = (rules.operations[create.path]?.status ?? "").split("{id}");
  const [request] = Object.values(create.body?.examples ?? {});
  return {
    contract,
    create,
    keyHeader: rules.operations[create.path]?.idempotencyKey?.toLowerCase(),
    takesPrompt: Object.hasOwn(request as object, "prompt"),
    promisesFiles: promisesFiles(rules),
    body: (order) => ({ ...(request as object), prompt: order }),
    created: (id) => about(made, id),
    status(id, state) {
      if (state !== "empty") return about(by[state], id);
      // The same answer, without a result.
      const urls = readFiles(rules, by.completed).map(({ url }) => url);
      return urls.reduce<string>((text, url) => text.replaceAll(JSON.stringify(url), '""'), about(by.completed, id));
    },
    asksFor: (target) =>
      target.startsWith(before) && target.endsWith(after)
        ? decodeURIComponent(target.slice(before.length, target.length - after.length))
        : undefined,
    refusals: (of, code) => examples(of === "create" ? create : status, code).map((it) => JSON.stringify(it)),
  };
}
