import { createKie } from "taskreel/kie";
import { createRunapi } from "taskreel/runapi";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { json, text } from "../../setup/virtual-fetch.js";
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
  const fetch = async (input: Request | string, init?: RequestInit) => {
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

  it.each([undefined, "", " ", "\n"])("cannot be missing (%j)", (apiKey) => {
    const options = apiKey === undefined ? {} : { apiKey };
    expect(() => createRunapi(options)).toThrow("There is no key for runapi: set RUNAPI_API_KEY, or pass apiKey");
    expect(() => createKie(options)).toThrow("There is no key for kie: set KIE_API_KEY, or pass apiKey");
  });

  it.each(["two words", "line\nbreak", "ключ", "k\0y"])(
    "that no header can carry (%j) is refused, and not shown",
    (apiKey) => {
      expect(() => createRunapi({ apiKey })).toThrow("This is no key for runapi: set RUNAPI_API_KEY, or pass apiKey");
    },
  );

  it("of one host is not the other's", () => {
    vi.stubEnv("RUNAPI_API_KEY", KEY);
    expect(() => createKie()).toThrow("There is no key for kie");
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

describe("the generated client", () => {
  it("makes typed calls with the key", async () => {
    const { client, sent } = runapi([json({ id: "t1", status: "pending" })]);
    const { data, response } = await client.POST(LUMA, { body: lumaBody });
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
    await expect(client.POST(LUMA, { body: lumaBody, ...options })).rejects.toMatchObject({
      name: "ConfigurationError",
    });
    expect(sent).toHaveLength(0);
  });

  it("follows no redirect", async () => {
    const { client, sent } = runapi([text("", { status: 307, headers: { location: "https://evil.test/" } })]);
    const { response } = await client.POST(LUMA, { body: lumaBody });
    expect([response.status, sent.length]).toEqual([307, 1]);
  });

  it("keeps its middleware away from the task verbs' retries and ids", async () => {
    const { clock, client } = runapi([created, completed]);
    client.use({ onRequest: () => Response.json({ id: "other" }) });
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
    for (const verb of ["submit", "wait", "run", "resume", "GET", "POST", "use"]) expect(client).toHaveProperty(verb);
  }
  expect(createKie({ apiKey: "key" }).resume({ path: MODIFY, id: "t1" }).path).toBe(MODIFY);
});
