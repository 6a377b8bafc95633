import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileFault } from "taskreel/download";
import { type MockServer, manualClock, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { firstAt, valuesAt } from "../../src/client/kernel/pointer.js";
import { promisesFiles } from "../../src/client/rules.js";
import { conformanceOf } from "../../src/mock/answer/verify.js";
import type { ManualClock } from "../../src/mock/state/clock.js";
import { checkedContracts } from "../setup/contracts.js";
import { temporaryFolder } from "../setup/repository.js";
import {
  clientOf,
  contracts,
  exampleOf,
  noHurry,
  sleepless,
  startedStatus,
  type TaskCase,
  taskCases,
  typedOf,
  withSources,
} from "./support.js";

const checked = await checkedContracts();
const conformance = conformanceOf(checked);

/** What is wrong with a result that is an answer of the operation itself. */
function resultProblems({ host, create }: TaskCase, data: unknown): readonly string[] {
  const own = checked.find(({ rules }) => rules.host === host)?.operations.find(({ id }) => id === create.id);
  return conformance.problems(own?.responses["200"]?.content?.schema ?? false, data);
}

const LIFE_MS = 10_000;

const folder = await temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());

let mock: MockServer<ManualClock>;
let ending: { outcome: "completed" | "failed"; ending?: string | number };

beforeAll(async () => {
  mock = await startMockServer({ clock: manualClock(), duration: LIFE_MS, plan: () => ending });
});
afterAll(() => mock.close());

/** A client of the mock, and of its clock: it sleeps, and time has passed for both. */
function connect(host: string, fetch: typeof globalThis.fetch = globalThis.fetch) {
  ending = { outcome: "completed" };
  return clientOf(host, { baseUrl: mock.url, clock: sleepless(mock.clock), fetch });
}

/** How a client of openapi-fetch is told the id. */
const byId = ({ status: { idParameter } }: TaskCase, id: string) => ({
  params: { [idParameter?.in as string]: { [idParameter?.name as string]: id } },
});

