import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { firstAt } from "../../src/client/kernel/pointer.js";
import { readFiles } from "../../src/client/results.js";
import { type Life, promisesFiles } from "../../src/client/rules.js";
import type { Contract, Operation } from "../../src/contract/contract.js";
import { hostsIn } from "../../src/contract/hosts.js";
import { loadContract } from "../../src/contract/load.js";
import { contractFor } from "../../src/contract/model/tasks/reading.js";
import { root } from "../setup/repository.js";

/** How a task may end. */
export type End = "completed" | "failed" | "empty";

/** One operation of a host that buys, and the operation that reads its tasks where there are some, as the contract has them. */
export interface Api {
  readonly contract: Contract;
  readonly create: Operation;
  /** How its results come: `sync` in the answer, `hybrid` there or later; undefined always later. */
  readonly life: Life | undefined;
  /** Header of the idempotency key, in lower case; undefined where the host has none. */
  readonly keyHeader: string | undefined;
  /** Whether `body` keeps the contract, which not every operation's request does with an order's name in it. */
  readonly takesName: boolean;
  /** Whether a task that is done has to have files. */
  readonly promisesFiles: boolean;
  /** A request that the contract takes, for this order. */
  body(order: string): Readonly<Record<string, unknown>>;
  /** The order that such a request is for. */
  orderIn(body: string): string;
  /** The right answers, as JSON texts. */
  created(id: string): string;
  /** The result itself, where it may be the answer. */
  result(id: string): string;
  status(id: string, state: "pending" | End): string;
  /** The id that a status request asks for; undefined when it is another operation's. */
  asksFor(target: string): string | undefined;
  /** Documented answers that say no, by operation and HTTP status: JSON texts. */
  refusals(of: "create" | "status", status: number): readonly string[];
}

/** Whose it is, and how its results come. */
export const groupOf = ({ contract, life }: Api) => `${contract.rules.host} ${life ?? "task"}`;

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
      .filter((it) => it.role === "create" || it.role === "direct")
      .map((create) => apiOf(contractFor(contract, create), create)),
  );
}

function apiOf(contract: Contract, create: Operation): Api {
  const { rules, states } = contract;
  const life = rules.operations[create.path]?.life;
  const status = contract.operations.find((it) => it.id === create.task?.statusOperation);
  const examples = (operation: Operation | undefined, code: number) =>
    Object.values(operation?.responses[code]?.content?.examples ?? {});
  // With 200 a hybrid gives its result: what says that a task goes on comes with 202.
  const made = examples(create, life === "hybrid" ? 202 : 200).find((it) => firstAt(it, rules.id) !== undefined);
  const [result] = examples(create, 200);
  const shown = (values: readonly (string | number)[]) =>
    examples(status, 200).find((it) => values.includes(firstAt(it, rules.status) as string));
  const by = { pending: shown(states.pending), completed: shown(states.succeeded), failed: shown(states.failed) };
  const about = (example: unknown, id: string) =>
    JSON.stringify(example).replaceAll(JSON.stringify(firstAt(example, rules.id)), JSON.stringify(id));
  const template = rules.operations[create.path]?.status ?? "";
  const [before = "", after = ""] = template.split("{id}");
  const [request] = Object.values(create.body?.examples ?? {});
  // Any free text of the request names the order.
  const named = ["prompt", "description"].find((it) => Object.hasOwn(request as object, it));
  const place = named ?? "prompt";
  // An answer may have more than its contract says: here which purchase it belongs to.
  const once = (id: string) => JSON.stringify({ ...(result as object), purchase: id });
  return {
    contract,
    create,
    life,
    keyHeader: rules.operations[create.path]?.idempotencyKey?.toLowerCase(),
    takesName: named !== undefined,
    promisesFiles: promisesFiles(rules),
    body: (order) => ({ ...(request as object), [place]: order }),
    orderIn: (body) => (JSON.parse(body) as Record<string, string>)[place] ?? "",
    created: (id) => (life === "sync" ? once(id) : about(made, id)),
    result: once,
    status(id, state) {
      if (state !== "empty") return about(by[state], id);
      // The same answer, without a result.
      const urls = readFiles(rules, by.completed).map(({ url }) => url);
      return urls.reduce<string>((text, url) => text.replaceAll(JSON.stringify(url), '""'), about(by.completed, id));
    },
    asksFor: (target) =>
      template !== "" && target.startsWith(before) && target.endsWith(after)
        ? decodeURIComponent(target.slice(before.length, target.length - after.length))
        : undefined,
    refusals: (of, code) => examples(of === "create" ? create : status, code).map((it) => JSON.stringify(it)),
  };
}
