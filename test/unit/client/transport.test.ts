import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/client/answer.js";
import { Interrupt } from "../../../src/client/kernel/timers.js";
import { createTransport } from "../../../src/client/transport.js";
import { typedClient } from "../../../src/client/typed.js";
import { VirtualClock } from "../../setup/virtual-clock.js";
import {
  cut,
  deaf,
  json,
  later,
  lost,
  type Reply,
  scriptedFetch,
  silence,
  stalled,
} from "../../setup/virtual-fetch.js";
import { LUMA, lumaBody, runapi } from "../../setup/virtual-host.js";

const KEY = "sk-test-0123456789abcdef";

function begin(reply: Reply) {
  const clock = new VirtualClock();
  const { fetch, sent } = scriptedFetch(clock, [reply]);
  const transport = createTransport({ server: () => "https://api.test/base", key: () => KEY, fetch, clock });
  const controller = new AbortController();
  const interrupt = new Interrupt(controller.signal);
  const get = (timeoutMs = 1000): Promise<Answer> =>
    transport.send({ method: "GET", url: "https://api.test/base/a?b=c", timeoutMs }, interrupt);
  const post = (body: string, headers = {}) =>
    transport.send({ method: "POST", url: "https://api.test/base/a", body, headers, timeoutMs: 1000 }, interrupt);
  return { clock, sent, transport, controller, interrupt, get, post };
}

/** The two ways by which a caller's headers get to the transport. */
function headed(headers: Record<string, string>) {
  const { client, sent } = runapi([json({})]);
  const typed = () => typedClient(client).POST(LUMA, { body: lumaBody, headers });
  const submit = () => client.submit(LUMA, lumaBody, { headers });
  return { typed, submit, sent };
}

describe("one request", () => {
  it("carries the key, asks for JSON, follows nothing and is never answered from a cache", async () => {
    const { clock, sent, get } = begin(json({ ok: true }));
    expect(await clock.settle(get())).toMatchObject({ status: 200, body: { ok: true } });
    expect(sent[0]).toMatchObject({
      method: "GET",
      url: "https://api.test/base/a?b=c",
      body: undefined,
      init: { redirect: "manual", cache: "no-store" },
    });
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      accept: "application/json",
      authorization: `Bearer ${KEY}`,
    });
    expect(clock.left).toBe(0);
  });

  it("says nothing of a cache to a worker that knows none", async () => {
    const known = Object.getOwnPropertyDescriptor(Request.prototype, "cache") as PropertyDescriptor;
    Reflect.deleteProperty(Request.prototype, "cache");
    try {
      const { clock, sent, get } = begin(json({}));
      await clock.settle(get());
      expect(sent[0]?.init).not.toHaveProperty("cache");
    } finally {
      Object.defineProperty(Request.prototype, "cache", known);
    }
  });

  it("sends the body as it is, with the caller's headers beside its own", async () => {
    const { clock, sent, post } = begin(json({}));
    await clock.settle(post('{"a":1}', { "x-mine": "1", authorization: "Bearer other" }));
    expect(sent[0]?.body).toBe('{"a":1}');
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      accept: "application/json",
      authorization: `Bearer ${KEY}`,
      "content-type": "application/json",
      "x-mine": "1",
    });
  });

  it.each([301, 302, 303, 307, 308])("refuses the redirect %i, whatever the fetch makes of it", async (status) => {
    const { clock, get } = begin(() => new Response(null, { status, headers: { location: "https://evil.test/" } }));
    expect(await clock.failure(get())).toMatchObject({ name: "ContractError", status });
  });

  it("says where a redirect leads, so that somebody can look there, without the key and in bounds", async () => {
    const location = `/tasks/t1?key=${KEY}&${"x".repeat(5000)}`;
    const { clock, get } = begin(() => new Response(null, { status: 303, headers: { location } }));
    const { message } = await clock.failure(get());
    expect(message).toMatch(/^The host redirects to \/tasks\/t1\?key=\[key\]&x+; set the final baseUrl$/);
    expect(message.length).toBeLessThan(1100);
  });

  it.each(["content-length", "Transfer-Encoding", "HOST", "connection", "keep-alive", "upgrade", "expect"])(
    "refuses the header %s before anything is sent, since no call gets through with it",
    async (name) => {
      const { typed, submit, sent } = headed({ [name]: "5" });
      for (const calling of [typed, submit]) {
        await expect(calling()).rejects.toMatchObject({
          name: "ConfigurationError",
          message: `Leave out the header ${name.toLowerCase()}: the connection sets it`,
        });
      }
      expect(sent).toEqual([]);
    },
  );

  it("refuses a redirect that a browser hides", async () => {
    const hidden = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
    const { clock, get } = begin(() => hidden);
    expect(await clock.failure(get())).toMatchObject({ name: "ContractError", status: 0 });
  });

  it.each([
    ["ECONNREFUSED", false],
    ["ENOTFOUND", false],
    ["EAI_AGAIN", false],
    ["UND_ERR_CONNECT_TIMEOUT", false],
    ["ECONNRESET", true],
    ["EPIPE", true],
    ["ETIMEDOUT", true],
    ["UND_ERR_SOCKET", true],
    ["CERT_HAS_EXPIRED", false],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", false],
    ["ERR_TLS_CERT_ALTNAME_INVALID", false],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", false],
    ["ERR_SSL_WRONG_VERSION_NUMBER", false],
    ["ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", true],
    ["ConnectionRefused", false],
  ])("that ends with %s can have reached the host: %s", async (code, sent) => {
    const { clock, get } = begin(lost(code));
    const error = await clock.failure(get());
    expect(error).toMatchObject({ name: "ConnectionError", sent, message: `No answer from https://api.test: ${code}` });
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it("counts as sent where TLS breaks at a moment that nobody tells", async () => {
    const code = "ERR_SSL_WRONG_VERSION_NUMBER";
    // As a fetch that stands on Node's https says it, in the greeting and after it.
    const { clock, get } = begin(() => Promise.reject(Object.assign(new Error(code), { code })));
    expect(await clock.failure(get())).toMatchObject({ name: "ConnectionError", sent: true });
  });

  it.each([
    ["an Error", new Error("offline"), "offline"],
    ["a text", "offline", "offline"],
  ])("ends when a fetch throws %s at once", async (_, thrown, told) => {
    const clock = new VirtualClock();
    const fetch = () => {
      throw thrown;
    };
    const transport = createTransport({ server: () => "https://api.test", key: () => KEY, fetch, clock });
    const sending = transport.send({ method: "GET", url: "https://api.test/", timeoutMs: 1000 }, new Interrupt());
    expect(await clock.failure(sending)).toMatchObject({
      name: "ConnectionError",
      message: expect.stringContaining(told),
    });
  });
});

