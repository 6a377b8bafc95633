import { describe as describeOperation } from "taskreel/runapi";
import { describe, expect, it } from "vitest";
import type { HandleJson } from "../../../src/index.js";
import { html, json, lost, type Reply, refusal, text } from "../../setup/virtual-fetch.js";
import { KEY, kie, LUMA, lumaBody, MODIFY, modifyBody, runapi, SERVER } from "../../setup/virtual-host.js";

// A result may be the answer itself (sync), or that now or later (hybrid): which one, the contract says.
const STYLE = "/api/v1/style_expansions";
const style = { description: "calm piano" };
const expanded = json({ style: "slow, warm piano" }, { headers: { "x-request-id": "req-1" } });

const PERSONA = "/api/v1/personas";
const persona = { source_task_id: "t0", source_audio_id: "a0", name: "Night singer", description: "A low voice" };
const made = { persona: { id: "p1", name: "Night singer" } };
const AT = "/api/v1/tasks/t1";
const accepted = (location: string) => json({ id: "t1", status: "processing" }, { status: 202, headers: { location } });
const running = json({ id: "t1", status: "processing" });
const stored = (status: number, body: unknown, state = "completed") =>
  json({ id: "t1", status: state, response: { status, content_type: "application/json", headers: {}, body } });
const done = stored(200, made);

describe("an answer that is the result", () => {
  it("comes from run, and there is no task", async () => {
    const { client, clock, sent } = runapi([expanded]);
    const result = await clock.settle(client.run(STYLE, style));
    expect(result).toEqual({ outputs: [], files: [], data: { style: "slow, warm piano" }, requestId: "req-1" });
    expect(sent.map(({ method, url }) => [method, url])).toEqual([["POST", SERVER + STYLE]]);
    expect(sent[0]?.headers.has("idempotency-key")).toBe(false);
  });

  it.each<[string, Reply, string]>([
    ["nobody knows its fate", lost(), "SubmissionUnknownError"],
    ["a gateway answers", refusal(502), "SubmissionUnknownError"],
    ["it is no JSON", html, "SubmissionUnknownError"],
    ["the host refuses", refusal(402), "ApiError"],
  ])("is sent once when %s: there is no key to buy it once", async (_, reply, name) => {
    const { client, clock, sent } = runapi([reply]);
    const error = await clock.failure(client.run(STYLE, style));
    expect([error.name, sent.length]).toEqual([name, 1]);
    if (name === "SubmissionUnknownError") expect(error.message).toContain(`${SERVER} may have taken the order`);
  });

  it("is waited for as long as the contract says", async () => {
    const { client, clock } = runapi([() => new Promise(() => {})]);
    const { maxWaitSeconds } = describeOperation(STYLE);
    expect(await clock.failure(client.run(STYLE, style))).toMatchObject({
      name: "SubmissionUnknownError",
      cause: { name: "RequestTimeoutError", message: expect.stringContaining(`${maxWaitSeconds * 1000} ms`) },
    });
  });

  it("takes no key of the caller's", async () => {
    const { client, clock, sent } = runapi([expanded]);
    // @ts-expect-error The contract has no such header.
    const error = await clock.failure(client.run(STYLE, style, { idempotencyKey: "order-42" }));
    expect([error.name, error.message, sent]).toEqual(["ConfigurationError", `${STYLE} takes no idempotencyKey`, []]);
  });

  it("is in the handle of who submits it all the same, as JSON too", async () => {
    const { client, clock, sent } = runapi([expanded]);
    const task = await clock.settle(client.submit(STYLE, style));
    const again = client.resume<typeof STYLE>(JSON.parse(JSON.stringify(task)) as HandleJson);
    expect((await clock.settle(again.wait())).data).toEqual({ style: "slow, warm piano" });
    expect(await clock.settle(again.refresh())).toMatchObject({ data: { style: "slow, warm piano" } });
    expect([await clock.settle(again.poll()), again.dueInMs(), sent.length]).toMatchObject([
      { state: "completed" },
      0,
      1,
    ]);
  });
});

