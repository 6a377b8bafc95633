import { connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type MockServer, startMockServer } from "../../../src/mock/index.js";
import { plainContract } from "./contracts.js";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMockServer({ contracts: [plainContract()] });
});
afterAll(() => mock.close());

const headers = { authorization: "Bearer k", "content-type": "application/json" };

/** Sends bytes as they are and returns what comes back until the connection ends. */
function raw(bytes: string, cut = false): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
      if (cut) socket.destroy();
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
    socket.write(bytes, () => cut && socket.destroy());
  });
}

async function lives(): Promise<void> {
  const body = JSON.stringify({ engine: "one", script: "Rain" });
  expect((await fetch(`${mock.url}/films`, { method: "POST", headers, body })).status).toBe(200);
}

it.each([
  ["a malformed escape", "GET /films/%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", /^HTTP\/1.1 422/],
  [
    "a malformed escape in the query",
    "GET /films/x?a=%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    /401/,
  ],
  ["an absolute target", "GET http://other.example/films/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", /401/],
  ["an asterisk", "OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", /404/],
  ["an upgrade", "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n", /404|^$/],
  ["a tunnel", "CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n", /^$/],
  ["what is not HTTP", "\u0016\u0003\u0001 nonsense\r\n\r\n", /^HTTP\/1.1 400/],
  [
    "a body that is not UTF-8",
    "POST /films HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\nConnection: close\r\nContent-Length: 2\r\n\r\n\u00c3(",
    /422|400/,
  ],
])("outlives %s", async (_, bytes, expected) => {
  expect(await raw(bytes)).toMatch(expected);
  await lives();
});

it("outlives clients that leave before, in and after their request", async () => {
  await raw("POST /films HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{", true);
  await raw("GET /films/x HTTP/1.1\r\nHost: x\r\n\r\n", true);
  await raw("GET /__mock/media/x.mp4 HTTP/1.1\r\nHost: x\r\n\r\n", true);
  await lives();
});

it("refuses 11 MB in the contract's shape, with and without a length", async () => {
  const chunk = new Uint8Array(1024 * 1024).fill(32);
  const whole = await fetch(`${mock.url}/films`, { method: "POST", headers, body: new Uint8Array(11 * chunk.length) });
  expect(whole.status).toBe(413);
  expect(await whole.json()).toMatchObject({ error: "the request body is larger than 10 MB" });
  let sent = 0;
  const stream = new ReadableStream({
    pull(controller) {
      if (sent++ === 11) controller.close();
      else controller.enqueue(chunk);
    },
  });
  const init = { method: "POST", headers, body: stream, duplex: "half" } as RequestInit;
  expect((await fetch(`${mock.url}/films`, init)).status).toBe(413);
  await lives();
});

it.each(["__proto__", "constructor", "toString"])("takes %s for a name like any other", async (name) => {
  // ajv itself overlooks these names under unevaluatedProperties, so only what the server makes of them is at stake.
  const body = `{"engine":"one","script":"too long","${name}":{"x":1}}`;
  const refusal = await fetch(`${mock.url}/films`, { method: "POST", headers, body });
  expect(refusal.status).toBe(422);
  expect(await refusal.json()).toMatchObject({ errors: { script: [expect.stringContaining("maxLength")] } });
  expect((await fetch(`${mock.url}/films/${name}`, { headers })).status).toBe(404);
});

it.each(["a~b", "a!b'(c)*", "%2F", "ü", "a b", "x".repeat(5000)])("takes any id: %s", async (id) => {
  expect((await fetch(`${mock.url}/films/${id === "%2F" ? id : encodeURIComponent(id)}`, { headers })).status).toBe(
    404,
  );
});
