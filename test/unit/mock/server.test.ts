import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type ManualClock,
  type MockServer,
  MockServerError,
  MockUsageError,
  manualClock,
  startMockServer,
} from "../../../src/mock/index.js";
import { listening } from "../../setup/listening.js";
import { plainContract, wrappedContract } from "./contracts.js";

type Json = Record<string, unknown>;

let mock: MockServer<ManualClock>;
beforeAll(async () => {
  mock = await startMockServer({ contracts: [plainContract(), wrappedContract()], clock: manualClock() });
});
afterAll(() => mock.close());

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(mock.url + path, {
    method,
    headers: {
      authorization: "Bearer k",
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text === "" ? null : JSON.parse(text)) as Json };
}
const createFilm = (body: unknown, headers?: Record<string, string>) => call("POST", "/films", body, headers);
const film = { engine: "one", script: "Rain" };

describe("a task's life", () => {
  it("goes from create to the end by the clock", async () => {
    const created = await createFilm(film, { "X-Trace": "t-1" });
    const id = created.body.ref as string;
    expect(created).toMatchObject({ status: 200, body: { ref: id, film_ref: id, state: "queued", engine: "one" } });
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(created.headers.get("x-film")).toBe(id);
    expect(created.headers.get("x-trace")).toBe("t-1");
    expect(created.headers.get("x-request")).toMatch(/^[0-9a-f-]{36}$/);
    expect(created.headers.has("retry-after")).toBe(false);

    const seen: unknown[] = [];
    for (let poll = 0; poll < 3; poll++) {
      seen.push((await call("GET", `/films/${id}`)).body.state);
      await mock.clock.advance(1000);
    }
    expect(seen).toEqual(["queued", "rendering", "done"]);
    expect((await call("GET", `/films/${id}`)).body).toEqual({
      ref: id,
      state: "done",
      files: [{ link: `${mock.url}/__mock/media/${id}-1.mp4` }, { link: `${mock.url}/__mock/media/${id}-2.mp4` }],
      cover: `${mock.url}/__mock/media/${id}-3.jpg`,
    });
    expect(mock.tasks.at(-1)).toMatchObject({
      id,
      operation: "createFilm",
      body: film,
      status: "done",
      meaning: "succeeded",
    });
  });

  it("is the same in an envelope, with ids of that contract's kind", async () => {
    const { body } = await call("POST", "/v2/make", { clip: "x" });
    const id = (body.data as Json).no as string;
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect((await call("GET", `/v2/look?no=${id}`)).body).toMatchObject({ ok: 1, data: { no: id, flag: 0 } });
    await mock.clock.advance(2000);
    const result = { no: id, urls: [`${mock.url}/__mock/media/${id}-1.mp4`] };
    expect((await call("GET", `/v2/look?no=${id}`)).body).toMatchObject({ data: { no: id, flag: 1, result } });
  });

  it("ends as planned", async () => {
    await using other = await startMockServer({
      contracts: [plainContract()],
      plan: ({ body }) => ((body as Json).engine === "one" ? { outcome: "failed", duration: 0 } : {}),
      ids: () => "mine",
    });
    const headers = { authorization: "bearer k", "content-type": "application/json" };
    const created = await fetch(`${other.url}/films`, { method: "POST", headers, body: JSON.stringify(film) });
    expect(await created.json()).toMatchObject({ ref: "mine", state: "rendering" });
    const status = await fetch(`${other.url}/films/mine`, { headers });
    expect(await status.json()).toEqual({ ref: "mine", state: "broken", reason: "No film left" });
  });
});

