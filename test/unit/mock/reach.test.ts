import { expect, it } from "vitest";
import { manualClock, startMockServer } from "../../../src/mock/index.js";
import { plainContract } from "./contracts.js";

// Who reaches what: pages of other origins, clients that lose a path, others on the network, people with a browser.

const contracts = [plainContract()];
const headers = { authorization: "Bearer k", "content-type": "application/json" };
const body = JSON.stringify({ engine: "one", script: "Rain" });
const origin = "http://localhost:5173";
const asked = "authorization,content-type,x-mine";
const preflight = (url: string) =>
  fetch(url, {
    method: "OPTIONS",
    headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": asked },
  });

it("with cors, pages of other origins may call the API and fetch results, but not steer the mock", async () => {
  await using mock = await startMockServer({ contracts, cors: true });
  const before = await preflight(`${mock.url}/films`);
  expect(before.status).toBe(204);
  expect(Object.fromEntries(before.headers)).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "POST",
    "access-control-allow-headers": asked,
  });
  const open = async (path: string, init?: RequestInit) => (await fetch(mock.url + path, init)).headers;
  for (const it of [
    await open("/films", { method: "POST", headers: { ...headers, origin }, body }),
    await open("/films/none", { headers: { ...headers, origin } }),
    await open("/films/none", { headers: { ...headers, origin, "mock-scenario": "none" } }),
    await open("/__mock/media/x-1.mp4", { headers: { origin } }),
  ]) {
    expect([it.get("access-control-allow-origin"), it.get("access-control-expose-headers")]).toEqual(["*", "*"]);
  }
  expect((await preflight(`${mock.url}/__mock/reset`)).headers.has("access-control-allow-origin")).toBe(false);
  const steering = await fetch(`${mock.url}/__mock/state`, { headers: { origin } });
  expect([steering.status, steering.headers.has("access-control-allow-origin")]).toEqual([403, false]);
  expect(mock.requests.where({ method: "OPTIONS" })).toHaveLength(0);
});

it("without it nothing is opened", async () => {
  await using mock = await startMockServer({ contracts });
  const before = await preflight(`${mock.url}/films`);
  expect([before.status, before.headers.has("access-control-allow-origin")]).toEqual([405, false]);
});

it("a session is chosen by a header or by the key, where a client loses the path of its base URL", async () => {
  await using mock = await startMockServer({ contracts });
  const create = (more: Record<string, string>) =>
    fetch(`${mock.url}/films`, { method: "POST", headers: { ...headers, ...more }, body });
  await create({ "mock-session": "one" });
  const made = (await (await create({ authorization: "Bearer session-two" })).json()) as { ref: string };
  await create({});
  const sizes = ["one", "two"].map((name) =>
    fetch(`${mock.url}/s/${name}/__mock/tasks`).then(async (it) => ((await it.json()) as { tasks: [] }).tasks.length),
  );
  expect([await Promise.all(sizes), mock.tasks.length]).toEqual([[1, 1], 1]);
  const own = { authorization: "Bearer session-two" };
  expect((await fetch(`${mock.url}/films/${made.ref}`, { headers: own })).status).toBe(200);
  expect((await fetch(`${mock.url}/films/${made.ref}`, { headers })).status).toBe(404);
  expect((await create({ "mock-session": "a b" })).status).toBe(400);
});

it("where others reach it, the control API asks for the token, and results lie where the caller looks", async () => {
  await using mock = await startMockServer({ contracts, host: "0.0.0.0", clock: manualClock() });
  const { controlToken = "" } = mock;
  expect(controlToken).toMatch(/^[\w-]{36}$/);
  const steer = async (more: Record<string, string>) =>
    (await fetch(`${mock.url}/__mock/state`, { headers: more })).status;
  expect(await Promise.all([steer({}), steer({ "mock-token": "no" }), steer({ "mock-token": controlToken })])).toEqual([
    403, 403, 200,
  ]);
  expect((await fetch(`${mock.url}/__mock/`)).status).toBe(200);
  const named = mock.url.replace("127.0.0.1", "localhost");
  const { ref } = (await (await fetch(`${named}/films`, { method: "POST", headers, body })).json()) as { ref: string };
  await mock.clock.advance(2000);
  const done = (await (await fetch(`${named}/films/${ref}`, { headers })).json()) as { cover: string };
  expect(done.cover).toMatch(new RegExp(`^${named}/__mock/media/`));
  expect((await fetch(done.cover)).status).toBe(200);
});

it("on loopback there is no token, and the URL is its own whatever the Host header says", async () => {
  await using mock = await startMockServer({ contracts, clock: manualClock(), scenario: "instant" });
  expect(mock.controlToken).toBeUndefined();
  const named = mock.url.replace("127.0.0.1", "localhost");
  const { ref } = (await (await fetch(`${named}/films`, { method: "POST", headers, body })).json()) as { ref: string };
  const done = (await (await fetch(`${named}/films/${ref}`, { headers })).json()) as { cover: string };
  expect(done.cover.startsWith(mock.url)).toBe(true);
});

it("a browser at the root is led to the status page, a program is not", async () => {
  await using mock = await startMockServer({ contracts });
  const visit = async (path: string, accept: string) => {
    const { status, headers: got } = await fetch(mock.url + path, { headers: { accept }, redirect: "manual" });
    return [status, got.get("location")];
  };
  expect(await visit("/", "text/html,*/*;q=0.8")).toEqual([302, "/__mock/"]);
  expect(await visit("/s/one/", "text/html")).toEqual([302, "/s/one/__mock/"]);
  expect((await visit("/", "application/json"))[0]).toBe(404);
  await using closed = await startMockServer({ contracts, control: false });
  expect((await fetch(closed.url, { headers: { accept: "text/html" } })).status).toBe(404);
});
