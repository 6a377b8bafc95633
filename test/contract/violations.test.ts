import { type ManualClock, type MockServer, manualClock, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { firstAt } from "../../src/client/kernel/pointer.js";
import { accepts } from "../../src/contract/check/validate.js";
import { checkedContracts } from "../setup/contracts.js";
import { violations } from "./counterexamples.js";
import { shapesOf } from "./duties.js";
import { clientOf, noHurry, type OrderCase, orderCases, startedStatus, withSources } from "./support.js";

const checked = await checkedContracts();
let mock: MockServer<ManualClock>;

beforeAll(async () => {
  mock = await startMockServer({ clock: manualClock() });
});
afterAll(() => mock.close());

async function post({ create }: OrderCase, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(mock.url + create.path, {
    method: "POST",
    headers: { authorization: "Bearer key-for-tests", "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

/** The status that an answer really has: inside HTTP 200 the envelope's. */
const statusOf = ({ contract: { rules } }: OrderCase, { status, body }: { status: number; body: unknown }) =>
  (rules.envelope && status === 200 ? Number(firstAt(body, rules.envelope.code)) : status) as number;

const messageOf = ({ contract: { rules } }: OrderCase, body: unknown) => String(firstAt(body, rules.problem.message));

describe("a body that breaks a rule", () => {
  test.each(violations)("$title", async ({ task, body, pointer, rule }) => {
    const field = pointer.slice(1).replaceAll("/", ".");
    const { host, contract, create } = task;
    const tasks = mock.tasks.length;

    const answer = await post(task, body);
    expect(statusOf(task, answer)).toBe(contract.rules.envelope ? 422 : 400);
    const message = messageOf(task, answer.body);
    expect(message).toContain(field);
    expect(message).toContain(rule);

    const error = await clientOf(host, { baseUrl: mock.url })
      .submit(create.path, body, noHurry)
      .catch((it: unknown) => it);
    expect(error).toMatchObject({ name: "ApiError", status: answer.status, body: answer.body });
    const { fields, message: told } = error as { fields: Record<string, string[]>; message: string };
    expect(told).toContain(message);
    if (contract.rules.problem.fields.length > 0) expect(fields[field]?.join()).toContain(rule);
    expect(mock.tasks.length).toBe(tasks);
  });
});

describe.each(orderCases)("$title", (task) => {
  test.each([
    { what: "a list", body: [] },
    { what: "a text", body: '"text"' },
    { what: "a number", body: 42 },
    { what: "null", body: "null" },
    { what: "broken JSON", body: '{"prompt": ' },
    { what: "nothing", body: "" },
  ])("a body that is $what", async ({ body }) => {
    const answer = await post(task, body);
    expect([400, 422]).toContain(statusOf(task, answer));
    expect(messageOf(task, answer.body)).toContain("body");
  });

  test("a body that is not JSON by its type", async () => {
    const answer = await post(task, "prompt=x", { "content-type": "application/x-www-form-urlencoded" });
    expect(statusOf(task, answer)).toBeGreaterThanOrEqual(400);
    expect(statusOf(task, answer)).toBeLessThan(500);
    expect(messageOf(task, answer.body)).toContain("application/json");
  });

  test("a call without a key", async () => {
    const answer = await post(task, task.body, { authorization: "" });
    expect(statusOf(task, answer)).toBe(401);
  });

  const headers = task.create.parameters.filter(({ in: where }) => where === "header");
  test.each(headers)("a header that is too long: $name", async ({ name }) => {
    const answer = await post(task, task.body, { [name]: "x".repeat(513) });
    expect(statusOf(task, answer)).toBe(task.contract.rules.envelope ? 422 : 400);
    expect(messageOf(task, answer.body)).toContain(name);
    expect(messageOf(task, answer.body)).toContain("maxLength");
    const longest = await post(task, await withSources(mock, task, task.body), { [name]: "x".repeat(512) });
    expect(statusOf(task, longest)).toBe(startedStatus(task.create));
  });
});

// The other side of each limit: what a rule does not forbid is accepted.
describe("a body at the limit", () => {
  interface Shape {
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, false | { maxLength?: number; enum?: unknown[]; const?: unknown }>>;
    readonly title?: string;
  }

  const cases = orderCases.flatMap((task) => {
    const schema = task.create.body?.schema as Readonly<Record<string, unknown>>;
    return (shapesOf(schema) as Shape[]).flatMap(({ required = [], properties = {}, title }) => {
      const examples = Object.values(task.create.body?.examples ?? {}).filter((it) => fits(properties, it)) as object[];
      const least = examples.map((it) => Object.entries(it).filter(([name]) => required.includes(name)));
      // What a value goes with may be more than what has to be sent.
      const bases = [...least.map((it) => Object.fromEntries(it)), ...examples];
      return Object.entries(properties).flatMap(([name, property]) => {
        const { maxLength, enum: values = [] } = property || {};
        const longest = maxLength === undefined ? [] : ["x".repeat(maxLength)];
        return [...values, ...longest].map((value) => {
          const bodies = bases.map((it) => ({ ...it, [name]: value }));
          return {
            task,
            body: bodies.find((it) => isAccepted(task, it)) ?? bodies[0],
            title: [task.create.id, title, name, String(value).slice(0, 9)].join(" "),
          };
        });
      });
    });
  });

  function isAccepted({ host, create }: OrderCase, body: unknown): boolean {
    const contract = checked.find(({ rules }) => rules.host === host);
    const schema = contract?.operations.find(({ id }) => id === create.id)?.body?.schema;
    const check = contract?.checks?.requests.get(schema as object);
    return check !== undefined && accepts(check, body);
  }

  /** True when the example is one of this variant's. */
  function fits(properties: NonNullable<Shape["properties"]>, example: unknown): boolean {
    return Object.entries(example as object).every(([name, value]) => {
      const property = properties[name];
      return property && (property.const === undefined || property.const === value);
    });
  }

  test.each(cases)("$title", async ({ task, body }) => {
    expect(statusOf(task, await post(task, await withSources(mock, task, body)))).toBe(startedStatus(task.create));
  });
});
