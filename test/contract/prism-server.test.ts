import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Contract, Operation } from "../../src/contract/contract.js";
import { type PrismServer, startPrismServers } from "../prism/servers.js";
import { answerExamples } from "./answers.js";
import { violations, withCounterexamples } from "./counterexamples.js";
import { formOf } from "./others.js";
import { contracts, exampleOf, taskCases } from "./support.js";

// A second reader: Prism's own server, which knows nothing of this project but the published bundles.

let servers: PrismServer[];

beforeAll(async () => {
  servers = await startPrismServers(0);
});
afterAll(() => Promise.all(servers.map((it) => it.close())));

interface Asked {
  readonly contract: Contract;
  readonly operation: Operation;
}

async function ask({ contract, operation }: Asked, body: unknown, headers: Record<string, string> = {}) {
  const server = servers.find(({ host }) => host === contract.rules.host);
  // What takes no JSON may take a form, whose boundary the platform makes.
  const form = body === undefined ? formOf(contract, operation) : undefined;
  const response = await fetch(`${server?.url}${pathOf({ operation })}`, {
    method: operation.method,
    headers: {
      authorization: "Bearer key-for-tests",
      ...(!form && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(form && { body: form }),
  });
  const text = await response.text();
  const answer = response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text;
  // A refusal that the contract documents is answered with its example; what was wrong then stands in a header.
  const told = response.headers.get("sl-violations");
  const faults = told === null ? (answer.validation ?? []) : faultsIn(told);
  return { status: response.status, body: answer, faults };
}

interface Fault {
  readonly location: readonly string[];
}

/** Of a union of many models Prism has more to say than goes into a header, and cuts it in the middle. */
function faultsIn(told: string): Fault[] {
  if (!told.startsWith("Too many violations!")) return JSON.parse(told);
  return [...told.matchAll(/"location":(\[[^\]]*\])/g)].map(([, it = "[]"]) => ({ location: JSON.parse(it) }));
}

/** With the id of a task that the contract's own examples show. */
function pathOf({ operation }: Pick<Asked, "operation">): string {
  const task = taskCases.find(({ status }) => status === operation);
  if (task === undefined || operation.idParameter === undefined) return operation.path;
  const { name, in: where } = operation.idParameter;
  const { id } = exampleOf(task, task.contract.states.succeeded[0] as string);
  return where === "path" ? operation.path.replace(`{${name}}`, id) : `${operation.path}?${name}=${id}`;
}

/** The request examples; of an operation that takes no body there is one request. */
const accepted = contracts.flatMap((contract) =>
  contract.operations.flatMap((operation) =>
    Object.entries(operation.body?.examples ?? { "without a body": undefined }).map(([name, body]) => ({
      contract,
      operation,
      body,
      title: `${operation.id} ${name}`,
    })),
  ),
);

const named = answerExamples.map((it) => ({
  ...it,
  request: Object.values(it.operation.body?.examples ?? {})[0],
  title: `${it.operation.id} ${it.status} ${it.name}`,
}));

/** Those with a body: another one has no example to ask for. */
const statusesOf = ({ responses }: Operation) =>
  Object.keys(responses)
    .filter((it) => responses[it]?.mediaTypes.length)
    .sort();

test.each(contracts.flatMap((it) => it.operations))("there is something to ask of $id", (operation) => {
  const statuses = named.filter((it) => it.operation === operation).map(({ status }) => `${status}`);
  expect([...new Set(statuses)].sort()).toEqual(statusesOf(operation));
  expect(accepted.filter((it) => it.operation === operation)).not.toEqual([]);
  // Whether every rule is broken by one of them is for the coverage test.
  const refused = violations.filter(({ task }) => task.create === operation);
  expect(refused.length > 0).toBe(withCounterexamples.has(operation.id));
});

describe.concurrent("a request example is accepted", () => {
  test.each(accepted)("$title", async (it) => {
    expect(await ask(it, it.body)).toMatchObject({ status: 200, faults: [] });
  });
});

describe.concurrent("a named answer is returned as the contract has it", () => {
  test.each(named)("$title", async (it) => {
    const answer = await ask(it, it.request, { prefer: `code=${it.status}, example=${it.name}`, accept: it.media });
    expect(answer).toEqual({ status: it.status, body: it.value, faults: [] });
  });
});

describe.concurrent("a body that breaks a rule is refused", () => {
  test.each(violations)("$title", async ({ task, body }) => {
    const { status, faults } = await ask({ contract: task.contract, operation: task.create }, body);
    expect([400, 422]).toContain(status);
    expect(faults).not.toEqual([]);
    expect(faults.filter(({ location }: Fault) => !location.includes("body"))).toEqual([]);
  });
});
