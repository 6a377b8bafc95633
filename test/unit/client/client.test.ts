import { createKie } from "taskreel/kie";
import { createRunapi, typedClient } from "taskreel/runapi";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { json, lost, silence, stalled, text } from "../../setup/virtual-fetch.js";
import { completed, created, KEY, LUMA, lumaBody, MODIFY, runapi, SERVER, VIDEO } from "../../setup/virtual-host.js";

const NAMES = ["RUNAPI_API_KEY", "RUNAPI_BASE_URL", "KIE_API_KEY", "KIE_BASE_URL"];

beforeEach(() => {
  for (const it of NAMES) vi.stubEnv(it, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** What a client makes of its key and base URL: the request that it sends. */
async function request(options: object = {}) {
  const seen: Request[] = [];
  const fetch = async (input: string, init?: RequestInit) => {
    seen.push(new Request(input, init));
    return Response.json({ id: "t1", status: "completed", videos: [{ url: VIDEO }] });
  };
  await createRunapi({ fetch, ...options }).wait({ path: LUMA, id: "t1" });
  return { url: seen[0]?.url, authorization: seen[0]?.headers.get("authorization") };
}

describe("the key", () => {
  it.each(["key", " key ", "key\n", "\tkey\r\n"])("%j is sent without the space around it", async (apiKey) => {
    expect((await request({ apiKey })).authorization).toBe("Bearer key");
  });

  it("comes from the environment when it is not passed", async () => {
    vi.stubEnv("RUNAPI_API_KEY", "from-env\n");
    expect((await request()).authorization).toBe("Bearer from-env");
    expect((await request({ apiKey: "passed" })).authorization).toBe("Bearer passed");
  });

  it.each([undefined, "", " ", "\n"])(
    "may be missing (%j) until the first request, which is not sent",
    async (apiKey) => {
      const fetch = vi.fn();
      const runapi = createRunapi({ apiKey, fetch });
      await expect(runapi.run(LUMA, lumaBody)).rejects.toThrow("No key for runapi: set RUNAPI_API_KEY or pass apiKey");
      await expect(createKie({ apiKey, fetch }).wait({ path: MODIFY, id: "t1" })).rejects.toThrow(
        "No key for kie: set KIE_API_KEY or pass apiKey",
      );
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it("and the base URL are the environment's of the first use, not of construction", async () => {
    const urls: string[] = [];
    const runapi = createRunapi({
      fetch: async (url) => {
        urls.push(url);
        return Response.json({ id: "t1", status: "completed", videos: [{ url: VIDEO }] });
      },
    });
    vi.stubEnv("RUNAPI_API_KEY", KEY);
    vi.stubEnv("RUNAPI_BASE_URL", SERVER);
    await runapi.wait({ path: LUMA, id: "t1" });
    expect(urls).toEqual([`${SERVER}${LUMA}/t1`]);
  });

  it.each(["two words", "line\nbreak", "ключ", "k\0y"])(
    "that no header can carry (%j) is refused, and not shown",
    (apiKey) => {
      expect(() => createRunapi({ apiKey })).toThrow("Invalid key for runapi: set RUNAPI_API_KEY or pass apiKey");
    },
  );

  it("of one host is not the other's", async () => {
    vi.stubEnv("RUNAPI_API_KEY", KEY);
    await expect(createKie().wait({ path: MODIFY, id: "t1" })).rejects.toThrow("No key for kie");
  });
});

describe("the base URL", () => {
  it("is the host's, the environment's or the caller's", async () => {
    const apiKey = "key";
    expect((await request({ apiKey })).url).toBe(`https://runapi.ai${LUMA}/t1`);
    vi.stubEnv("RUNAPI_BASE_URL", "");
    expect((await request({ apiKey })).url).toBe(`https://runapi.ai${LUMA}/t1`);
    vi.stubEnv("RUNAPI_BASE_URL", "http://127.0.0.1:4010");
    expect((await request({ apiKey })).url).toBe(`http://127.0.0.1:4010${LUMA}/t1`);
    expect((await request({ apiKey, baseUrl: SERVER })).url).toBe(`${SERVER}${LUMA}/t1`);
  });

  it.each([
    ["https://api.test/", "https://api.test"],
    ["https://api.test///", "https://api.test"],
    ["https://api.test/v2/", "https://api.test/v2"],
    ["https://api.test/a/../b", "https://api.test/b"],
    ["http://localhost:4010", "http://localhost:4010"],
    ["http://[::1]:4010/a", "http://[::1]:4010/a"],
  ])("%s stands for %s", async (baseUrl, server) => {
    expect((await request({ apiKey: "key", baseUrl })).url).toBe(`${server}${LUMA}/t1`);
    expect(createRunapi({ apiKey: "key", baseUrl }).resume({ path: LUMA, id: "t1" }).toJSON().server).toBe(server);
  });

  it.each([
    "",
    "api.test",
    "//api.test",
    "/v1",
    "ftp://api.test",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https://user@api.test",
    "https://user:word@api.test",
    "https://api.test?a=b",
    "https://api.test/?",
    "https://api.test#a",
    "https://",
  ])("cannot be %j", (baseUrl) => {
    expect(() => createRunapi({ apiKey: "key", baseUrl })).toThrow(
      expect.objectContaining({ name: "ConfigurationError" }),
    );
  });
});

describe("the typed client", () => {
  it("makes typed calls with the key", async () => {
    const { client, sent } = runapi([json({ id: "t1", status: "pending" })]);
    const { data, response } = await typedClient(client).POST(LUMA, { body: lumaBody });
    expect([data?.id, response.status]).toEqual(["t1", 200]);
    expect(sent[0]).toMatchObject({ method: "POST", url: `${SERVER}${LUMA}`, body: JSON.stringify(lumaBody) });
    expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${KEY}`);
  });

  it.each([
    ["another base URL", { baseUrl: "https://evil.test" }],
    ["a base URL that begins alike", { baseUrl: `${SERVER}.evil.test` }],
    ["another port", { baseUrl: `${SERVER}:8443` }],
    ["no TLS", { baseUrl: "http://api.test" }],
  ])("sends nothing to %s", async (_, options) => {
    const { client, sent } = runapi([created]);
    await expect(typedClient(client).POST(LUMA, { body: lumaBody, ...options })).rejects.toMatchObject({
      name: "ConfigurationError",
    });
    expect(sent).toHaveLength(0);
  });

  it("follows no redirect", async () => {
    const { client, sent } = runapi([text("", { status: 307, headers: { location: "https://evil.test/" } })]);
    await expect(typedClient(client).POST(LUMA, { body: lumaBody })).rejects.toMatchObject({ name: "ContractError" });
    expect(sent).toHaveLength(1);
  });

  it("gives fetch an address and what to send, never a Request, and nothing from a cache", async () => {
    const { client, sent } = runapi([json({ id: "t1", status: "pending" })]);
    await typedClient(client).GET(`${LUMA}/{id}`, { params: { path: { id: "t1" } } });
    expect(sent[0]).toMatchObject({ method: "GET", url: `${SERVER}${LUMA}/t1`, body: undefined });
    expect(sent[0]?.init).toMatchObject({ redirect: "manual", cache: "no-store" });
  });

  it.each([400, 404, 500, 503])("sets error for an empty answer %i", async (status) => {
    const { client } = runapi([text("", { status, headers: { "content-length": "0" } })]);
    const { data, error, response } = await typedClient(client).POST(LUMA, { body: lumaBody });
    expect([data, error, response.status]).toEqual([undefined, `HTTP ${status}`, status]);
  });

  it("shows no key that a host echoes, in either kind of answer", async () => {
    const echo = { id: KEY, status: "pending", error: `Bearer ${KEY}` };
    const { client } = runapi([json(echo), json(echo, { status: 401 })]);
    const { data } = await typedClient(client).POST(LUMA, { body: lumaBody });
    const { error } = await typedClient(client).POST(LUMA, { body: lumaBody });
    expect(JSON.stringify([data, error])).not.toContain(KEY);
    expect(error).toMatchObject({ error: "Bearer [key]" });
  });

  it.each([
    ["silence", silence, "RequestTimeoutError"],
    ["a body that stalls", stalled(), "RequestTimeoutError"],
    ["a connection that is refused", lost("ECONNREFUSED"), "ConnectionError"],
  ])("ends %s with a typed error, once", async (_, reply, name) => {
    const { clock, client, sent } = runapi([reply]);
    const call = typedClient(client, { requestTimeoutMs: 500 }).POST(LUMA, { body: lumaBody });
    expect(await clock.failure(call)).toMatchObject({ name });
    expect([clock.now() <= 500, clock.left, sent.length]).toEqual([true, 0, 1]);
  });

  it("is ended by the caller's signal", async () => {
    const { clock, client } = runapi([silence]);
    const controller = new AbortController();
    const call = typedClient(client).POST(LUMA, { body: lumaBody, signal: controller.signal });
    call.catch(() => {});
    await clock.advance(10);
    controller.abort("enough");
    await expect(call).rejects.toMatchObject({ name: "AbortedError" });
    expect(clock.left).toBe(0);
  });

  it("keeps its middleware away from the task verbs' retries and ids", async () => {
    const { clock, client } = runapi([created, completed]);
    typedClient(client).use({ onRequest: () => Response.json({ id: "other" }) });
    expect((await clock.settle(client.run(LUMA, lumaBody))).id).toBe("t1");
  });
});

it("sends with the platform's fetch of the moment, on a clock of its own", async () => {
  vi.stubGlobal("fetch", async () => Response.json({ id: "t1", status: "completed", videos: [{ url: VIDEO }] }));
  const client = createRunapi({ apiKey: "key" });
  expect((await client.run(LUMA, lumaBody, { intervalMs: 0, wakeOn: Promise.resolve() })).outputs).toEqual([VIDEO]);
});

it("has the same verbs for both hosts", () => {
  for (const client of [createRunapi({ apiKey: "key" }), createKie({ apiKey: "key" })]) {
    for (const verb of ["submit", "wait", "run", "resume"]) expect(client).toHaveProperty(verb);
  }
  expect(createKie({ apiKey: "key" }).resume({ path: MODIFY, id: "t1" }).path).toBe(MODIFY);
});