describe("an answer that may be the result", () => {
  it("is it with 200: nothing is asked for any more", async () => {
    const { client, clock, sent } = runapi([json(made)]);
    const task = await clock.settle(client.submit(PERSONA, persona, { idempotencyKey: "order-42" }));
    expect(task).toMatchObject({ id: "order-42", answer: made, location: undefined });
    const again = client.resume<typeof PERSONA>(JSON.parse(JSON.stringify(task)) as HandleJson);
    expect((await clock.settle(again.wait())).data).toEqual(made);
    expect(sent.length).toBe(1);
  });

  it("is a task with 202, asked for where Location says", async () => {
    const { client, clock, sent } = runapi([accepted("/elsewhere/t1?by=me"), running, done]);
    const result = await clock.settle(client.run(PERSONA, persona));
    expect(result).toMatchObject({ id: "t1", outputs: [], data: made });
    expect(sent.slice(1).map(({ url }) => url)).toEqual(Array(2).fill(`${SERVER}/elsewhere/t1?by=me`));
  });

  it("is a task with 200 too, where the body says that one goes on", async () => {
    const { client, clock, sent } = runapi([running, done]);
    expect((await clock.settle(client.run(PERSONA, persona))).data).toEqual(made);
    expect(sent[1]?.url).toBe(SERVER + AT);
  });

  it("goes on from the handle's JSON, at the same address", async () => {
    const { client, clock } = runapi([accepted("/elsewhere/t1")]);
    const handle = JSON.stringify(await clock.settle(client.submit(PERSONA, persona)));
    const other = runapi([running, done]);
    const task = other.client.resume<typeof PERSONA>(JSON.parse(handle) as HandleJson);
    expect((await other.clock.settle(task.wait())).data).toEqual(made);
    expect(other.sent.map(({ url }) => url)).toEqual(Array(2).fill(`${SERVER}/elsewhere/t1`));
  });

  it("is found by path and id where the contract says that tasks are", async () => {
    const { client, clock, sent } = runapi([done]);
    expect((await clock.settle(client.wait({ path: PERSONA, id: "t1" }))).data).toEqual(made);
    expect(sent[0]?.url).toBe(SERVER + AT);
  });

  it("is bought once: repeated under its key when its fate is open", async () => {
    const { client, clock, sent } = runapi([lost(), accepted(AT), done]);
    await clock.settle(client.run(PERSONA, persona));
    const keys = sent.slice(0, 2).map(({ headers }) => headers.get("idempotency-key"));
    expect([keys[0], keys.length]).toEqual([keys[1], 2]);
    expect(keys[0]).toBeTruthy();
  });

  it.each([
    ["JSON as a text", stored(200, JSON.stringify(made)), made],
    ["another text", stored(200, "00:00 la la"), "00:00 la la"],
    ["no body", stored(204, undefined), undefined],
  ])("is unwrapped: %s", async (_, reply, data) => {
    const { client, clock } = runapi([accepted(AT), reply]);
    const result = await clock.settle(client.run(PERSONA, persona));
    expect(result.data).toEqual(data);
  });

  it.each([
    ["failed", stored(422, { error: "no voice in it" }, "failed")],
    ["completed, with a refusal in it", stored(422, { error: "no voice in it" })],
  ])("is the refusal that the request would have had: %s", async (_, reply) => {
    const { client, clock, sent } = runapi([accepted(AT), reply]);
    const task = await clock.settle(client.submit(PERSONA, persona));
    const cause = { name: "ApiError", status: 422, message: "The host answered 422: no voice in it" };
    const refused = { name: "TaskFailedError", code: 422, message: `The task failed: ${cause.message}`, cause };
    expect(await clock.failure(task.wait())).toMatchObject({ ...refused, task: { id: "t1" } });
    // What is final stays so, for whoever sleeps by himself too.
    expect(await clock.settle(task.poll())).toMatchObject({ state: "failed", error: refused });
    expect(sent.length).toBe(2);
    const updates: unknown[] = [];
    for await (const it of task) updates.push(it.state);
    expect(updates).toEqual(["failed"]);
  });

  it("fails as a task does where no answer was kept", async () => {
    const { client, clock } = runapi([accepted(AT), json({ id: "t1", status: "failed", error: "lost it" })]);
    expect(await clock.failure(client.run(PERSONA, persona))).toMatchObject({
      name: "TaskFailedError",
      message: "The task failed: lost it",
    });
  });

  it("is asked for again while it is done without an answer, and that has an end", async () => {
    const { client, clock, sent } = runapi([accepted(AT), json({ id: "t1", status: "completed" })]);
    const task = await clock.settle(client.submit(PERSONA, persona));
    expect(await clock.failure(task.wait({ retries: 2 }))).toMatchObject({
      name: "ContractError",
      message: "The status answer has no stored answer",
    });
    expect(sent.length).toBe(4);
  });
});