describe("its time limit", () => {
  it.each([
    ["silence", silence],
    ["a fetch that does not listen", deaf],
    ["a body that stalls", stalled()],
    ["an answer that is late", later(1001, json({}))],
  ])("ends %s to the millisecond", async (_, reply) => {
    const { clock, sent, get, interrupt } = begin(reply);
    expect(await clock.failure(get())).toMatchObject({ name: "RequestTimeoutError", sent: true });
    expect(clock.now()).toBe(1000);
    expect(sent[0]?.signal.aborted).toBe(true);
    expect(interrupt.pending).toBeUndefined();
  });

  it("lets an answer through that comes in time, and is then off", async () => {
    const { clock, get } = begin(later(999, json({})));
    await clock.settle(get());
    expect([clock.now(), clock.left]).toEqual([999, 0]);
  });

  it("is off after a connection that broke, too", async () => {
    for (const reply of [lost(), cut(), cut({ status: 500 })]) {
      const { clock, get } = begin(reply);
      await get().catch(() => {});
      expect(clock.left).toBe(0);
    }
  });
});

describe("an abort", () => {
  it.each([
    ["silence", silence],
    ["a fetch that does not listen", deaf],
    ["a body that stalls", stalled()],
  ])("ends %s at once, with the caller's reason", async (_, reply) => {
    const { clock, sent, controller, get } = begin(reply);
    const sending = get();
    sending.catch(() => {});
    await clock.advance(500);
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(sending).rejects.toMatchObject({ name: "AbortedError", cause: reason });
    expect([clock.now(), clock.left, sent[0]?.signal.aborted]).toEqual([500, 0, true]);
  });

  it("that came before lets nothing be sent", async () => {
    const { clock, sent, controller, get } = begin(json({}));
    controller.abort();
    expect(await clock.failure(new Promise((resolve) => resolve(get())))).toMatchObject({ name: "AbortedError" });
    expect([sent.length, clock.left]).toEqual([0, 0]);
  });

  it("never reaches the caller's own signal from the other side", async () => {
    const { clock, controller, interrupt, sent, get } = begin(json({}));
    await clock.settle(get());
    expect(sent[0]?.signal).not.toBe(controller.signal);
    interrupt.close();
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });
});

describe("its address", () => {
  it.each([
    "http://api.test/a",
    "https://api.test:8443/a",
    "https://api.test.evil.test/a",
    "https://evil.test/https://api.test/a",
    "https://api.tes/t",
  ])("is never %s", async (url) => {
    const { transport, sent } = begin(json({}));
    await expect(transport.send({ method: "GET", url, timeoutMs: 1000 }, new Interrupt())).rejects.toMatchObject({
      name: "ConfigurationError",
    });
    expect(sent).toHaveLength(0);
  });
});