describe.each(taskCases)("$title", (it) => {
  const { host, contract, create, status } = it;
  const { rules, states } = contract;
  let body: unknown;

  beforeEach(async () => {
    ending = { outcome: "completed" };
    body = await withSources(mock, it, it.body);
  });

  test.each(Object.entries(create.body?.examples ?? {}))("example %s: from submit to files", async (_, published) => {
    const client = connect(host);
    const example = await withSources(mock, it, published);
    const task = await client.submit(create.path, example, noHurry);
    expect(mock.tasks.at(-1)).toMatchObject({ id: task.id, operation: create.id, body: example });

    const seen: unknown[] = [];
    const done = await task.wait({ ...noHurry, onUpdate: (update) => seen.push(update.status) });
    expect(seen).toEqual([...states.pending, states.succeeded[0]]);
    expect(done.id).toBe(task.id);
    if (!rules.stored) expect(firstAt(done.data, rules.id)).toBe(task.id);
    if (promisesFiles(rules)) expect(done.outputs.length).toBeGreaterThan(0);
    else
      for (const { at } of rules.results)
        expect(valuesAt(done.data, at).length > 0 || done.outputs.length > 0).toBe(true);
    for (const { url, kind } of done.files) {
      const file = await fetch(url);
      expect(file.status).toBe(200);
      expect(file.headers.get("content-type")).toMatch(
        kind === "file" ? /^(video|audio|image)\// : new RegExp(`^${kind}/`),
      );
      const path = join(folder.path, task.id);
      await writeFile(path, Buffer.from(await file.arrayBuffer()));
      expect(await fileFault(path, kind)).toBeUndefined();
    }
  });

  test("POST and GET of the generated client", async () => {
    const client = connect(host);
    const created = await typedOf(client).POST(create.path, { body });
    expect(created.response.status).toBe(startedStatus(create));
    for (const name of rules.idHeaders) {
      expect(created.response.headers.get(name)).toBe(firstAt(created.data, rules.id));
    }
    const ids = rules.id.flatMap((pointer) => firstAt(created.data, [pointer]) ?? []);
    expect(new Set(ids)).toEqual(new Set([mock.tasks.at(-1)?.id]));

    const id = ids[0] as string;
    const found = async () => firstAt((await typedOf(client).GET(status.path, byId(it, id))).data, rules.status);
    expect(await found()).toBe(states.pending[0]);
    await mock.clock.advance(LIFE_MS);
    expect(await found()).toBe(states.succeeded[0]);
  });

  test("run is submit and wait", async () => {
    const done = await connect(host).run(create.path, body, noHurry);
    expect(done.id).toBe(mock.tasks.at(-1)?.id);
    for (const url of done.outputs) expect(url).toContain(mock.url);
  });

  test("a handle as JSON goes on in another client", async () => {
    const handle = JSON.stringify(await connect(host).submit(create.path, body, noHurry));
    expect(handle).not.toContain("key-for-tests");
    const other = connect(host);
    const task = other.resume(JSON.parse(handle));
    expect(task).toMatchObject({ path: create.path, id: mock.tasks.at(-1)?.id });
    const done = await task.wait(noHurry);
    expect(await other.wait(JSON.parse(handle), noHurry)).toEqual(done);
    // Its age and key are not known there.
    const named = expect.objectContaining({ id: task.id, path: create.path });
    expect(await other.wait({ path: create.path, id: task.id }, noHurry)).toEqual({ ...done, task: named });
  });

  test("an unknown id is refused at once", async () => {
    const before = mock.requests.length;
    const waiting = connect(host).resume({ path: create.path, id: "no-such-task" }).wait(noHurry);
    const error = await waiting.catch((it: unknown) => it);
    expect(error).toMatchObject({ name: "ApiError", task: { id: "no-such-task", path: create.path } });
    const { status: http, code } = error as { status: number; code: number };
    expect(rules.envelope ? [http, rules.envelope.missing.includes(code)] : [http]).toEqual(
      rules.envelope ? [200, true] : [404],
    );
    expect(mock.requests.length - before).toBe(1);
  });

  test.each(["", " ", "..", undefined])("the id %j is refused before any request", async (id) => {
    const before = mock.requests.length;
    const client = connect(host);
    expect(() => client.resume({ path: create.path, id })).toThrow(
      expect.objectContaining({ name: "ConfigurationError" }),
    );
    expect(mock.requests.length).toBe(before);
  });

  const endings = [
    ...states.succeeded.map((value) => ({ value, outcome: "completed" as const })),
    ...states.failed.map((value) => ({ value, outcome: "failed" as const })),
  ];
  test.each(endings)("ends with $value: $outcome", async ({ value, outcome }) => {
    const client = connect(host);
    ending = { outcome, ending: value };
    const task = await client.submit(create.path, body, noHurry);
    const waiting = task.wait(noHurry);
    if (outcome === "completed") {
      const { data } = await waiting;
      if (rules.stored) expect(resultProblems(it, data)).toEqual([]);
      else expect(firstAt(data, rules.status)).toBe(value);
      return;
    }
    const error = await waiting.catch((it: unknown) => it);
    if (rules.stored) {
      // What the host has kept is the refusal that the request would have had.
      const { status: kept } = rules.stored;
      const { answer } = exampleOf(it, value);
      const cause = { name: "ApiError", status: firstAt(answer, kept) };
      expect(error).toMatchObject({ name: "TaskFailedError", cause, task: { id: task.id } });
      return;
    }
    expect(error).toMatchObject({ name: "TaskFailedError", task: { id: task.id } });
    const { data, message } = error as { data: unknown; message: string };
    expect(firstAt(data, rules.status)).toBe(value);
    expect(message).toContain(firstAt(data, rules.error));
  });

  test("the key goes with every request, and a key for the purchase where the contract has one", async () => {
    const sent: Headers[] = [];
    const client = connect(host, async (input, init) => {
      sent.push(new Request(input, init).headers);
      return fetch(input, init);
    });
    const task = await client.submit(create.path, body, noHurry);
    await task.wait(noHurry);
    expect(sent.length).toBeGreaterThan(1);
    for (const headers of sent) expect(headers.get("authorization")).toBe("Bearer key-for-tests");
    const header = create.task?.idempotencyKey;
    const keys = sent.map((headers) => (header === undefined ? null : headers.get(header)));
    expect(keys[0]).toBe(task.idempotencyKey ?? null);
    expect(keys[0] === null).toBe(header === undefined);
    expect(keys.slice(1).every((key) => key === null)).toBe(true);
  });
});

describe.each(contracts.map(({ rules }) => rules))("$host", ({ host, operations }) => {
  test("a task is read only where it was made", async () => {
    const [own, ...others] = taskCases.filter((it) => it.host === host);
    if (!own) throw new Error(`${host} has no task.`);
    const { id } = await connect(host).submit(own.create.path, await withSources(mock, own, own.body), noHurry);
    expect(Object.keys(operations)).toContain(own.create.path);
    for (const { create, contract } of others) {
      const waiting = connect(host).wait({ path: create.path, id }, noHurry);
      const { envelope } = contract.rules;
      const refused = envelope ? { code: envelope.missing[0] } : { status: 404 };
      await expect(waiting).rejects.toMatchObject({ name: "ApiError", ...refused });
    }
  });

  test("without a key nothing is sent", async () => {
    const before = mock.requests.length;
    const client = clientOf(host, { apiKey: " ", baseUrl: mock.url });
    const [it] = taskCases.filter((it) => it.host === host);
    const submitted = client.submit(it?.create.path ?? "", it?.body);
    await expect(submitted).rejects.toMatchObject({ name: "ConfigurationError" });
    expect(mock.requests.length).toBe(before);
  });
});
