import { request as httpRequest, type RequestListener } from "node:http";
import express from "express";
import { Hono } from "hono";
import { createKie, webhookRules as kieRules } from "taskreel/kie";
import { type ManualClock, type MockServer, manualClock, startMockServer } from "taskreel/mock";
import { createRunapi, webhookRules as runapiRules } from "taskreel/runapi";
import {
  callbackUrl,
  createReceiver,
  type DeliveryReport,
  type EndedTask,
  type Receiver,
  toNodeListener,
} from "taskreel/webhooks";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Listening, listening } from "../setup/listening.js";

const SECRET = "mock-webhook-secret";
const KIE = "/api/v1/modify/generate";
const BODY = { prompt: "City", videoUrl: "https://example.com/a.mp4" };

let mock: MockServer<ManualClock>;
let servers: Listening[] = [];
let reports: DeliveryReport[] = [];
let handed: string[] = [];
let errors: Error[] = [];

beforeEach(async () => {
  mock = await startMockServer({ clock: manualClock(), seed: 1 });
  [servers, reports, handed, errors] = [[], [], [], []];
});
afterEach(async () => {
  mock.assertConforming();
  await mock.close();
  await Promise.all(servers.map((it) => it[Symbol.asyncDispose]()));
});

const urlOf = async (listener: RequestListener) => {
  const server = await listening(listener);
  servers.push(server);
  return server.url;
};
const kie = () => createKie({ apiKey: "any", baseUrl: mock.url });
const told = (ended: EndedTask<never> | { task: { id: string } }) => {
  const { task } = ended as { task: { id: string } };
  handed.push("error" in ended ? `${task.id} ${(ended.error as Error).name}` : task.id);
};
const kieReceiver = (more: { secret?: string } = {}) =>
  createReceiver({
    client: kie(),
    rules: kieRules,
    secret: SECRET,
    onTask: told,
    onDelivery: (it) => reports.push(it),
    onError: (it) => errors.push(it as Error),
    ...more,
  });
const outcomes = () => mock.callbacks.map(({ outcome, attempt }) => `${outcome} ${attempt}`);

async function submitted(url: string): Promise<string> {
  return (await kie().submit(KIE, { ...BODY, callBackUrl: callbackUrl(url, KIE) })).id;
}

describe("kie.ai calls back", () => {
  test("and the task is handed over once, whatever is sent twice", async () => {
    const url = await urlOf(toNodeListener(kieReceiver()) as RequestListener);
    mock.scenario = "callbacks-twice";
    const id = await submitted(url);
    await mock.clock.advance(2000);
    await mock.callbacks.redeliver(id);
    expect(handed).toEqual([id]);
    expect(reports.map((it) => it.status)).toEqual([200, 200, 200, 200]);
    expect(reports.filter((it) => it.outcome === "repeated").length).toBeGreaterThanOrEqual(2);
    expect(errors).toEqual([]);
  });

  test("with a failure, and in another order than they ended", async () => {
    const url = await urlOf(toNodeListener(kieReceiver()) as RequestListener);
    mock.scenario = { plan: [{ outcome: "failed" }, {}], callbacks: { reorder: true } };
    const [first, second] = [await submitted(url), await submitted(url)];
    await mock.clock.advance(20_000);
    expect(handed).toEqual([second, `${first} TaskFailedError`]);
  });

  test("with a signature that is forged, until it gives up: nothing is handed over, the host is not asked", async () => {
    const url = await urlOf(toNodeListener(kieReceiver()) as RequestListener);
    mock.scenario = "callbacks-forged";
    await submitted(url);
    await mock.clock.advance(600_000);
    expect([handed, reports.map((it) => it.status)]).toEqual([[], [401, 401, 401, 401]]);
    expect(mock.requests.length).toBe(1);
  });

  test("again after onTask threw", async () => {
    let broken = true;
    const receiver = createReceiver({
      client: kie(),
      rules: kieRules,
      secret: ["the next secret", SECRET],
      onTask: (ended) => {
        if (broken) throw new Error("disk full");
        told(ended);
      },
    });
    const id = await submitted(await urlOf(toNodeListener(receiver) as RequestListener));
    await mock.clock.advance(2000);
    broken = false;
    await mock.clock.advance(15_000);
    expect([outcomes(), handed]).toEqual([["failed 1", "delivered 2"], [id]]);
  });

  test("and a wait that sleeps for an hour is over at once", async () => {
    const receiver = kieReceiver();
    const url = await urlOf(toNodeListener(receiver) as never);
    const task = await kie().submit(KIE, { ...BODY, callBackUrl: callbackUrl(url, KIE) });
    const done = task.wait({ intervalMs: 3_600_000, timeoutMs: 7_200_000, wakeOn: receiver.wakes(task.id) });
    await mock.clock.advance(2000);
    expect((await done).outputs).toHaveLength(1);
  });
});

