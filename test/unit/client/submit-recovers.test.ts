import { expect, it } from "vitest";
import { cut, html, json, type Reply, stalled, text } from "../../setup/virtual-fetch.js";
import { created, LUMA, lumaBody, runapi } from "../../setup/virtual-host.js";

const headers = { "x-runapi-task-id": "t9" };
const location = { location: "/api/v1/tasks/t9/result" };

it.each<[string, Reply]>([
  ["HTML", text("<html>", { status: 200, headers })],
  ["nothing", text("", { status: 201, headers })],
  ["other JSON", json([], { status: 202, headers })],
  ["a cut body", cut({ status: 200, headers })],
  ["a cut body and a Location", cut({ status: 202, headers: location })],
  ["nothing and a Location", text("", { status: 202, headers: location })],
])("a create answer of %s with the id in a header is enough", async (_, reply) => {
  const { clock, client, sent } = runapi([reply]);
  expect((await clock.settle(client.submit(LUMA, lumaBody))).id).toBe("t9");
  expect(sent).toHaveLength(1);
});

it("a stalled body is asked for once more, and the task is the same", async () => {
  const { clock, client, sent } = runapi([stalled({ headers }), created]);
  expect((await clock.settle(client.submit(LUMA, lumaBody, { requestTimeoutMs: 5000 }))).id).toBe("t1");
  expect(sent.map((it) => it.at)).toEqual([0, 6000]);
});

it("an id in the headers of a refusal is not believed", async () => {
  const { clock, client } = runapi([text("no", { status: 402, headers })]);
  expect(await clock.failure(client.submit(LUMA, lumaBody))).toMatchObject({ name: "ApiError", status: 402 });
});

it("an id that no URL can carry is not believed", async () => {
  const { clock, client } = runapi([html, json({}, { headers: { location: "/api/v1/tasks/.." } }), created]);
  expect((await clock.settle(client.submit(LUMA, lumaBody))).id).toBe("t1");
});
