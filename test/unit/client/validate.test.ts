import { createKie } from "taskreel/kie";
import { createRunapi } from "taskreel/runapi";
import { ContractViolationError, validators } from "taskreel/runapi/validators";
import { describe, expect, it } from "vitest";
import { json, refusal } from "../../setup/virtual-fetch.js";
import { completed, failed, KEY, LUMA, lumaBody, pending, resumed, runapi, VIDEO } from "../../setup/virtual-host.js";

const created = json({ id: "t1", task_id: "t1", status: "processing", model: "luma-modify-video" });
/** Names a task, and leaves out what else the contract wants. */
const brokenCreated = json({ task_id: "t1", status: 7 });
const brokenPending = json({ status: "processing" });
const brokenCompleted = json({ id: "t1", status: "completed", videos: [{ url: VIDEO }, { url: 7 }] });
const wrong = { ...lumaBody, prompt: "" };
const options = { intervalMs: 1000, validators };
const caught = (promise: Promise<unknown>) => promise.then(() => undefined).catch((it: unknown) => it);

describe("requests", () => {
  it.each(["request", "both"] as const)("are judged before they are sent: %s", async (validate) => {
    const { client, sent } = runapi([created], options);
    const error = await caught(client.submit(LUMA, wrong, { validate }));
    expect(error).toBeInstanceOf(ContractViolationError);
    expect(error).toMatchObject({ where: "request", model: "luma-modify-video", violations: [{ pointer: "/prompt" }] });
    expect((error as ContractViolationError).task).toBeUndefined();
    expect(sent).toEqual([]);
  });

  it.each([undefined, false, "response"] as const)("are the host's to judge otherwise: %s", async (validate) => {
    const { client, sent } = runapi([created], options);
    await client.submit(LUMA, wrong, validate === undefined ? {} : { validate });
    expect(sent).toHaveLength(1);
  });

  it("are judged as they are sent, once made JSON", async () => {
    const { client, sent } = runapi([created], { ...options, validate: "request" });
    const body = { ...lumaBody, bogus: undefined, prompt: { toJSON: () => "Fog" } as unknown as string };
    await client.submit(LUMA, body);
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual({ ...lumaBody, prompt: "Fog" });
  });

  it("follow the client's choice unless a call makes its own", async () => {
    const { client, sent } = runapi([created], { ...options, validate: "both" });
    await expect(client.submit(LUMA, wrong)).rejects.toThrow("Nothing was sent");
    await expect(client.run(LUMA, wrong)).rejects.toThrow("Nothing was sent");
    expect(sent).toEqual([]);
    await client.submit(LUMA, wrong, { validate: false });
    expect(sent).toHaveLength(1);
  });
});

describe("answers", () => {
  it("that name a task are judged after its handle was handed over", async () => {
    const { client, clock, sent } = runapi([brokenCreated, completed], options);
    const stored: string[] = [];
    const onSubmitted = (task: unknown) => stored.push(JSON.stringify(task));
    const error = await caught(client.run(LUMA, lumaBody, { validate: "response", onSubmitted }));
    expect(error).toMatchObject({ name: "ContractViolationError", where: "response", task: { id: "t1" } });
    expect(stored).toEqual([JSON.stringify((error as ContractViolationError).task)]);
    expect(sent).toHaveLength(1);

    const done = await clock.settle(client.resume<typeof LUMA>(JSON.parse(stored[0] ?? "")).wait());
    expect(done.outputs).toEqual([VIDEO]);
  });

  it.each([
    { what: "a running task", reply: brokenPending },
    { what: "a task that is done", reply: brokenCompleted },
    { what: "an undocumented status", reply: json({ id: "t1", status: "processing" }, { status: 203 }) },
  ])("of a wait end it, and lose nothing: $what", async ({ reply }) => {
    const { client, clock } = runapi([created, reply, completed], { ...options, validate: "response" });
    const task = await client.submit(LUMA, lumaBody);
    const error = await clock.settle(caught(task.wait()));
    expect(error).toMatchObject({ name: "ContractViolationError", operation: "getLumaModifyVideo", where: "response" });
    expect((error as ContractViolationError).task).toBe(task);
    const again = client.resume<typeof LUMA>(task.toJSON(), { validate: false });
    expect((await clock.settle(again.wait())).outputs).toEqual([VIDEO]);
  });

  it("are judged by poll and watch as well", async () => {
    const { client, clock } = runapi([brokenPending], { ...options, validate: "response" });
    const task = client.resume({ path: LUMA, id: "t1" });
    await expect(task.poll()).rejects.toMatchObject({ name: "ContractViolationError", task: { id: "t1" } });
    await expect(clock.settle(task.watch().next())).rejects.toMatchObject({ name: "ContractViolationError" });
  });

  it.each([undefined, false, "request"] as const)("are taken as they are otherwise: %s", async (validate) => {
    const { client, clock } = runapi([brokenCreated, brokenCompleted], options);
    const done = await clock.settle(client.run(LUMA, lumaBody, validate === undefined ? {} : { validate }));
    expect(done.outputs).toEqual([VIDEO]);
  });

  it("of a resumed task are judged when it is resumed so", async () => {
    const { client, clock } = resumed([brokenCompleted], options);
    const task = client.resume({ path: LUMA, id: "t1" }, { validate: "response" });
    await expect(clock.settle(task.wait())).rejects.toMatchObject({ name: "ContractViolationError" });
  });

  it("that keep the contract pass", async () => {
    const { client, clock } = runapi([created, pending, completed], { ...options, validate: "both" });
    expect((await clock.settle(client.run(LUMA, lumaBody))).outputs).toEqual([VIDEO]);
  });

  it("that refuse stay the errors that they are", async () => {
    const { client, clock } = runapi([refusal(402)], { ...options, validate: "both" });
    await expect(client.submit(LUMA, lumaBody)).rejects.toMatchObject({ name: "ApiError", status: 402 });
    const task = client.resume({ path: LUMA, id: "t1" });
    await expect(clock.settle(task.wait())).rejects.toMatchObject({ name: "ApiError", status: 402 });
    const over = runapi([created, failed], { ...options, validate: "both" });
    await expect(over.clock.settle(over.client.run(LUMA, lumaBody))).rejects.toMatchObject({ name: "TaskFailedError" });
  });
});

describe("without validators", () => {
  const told = { name: "ConfigurationError", message: expect.stringContaining("taskreel/runapi/validators") };

  it("a client that is to validate is not made", () => {
    expect(() => createRunapi({ apiKey: KEY, validate: "both" })).toThrow(expect.objectContaining(told));
  });

  it("a call that is to validate sends nothing", async () => {
    const { client, sent } = runapi([created]);
    await expect(client.submit(LUMA, lumaBody, { validate: "response" })).rejects.toMatchObject(told);
    await expect(client.run(LUMA, lumaBody, { validate: "request" })).rejects.toMatchObject(told);
    expect(() => client.resume({ path: LUMA, id: "t1" }, { validate: "both" })).toThrow(expect.objectContaining(told));
    expect(sent).toEqual([]);
  });

  it("another host's will not do, nor a choice that is none", async () => {
    const create = createKie as unknown as typeof createRunapi;
    expect(() => create({ apiKey: KEY, validators, validate: "both" })).toThrow("validators of runapi, not of kie");
    const { client, sent } = runapi([created], options);
    await expect(client.submit(LUMA, lumaBody, { validate: true as never })).rejects.toThrow("not true");
    expect(sent).toEqual([]);
  });
});
