import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TaskreelError } from "../../src/client/errors.js";
import { firstAt } from "../../src/client/kernel/pointer.js";
import { promisesFiles } from "../../src/client/rules.js";
import { contractFor } from "../../src/contract/model/tasks/reading.js";
import { type AnyClient, clientOf, orderCases, taskCases } from "../contract/support.js";
import { checkedContracts } from "../setup/contracts.js";
import { VirtualClock } from "../setup/virtual-clock.js";
import { type AnswerCase, answerCases, answersFor } from "./answers.js";
import { BORN_NAMES } from "./mutate.js";
import { textsOf } from "./text.js";

const ANSWERS = 5000;
const SEED = 20_261_126;

const names = fc.oneof(fc.constantFrom(...BORN_NAMES, "id", "status", "code", "data", "then", "toJSON"), fc.string());
const headers = fc.constantFrom<Record<string, string>[]>(
  {},
  { "retry-after": "-1" },
  { "retry-after": "1e9" },
  { "retry-after": "Thu, 99 Foo 2026" },
  { location: "/api/v1/tasks//" },
  { location: "\\\\..\\%00", "x-request-id": "é" },
  { location: "https://elsewhere.test/tasks/1" },
  { location: "/jobs?ticket=1" },
  { "content-type": "application/json; charset=utf-16" },
);

const deep = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
/** Values that a place which is read should not have, as JSON texts. */
const hostile = fc.constantFrom(
  ...['{"toString":1,"valueOf":1}', '{"toString":{"a":1}}', '{"__proto__":{"a":1}}', '{"then":1,"toJSON":1}', "[[[]]]"],
  ...["null", "true", "-0", "1e999", "99999999999999999999", '""', '" "', '"\\u0000\\ud800\\u202e"', '"../.."'],
  ...[
    deep(3000),
    `[${deep(3000)}]`,
    `"${"x".repeat(100_000)}"`,
    '["https://a/b","javascript:alert(1)",null,{"url":{}}]',
  ],
);

/** The example of a case with such a value where the rules of its host look. */
function aimed({ contract, operation, content }: AnswerCase): fc.Arbitrary<string> {
  const { rules } = contractFor(contract, operation);
  const { id, status, results, error, errorCode, problem, envelope, stored } = rules;
  const read = [
    id,
    status,
    results.map(({ at }) => at.replace(/\/\*.*/, "")),
    error,
    errorCode,
    problem.code,
    problem.message,
    problem.fields,
    envelope?.code ?? [],
    ...(stored ? [stored.status, stored.body] : []),
  ];
  const examples = fc.constantFrom(...Object.values(content.examples));
  return fc.tuple(examples, fc.constantFrom(...read.flat()), hostile).map(([example, pointer, value]) => {
    const parts = pointer.split("/").slice(1);
    const changed = structuredClone(example) as Record<string, unknown>;
    let node = changed;
    for (const part of parts.slice(0, -1)) {
      node[part] = Object(node[part] ?? {});
      node = node[part] as Record<string, unknown>;
    }
    node[parts.at(-1) as string] = "HERE";
    return JSON.stringify(changed).replace('"HERE"', () => value);
  });
}

/** What a call came to: its value, or one of the library's own errors, each told in every form that people log. */
async function outcome<T>(clock: VirtualClock, calling: () => Promise<T>): Promise<T | undefined> {
  try {
    // It fails where nothing is left that could end the call.
    const value = await clock.settle(calling());
    JSON.stringify(value);
    inspect(value, { depth: 12 });
    return value;
  } catch (error) {
    if (!(error instanceof TaskreelError) || error.name === "ConfigurationError") throw error;
    const told = JSON.parse(JSON.stringify(error)) as { name: string; message: string };
    expect([told.name, told.message]).toEqual([error.name, error.message]);
    inspect(error, { depth: 12 });
    return undefined;
  }
}

/** Every way to ask for a task that this host answers so. */
async function follow(clock: VirtualClock, client: AnyClient, named: object, promises: boolean): Promise<void> {
  const options = { timeoutMs: 5000, retries: 2 };
  const task = client.resume(named);
  await outcome(clock, () => task.poll());
  await outcome(clock, async () => {
    for await (const update of task.watch(options)) JSON.stringify(update);
  });
  for (const ask of [() => task.wait(options), () => task.refresh(options)]) {
    const done = await outcome(clock, ask);
    for (const url of done?.outputs ?? []) expect(new URL(url).protocol).toMatch(/^https?:$/);
    if (done && promises) expect(done.outputs.length).toBeGreaterThan(0);
  }
  const again = client.resume(JSON.parse(JSON.stringify(task)));
  expect(again.id).toBe(task.id);
}

function world({ contract }: AnswerCase, answer: () => Response) {
  const clock = new VirtualClock();
  const fetch = async () => answer();
  return { clock, client: clientOf(contract.rules.host, { fetch, clock, baseUrl: "https://host.test" }) };
}

async function hear(it: AnswerCase, text: string, init: ResponseInit): Promise<void> {
  const { clock, client } = world(it, () => new Response(text, init));
  const { rules } = it.contract;
  const order = orderCases.find(({ create }) => create.path === it.operation.path);
  const task = taskCases.find(({ status }) => status.path === it.operation.path);
  if (order && it.operation.role !== "status") {
    const { path } = order.create;
    const made = await outcome(clock, () => client.submit(path, order.body, { attempts: 2 }));
    // What was bought goes on, or is known, from the handle's JSON: a result at once as well.
    if (made) await follow(clock, client, made.toJSON(), promisesFiles(order.contract.rules));
  } else if (task) {
    const { path } = task.create;
    const example = Object.values(it.content.examples).find((value) => firstAt(value, rules.id) !== undefined);
    const named = { path, id: String(firstAt(example, rules.id) ?? "t1") };
    await follow(clock, client, named, promisesFiles(task.contract.rules));
  }
}

const contracts = await checkedContracts();
const cases = answerCases(contracts).filter(
  ({ operation, status }) => status !== undefined && ["create", "direct", "status"].includes(operation.role),
);

describe("whatever a host answers, calls end, and by the library's own errors", () => {
  it.each(contracts.map((contract) => contract.rules.host))("%s", async (host) => {
    const own = cases.filter(({ contract }) => contract.rules.host === host);
    // Answers with 200 are read the most closely.
    const weight = ({ status }: AnswerCase) => (status === 200 ? 12 : 1);
    const all = own.reduce((sum, it) => sum + weight(it), 0);
    let heard = 0;
    for (const it of own) {
      const numRuns = Math.ceil((ANSWERS / contracts.length / all) * weight(it));
      const texts = fc.oneof(textsOf(answersFor(it), names), aimed(it));
      const property = fc.asyncProperty(texts, headers, async (text, headers) => {
        heard++;
        await hear(it, text, { status: it.status as number, headers });
      });
      await fc.assert(property, { seed: SEED, numRuns });
    }
    expect(heard).toBeGreaterThanOrEqual(ANSWERS / contracts.length);
  });
});
