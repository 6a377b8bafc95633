import { manualClock } from "taskreel/mock";
import { describe, expect, test } from "vitest";
import { type ErrorCase, errorCases, respond } from "./answers.js";
import { answering, clientOf, exampleOf, json, noHurry, sleepless } from "./support.js";

/** Where each host's error bodies say what went wrong; the contract says it as pointers, this says it again for some. */
const TOLD: Readonly<Record<string, (body: never) => { code?: string | number; fields?: object; message?: string }>> = {
  runapi: ({ error, errors }: { error: string | { code?: string; message: string }; errors?: object }) => ({
    ...(typeof error === "string" ? { message: error } : error),
    ...(errors && { fields: errors }),
  }),
  kie: (body: string | { code: number; msg: string }) =>
    typeof body === "string" ? {} : { code: body.code, message: body.msg },
};

/** The typed error that an answer must become. */
function apiErrorOf(it: ErrorCase) {
  const { host } = it.task;
  const told = TOLD[host]?.(it.value as never);
  return {
    name: "ApiError",
    status: it.status,
    ...(told && { code: told.code, fields: told.fields ?? {} }),
    body: it.value,
    requestId: it.headers["X-Request-ID"],
    message: expect.stringContaining(told?.message ?? (told ? `${it.status}` : "")),
  };
}

function connect(it: ErrorCase, ...answers: (() => Response)[]) {
  const clock = manualClock();
  const wire = answering(...answers);
  const client = clientOf(it.task.host, { fetch: wire.fetch, clock: sleepless(clock) });
  return { client, sent: wire.sent, clock };
}

const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

const isTransient = (code: number) => code === 408 || code === 429 || code >= 500;

describe("a create call that is refused", () => {
  const cases = errorCases.filter(({ operation }) => operation.role === "create");
  const again = (it: ErrorCase) =>
    it.status === 429 || (it.refusal !== undefined && it.task.contract.rules.envelope?.busy.includes(it.refusal));
  const unclear = (it: ErrorCase) =>
    !again(it) && isTransient(it.refusal ?? it.status) && it.refusal !== 501 && it.refusal !== 505;

  test.each(cases.filter((it) => !again(it) && !unclear(it)))("$title: permanent, sent once", async (it) => {
    const { client, sent } = connect(it, () => respond(it));
    await expect(client.submit(it.task.create.path, it.task.body, noHurry)).rejects.toMatchObject(apiErrorOf(it));
    expect(sent.length).toBe(1);
  });

  test.each(cases.filter(again))("$title: nothing was created, so it is sent again", async (it) => {
    const { client, sent, clock } = connect(it, () => respond(it));
    const start = clock.now();
    await expect(client.submit(it.task.create.path, it.task.body, noHurry)).rejects.toMatchObject(apiErrorOf(it));
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
    const pause = Number(it.headers["Retry-After"] ?? 0) * 1000;
    expect(clock.now() - start).toBeGreaterThanOrEqual(pause * (sent.length - 1));
  });

  test.each(cases.filter(unclear))("$title: its fate is unknown", async (it) => {
    const { client, sent } = connect(it, () => respond(it));
    const error = await caught(client.submit(it.task.create.path, it.task.body, noHurry));
    const header = it.task.create.task?.idempotencyKey;
    expect(error).toMatchObject({ name: "SubmissionUnknownError", cause: apiErrorOf(it) });
    const { idempotencyKey } = error as { idempotencyKey?: string };
    expect(idempotencyKey !== undefined).toBe(header !== undefined);
    if (header === undefined) expect(sent.length).toBe(1);
    else {
      expect(sent.length).toBeGreaterThan(1);
      expect(new Set(sent.map(({ headers }) => headers.get(header)))).toEqual(new Set([idempotencyKey]));
    }
  });
});

describe("a poll that is refused", () => {
  const cases = errorCases.filter(({ operation }) => operation.role === "status");
  const rulesOf = (it: ErrorCase) => it.task.contract.rules.envelope;
  const failed = (it: ErrorCase) => it.refusal !== undefined && rulesOf(it)?.failed.includes(it.refusal) === true;
  const transient = (it: ErrorCase) =>
    it.refusal === undefined ? isTransient(it.status) : rulesOf(it)?.retry.includes(it.refusal) === true;

  /** A task of an earlier process, so that "no such task" is no matter of being early. */
  function resume(it: ErrorCase, ...answers: (() => Response)[]) {
    const wire = connect(it, ...answers);
    const { id } = exampleOf(it.task, it.task.contract.states.succeeded[0] as string);
    return { ...wire, id, task: wire.client.resume({ path: it.task.create.path, id }) };
  }

  test.each(cases.filter((it) => !transient(it) && !failed(it)))("$title: permanent, asked once", async (it) => {
    const { task, sent, id } = resume(it, () => respond(it));
    await expect(task.wait(noHurry)).rejects.toMatchObject({ ...apiErrorOf(it), task: { id } });
    expect(sent.length).toBe(1);
  });

  test.each(cases.filter(transient))("$title: passes, and the task is found done", async (it) => {
    const { answer, result } = exampleOf(it.task, it.task.contract.states.succeeded[0] as string);
    const { task, sent, clock } = resume(
      it,
      () => respond(it),
      () => respond(it),
      () => json(answer),
    );
    const start = clock.now();
    const retries: unknown[] = [];
    const done = await task.wait({ ...noHurry, onRetry: ({ error }) => retries.push(error) });
    expect(done.data).toEqual(result);
    expect(retries).toMatchObject([apiErrorOf(it), apiErrorOf(it)]);
    expect(sent.length).toBe(3);
    expect(clock.now() - start).toBeGreaterThanOrEqual(2000 * Number(it.headers["Retry-After"] ?? 0));
  });

  test.each(cases.filter(transient))("$title: once too often it is the wait's own error", async (it) => {
    const { task, sent, id } = resume(it, () => respond(it));
    await expect(task.wait({ ...noHurry, retries: 2 })).rejects.toMatchObject({ ...apiErrorOf(it), task: { id } });
    expect(sent.length).toBe(3);
  });

  test.each(cases.filter(failed))("$title: the task has failed", async (it) => {
    const { task, sent, id } = resume(it, () => respond(it));
    const { code, message } = TOLD[it.task.host]?.(it.value as never) ?? {};
    await expect(task.wait(noHurry)).rejects.toMatchObject({
      name: "TaskFailedError",
      code,
      message: expect.stringContaining(String(message)),
      data: it.value,
      task: { id },
    });
    expect(sent.length).toBe(1);
  });
});
