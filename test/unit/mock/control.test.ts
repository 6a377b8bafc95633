import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type ManualClock, type MockServer, manualClock, startMockServer } from "../../../src/mock/index.js";
import { plainContract, wrappedContract } from "./contracts.js";
import { startReceiver } from "./receiver.js";

// Every call is held to openapi/mock/control.yaml: what is sent when it is taken, and what comes back always.

type Json = Record<string, unknown>;
interface Described {
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: object } } };
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Json }>>;
}
const read = (name: string) => parse(readFileSync(new URL(`../../../openapi/mock/${name}`, import.meta.url), "utf8"));
const paths = read("control.yaml").paths as Record<string, Record<string, Described>>;
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(read("schemas.yaml"), "schemas.yaml");
const seen = new Set<string>();

const mock: MockServer<ManualClock> = await startMockServer({
  contracts: [plainContract(), wrappedContract()],
  clock: manualClock(),
  seed: 1,
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const described = (method: string, path: string) => {
  const found = Object.entries(paths).find(([it]) => new RegExp(`^${it.replace(/\{\w+\}/g, "[^/]+")}$`).test(path));
  return { template: found?.[0] ?? path, operation: found?.[1][method.toLowerCase()] };
};

async function control(method: string, path: string, body?: unknown, base = mock.url) {
  const response = await fetch(`${base}/__mock${path}`, {
    method,
    ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = text === "" ? undefined : (JSON.parse(text) as Json);
  const { template, operation } = described(method, `/__mock${path.split("?")[0]}`);
  expect(operation, `${method} ${path} is not described`).toBeDefined();
  seen.add(`${method} ${template}`);
  const documented = operation?.responses[response.status];
  expect(documented, `${method} ${path} answers ${response.status}`).toBeDefined();
  const schema = (it: unknown) =>
    (it as { "application/json": { schema: object } } | undefined)?.["application/json"].schema;
  const of = documented?.$ref ? { $ref: "schemas.yaml#/Error" } : schema(documented?.content);
  if (of) expect(ajv.validate(of, answer), ajv.errorsText()).toBe(true);
  else expect(answer).toBeUndefined();
  const sent = schema(operation?.requestBody?.content);
  if (sent && response.ok) expect(ajv.validate(sent, body), ajv.errorsText()).toBe(true);
  return { status: response.status, body: answer as Json };
}

const headers = { authorization: "Bearer k", "content-type": "application/json" };
async function create(body: unknown = { engine: "one", script: "Rain" }, base = mock.url): Promise<string> {
  const response = await fetch(`${base}/films`, { method: "POST", headers, body: JSON.stringify(body) });
  return ((await response.json()) as Json).ref as string;
}
const poll = async (id: string, base = mock.url) =>
  (await (await fetch(`${base}/films/${id}`, { headers })).json()) as Json;

describe("the control API", () => {
  it("steers time and tells what was delivered on the way", async () => {
    await using receiver = await startReceiver();
    const id = await create({ engine: "one", script: "Rain", call: receiver.url });
    expect((await control("GET", "/clock")).body).toMatchObject({ manual: true });
    const { body } = await control("POST", "/clock/advance", { ms: 2000 });
    expect(body.callbacks).toMatchObject([{ taskId: id, outcome: "delivered" }]);
    expect((await control("POST", "/callbacks/redeliver", { taskId: id })).body).toMatchObject({ redelivery: true });
    expect((await control("GET", `/callbacks?taskId=${id}`)).body.callbacks).toHaveLength(2);
    expect((await control("GET", "/callbacks?taskId=x")).body.callbacks).toEqual([]);
    expect((await control("POST", "/callbacks/redeliver", { taskId: "x" })).status).toBe(404);
    for (const wrong of [{}, { ms: -1 }, { ms: "1" }, { ms: 1, more: 1 }, []]) {
      expect((await control("POST", "/clock/advance", wrong)).status).toBe(400);
    }
  });

  it("moves tasks by hand", async () => {
    await control("POST", "/plan", { manual: true });
    const id = await create();
    expect((await control("POST", `/tasks/${id}`, { move: "step" })).body.status).toBe("rendering");
    expect((await control("POST", `/tasks/${id}`, { move: "fail", error: "No light" })).body.status).toBe("broken");
    expect(await poll(id)).toMatchObject({ state: "broken", reason: "No light" });
    expect((await control("GET", `/tasks/${id}`)).body).toMatchObject({ id, polls: 1, meaning: "failed" });
    expect((await control("GET", "/tasks")).body.tasks).toHaveLength(1);
    expect((await control("GET", "/tasks/none")).status).toBe(404);
    expect((await control("POST", `/tasks/${id}`, { move: "complete" })).body.error).toMatch(/which is final/);
    expect((await control("POST", `/tasks/${id}`, { move: "jump" })).body.error).toMatch(
      /task.move: write one of step/,
    );
    expect((await control("POST", `/tasks/${id}`, {})).status).toBe(400);
  });

  it("arms faults and disarms them", async () => {
    const { status, body } = await control("POST", "/faults", [
      { on: "status", status: 404, times: 3 },
      { transport: "html", probability: 0.5 },
    ]);
    expect([status, body.faults]).toMatchObject([201, [{ struck: 0, left: 3 }, { struck: 0 }]]);
    const [first] = body.faults as { id: number }[];
    expect((await control("DELETE", `/faults/${first?.id}`)).status).toBe(204);
    expect((await control("DELETE", `/faults/${first?.id}`)).status).toBe(404);
    expect((await control("GET", "/faults")).body.faults).toHaveLength(1);
    await control("DELETE", "/faults");
    expect((await control("GET", "/faults")).body.faults).toEqual([]);
    for (const [wrong, said] of [
      [{ status: 429 }, /documents 429; add allowUndocumented/],
      [{ transport: "smoke" }, /fault.transport: write one of reset/],
      [{ statsu: 503 }, /fault.statsu is unknown: write one of on/],
      [{ on: "status" }, /fault: write at least one of status, code, example, transport/],
      [{ status: 404, probability: 2 }, /fault.probability: write a number from 0 to 1/],
    ] as const) {
      const refused = await control("POST", "/faults", wrong);
      expect([refused.status, refused.body.error]).toEqual([400, expect.stringMatching(said)]);
    }
  });

  it("plays scenarios", async () => {
    const mine = { plan: [{ duration: 5 }, { outcome: "failed" }], balance: 2, callbacks: { drop: 1 } };
    expect((await control("PUT", "/scenario", mine)).body).toEqual(mine);
    expect((await control("GET", "/scenario")).body).toEqual(mine);
    await control("PUT", "/scenario", "failing");
    await create();
    await control("POST", "/clock/advance", { ms: 2000 });
    expect(((await control("GET", "/tasks")).body.tasks as Json[])[0]?.meaning).toBe("failed");
    for (const [wrong, said] of [
      ["none", /there is no scenario "none"/],
      [{ plan: { pols: 1 } }, /scenario.plan.pols is unknown/],
      [{ plan: [{ outcome: "gone" }] }, /scenario.plan\[0\].outcome: write one of completed/],
      [{ faults: [{ transport: "x" }] }, /scenario.faults\[0\].transport/],
      [{ callbacks: { drop: "all" } }, /scenario.callbacks.drop/],
      [{ latencyMs: [1, "2"] }, /latencyMs/],
    ] as const) {
      expect((await control("PUT", "/scenario", wrong)).body.error).toMatch(said);
    }
  });

  it("keeps sessions apart", async () => {
    const { status, body } = await control("POST", "/sessions", {
      name: "t",
      clock: "manual",
      seed: 3,
      scenario: "stuck",
    });
    expect([status, body]).toMatchObject([201, { name: "t", url: `${mock.url}/s/t`, seed: "3", manual: true }]);
    const id = await create(undefined, `${mock.url}/s/t`);
    await control("POST", "/clock/advance", { ms: 1e9 }, `${mock.url}/s/t`);
    expect((await poll(id, `${mock.url}/s/t`)).state).toBe("rendering");
    expect((await control("GET", "/tasks")).body.tasks).toEqual([]);
    expect((await control("POST", "/sessions", { name: "t" })).status).toBe(400);
    expect((await control("POST", "/sessions", { clock: "slow" })).body.error).toMatch(/write one of real, manual/);
    const real = await control("POST", "/sessions", { clock: "real" });
    const url = String(real.body.url);
    expect((await control("POST", "/clock/advance", { ms: 1 }, url)).body.error).toMatch(/runs by itself/);
    expect((await control("GET", "/sessions")).body.sessions).toHaveLength(3);
    expect((await control("DELETE", "/sessions/t")).status).toBe(204);
    expect((await control("DELETE", "/sessions/t")).status).toBe(400);
  });

  it("answers what tests ask of the journal", async () => {
    const id = await create();
    await poll(id);
    const of = await control("GET", `/requests?kind=status&taskId=${id}&status=200&authorized=true`);
    expect(of.body).toMatchObject({ count: 1, requests: [{ method: "GET", path: `/films/${id}` }] });
    expect(
      (await control("POST", "/requests/verify", { oneCreate: true, noKeyOnResults: true, pollsApart: 5 })).body,
    ).toEqual({
      ok: true,
      problems: [],
    });
    const no = await control("POST", "/requests/verify", { noPollBefore: 5000, count: 7, where: { kind: "create" } });
    expect(no.body).toMatchObject({ ok: false, problems: [expect.stringMatching(/^1 requests instead of 7/)] });
    expect((await control("POST", "/requests/verify", { noPols: 1 })).status).toBe(400);
    expect((await control("GET", "/conformance")).body).toMatchObject({ answers: 2, problems: [] });
    expect((await control("GET", "/state")).body).toMatchObject({ counts: { tasks: 1, requests: 2 }, seed: "1" });
    expect((await control("POST", "/reset")).status).toBe(204);
    expect((await control("GET", "/requests")).body.count).toBe(0);
  });

  it("says what it does not know", async () => {
    const of = async (method: string, path: string, body?: string) => {
      const init = body === undefined ? {} : { headers: { "content-type": "application/json" }, body };
      const response = await fetch(`${mock.url}/__mock${path}`, { method, ...init });
      return [response.status, response.headers.get("allow")];
    };
    expect(await of("GET", "/nothing")).toEqual([404, null]);
    expect(await of("PUT", "/faults")).toEqual([405, "GET, POST, DELETE"]);
    expect(await of("POST", "/faults", "{")).toEqual([400, null]);
    expect(await of("GET", "/tasks/%E0%A4%A")).toEqual([404, null]);
    expect(await of("DELETE", "/")).toEqual([405, null]);
    await using closed = await startMockServer({ contracts: [plainContract()], control: false });
    expect((await fetch(`${closed.url}/__mock/state`)).status).toBe(404);
  });

  it("is described in full", () => {
    const all = Object.entries(paths).flatMap(([path, item]) =>
      ["get", "post", "put", "delete"].filter((it) => it in item).map((it) => `${it.toUpperCase()} ${path}`),
    );
    expect(all.filter((it) => !seen.has(it))).toEqual([]);
  });
});

describe("the status page", () => {
  it("is one page that asks nobody else", async () => {
    const response = await fetch(`${mock.url}/__mock/`);
    const html = await response.text();
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const policy = response.headers.get("content-security-policy");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain("unsafe");
    for (const [, tag, text = ""] of html.matchAll(/<(style|script)>(.*?)<\/\1>/gs)) {
      const hash = createHash("sha256").update(text).digest("base64");
      expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
    }
    expect(html).not.toMatch(/https?:\/\//);
    expect(html).not.toMatch(/\bsrc=|innerHTML/);
    expect((await fetch(`${mock.url}/s/any/__mock/`)).status).toBe(200);
  });
});

describe("a caller that is a page of somebody else's", () => {
  /** fetch itself sets these headers and lets nobody else do so. */
  function call(mock: MockServer, path: string, headers: Record<string, string>, body?: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const method = body === undefined ? "GET" : "POST";
      const sent = request(mock.url + path, { method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on("error", reject);
      sent.end(body);
    });
  }
  const JSON_TYPE = { "content-type": "application/json" };
  const fault = '{"on": "status", "status": 503}';

  it.each<[string, Record<string, string>, number]>([
    ["another name for this machine", { host: "evil.example" }, 403],
    ["another origin", { origin: "https://evil.example" }, 403],
    ["an origin that is hidden", { origin: "null" }, 403],
    ["another port of this machine", { origin: "http://127.0.0.1:1" }, 403],
    ["another site, as the browser says", { "sec-fetch-site": "cross-site" }, 403],
    ["this machine's own name", { host: "mock.localhost:4010" }, 201],
    ["the status page", { "sec-fetch-site": "same-origin" }, 201],
  ])("%s: %j", async (_, headers, expected) => {
    await using mock = await startMockServer();
    expect(await call(mock, "/__mock/faults", { ...JSON_TYPE, ...headers }, fault)).toBe(expected);
    expect(await call(mock, "/__mock/requests", headers)).toBe(expected === 201 ? 200 : 403);
    expect(await call(mock, "/__mock/", headers)).toBe(expected === 201 ? 200 : 403);
    expect(mock.faults.list()).toHaveLength(expected === 201 ? 1 : 0);
  });

  it("sends no body that needs no leave: the type must be JSON", async () => {
    await using mock = await startMockServer();
    expect(await call(mock, "/__mock/faults", { "content-type": "text/plain" }, fault)).toBe(400);
    expect(await call(mock, "/__mock/faults", { "content-type": "application/json; charset=utf-8" }, fault)).toBe(201);
  });
});