describe("refusals in the contract's shape", () => {
  it.each([
    ["a missing field", { engine: "two", script: "x" }, "seconds", "required"],
    ["a value out of the list", { engine: "two", script: "x", seconds: 7 }, "seconds", "enum"],
    ["a text that is too long", { engine: "one", script: "Snowfall" }, "script", "maxLength"],
    ["a field that no branch knows", { engine: "one", script: "x", bogus: 1 }, "bogus", "unevaluatedProperties"],
    ["a field of another branch", { engine: "one", script: "x", hd: true }, "hd", "unevaluatedProperties"],
    ["a field that the branch forbids", { engine: "three", script: "x" }, "script", "forbidden"],
    ["an unknown branch", { engine: "four", script: "x" }, "engine", "enum"],
    ["no branch at all", {}, "engine", "required"],
    ["a condition", { engine: "two", script: "x", seconds: 10, hd: true }, "seconds", "const"],
    ["a bad format", { engine: "one", script: "x", call: "not a url" }, "call", "format"],
    ["a field that needs another", { engine: "three", call: "http://a.example" }, "script", "dependentRequired"],
    ["a body of another type", [], "body", "type"],
  ])("%s: names the field and the rule", async (_, body, field, rule) => {
    const refusal = await createFilm(body);
    expect(refusal.status).toBe(422);
    expect(refusal.body.error).toContain(field);
    expect(refusal.body.error).toContain(rule);
    const messages = Object.values((refusal.body.errors as Json) ?? {}).flat();
    expect(Object.keys(refusal.body.errors as Json)).toEqual([field]);
    expect(messages.join()).toContain(rule);
  });

  it("tells the constant that a condition asks for", async () => {
    const { body } = await createFilm({ engine: "two", script: "x", seconds: 10, hd: true });
    expect(body.error).toBe("seconds must be 5 (const; got 10)");
  });

  it("covers headers and query parameters by their own names", async () => {
    const long = await createFilm(film, { "X-Trace": "x".repeat(21) });
    expect(long.body.error).toMatch(/^header X-Trace must NOT have more than 20 characters/);
    expect((await call("GET", "/v2/look")).body).toEqual({ ok: 422, note: "query no is required", data: null });
  });

  it.each([
    ["unknown task", "GET", "/films/none", undefined, {}, 404, { error: "No such film: there is no task none" }],
    [
      "unknown path",
      "GET",
      "/films/a/b",
      undefined,
      {},
      404,
      { error: "No such film: there is nothing at /films/a/b" },
    ],
    ["path of no contract", "GET", "/", undefined, {}, 404, { error: "there is nothing at /" }],
    [
      "missing key",
      "GET",
      "/films/none",
      undefined,
      { authorization: "" },
      401,
      { error: /^Who are you\?: the key is missing/ },
    ],
    ["bad escape", "GET", "/films/%E0%A4%A", undefined, {}, 422, { error: /percent escape/ }],
    ["wrong method", "DELETE", "/films", undefined, {}, 405, { error: "/films takes POST, not DELETE" }],
    ["other media only", "GET", "/films/x", undefined, { accept: "video/mp4" }, 406, { error: /Accept/ }],
    ["other body", "POST", "/films", "x=1", { "content-type": "text/plain" }, 415, { error: /application\/json/ }],
    ["odd content type", "POST", "/films", "x", { "content-type": ";;" }, 415, { error: /application\/json/ }],
    ["packed body", "POST", "/films", "{}", { "content-encoding": "gzip" }, 415, { error: /gzip.*send it as it is/ }],
    ["bad JSON", "POST", "/films", '{"engine":', {}, 422, { error: /^body is not JSON/ }],
    ["no body", "POST", "/films", undefined, {}, 422, { error: /body is required/ }],
    ["null", "POST", "/films", "null", {}, 422, { error: /body is required/ }],
    [
      "envelope: unknown task",
      "GET",
      "/v2/look?no=x",
      undefined,
      {},
      200,
      { ok: 404, note: "Nothing: there is no task x" },
    ],
    ["envelope: unknown path", "GET", "/v2/none", undefined, {}, 200, { ok: 404, note: /^Nothing: there is nothing/ }],
    [
      "envelope: missing key",
      "GET",
      "/v2/look?no=x",
      undefined,
      { authorization: "" },
      200,
      { ok: 401, note: /^Key\?: the key/ },
    ],
    [
      "envelope: bad body",
      "POST",
      "/v2/make",
      { clip: 1 },
      {},
      200,
      { ok: 422, note: "clip must be string (type; got 1)" },
    ],
    ["envelope: bad JSON", "POST", "/v2/make", "{", {}, 200, { ok: 422, note: /^body is not JSON/ }],
    ["envelope: bad escape", "GET", "/v2/%ff", undefined, {}, 200, { ok: 422, note: /percent escape/ }],
    ["envelope: wrong method", "PUT", "/v2/make", undefined, {}, 405, { ok: 404, note: /takes POST, not PUT/ }],
  ])("%s", async (_, method, path, body, headers, status, expected) => {
    const refusal = await call(method, path, body, headers as Record<string, string>);
    expect(refusal.status).toBe(status);
    expect(refusal.headers.get("content-type")).toBe("application/json");
    for (const [key, value] of Object.entries(expected)) {
      if (value instanceof RegExp) expect(refusal.body[key]).toMatch(value);
      else expect(refusal.body[key]).toBe(value);
    }
  });

  it("lists the methods that a path takes", async () => {
    expect((await call("DELETE", "/films")).headers.get("allow")).toBe("POST");
    expect((await call("OPTIONS", "/films/x")).headers.get("allow")).toBe("GET");
  });

  it("does not show a task on another operation's path", async () => {
    const { body } = await createFilm(film);
    expect((await call("GET", `/v2/look?no=${body.ref}`)).body).toMatchObject({ ok: 404 });
  });
});

