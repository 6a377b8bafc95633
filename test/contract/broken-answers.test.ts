import { describe, expect, test } from "vitest";
import { answering, clientOf, exampleOf, html, json, noHurry, sleepless, taskCases, typedOf } from "./support.js";

const PERMANENT = 403;
const PASSING = 502;

/** Answers that no contract describes: what stands between a client and its host sends them. */
const BODIES = [
  { kind: "an HTML page", answer: html, body: expect.stringContaining("<html>") },
  { kind: "an empty body", answer: (status: number) => new Response("", { status }), body: "" },
  { kind: "no body", answer: (status: number) => new Response(null, { status }), body: "" },
  {
    kind: "a length of 0",
    answer: (status: number) => new Response("", { status, headers: { "content-length": "0" } }),
    body: "",
  },
  { kind: "JSON null", answer: (status: number) => json(null, status), body: null },
  { kind: "a JSON list", answer: (status: number) => json(["no"], status), body: ["no"] },
  { kind: "half a body", answer: (status: number) => new Response('{"error":', { status }), body: '{"error":' },
] as const;

describe.each(taskCases)("$title", (it) => {
  const { host, contract, create } = it;
  const { id, answer: completed, result } = exampleOf(it, contract.states.succeeded[0] as string);

  function connect(...answers: (() => Response)[]) {
    const wire = answering(...answers);
    const client = clientOf(host, { fetch: wire.fetch, clock: sleepless() });
    const submit = () => client.submit(create.path, it.body, noHurry);
    return { client, submit, sent: wire.sent, task: client.resume({ path: create.path, id }) };
  }

  describe.each(BODIES)("an error with $kind", ({ answer, body }) => {
    const error = (status: number) => ({ name: "ApiError", status, body, fields: {}, code: undefined });

    test("a refused create call", async () => {
      const { submit, sent } = connect(() => answer(PERMANENT));
      await expect(submit()).rejects.toMatchObject(error(PERMANENT));
      expect(sent.length).toBe(1);
    });

    test("a create call of unknown fate", async () => {
      const { submit } = connect(() => answer(PASSING));
      await expect(submit()).rejects.toMatchObject({ name: "SubmissionUnknownError", cause: error(PASSING) });
    });

    test("a refused poll", async () => {
      const { task, sent } = connect(() => answer(PERMANENT));
      await expect(task.wait(noHurry)).rejects.toMatchObject({ ...error(PERMANENT), task: { id } });
      expect(sent.length).toBe(1);
    });

    test("a poll that may pass", async () => {
      const { task, sent } = connect(
        () => answer(PASSING),
        () => json(completed),
      );
      expect((await task.wait(noHurry)).data).toEqual(result);
      expect(sent.length).toBe(2);
    });

    test("the typed client has an error, never a falsy one", async () => {
      const { client } = connect(() => answer(PASSING));
      const { data, error, response } = await typedOf(client).POST(create.path, { body: it.body });
      expect([data, response.ok, response.status]).toEqual([undefined, false, PASSING]);
      expect(error).toBeTruthy();
    });
  });

  test("an HTML page with 200 on a poll passes", async () => {
    const { task, sent } = connect(
      () => html(200),
      () => html(200),
      () => json(completed),
    );
    expect((await task.wait(noHurry)).data).toEqual(result);
    expect(sent.length).toBe(3);
  });

  test("an HTML page with 200 on every poll ends the wait", async () => {
    const { task, sent } = connect(() => html(200));
    await expect(task.wait({ ...noHurry, retries: 1 })).rejects.toMatchObject({
      name: "ContractError",
      status: 200,
      body: expect.stringContaining("<html>"),
      task: { id },
    });
    expect(sent.length).toBe(2);
  });

  test("an HTML page with 200 on a create call leaves its fate unknown", async () => {
    const { submit } = connect(() => html(200));
    const cause = { name: "ContractError", status: 200, body: expect.stringContaining("<html>") };
    await expect(submit()).rejects.toMatchObject({ name: "SubmissionUnknownError", cause });
  });

  test("an answer about another task is refused", async () => {
    const { client } = connect(() => json(completed));
    const other = client.resume({ path: create.path, id: `${id}-other` });
    await expect(other.wait(noHurry)).rejects.toMatchObject({ name: "ContractError", task: { id: `${id}-other` } });
  });

  test("a connection that is never made leaves no doubt: nothing was created", async () => {
    const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause: refused }));
    const client = clientOf(host, { fetch, clock: sleepless() });
    const submission = client.submit(create.path, it.body, noHurry);
    await expect(submission).rejects.toMatchObject({ name: "ConnectionError", sent: false });
  });
});

describe.each(taskCases.filter((it) => it.create === it.contract.operations.find(({ role }) => role === "create")))(
  "$host",
  (it) => {
    const { id, answer } = exampleOf(it, it.contract.states.succeeded[0] as string);
    const waiting = (apiKey: string, response: () => Response) =>
      clientOf(it.host, { apiKey, fetch: answering(response).fetch, clock: sleepless() })
        .resume({ path: it.create.path, id })
        .wait(noHurry);

    test("an error that echoes the key does not hand it on", async () => {
      const apiKey = "sk-0123456789abcdef0123456789abcdef";
      const error = await waiting(apiKey, () => json({ error: `${apiKey}?`, msg: `${apiKey}?` }, PERMANENT)).catch(
        (it: unknown) => it,
      );
      expect(error).toMatchObject({ name: "ApiError", status: PERMANENT });
      const { body, message } = error as { body: unknown; message: string };
      expect(JSON.stringify([body, message])).not.toContain(apiKey);
    });

    test.each(["task", "demo"])("a result comes as it was sent, though the key %j stands in it", async (apiKey) => {
      const told = JSON.parse(JSON.stringify(answer).replaceAll("https://", "https://demo-task."));
      const done = await waiting(apiKey, () => json(told));
      expect(done.data).toEqual(told);
      expect(done.outputs[0]).toContain("https://demo-task.");
    });
  },
);