describe("a Location", () => {
  const away = [
    ...["https://evil.test/api/v1/tasks/t1", "//evil.test/t1", "http://api.test/t1", "javascript:alert(1)"],
    ...["blob:https://runapi.ai/x", `blob:${SERVER}/x`],
  ];

  it.each(away)("%s is not followed: the task is told, and asked for where the contract says", async (location) => {
    const { client, clock, sent } = runapi([accepted(location), done]);
    let stored: string | undefined;
    const submission = client.submit(PERSONA, persona, {
      onSubmitted: (task) => {
        stored = JSON.stringify(task);
      },
    });
    const error = await clock.failure(submission);
    expect(error).toMatchObject({ name: "ContractError", status: 202, task: { id: "t1" } });
    expect(error.message).toContain("Location leads away from the host");
    const task = client.resume<typeof PERSONA>(JSON.parse(stored ?? "") as HandleJson);
    expect((await clock.settle(task.wait())).data).toEqual(made);
    expect(sent.map(({ url }) => url)).toEqual([SERVER + PERSONA, SERVER + AT]);
  });

  it.each(away)("%s in a handle is refused before anything is sent", async (location) => {
    const { client, clock, sent } = runapi([done]);
    const createdAt = new Date().toISOString();
    const handle = { v: 1, host: "runapi", server: SERVER, path: PERSONA, id: "t1", createdAt, location } as const;
    const error = await clock.failure(client.resume<typeof PERSONA>(handle).wait());
    expect([error.name, sent]).toEqual(["ConfigurationError", []]);
  });

  it.each([
    ["https://runapi.ai", AT, `https://runapi.ai${AT}`],
    ["https://runapi.ai", `https://runapi.ai${AT}`, `https://runapi.ai${AT}`],
    ["https://runapi.ai", `https://api.runapi.ai${AT}`, `https://api.runapi.ai${AT}`],
    ["https://proxy.test/base", AT, `https://proxy.test/base${AT}`],
    ["https://proxy.test/base", `/base${AT}`, `https://proxy.test/base${AT}`],
    // Whoever puts something before the host wants all of it to go there.
    ["https://proxy.test/base", `https://runapi.ai${AT}`, `https://proxy.test/base${AT}`],
    // As RFC 9110 has it: from the address that was asked.
    ["https://proxy.test/base", "tasks/t1", "https://proxy.test/base/api/v1/tasks/t1"],
    ["https://proxy.test", `https://user:word@proxy.test${AT}#part`, `https://proxy.test${AT}`],
  ])("at %s, %s means %s", async (baseUrl, location, expected) => {
    const { client, clock, sent } = runapi([accepted(location), done], { baseUrl, intervalMs: 1000 });
    expect((await clock.settle(client.run(PERSONA, persona))).data).toEqual(made);
    expect(sent[1]?.url).toBe(expected);
    expect(sent[1]?.headers.get("authorization")).toMatch(/^Bearer /);
  });

  it("of an operation that always starts a task is where nobody looks", async () => {
    const { client, clock, sent } = runapi([
      json({ id: "t1" }, { headers: { location: "/elsewhere" } }),
      json({ id: "t1", status: "completed", videos: [{ url: "https://cdn.test/t1.mp4" }] }),
    ]);
    await clock.settle(client.run(LUMA, lumaBody));
    expect(sent[1]?.url).toBe(`${SERVER}${LUMA}/t1`);
  });

  it("of thousands of letters is told in one line", async () => {
    const { client, clock } = runapi([accepted(`https://evil.test/${"x".repeat(5000)}`)]);
    const error = await clock.failure(client.submit(PERSONA, persona));
    expect(error.message.length).toBeLessThan(1100);
    expect(JSON.parse(JSON.stringify(error)).location).toMatch(/^https:\/\/evil\.test\/x{982}$/);
  });
});

describe("a Location that says no task's id, in an answer that says none either", () => {
  const named = (status: number, location: string) => json({}, { status, headers: { location } });
  const places = ["/jobs?ticket=9", "https://evil.test/jobs/9", "urn:task:9", `/x?key=${KEY}`, `/${"x".repeat(5000)}`];

  it.each(places)("%s is told, never followed", async (location) => {
    for (const path of [PERSONA, STYLE, LUMA] as const) {
      const { client, clock, sent } = runapi([named(202, location)]);
      const error = await clock.failure(client.submit(path as typeof STYLE, style));
      const told = JSON.parse(JSON.stringify(error));
      const shown = location.replace(KEY, "[key]").slice(0, 1000);
      expect([told.name, told.location]).toEqual(["SubmissionUnknownError", shown]);
      expect(error.message).toContain(`may have taken the order and named ${shown}. `);
      expect(error.message).not.toContain(KEY);
      expect(new Set(sent.map(({ method, url }) => `${method} ${url}`))).toEqual(new Set([`POST ${SERVER}${path}`]));
    }
  });

  it.each<[string, Reply]>([
    ["a redirect that often follows on a purchase", refusal(303, { location: "/jobs/9" })],
    ["a gateway's refusal", refusal(504, { location: "/jobs/9" })],
    ["an answer that is too long", text(" ".repeat(2 ** 21), { headers: { location: "/jobs/9" } })],
    ["HTML", text("<p>Thanks</p>", { status: 202, headers: { location: "/jobs/9" } })],
  ])("is told of %s too, whatever the attempts after it meet", async (_, reply) => {
    const { client, clock } = runapi([reply, lost()]);
    const error = await clock.failure(client.submit(PERSONA, persona));
    expect(error).toMatchObject({ name: "SubmissionUnknownError", location: "/jobs/9" });
    const once = runapi([reply]);
    expect(await once.clock.failure(once.client.submit(STYLE, style))).toMatchObject({ location: "/jobs/9" });
  });

  it("is none where the host names nothing", async () => {
    const { client, clock } = runapi([json({}, { status: 202 })]);
    const error = await clock.failure(client.submit(PERSONA, persona));
    expect([error.message.includes("named"), "location" in JSON.parse(JSON.stringify(error))]).toEqual([false, false]);
  });
});