describe("RunAPI calls back", () => {
  test("unsigned, and the fetched task decides", async () => {
    const client = createRunapi({ apiKey: "any", baseUrl: mock.url });
    const receiver = createReceiver({
      client,
      rules: runapiRules,
      onTask: (ended) => {
        if (ended.path !== "/api/v1/luma/modify_video" || "error" in ended) throw new Error("not this one");
        handed.push(ended.result.data.videos[0]?.url ?? "");
      },
    });
    const url = await urlOf(toNodeListener(receiver) as RequestListener);
    const path = "/api/v1/luma/modify_video";
    const task = await client.submit(path, {
      model: "luma-modify-video",
      prompt: "Fog",
      source_video_url: "https://example.com/a.mp4",
      callback_url: callbackUrl(url, path),
    });
    const strangers = await fetch(callbackUrl(url, path), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ id: "made-up", status: "completed", videos: [{ url: "https://evil.test/x.mp4" }] }),
    });
    expect([strangers.status, handed]).toEqual([404, []]);
    await mock.clock.advance(2000);
    expect([receiver.verifies, outcomes()]).toEqual(["fetch", ["delivered 1"]]);
    expect(handed).toEqual([(await client.resume(task.toJSON()).wait()).outputs[0]]);
  });
});

describe("in a server of", () => {
  const hono = (receiver: Receiver): RequestListener => {
    const app = new Hono().post("/hook", (c) => receiver(c.req.raw));
    return async (incoming, outgoing) => {
      const chunks: Uint8Array[] = [];
      for await (const it of incoming) chunks.push(it as Uint8Array);
      const { method = "GET", headers } = incoming;
      const answer = await app.request(incoming.url ?? "/", {
        method,
        headers: headers as Record<string, string>,
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      });
      outgoing.writeHead(answer.status).end(await answer.text());
    };
  };
  const routed = (receiver: Receiver, ...before: express.RequestHandler[]): RequestListener =>
    express().use("/api", express.Router().post("/hook", ...before, toNodeListener(receiver)));
  const keepRaw = express.json({
    verify: (request, _, bytes) => Object.assign(request, { rawBody: bytes }),
  });

  test.each<[string, string, (receiver: Receiver) => RequestListener]>([
    ["Hono", "/hook", hono],
    ["Express", "/api/hook", (it) => routed(it)],
    ["Express after express.raw()", "/api/hook", (it) => routed(it, express.raw({ type: "application/json" }))],
    ["Express after express.text()", "/api/hook", (it) => routed(it, express.text({ type: "application/json" }))],
    ["Express after a parser that keeps rawBody", "/api/hook", (it) => routed(it, keepRaw)],
    ["Express after express.json()", "/api/hook", (it) => routed(it, express.json())],
    ["node:http", "/hook", (it) => toNodeListener(it) as RequestListener],
  ])("%s it takes callbacks", async (_, path, serve) => {
    const id = await submitted(`${await urlOf(serve(kieReceiver()))}${path}`);
    await mock.clock.advance(2000);
    expect([outcomes(), handed, errors]).toEqual([["delivered 1"], [id], []]);
  });

  test("node:http it refuses what is no callback, and an endless body does not keep it", async () => {
    const url = await urlOf(toNodeListener(kieReceiver()) as RequestListener);
    const json = { "content-type": "application/json" };
    expect((await fetch(url)).status).toBe(405);
    expect((await fetch(url, { method: "POST", body: "{", headers: json })).status).toBe(400);
    await new Promise<void>((resolve) => {
      const request = httpRequest(url, { method: "POST", headers: json });
      let going = true;
      const pour = () => {
        while (going && request.write(" ".repeat(65_536)));
      };
      request.on("drain", pour);
      request.on("response", (response) => response.resume());
      // The other side hangs up while this one still writes.
      request.on("error", () => {});
      request.on("close", () => {
        going = false;
        resolve();
      });
      pour();
    });
    expect(reports.map((it) => it.status)).toEqual([405, 400, 413]);
  });
});
