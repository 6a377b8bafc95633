import { inspect } from "node:util";
import type { HandleJson, TaskName } from "taskreel";
import { describe, expect, it } from "vitest";
import { cut, html, json, lost, type Reply, refusal } from "../../setup/virtual-fetch.js";
import {
  completed,
  created,
  failed,
  fresh,
  KEY,
  kie,
  kieCompleted,
  LUMA,
  lumaBody,
  MODIFY,
  pending,
  resumed,
  runapi,
  SERVER,
} from "../../setup/virtual-host.js";

const handle: HandleJson = {
  v: 1,
  host: "runapi",
  server: SERVER,
  path: LUMA,
  id: "t1",
  createdAt: "2026-11-21T09:00:00.000Z",
  idempotencyKey: "order-17",
};

describe("a handle", () => {
  it("is JSON with all that another process needs", async () => {
    const { clock, client } = runapi([created]);
    const task = await clock.settle(client.submit(LUMA, lumaBody, { idempotencyKey: "order-17" }));
    expect(JSON.parse(JSON.stringify(task))).toEqual(handle);
  });

  it("comes back from JSON as it was", () => {
    const { client } = runapi([]);
    const task = client.resume<typeof LUMA>(JSON.parse(JSON.stringify(handle)));
    expect(task).toMatchObject({ id: "t1", path: LUMA, createdAt: handle.createdAt, idempotencyKey: "order-17" });
    expect(task.toJSON()).toEqual(handle);
    expect(client.resume<typeof LUMA>(task.toJSON()).toJSON()).toEqual(handle);
  });

  it("can be made from path and id alone", () => {
    const { client } = kie([]);
    const { idempotencyKey, ...rest } = client.resume({ path: MODIFY, id: "t1" }).toJSON();
    expect(rest).toEqual({
      v: 1,
      host: "kie",
      server: SERVER,
      path: MODIFY,
      id: "t1",
      createdAt: "2026-11-21T09:00:00.000Z",
    });
    expect(idempotencyKey).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ["another version", { ...handle, v: 2 }],
    ["another host", { ...handle, host: "kie" }],
    ["another server", { ...handle, server: "https://evil.test" }],
    ["another base path", { ...handle, server: `${SERVER}/v2` }],
    ["no date", { ...handle, createdAt: "yesterday" }],
    ["an unknown path", { ...handle, path: "/api/v1/none" }],
    ["an inherited path", { ...handle, path: "constructor" }],
    ["no path", { ...handle, path: undefined }],
    ["no id", { ...handle, id: undefined }],
    ["an empty id", { ...handle, id: "" }],
    ["an id that leads elsewhere", { ...handle, id: "../account" }],
    ["nothing", undefined],
    ["null", null],
    ["a text", "t1"],
    ["a number", 1],
    ["a list", [handle]],
    ["an empty object", {}],
  ])("of %s is refused, and nothing is sent", async (_, named) => {
    const { client, clock, sent } = runapi([completed]);
    expect(() => client.resume(named as HandleJson)).toThrow(expect.objectContaining({ name: "ConfigurationError" }));
    expect(await clock.failure(client.wait(named as HandleJson))).toMatchObject({ name: "ConfigurationError" });
    expect(sent).toHaveLength(0);
  });

  it("tells a refused one's host and server", () => {
    const { client } = kie([]);
    expect(() => client.resume(handle as never)).toThrow(
      "This is no handle of kie at https://api.test, but of runapi at https://api.test, version 1",
    );
  });
});

describe("client.wait takes", () => {
  it.each<[string, HandleJson | TaskName<typeof LUMA>]>([
    ["a handle's JSON", handle],
    ["path and id", { path: LUMA, id: "t1" }],
  ])("%s", async (_, named) => {
    const { clock, client, sent } = runapi([completed]);
    expect((await clock.settle(client.wait(named))).id).toBe("t1");
    expect(sent).toHaveLength(1);
  });

  it("a handle, and asks the host that it belongs to", async () => {
    const { client } = runapi([]);
    const { clock, task, sent } = resumed([completed]);
    expect((await clock.settle(client.wait(task))).id).toBe("t1");
    expect(sent).toHaveLength(1);
  });
});

it.each([0, 60, 3600])("the age that a handle had, %i s, lays out the polls of the next process", async (age) => {
  const { clock, task, delays } = resumed([pending, completed], {}, age * 1000);
  await clock.settle(task.wait());
  const other = await fresh([pending, completed], {});
  await other.clock.advance(age * 1000);
  const step = await other.clock.settle(other.task.poll());
  expect("retryAfterMs" in step && step.retryAfterMs).toBe(delays()[0]);
  expect(step.state).toBe(age < 900 ? "pending" : "expired");
});

describe("the key is in", () => {
  const echo = json({ error: `bad token ${KEY}`, errors: { authorization: [`Bearer ${KEY}`] } }, { status: 401 });
  const shown = (it: unknown) =>
    `${JSON.stringify(it)} ${String(it)} ${inspect(it, { depth: 20, showHidden: true, getters: true })}`;

  it("no client, handle or result", async () => {
    const { clock, client } = runapi([created, pending, completed]);
    const task = await clock.settle(client.submit(LUMA, lumaBody));
    for (const it of [client, task, task.watch(), await clock.settle(task.wait())])
      expect(shown(it)).not.toContain(KEY);
  });

  it.each<[string, Reply[]]>([
    ["a refused create", [echo]],
    ["a refused poll", [created, echo]],
    ["an echo in HTML", [created, html, () => new Response(`<b>${KEY}</b>`, { status: 403 })]],
    ["an unknown submission", [lost()]],
    ["a failed task", [created, failed]],
    ["a task without output", [created, json({ id: "t1", status: "completed", token: KEY })]],
    ["lost polls", [created, lost()]],
    ["cut polls", [created, cut()]],
    ["a timeout", [created, pending]],
    ["a redirect", [created, refusal(302, { location: `https://evil.test/?${KEY}` })]],
  ])("no error of %s", async (_, replies) => {
    const { clock, client } = runapi(replies);
    const error = await clock.failure(client.run(LUMA, lumaBody));
    expect(shown(error)).not.toContain(KEY);
    expect(shown(error.cause)).not.toContain(KEY);
  });
});

it("two clients keep their keys apart", async () => {
  const one = runapi([completed], { apiKey: "first-key-0123456789" });
  const other = kie([kieCompleted], { apiKey: "other-key-0123456789" });
  await one.clock.settle(one.client.wait({ path: LUMA, id: "t1" }));
  await other.clock.settle(other.client.wait({ path: MODIFY, id: "t1" }));
  expect(one.sent[0]?.headers.get("authorization")).toBe("Bearer first-key-0123456789");
  expect(other.sent[0]?.headers.get("authorization")).toBe("Bearer other-key-0123456789");
});
