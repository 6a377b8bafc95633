import { describe, expect, it } from "vitest";
import { essential, describe as sentenceOf, violation } from "../../../src/contract/check/violations.js";
import { createRouter, RouteFault, split } from "../../../src/contract/route.js";
import { callbackExample, createExample } from "../../../src/mock/answer/examples.js";
import { templateOf } from "../../../src/mock/answer/template/template.js";
import { isAllowed } from "../../../src/mock/callbacks/post.js";
import { acceptsJson } from "../../../src/mock/engine/engine.js";
import { createPurchases } from "../../../src/mock/state/idempotency.js";
import { idMaker } from "../../../src/mock/state/ids.js";
import { createLog } from "../../../src/mock/state/log.js";
import { createRandom } from "../../../src/mock/state/random.js";
import { createStore, ownerOf, type Task } from "../../../src/mock/state/store.js";
import { plainContract, wrappedContract } from "./contracts.js";

describe("router", () => {
  const contracts = [plainContract(), wrappedContract()];
  const router = createRouter(contracts);
  const match = (method: string, path: string) => router.match(method, split(path));

  it("finds operations and their parameters", () => {
    expect(match("GET", "/films/7")).toMatchObject({ found: true, params: { ref: "7" } });
    expect(match("POST", "/v2/make")).toMatchObject({ found: true, route: { operation: { id: "make" } } });
  });

  it("tells a wrong method from a wrong path, and which contract comes nearest", () => {
    expect(match("DELETE", "/films/7")).toMatchObject({ found: false, allow: ["GET"] });
    expect(match("GET", "/films/")).toMatchObject({ found: false, allow: [], near: contracts[0] });
    expect(match("GET", "/v2/other")).toMatchObject({ found: false, near: contracts[1] });
    expect(match("GET", "/else")).toEqual({ found: false, allow: [] });
  });

  it("refuses two operations that answer the same request", () => {
    const route = () => createRouter([plainContract(), plainContract()]);
    expect(route).toThrow(RouteFault);
    expect(route).toThrow(/POST \/films is answered by createFilm of plain and createFilm of plain/);
  });
});

