import { createKie, upload as uploadToKie } from "taskreel/kie";
import { type MockServer, startMockServer } from "taskreel/mock";
import { createRunapi, upload as uploadToRunapi } from "taskreel/runapi";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMockServer();
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const KEY = "sk-test-0123456789abcdef";
const bytes = Uint8Array.from({ length: 1000 }, (_, n) => n % 256);
const clip = () => new File([bytes], "in park.mp4", { type: "video/mp4" });

interface Sent {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A platform's fetch that answers as it is told, and what it was asked. */
function wire(answer: () => Response | Promise<Response>) {
  const sent: Sent[] = [];
  const fetch = async (url: unknown, init?: RequestInit) => {
    const body = init?.body instanceof Blob ? await init.body.text() : String(init?.body);
    sent.push({ url: String(url), headers: new Headers(init?.headers), body });
    return answer();
  };
  return { sent, fetch: fetch as typeof globalThis.fetch };
}

const HOSTS = {
  runapi: {
    upload: (source: never, options?: object, given?: object) =>
      uploadToRunapi(createRunapi({ apiKey: KEY, ...given }), source, options),
    yes: { url: "https://files.test/a.mp4", expires_at: "2026-12-01T00:00:00Z" },
    file: "https://runapi.ai/api/v1/files",
    fromUrl: "https://runapi.ai/api/v1/files",
    body: { source: { type: "url", url: "https://example.com/a.mp4" }, file_name: "b.mp4" },
    no: [Response.json({ error: "Too large" }, { status: 413 }), { name: "ApiError", status: 413 }],
  },
  kie: {
    upload: (source: never, options?: object, given?: object) =>
      uploadToKie(createKie({ apiKey: KEY, ...given }), source, options),
    yes: { code: 200, msg: "success", data: { downloadUrl: "https://files.test/a.mp4" } },
    file: "https://kieai.redpandaai.co/api/file-stream-upload",
    fromUrl: "https://kieai.redpandaai.co/api/file-url-upload",
    body: { fileUrl: "https://example.com/a.mp4", uploadPath: "taskreel", fileName: "b.mp4" },
    no: [Response.json({ code: 422, msg: "no" }), { name: "ApiError", code: 422 }],
  },
} as const;

describe.each(Object.entries(HOSTS))("%s", (_, { upload, yes, file, fromUrl, body, no }) => {
  test.each([
    ["a file", clip],
    ["a blob", () => new Blob([bytes])],
    ["bytes", () => bytes],
    ["a buffer", () => bytes.buffer],
    ["a stream", () => new Blob([bytes]).stream()],
  ])("%s can be fetched where the answer says", async (_, source) => {
    const { url, expiresAt } = await upload(source() as never, {}, { baseUrl: mock.url });
    expect(Date.parse(String(expiresAt))).toBeGreaterThan(Date.now());
    expect(new Uint8Array(await (await fetch(url)).arrayBuffer())).toEqual(bytes);
    mock.requests.assertCount(1, { kind: "other" });
    mock.assertConforming();
  });

  test("a URL is handed on", async () => {
    await upload("https://example.com/a.mp4" as never, {}, { baseUrl: mock.url });
    mock.assertConforming();
    const { sent, fetch } = wire(() => Response.json(yes));
    await upload(new URL("https://example.com/a.mp4") as never, { name: "b.mp4" }, { fetch });
    expect(sent.map(({ url }) => url)).toEqual([fromUrl]);
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual(body);
  });

  test("the key goes to the contract's server, the name with the file", async () => {
    const { sent, fetch } = wire(() => Response.json(yes));
    const done = await upload(clip() as never, { name: 'a "b".mp4' }, { fetch });
    expect(done.url).toBe("https://files.test/a.mp4");
    expect(sent.map(({ url }) => url)).toEqual([file]);
    expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${KEY}`);
    const { headers, body: form } = sent[0] as Sent;
    expect(headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=taskreel-\w{32}$/);
    expect(form).toContain('filename="a %22b%22.mp4"\r\nContent-Type: video/mp4\r\n\r\n');
  });

  test("without a name no field is sent for it", async () => {
    const { sent, fetch } = wire(() => Response.json(yes));
    await upload(new Blob([bytes]) as never, {}, { fetch });
    expect(sent[0]?.body).not.toMatch(/name="file_?name"/i);
    await upload("https://example.com/a.mp4" as never, {}, { fetch });
    expect(sent[1]?.body).not.toMatch(/"file_?name"/i);
  });

  test("a refusal is the host's own", async () => {
    const { fetch } = wire(() => no[0].clone());
    await expect(upload(clip() as never, {}, { fetch })).rejects.toMatchObject(no[1]);
  });

  test("it is sent once, whatever becomes of it", async () => {
    for (const answer of [() => Promise.reject(new TypeError("lost")), () => new Response("", { status: 503 })]) {
      const { sent, fetch } = wire(answer);
      const error = await upload(clip() as never, {}, { fetch }).catch((it: Error) => it);
      expect(["ConnectionError", "ApiError"]).toContain((error as Error).name);
      expect(sent.length).toBe(1);
    }
  });

  test.each([{}, { url: 7 }, { data: { downloadUrl: "javascript:alert(1)" } }, { url: "file:///etc/passwd" }])(
    "an answer without an address is none: %j",
    async (said) => {
      const { fetch } = wire(() => Response.json({ code: 200, msg: "success", ...said }));
      await expect(upload(clip() as never, {}, { fetch })).rejects.toMatchObject({ name: "ContractError" });
    },
  );

  test.each([
    ["park.mp4", "openAsBlob"],
    ["ftp://example.com/a.mp4", "http(s) URL"],
    [new Blob([]), "empty"],
    [7, "a Blob, a stream, bytes"],
    [undefined, "a Blob, a stream, bytes"],
  ])("%s is refused before anything is sent", async (source, says) => {
    const { sent, fetch } = wire(() => Response.json(yes));
    await expect(upload(source as never, {}, { fetch })).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining(says),
    });
    expect(sent).toEqual([]);
  });

  test.each([{ name: "../a.mp4" }, { name: "a\r\nb" }, { name: "" }, { filename: "a" }, { requestTimeoutMs: 0 }])(
    "the option %j is refused",
    async (options) => {
      const { sent, fetch } = wire(() => Response.json(yes));
      const refused = upload(clip() as never, options, { fetch });
      await expect(refused).rejects.toMatchObject({ name: "ConfigurationError" });
      const byUrl = upload("https://example.com/a.mp4" as never, options, { fetch });
      await expect(byUrl).rejects.toMatchObject({ name: "ConfigurationError" });
      expect(sent).toEqual([]);
    },
  );

  test("a signal ends it", async () => {
    const { fetch } = wire(() => new Promise(() => {}));
    const signal = AbortSignal.timeout(10);
    await expect(upload(clip() as never, { signal }, { fetch })).rejects.toMatchObject({ name: "AbortedError" });
  });
});