describe("what a host may say instead", () => {
  it("a failure with 200 is a task's, and is asked for", async () => {
    const { client, clock, sent } = runapi([
      json({ id: "t1", status: "failed", error: "moderated" }),
      json({ id: "t1", status: "failed", error: "moderated" }),
    ]);
    expect(await clock.failure(client.run(PERSONA, persona))).toMatchObject({
      name: "TaskFailedError",
      message: "The task failed: moderated",
    });
    expect(sent.length).toBe(2);
  });

  it.each([{}, { persona: null }, null, 42, [], { error: "moderated" }, { status: "failed", error: "moderated" }])(
    "%j with 200 is no result, and leaves open what was bought",
    async (answer) => {
      for (const path of [STYLE, PERSONA] as const) {
        const { client, clock, sent } = runapi([json(answer)]);
        const error = await clock.failure(client.run(path as typeof STYLE, style));
        const cause = { name: "ContractError", message: "The answer has neither result nor task id", body: answer };
        expect(error).toMatchObject({ name: "SubmissionUnknownError", cause });
        // Under a key it is asked again, which buys nothing twice.
        expect([sent.length, new Set(sent.map(({ headers }) => headers.get("idempotency-key"))).size]).toEqual([
          path === STYLE ? 1 : 4,
          1,
        ]);
      }
    },
  );

  it.each([202, 200])("a text with %i and a Location is no task where there are none", async (status) => {
    const { client, clock } = runapi([text("ok", { status, headers: { location: "/api/v1/whatever" } })]);
    expect((await clock.failure(client.run(STYLE, style))).name).toBe("SubmissionUnknownError");
  });

  it("the key in JSON inside a text, spelt in escapes, is blotted out", async () => {
    const spelt = [...KEY].map((it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
    const inner = `{"error":{"message":"bad ${spelt}"}}`;
    const { client, clock } = runapi([accepted(AT), stored(422, inner, "failed")]);
    const error = await clock.failure(client.run(PERSONA, persona));
    expect(error.message).toContain("bad [key]");
    expect(JSON.stringify([error, error.cause, (error as { data?: unknown }).data])).not.toContain(KEY);
  });

  it("a stored text is cut where any answer is: no depth is beyond whoever goes through it", async () => {
    const deep = `{"persona":${"[".repeat(60_000)}${"]".repeat(60_000)}}`;
    const { client, clock } = runapi([accepted(AT), stored(200, deep)]);
    const { data } = await clock.settle(client.run(PERSONA, persona));
    expect(JSON.stringify(data).length).toBeLessThan(300);
  });

  it.each([null, {}, 7])("a handle whose location is %j is none", (location) => {
    const { client } = runapi([]);
    const handle = { v: 1, host: "runapi", server: SERVER, path: PERSONA, id: "t1", createdAt: "2026-11-26", location };
    expect(() => client.resume<typeof PERSONA>(handle as unknown as HandleJson)).toThrow("This is no handle of runapi");
  });
});

describe("a handle in a request", () => {
  it("stands for the id of its task", async () => {
    const { client, clock, sent } = runapi([json({ id: "t0" }), json(made)]);
    const song = await clock.settle(client.submit(LUMA, lumaBody));
    await clock.settle(client.submit(PERSONA, { ...persona, source_task_id: song }));
    expect(JSON.parse(sent[1]?.body ?? "")).toEqual({ ...persona, source_task_id: "t0" });
  });

  it("of another host is refused before anything is sent", async () => {
    const other = kie([json({ code: 200, msg: "success", data: { taskId: "k1" } })]);
    const task = await other.clock.settle(other.client.submit(MODIFY, modifyBody));
    const { client, clock, sent } = runapi([json(made)]);
    const error = await clock.failure(client.submit(PERSONA, { ...persona, source_task_id: task as never }));
    expect([error.name, sent]).toEqual(["ConfigurationError", []]);
    expect(error.message).toContain("source_task_id is a task of kie, which runapi does not know");
  });
});

describe("texts", () => {
  it("that are no JSON are no result", async () => {
    const { client, clock } = runapi([text("ok")]);
    expect((await clock.failure(client.run(STYLE, style))).message).toContain("The answer has neither result nor task");
  });
});
