import type { Parameter } from "../../contract.js";
import type { Target } from "../../document/dereference.js";
import { ContractFault } from "../../document/fault.js";
import { record } from "../../document/json.js";
import { split } from "../../route.js";
import type { RawOperation } from "../operations.js";

/** Where an answer says that its task can be read. */
export interface StatusLink {
  readonly to: RawOperation;
  readonly parameter: Parameter & { readonly in: "path" | "query" };
}

interface Link {
  readonly name: string;
  readonly node: Record<string, unknown>;
}

/**
 * The link of an operation's answers that leads to the status of the task: the one called `status`, else the only one
 * whose single parameter is the task's id and that leads to a GET.
 *
 * @param ids where answers hold the task's id: `x-task-states.id`.
 */
export function statusLinkOf(
  from: RawOperation,
  all: readonly RawOperation[],
  ids: readonly unknown[],
  target: Target,
): StatusLink | undefined {
  const links: Link[] = Object.values(record(from.raw.responses)).flatMap((response) =>
    Object.entries(record(target(response).links)).map(([name, it]) => ({ name, node: target(it) })),
  );
  const called = links.find(({ name }) => name === "status");
  if (called !== undefined) return follow(from, called, all);
  const named = ids.map((it) => `$response.body#${it}`);
  const leading = links.filter(({ node }) => {
    const values = Object.values(record(node.parameters));
    return values.length === 1 && named.includes(String(values[0]));
  });
  const found = leading.map((it) => follow(from, it, all)).filter((it) => it.to.operation.method === "GET");
  const [first] = found;
  if (first === undefined || found.every((it) => it.to === first.to)) return first;
  const names = leading.map(({ name }) => name).join(", ");
  throw new ContractFault(`call one of its links "status"; ${names} all lead to where an id is read.`, from.place);
}

function follow(from: RawOperation, { name, node }: Link, all: readonly RawOperation[]): StatusLink {
  const { operationId, operationRef } = node;
  const to = all.find(({ operation, place }) =>
    typeof operationId === "string" ? operation.id === operationId : `#${decoded(operationRef)}` === `##${place}`,
  );
  if (to === undefined) {
    throw new ContractFault(`its ${name} link names no operation: ${operationId ?? operationRef}.`, from.place);
  }
  const key = Object.keys(record(node.parameters))[0] ?? "";
  const [, where, bare = key] = /^(path|query|header|cookie)\.(.+)$/.exec(key) ?? [];
  const parameter = to.takes().find((it) => it.name === bare && (where === undefined || it.in === where));
  if (parameter === undefined || (parameter.in !== "path" && parameter.in !== "query")) {
    throw new ContractFault(`its ${name} link fills "${key}", which ${to.operation.id} does not take.`, from.place);
  }
  if (parameter.in === "path" && !split(to.operation.path).includes(`{${bare}}`)) {
    throw new ContractFault(`its ${name} link fills "${key}", which does not fill a whole segment.`, from.place);
  }
  return { to, parameter: { ...parameter, in: parameter.in } };
}

function decoded(reference: unknown): string {
  try {
    return decodeURIComponent(String(reference));
  } catch {
    return String(reference);
  }
}