describe("ids", () => {
  it("look like those of the contract", () => {
    expect(idMaker(plainContract(), createRandom("a"))()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    );
    expect(idMaker(wrappedContract(), createRandom("a"))()).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe("examples", () => {
  const plain = plainContract();
  const [create] = plain.operations;

  it("are chosen by what stands in them", () => {
    expect(create && createExample(create, plain.rules)?.example).toMatchObject({ ref: "f-1", film_ref: "f-1" });
    const wrapped = wrappedContract();
    const callback = wrapped.operations[0]?.callback;
    const example = (meaning: "succeeded" | "failed", value: number) =>
      callback && callbackExample(callback, wrapped, { meaning, value });
    expect(example("succeeded", 4)).toMatchObject({ ok: 1 });
    expect(example("failed", 2)).toMatchObject({ ok: 500 });
  });

  it("are filled with this task's facts and left untouched themselves", () => {
    const example = { ref: "f-1", state: "done", engine: "two", also: ["f-1"], clip: "https://x.example/a.webm?b=1" };
    const before = structuredClone(example);
    const facts = { id: "new", body: { engine: "one", state: "odd", script: "x" }, url: "http://mock" };
    expect(templateOf(example, { rules: plain.rules })(facts)).toEqual({
      ref: "new",
      state: "done",
      engine: "one",
      also: ["new"],
      clip: "http://mock/__mock/media/new-1.mp4",
    });
    expect(example).toEqual(before);
  });

  it("send every URL to a file of its kind, the same one to the same file", () => {
    const example = {
      ref: "f",
      a: "https://x.example/1",
      cover: { url: "https://x.example/2" },
      b: "https://x.example/1",
    };
    expect(templateOf(example, { rules: plain.rules })({ id: "n", body: null, url: "" })).toMatchObject({
      a: "/__mock/media/n-1.mp4",
      cover: { url: "/__mock/media/n-2.jpg" },
      b: "/__mock/media/n-1.mp4",
    });
  });
});

describe("violations", () => {
  it("are told with field and rule", () => {
    expect(sentenceOf(violation("body", ["a/b", "0"], "enum", "must be 1"))).toBe("a/b.0 must be 1 (enum)");
    expect(violation("body", ["a/b", "0"], "enum", "").pointer).toBe("/a~1b/0");
    expect(sentenceOf(violation("query", ["id"], "required", "is required"))).toBe("query id is required");
  });

  it("leave out what only follows from another", () => {
    const cause = violation("body", ["seconds"], "const", "must be 5");
    const follows = [violation("body", [], "if", "…"), violation("body", ["script"], "unevaluatedProperties", "…")];
    const unknown = violation("body", ["scirpt"], "unevaluatedProperties", "…");
    const known = (name: string) => name === "script";
    expect(essential([...follows, cause, cause, unknown], known)).toEqual([cause, unknown]);
    expect(essential(follows, known)).toEqual([follows[1]]);
  });
});

describe("store", () => {
  it("forgets the oldest beyond its limit", () => {
    const store = createStore({ tasks: 2, hold: () => {} });
    for (const id of ["a", "b", "c"]) store.add({ id } as Task);
    expect([store.get("a"), store.all().map((task) => task.id)]).toEqual([undefined, ["b", "c"]]);
    const log = createLog<number>(3);
    for (let n = 0; n < 10; n++) log.add(n);
    expect(log.all()).toEqual([7, 8, 9]);
  });

  it("tells long idempotency keys apart without keeping them", () => {
    const store = createStore({ tasks: 9, hold: () => {} });
    const purchases = createPurchases(store, 9);
    const keys = { a: `${"k".repeat(5000)}a`, b: `${"k".repeat(5000)}b` };
    for (const [id, key] of Object.entries(keys)) {
      const task = { id, bytes: 0 } as Task;
      store.add(task);
      purchases.add("scope", key, task);
    }
    const found = [keys.a, keys.b, "k".repeat(5000)].map((key) => purchases.find("scope", key)?.id);
    expect(found).toEqual(["a", "b", undefined]);
  });

  it("keeps no keys", () => {
    expect(ownerOf("Bearer secret")).not.toContain("secret");
    expect(ownerOf("Bearer secret")).not.toBe(ownerOf("Bearer other"));
  });
});

it.each([
  [undefined, true],
  ["*/*", true],
  ["text/html, application/json;q=0.5", true],
  ["application/*", true],
  ["application/json;q=0", false],
  ["video/mp4", false],
  ["application/jsonp", false],
])("Accept: %s leaves room for JSON: %s", (accept, expected) => {
  expect(acceptsJson(accept)).toBe(expected);
});

it.each([
  ["http://127.0.0.1:80/x", true],
  ["http://localhost/x", true],
  ["https://[::1]:9/x", true],
  ["http://127.0.0.1.example.com/", false],
  ["http://localhost.example.com/", false],
  ["http://user@10.0.0.1/", false],
  ["http://169.254.169.254/", false],
  ["file:///etc/hosts", false],
  ["nonsense", false],
])("%s is this machine: %s", (url, expected) => {
  expect(isAllowed(url, [], false)).toBe(expected);
});

it("a callback goes neither to a mock's own control API, nor to this machine for whoever is on the network", () => {
  expect(isAllowed("http://127.0.0.1:4010/__mock/reset", [], false)).toBe(false);
  expect(isAllowed("http://127.0.0.1:4010/s/a/__mock/reset", ["127.0.0.1"], false)).toBe(false);
  expect(isAllowed("http://127.0.0.1:9/admin", [], true)).toBe(false);
  expect(isAllowed("http://127.0.0.1:9/hook", ["127.0.0.1"], true)).toBe(true);
});
