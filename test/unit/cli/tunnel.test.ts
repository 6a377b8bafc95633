import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { ConnectionError, createHostClient, type TaskTypes } from "taskreel";
import { afterEach, describe, expect, test, vi } from "vitest";
import { contractOf } from "../../../src/cli/flags/endpoints.js";
import { fetchWithKey } from "../../../src/cli/network/fetch.js";
import { listening } from "../../setup/listening.js";
import { useProxy } from "../../setup/proxy.js";

let server: Server | undefined;
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  server?.close();
});

/** A proxy of raw TCP that does this with whoever has asked it for a tunnel. */
async function proxyThat(onConnect: (socket: Socket) => void) {
  const sockets: Socket[] = [];
  const asked: string[] = [];
  server = createServer((socket) => {
    sockets.push(socket.on("error", () => {}));
    socket.once("data", (head) => {
      asked.push(head.toString("latin1"));
      onConnect(socket);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  useProxy({ HTTPS_PROXY: `http://me:pass@127.0.0.1:${(server.address() as AddressInfo).port}` });
  return { sockets, asked };
}

async function submit(signal?: AbortSignal): Promise<unknown> {
  const { rules } = await contractOf("kie");
  const client = createHostClient<Record<string, TaskTypes>>(rules, {
    baseUrl: "https://api.taskreel.test",
    apiKey: "key-0123456789abcdef",
    fetch: fetchWithKey,
  });
  return client.submit("/api/v1/modify/generate", { prompt: "Fog" }, { attempts: 1, signal }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Every connection is gone, so that nothing keeps a process from ending. */
async function allClosed(sockets: readonly Socket[]): Promise<void> {
  for (const it of sockets) {
    it.resume();
    if (!it.closed) await new Promise((resolve) => it.once("close", resolve));
  }
}

const OK = "HTTP/1.1 200 OK\r\n\r\n";

describe("a tunnel that never was: nothing has left", () => {
  test.each([
    ["407", "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", /the proxy 127\.0\.0\.1:\d+: it answered 407/],
    ["502", "HTTP/1.1 502 Bad Gateway\r\n\r\n", /it answered 502/],
    ["204", "HTTP/1.1 204 No Content\r\n\r\n", /it answered 204/],
    ["a hang-up", "", /the proxy 127\.0\.0\.1:\d+: ECONNRESET/],
    ["half an answer", "HTTP/1.1 200 O", /the proxy 127\.0\.0\.1:\d+: ./],
    ["half a head", "HTTP/1.1 200 OK\r\nVia: 1", /the proxy 127\.0\.0\.1:\d+: ./],
    ["no HTTP", "SSH-2.0-x\r\n\r\n", /the proxy 127\.0\.0\.1:\d+: HPE_/],
    ["a head without end", `HTTP/1.1 200 OK\r\nX: ${"x".repeat(200_000)}`, /HPE_HEADER_OVERFLOW/],
    ["a host that speaks no TLS", `${OK}HTTP/1.1 200 OK\r\n\r\n{}`, /ERR_SSL_WRONG_VERSION_NUMBER/],
    ["a TLS alert", `${OK}\x15\x03\x03\x00\x02\x02\x28`, /ERR_SSL_.*ALERT/],
    ["a hang-up before TLS", OK, /ECONNRESET/],
  ])("%s", async (_, answer, why) => {
    const { asked, sockets } = await proxyThat((socket) => socket.end(answer, "latin1"));
    const error = await submit();
    expect(error).toBeInstanceOf(ConnectionError);
    expect([(error as ConnectionError).sent, (error as Error).message]).toEqual([false, expect.stringMatching(why)]);
    // The proxy is told the host's name and port, and what it needs itself: never the key.
    expect(asked[0]).toMatch(/^CONNECT api\.taskreel\.test:443 /);
    expect(asked.join("")).toContain(Buffer.from("me:pass").toString("base64"));
    expect(asked.join("")).not.toContain("key-0123456789abcdef");
    expect((error as Error).message).not.toContain("pass");
    await allClosed(sockets);
  });

  test("a proxy that is not there", async () => {
    const { url, ...gone } = await listening(() => {});
    await gone[Symbol.asyncDispose]();
    useProxy({ HTTPS_PROXY: url });
    expect(await submit()).toMatchObject({ sent: false, message: expect.stringMatching(/the proxy .*ECONNREFUSED/) });
  });
});

describe.each([
  ["silent", ""],
  ["silent after half a head", "HTTP/1.1 200 OK\r\nVia: 1"],
  ["silent inside the tunnel", OK],
])("a proxy that is %s", (_, answer) => {
  test("is given up after a while, and every connection with it", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let heard = () => {};
    const asking = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const { sockets } = await proxyThat((socket) => socket.write(answer, () => heard()));
    const error = submit();
    await asking;
    vi.advanceTimersByTime(10_000);
    expect(await error).toMatchObject({ sent: false, message: expect.stringMatching(/no tunnel stood within 10 s$/) });
    await allClosed(sockets);
  });

  test("keeps nothing open that nobody waits for", async () => {
    const stop = new AbortController();
    const { sockets } = await proxyThat((socket) => socket.write(answer, () => stop.abort()));
    expect(await submit(stop.signal)).toMatchObject({ message: expect.stringContaining("may have taken the order") });
    await allClosed(sockets);
  });
});
