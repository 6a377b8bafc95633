import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { ConnectionError, createHostClient, type TaskTypes } from "taskreel";
import { afterEach, describe, expect, test, vi } from "vitest";
import { contractOf } from "../../../src/cli/flags/endpoints.js";
import { proxyFor } from "../../../src/cli/network/environment.js";
import { fetchFile, fetchWithKey } from "../../../src/cli/network/fetch.js";
import { listening } from "../../setup/listening.js";

const API = "https://api.taskreel.test";
const PROXY = "http://proxy.test:3128/";
const closing: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const it of closing.splice(0)) it();
});

/** Nothing of this machine's own environment reaches a test. */
function useProxy(variables: Record<string, string>): void {
  for (const name of ["http_proxy", "https_proxy", "no_proxy"]) {
    vi.stubEnv(name, variables[name] ?? "");
    vi.stubEnv(name.toUpperCase(), variables[name.toUpperCase()] ?? "");
  }
}

describe("which proxy", () => {
  test.each([
    [API, {}, undefined],
    [API, { HTTPS_PROXY: PROXY }, PROXY],
    [API, { https_proxy: PROXY, HTTPS_PROXY: "http://other.test" }, PROXY],
    [API, { HTTP_PROXY: PROXY }, undefined],
    ["http://files.test/a", { HTTP_PROXY: PROXY }, PROXY],
    [API, { HTTPS_PROXY: "proxy.test:3128" }, PROXY],
    [API, { HTTPS_PROXY: PROXY, NO_PROXY: "*" }, undefined],
    [API, { HTTPS_PROXY: PROXY, NO_PROXY: "other.test, taskreel.test" }, undefined],
    [API, { HTTPS_PROXY: PROXY, no_proxy: ".taskreel.test" }, undefined],
    [API, { HTTPS_PROXY: PROXY, no_proxy: "*.TASKREEL.test" }, undefined],
    [API, { HTTPS_PROXY: PROXY, NO_PROXY: "reel.test" }, PROXY],
    [API, { HTTPS_PROXY: PROXY, NO_PROXY: "api.taskreel.test:443" }, undefined],
    [API, { HTTPS_PROXY: PROXY, NO_PROXY: "api.taskreel.test:8443" }, PROXY],
    ["https://[2001:db8::1]/", { HTTPS_PROXY: PROXY, NO_PROXY: "[2001:db8::1]:443" }, undefined],
    ["http://127.0.0.1:4010/", { HTTP_PROXY: PROXY }, undefined],
    ["http://localhost/", { HTTP_PROXY: PROXY }, undefined],
    ["https://[::1]:4010/", { HTTPS_PROXY: PROXY }, undefined],
  ])("%s with %j: %s", (url, env, expected) => expect(proxyFor(new URL(url), env)).toBe(expected));

  test.each(["socks5://user:secret@proxy.test", "ftp://proxy.test", "http://"])(
    "%s is refused, unseen",
    (HTTPS_PROXY) => {
      expect(() => proxyFor(new URL(API), { HTTPS_PROXY })).toThrow(
        /^HTTPS_PROXY must be an http or https address, such as http:\/\/proxy\.example:3128$/,
      );
    },
  );
});

/** A proxy that does this with every CONNECT. */
async function proxyThat(onConnect: (socket: Socket) => void) {
  const server = createServer((_, response) => void response.writeHead(500).end());
  const asked: string[] = [];
  server.on("connect", (request, socket) => {
    asked.push(JSON.stringify([request.url, request.rawHeaders]));
    socket.on("error", () => {});
    onConnect(socket as Socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  useProxy({ HTTPS_PROXY: `http://me:pass@127.0.0.1:${(server.address() as AddressInfo).port}` });
  return asked;
}

async function submit() {
  const { rules } = await contractOf("kie");
  const client = createHostClient<Record<string, TaskTypes>>(rules, {
    baseUrl: API,
    apiKey: "key-0123456789abcdef",
    fetch: fetchWithKey,
  });
  return client.submit("/api/v1/modify/generate", { prompt: "Fog" }, { attempts: 1 }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("a tunnel that never was: nothing has left", () => {
  test.each([
    ["407", "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", /the proxy 127\.0\.0\.1:\d+: it answered 407/],
    ["502", "HTTP/1.1 502 Bad Gateway\r\n\r\n", /it answered 502/],
    ["204", "HTTP/1.1 204 No Content\r\n\r\n", /it answered 204/],
    ["a hang-up", "", /the proxy 127\.0\.0\.1:\d+: UND_ERR_SOCKET/],
    ["no HTTP", "SSH-2.0-x\r\n\r\n", /the proxy 127\.0\.0\.1:\d+: Response does not match/],
    ["a host that speaks no TLS", "HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{}", /./],
    ["a hang-up before TLS", "HTTP/1.1 200 OK\r\n\r\n", /./],
  ])("%s", async (_, answer, why) => {
    const asked = await proxyThat((socket) => socket.end(answer));
    const error = await submit();
    expect(error).toBeInstanceOf(ConnectionError);
    expect([(error as ConnectionError).sent, (error as Error).message]).toEqual([false, expect.stringMatching(why)]);
    // The proxy is told the host's name and port, and what it needs itself: never the key.
    expect(asked[0]).toContain('"api.taskreel.test:443"');
    expect(asked.join("")).toContain(Buffer.from("me:pass").toString("base64"));
    expect(asked.join("")).not.toContain("key-0123456789abcdef");
    expect((error as Error).message).not.toContain("pass");
  });

  test("a proxy that is not there", async () => {
    const { url, ...gone } = await listening(() => {});
    await gone[Symbol.asyncDispose]();
    useProxy({ HTTPS_PROXY: url });
    expect(await submit()).toMatchObject({ sent: false, message: expect.stringMatching(/the proxy .*ECONNREFUSED/) });
  });

  test("a proxy that nobody here can speak to", async () => {
    useProxy({ HTTPS_PROXY: "socks5://127.0.0.1:1080" });
    expect(await submit()).toMatchObject({ name: "ConfigurationError" });
  });
});

test("a host that is not encrypted gets no key through a proxy", async () => {
  await using proxy = await listening((_, response) => void response.end("{}"));
  useProxy({ HTTP_PROXY: proxy.url });
  await expect(fetchWithKey("http://api.taskreel.test/x")).rejects.toThrow(
    "would read the key, since http://api.taskreel.test is not encrypted. Use https, or add api.taskreel.test to NO_PROXY",
  );
});

test("a file that is not encrypted is asked of the proxy by its whole address", async () => {
  const asked: unknown[] = [];
  await using proxy = await listening((request, response) => {
    asked.push(request.url, request.headers.host);
    response.end("bytes");
  });
  useProxy({ HTTP_PROXY: proxy.url });
  expect(await (await fetchFile("http://files.taskreel.test/a%20b.mp4?x=1")).text()).toBe("bytes");
  expect(asked).toEqual(["http://files.taskreel.test/a%20b.mp4?x=1", "files.taskreel.test"]);
});

test("without a proxy, and for this machine, the platform's own fetch is asked", async () => {
  const own = vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response("own"));
  closing.push(() => own.mockRestore());
  useProxy({});
  expect(await (await fetchWithKey(API)).text()).toBe("own");
  useProxy({ HTTP_PROXY: "http://proxy.test:1", HTTPS_PROXY: "http://proxy.test:1" });
  expect(await (await fetchWithKey("http://127.0.0.1:4010/x")).text()).toBe("own");
});