describe("callbacks", () => {
  it("arrive once the task has ended, with its id", async () => {
    const received: { path?: string; type?: string; body: Json }[] = [];
    await using receiver = await listening(async (request, response) => {
      let text = "";
      for await (const chunk of request) text += chunk;
      const { url, headers } = request;
      received.push({
        ...(url && { path: url }),
        ...(headers["content-type"] && { type: headers["content-type"] }),
        body: JSON.parse(text),
      });
      response.writeHead(202).end();
    });
    const { body } = await createFilm({ ...film, call: `${receiver.url}/hook` });
    const id = body.ref as string;
    await mock.clock.advance(1999);
    expect(received).toEqual([]);
    await mock.clock.advance(1);
    const sent = { ref: id, state: "done", files: [{ link: `${mock.url}/__mock/media/${id}-1.mp4` }] };
    expect(received).toEqual([{ path: "/hook", type: "application/json", body: sent }]);
    expect(mock.callbacks.at(-1)).toMatchObject({ taskId: id, url: `${receiver.url}/hook`, status: 202, body: sent });
  });

  it("never leave this machine, nor follow a refused request", async () => {
    const before = mock.callbacks.length;
    await createFilm({ ...film, call: "https://hooks.example/x" });
    await createFilm({ ...film, script: "much too long", call: "http://127.0.0.1:1/" });
    await mock.clock.advance(2000);
    expect(mock.callbacks.slice(before)).toMatchObject(
      [{ error: /loopback/ }].map(() => ({ url: "https://hooks.example/x" })),
    );
    expect(mock.callbacks.at(-1)?.error).toMatch(/loopback/);
  });

  it("that nobody takes are on record", async () => {
    await createFilm({ ...film, call: "http://127.0.0.1:1/" });
    await mock.clock.advance(2000);
    expect(mock.callbacks.at(-1)).toMatchObject({
      url: "http://127.0.0.1:1/",
      error: expect.stringContaining("ECONNREFUSED"),
    });
  });
});

describe("the journal", () => {
  it("says what was asked and answered, and holds no key", async () => {
    const { body } = await createFilm(film, { authorization: "Bearer very-secret" });
    await call("GET", "/films/none?x=1");
    expect(mock.requests.slice(-2)).toMatchObject([
      { method: "POST", path: "/films", operation: "createFilm", status: 200, taskId: body.ref },
      { method: "GET", path: "/films/none?x=1", operation: "getFilm", status: 404 },
    ]);
    expect(JSON.stringify([mock.requests, mock.tasks])).not.toContain("very-secret");
  });
});

describe("starting", () => {
  it("says that a port is taken", async () => {
    const port = Number(new URL(mock.url).port);
    const taken = startMockServer({ port, contracts: [plainContract()] });
    await expect(taken).rejects.toThrow(MockServerError);
    await expect(taken).rejects.toMatchObject({
      code: "port-in-use",
      message: expect.stringContaining(`port ${port}`),
    });
  });

  it("refuses what it could not hold to, and names the place", async () => {
    const twice = startMockServer({ contracts: [plainContract(), plainContract()] });
    await expect(twice).rejects.toMatchObject({ code: "collision" });

    const contract = plainContract();
    const [create, status] = contract.operations;
    if (!create?.body || !status?.responses["200"]?.content) throw new Error("the fixture has changed");
    const serve = (...operations: unknown[]) =>
      startMockServer({ contracts: [{ ...contract, operations: operations as never }] });
    const body = (schema: unknown) => ({ ...create, body: { schema, examples: create.body?.examples } });
    await expect(serve(body({ pattern: "[" }), status)).rejects.toThrow(
      /plain POST \/films request: this schema does not compile/,
    );
    await expect(serve(body({ required: ["x"] }), status)).rejects.toThrow(
      /plain POST \/films request example short: .*'x' \(required\)/,
    );
    const ok = status.responses["200"];
    const { running: _, ...examples } = ok.content?.examples ?? {};
    const short = { ...status, responses: { "200": { ...ok, content: { ...ok.content, examples } } } };
    await expect(serve(create, short)).rejects.toThrow(
      /plain GET \/films\/\{ref\}: no example of a success shows "rendering" at \/state/,
    );
    await expect(serve({ ...create, path: "/__mock/films" }, status)).rejects.toThrow(/are the mock server's/);
  });

  it("refuses a duration that is none", async () => {
    await expect(startMockServer({ duration: -1 })).rejects.toThrow(MockUsageError);
  });
});
