import { type AddressInfo, createServer, type Socket } from "node:net";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createKie } from "../../../generated/kie/index.js";
import { createRunapi } from "../../../generated/runapi/index.js";
import { openDownload } from "../../../src/download/index.js";
import { listening } from "../../setup/listening.js";

const MODIFY = "/api/v1/modify/generate";
/** A server of bytes on a free port, which does this once it has read the first of a client's. */
async function socketServer(act: (socket: Socket) => void): Promise<AsyncDisposable & { port: number }> {
  const server = createServer((socket) => socket.once("data", () => act(socket)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { port, [Symbol.asyncDispose]: () => new Promise((resolve) => void server.close(() => resolve())) };
}
const closing = () => socketServer((socket) => void socket.destroy());
const speaking = (bytes: string) => socketServer((socket) => void socket.end(bytes));

/** Lets a host send more codings than fetch takes, its body unfinished: the outcome, and what nobody could catch meanwhile. */
async function unpackable(ask: (url: string) => Promise<unknown>) {
  const uncaught: unknown[] = [];
  const keep = (error: unknown) => uncaught.push(error);
  process.on("uncaughtException", keep);
  const host = await listening((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip, gzip, gzip, gzip, gzip, gzip, gzip" });
    response.write("unfinished");
  });
  const answer: unknown = await ask(host.url).catch((error: unknown) => error);
  await settle();
  const ours = [...uncaught];
  // Cutting the connection now raises an error that nobody can catch: Node's own, docs/decisions.md.
  await host[Symbol.asyncDispose]();
  await settle();
  process.off("uncaughtException", keep);
  return { answer, ours };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

const body = { prompt: "x", videoUrl: "https://cdn.test/v.mp4" };

describe("a create call of a host without idempotency, from a real socket", () => {
  it("outlives an answer with more codings than fetch takes, its body unfinished", async () => {
    const { answer, ours } = await unpackable((url) =>
      createKie({ apiKey: "k", baseUrl: url }).submit(MODIFY, body as never, { requestTimeoutMs: 2000 }),
    );
    expect(answer).toMatchObject({ name: "SubmissionUnknownError" });
    expect(ours).toEqual([]);
  });

  it("that speaks plain HTTP where TLS was expected bought nothing", async () => {
    await using host = await listening((_, response) => response.end("{}"));
    const client = createKie({ apiKey: "k", baseUrl: `https://127.0.0.1:${host.port}` });
    const error = await client.submit(MODIFY, body as never, { attempts: 1 }).catch((it) => it);
    expect(error).toMatchObject({ name: "ConnectionError", sent: false });
  });

  it("that closes while greeting by TLS bought nothing", async () => {
    await using host = await closing();
    const client = createKie({ apiKey: "k", baseUrl: `https://127.0.0.1:${host.port}` });
    const error = await client.submit(MODIFY, body as never, { attempts: 1 }).catch((it) => it);
    expect(error).toMatchObject({ name: "ConnectionError", sent: false });
  });

  it("that closes once it has the request may have bought", async () => {
    await using host = await closing();
    const client = createKie({ apiKey: "k", baseUrl: `http://127.0.0.1:${host.port}` });
    const error = await client.submit(MODIFY, body as never).catch((it) => it);
    expect(error).toMatchObject({ name: "SubmissionUnknownError" });
  });

  it.each([1, 6000, 10080])("to port %i, which fetch never asks, bought nothing", async (port) => {
    const client = createKie({ apiKey: "k", baseUrl: `http://127.0.0.1:${port}` });
    const error = await client.submit(MODIFY, body as never, { attempts: 1 }).catch((it) => it);
    expect(error).toMatchObject({ name: "ConnectionError", sent: false });
  });
});

it("an answer that is no HTTP and echoes the key does not show it in the error, however deep one looks", async () => {
  const apiKey = "sk-echoed-0123456789";
  await using host = await speaking(`HTTP/1.1 ${apiKey}\r\n\r\n{}`);
  const client = createKie({ apiKey, baseUrl: `http://127.0.0.1:${host.port}` });
  const error = await client.submit(MODIFY, body as never).catch((it) => it);
  expect(error).toMatchObject({ name: "SubmissionUnknownError" });
  expect(inspect(error, { depth: 12 })).not.toContain(apiKey);
});

it("an id that came before the connection was cut is kept, for it is paid for", async () => {
  const told = '{"code":200,"msg":"success","data":{"taskId":"paid-1"}}';
  await using host = await listening((_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": 500 });
    response.write(told, () => response.destroy());
  });
  const client = createKie({ apiKey: "k", baseUrl: host.url });
  expect((await client.submit(MODIFY, body as never)).id).toBe("paid-1");
});

it("an envelope that says no and names a task has made one", async () => {
  await using host = await listening((_, response) =>
    response.end('{"code":500,"msg":"Internal","data":{"taskId":"paid-2"}}'),
  );
  const client = createKie({ apiKey: "k", baseUrl: host.url });
  expect((await client.submit(MODIFY, body as never)).id).toBe("paid-2");
});

it("a result file outlives an answer with more codings than fetch takes, its body unfinished", async () => {
  const { answer, ours } = await unpackable(async (url) => {
    const opened = await openDownload(url, { retries: 0, idleTimeoutMs: 2000 });
    return new Response(opened.body).arrayBuffer();
  });
  expect(answer).toMatchObject({ name: "DownloadError" });
  expect(ours).toEqual([]);
});

it("a task whose id is a number beyond 2^53 is bought and waited for under all its digits", async () => {
  const id = "12345678901234567891";
  const asked: (string | undefined)[] = [];
  await using host = await listening((request, response) => {
    asked.push(request.url);
    response.setHeader("content-type", "application/json");
    if (request.method === "POST") response.end(`{"id":${id},"status":"pending"}`);
    else response.end(`{"id":${id},"status":"completed ","videos":[{"url":"https://cdn.test/v.mp4"}]}`);
  });
  const client = createRunapi({ apiKey: "k", baseUrl: host.url, intervalMs: 250 });
  const done = await client.run("/api/v1/luma/modify_video", { prompt: "x" } as never);
  expect([done.id, done.outputs]).toEqual([id, ["https://cdn.test/v.mp4"]]);
  expect(asked).toEqual(["/api/v1/luma/modify_video", `/api/v1/luma/modify_video/${id}`]);
});
