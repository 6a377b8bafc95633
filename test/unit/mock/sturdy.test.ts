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

it("says no to a session's name that decodes to nothing, and to one that is no name", async () => {
  for (const path of ["/s/%E0%A4%A/films", "/s//films", "/s/..%2f/films", "/s/.", "/s/"]) {
    expect(await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1.1 400/);
  }
  expect(await raw(`GET / HTTP/1.1\r\nHost: x\r\nA: ${"x".repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431/);
  await lives();
});

it("reads slow clients to their end", async () => {
  const body = '{"engine":"one","script":"Rain"}';
  const head = `POST /films HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n`;
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("close", () => resolve(text));
    const pieces = [head.slice(0, 20), head.slice(20), ...(body.match(/.{1,8}/g) ?? [])];
    const next = () => {
      const piece = pieces.shift();
      if (piece !== undefined) socket.write(piece, () => setImmediate(next));
    };
    next();
  });
  expect(answer).toMatch(/^HTTP\/1.1 200/);
});

it("keeps no more sessions than it can, and ends them with itself", async () => {
  await using other = await startMockServer({ contracts: [plainContract()] });
  for (let session = 0; session < 1010; session++) other.session(`s${session}`);
  const { sessions } = (await (await fetch(`${other.url}/__mock/sessions`)).json()) as { sessions: unknown[] };
  expect(sessions.length).toBe(1001);
});

it("stops without waiting for those who only listen", async () => {
  const other = await startMockServer({ contracts: [plainContract()] });
  other.faults.add({ transport: "stall-headers" });
  const call = fetch(`${other.url}/films/x`, { headers }).catch((error: Error) => error.name);
  await expect.poll(() => other.faults.list().length).toBe(0);
  await other.stop(5);
  expect(await call).toBe("TypeError");
  await expect(fetch(`${other.url}/films/x`)).rejects.toThrow();
});
