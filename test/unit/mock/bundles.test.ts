import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstAt, valuesAt } from "../../../src/client/kernel/pointer.js";
import { readFiles } from "../../../src/client/results.js";
import { promisesFiles } from "../../../src/client/rules.js";
import { contractFor } from "../../../src/contract/model/tasks/reading.js";
import { conformanceOf } from "../../../src/mock/answer/verify.js";
import { type ManualClock, type MockServer, manualClock, startMockServer } from "../../../src/mock/index.js";
import { dutiesOf } from "../../contract/duties.js";
import { startedStatus } from "../../contract/support.js";
import { checkedContracts } from "../../setup/contracts.js";

const contracts = await checkedContracts();
const conformance = conformanceOf(contracts);
const creates = contracts.flatMap((contract) =>
  contract.operations.flatMap((operation) => {
    const status = contract.operations.find((it) => it.id === operation.task?.statusOperation);
    return operation.role === "create" && status ? [{ contract, operation, status, name: operation.id }] : [];
  }),
);

let mock: MockServer<ManualClock>;
beforeAll(async () => {
  mock = await startMockServer({ clock: manualClock() });
});
afterAll(() => mock.close());

const headers = { authorization: "Bearer k", "content-type": "application/json" };
const url = (template: string, id: string) => mock.url + template.replace("{id}", id);
async function answerOf(response: Response, status = 200): Promise<unknown> {
  expect(response.status).toBe(status);
  return response.json();
}

it("serves every contract of the package by default", () => {
  expect(creates.length).toBeGreaterThanOrEqual(7);
});

describe.each(creates)("$name", ({ contract, operation, status }) => {
  const { rules, states } = contractFor(contract, operation);
  const create = (body: unknown) =>
    fetch(mock.url + operation.path, { method: "POST", headers, body: JSON.stringify(body) });
  const started = startedStatus(operation);
  const conforms = (schemaOf: typeof operation, body: unknown, code = 200) => {
    const schema = schemaOf.responses[code]?.content?.schema;
    expect(schema && conformance.problems(schema, body)).toEqual([]);
  };

  it("takes every named example through its whole life", async () => {
    const examples = Object.values(operation.body?.examples ?? {});
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const created = await answerOf(await create(example), started);
      conforms(operation, created, started);
      const ids = rules.id.flatMap((pointer) => firstAt(created, [pointer]) ?? []);
      expect(new Set(ids).size).toBe(1);
      const [id] = ids as string[];

      const seen: unknown[] = [];
      const steps = states.pending.length;
      for (let step = 0; step <= steps; step++) {
        const body = await answerOf(await fetch(url(operation.task?.status ?? "", String(id)), { headers }));
        conforms(status, body);
        expect(firstAt(body, rules.id)).toBe(id);
        seen.push(firstAt(body, rules.status));
        await mock.clock.advance(2000 / steps);
      }
      expect(seen).toEqual([...states.pending, states.succeeded[0]]);
    }
  });

  it("leads to result files that the server has", async () => {
    const [example] = Object.values(operation.body?.examples ?? {});
    const id = String(firstAt(await answerOf(await create(example), started), rules.id));
    await mock.clock.advance(2000);
    const told = await answerOf(await fetch(url(operation.task?.status ?? "", id), { headers }));
    const done = rules.stored ? firstAt(told, rules.stored.body) : told;
    const outputs = readFiles(rules, done);
    if (promisesFiles(rules)) expect(outputs.length).toBeGreaterThan(0);
    else expect(rules.results.some(({ at }) => valuesAt(done, at).length > 0)).toBe(true);
    for (const { url, kind } of outputs) {
      const file = await fetch(url);
      expect(file.headers.get("content-type")).toMatch(kind === "file" ? /^(video|audio|image)\// : `${kind}/`);
      await file.body?.cancel();
    }
  });

  it("knows only its own tasks", async () => {
    const response = await fetch(url(operation.task?.status ?? "", "none"), { headers });
    const body: unknown = await response.json();
    const code = rules.envelope ? firstAt(body, rules.envelope.code) : response.status;
    expect(rules.envelope?.missing ?? [404]).toContain(code);
    expect(typeof firstAt(body, rules.problem.message)).toBe("string");
  });

  it("names a field that is missing and one that is too much", async () => {
    const [example] = Object.values(operation.body?.examples ?? {});
    const required = dutiesOf(operation).filter((it) => it.rule === "required" && it.pointer !== "/model");
    const needed = required[0]?.pointer.slice(1) ?? "";
    const { [needed]: _, ...without } = example as Record<string, unknown>;
    for (const [body, field, rule] of [
      [without, needed, "required"],
      [{ ...(example as object), bogus: 1 }, "bogus", "Properties"],
    ] as const) {
      const text = await (await create(body)).text();
      expect(text).toContain(field);
      expect(text).toContain(rule);
    }
  });
});

it("gives new tasks both names of their id where a contract has two", async () => {
  for (const { contract, operation } of creates.filter(({ operation }) => !operation.task?.life)) {
    const [example] = Object.values(operation.body?.examples ?? {});
    const response = await fetch(mock.url + operation.path, { method: "POST", headers, body: JSON.stringify(example) });
    const body: unknown = await response.json();
    for (const pointer of contract.rules.id)
      expect(firstAt(body, [pointer]), `${operation.id} ${pointer}`).toBeTypeOf("string");
  }
});
