import { afterEach, describe, expect, test, vi } from "vitest";
import { proxyFor } from "../../../src/cli/network/environment.js";
import { fetchFile, fetchWithKey } from "../../../src/cli/network/fetch.js";
import { listening } from "../../setup/listening.js";
import { useProxy } from "../../setup/proxy.js";

const API = "https://api.taskreel.test";
const PROXY = "http://proxy.test:3128/";
const closing: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const it of closing.splice(0)) it();
});

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

  test.each(["socks5://user:secret@proxy.test", "ftp://proxy.test", "http://", "http://me:100%@proxy.test"])(
    "%s is refused, unseen",
    (HTTPS_PROXY) => {
      expect(() => proxyFor(new URL(API), { HTTPS_PROXY })).toThrow(
        /^HTTPS_PROXY must be an http or https address, such as http:\/\/proxy\.example:3128$/,
      );
    },
  );
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

test("a proxy that nobody here can speak to", async () => {
  useProxy({ HTTPS_PROXY: "socks5://127.0.0.1:1080" });
  await expect(fetchWithKey(API)).rejects.toThrow("HTTPS_PROXY must be an http or https address");
});

test("without a proxy, and for this machine, the platform's own fetch is asked", async () => {
  const own = vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response("own"));
  closing.push(() => own.mockRestore());
  useProxy({});
  expect(await (await fetchWithKey(API)).text()).toBe("own");
  useProxy({ HTTP_PROXY: "http://proxy.test:1", HTTPS_PROXY: "http://proxy.test:1" });
  expect(await (await fetchWithKey("http://127.0.0.1:4010/x")).text()).toBe("own");
});
