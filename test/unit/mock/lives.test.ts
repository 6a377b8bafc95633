import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHostClient } from "../../../src/client/client.js";
import { type ManualClock, type MockServer, manualClock, startMockServer } from "../../../src/mock/index.js";
import { studioContract } from "./studio.js";

type Json = Record<string, unknown>;

const contract = studioContract();
let mock: MockServer<ManualClock>;
beforeAll(async () => {
  mock = await startMockServer({ contracts: [contract], clock: manualClock(), duration: 1000 });
});
afterAll(() => mock.close());

async function call(path: string, body?: unknown, headers: Record<string, string> = {}, at = mock.url) {
  const response = await fetch(at + path, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: "Bearer k", "content-type": "application/json", ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Json };
}

/** A song that is done, with its tracks. */
async function song(headers: Record<string, string> = {}): Promise<{ song: string; tracks: string[] }> {
  const { body } = await call("/songs", { words: "la" }, headers);
  await mock.clock.advance(1000);
  const { tracks } = (await call(`/songs/${body.id}`, undefined, headers)).body as { tracks: { id: string }[] };
  return { song: String(body.id), tracks: tracks.map((it) => it.id) };
}

const voiceOf = (answer: { body: Json }) => (answer.body.voice as Json).id as string;

describe("an operation whose answer is the result", () => {
  it("gives it at once, and is on record as bought", async () => {
    const { song: id, tracks } = await song();
    const made = await call("/voices", { song: id, track: tracks[1] });
    expect([made.status, Object.keys(made.body)]).toEqual([200, ["voice"]]);
    expect(mock.tasks.at(-1)).toMatchObject({ operation: "makeVoice", status: "completed" });
    expect(mock.requests.at(-1)).toMatchObject({ kind: "create", operation: "makeVoice", status: 200 });
    mock.assertConforming();
  });

  it("is paid for from the balance, by its price", async () => {
    const session = mock.session(undefined, { scenario: { balance: 3 } });
    const once = () => call("/voices", { song: "s-1", track: "a" }, {}, session.url);
    expect([(await once()).status, (await once()).status]).toEqual([200, 402]);
  });

  it("meets the faults of calls that buy", async () => {
    mock.faults.add({ on: "create", status: 422 });
    expect((await call("/voices", { song: "s-1", track: "a" })).status).toBe(422);
    expect((await call("/voices", { song: "s-1", track: "a" })).status).toBe(200);
  });
});

describe("an operation whose answer may be the result", () => {
  it("starts a task, whose address is in Location and in whose answer the result lies", async () => {
    const started = await call("/words", { voice: "v-shown" });
    const id = String(started.body.id);
    expect([started.status, started.headers.get("location")]).toEqual([202, `/tasks/${id}`]);
    expect((await call(`/tasks/${id}`)).body).toEqual({ id, status: "processing" });
    await mock.clock.advance(1000);
    const response = { status: 200, body: { words: "la la" } };
    expect((await call(`/tasks/${id}`)).body).toEqual({ id, status: "completed", response });
  });

  it("gives it at once where the task takes no time, and the same again under its key", async () => {
    const session = mock.session(undefined, { scenario: { plan: { duration: 0 } } });
    const once = () => call("/words", { voice: "v-shown" }, { once: "order-1" }, session.url);
    expect([await once(), await once()]).toMatchObject([
      { status: 200, body: { words: "la la" } },
      { status: 200, body: { words: "la la" } },
    ]);
    expect(session.tasks.length).toBe(1);
  });

  it("keeps the refusal of a task that fails", async () => {
    const session = mock.session(undefined, { scenario: { plan: { outcome: "failed", duration: 10 } } });
    const { body } = await call("/words", { voice: "v-shown" }, {}, session.url);
    await session.clock.advance(10);
    const answer = await call(`/tasks/${body.id}`, undefined, {}, session.url);
    expect(answer.body).toMatchObject({ status: "failed", response: { status: 422 } });
  });

  it("is followed by the client through a session's address", async () => {
    const session = mock.session(undefined, { scenario: { plan: { polls: 1 } } });
    const client = createHostClient(contract.rules, { apiKey: "k", baseUrl: session.url, intervalMs: 250 });
    const done = await client.run("/words" as never, { voice: "v-shown" } as never);
    expect(done).toMatchObject({ data: { words: "la la" }, outputs: [] });
  });
});

describe("a reference to a part", () => {
  it("is taken from the task that it is a part of, and from no other", async () => {
    const [one, other] = [await song(), await song()];
    expect(one.tracks).not.toEqual(other.tracks);
    expect((await call("/voices", { song: one.song, track: one.tracks[0] })).status).toBe(200);
    const strange = await call("/voices", { song: one.song, track: other.tracks[0] });
    expect([strange.status, strange.body.error]).toEqual([
      422,
      expect.stringMatching(/^track names nothing that the task of song has made/),
    ]);
  });

  it("is not looked for in a task that cannot be used: that is told of the task", async () => {
    const { body } = await call("/songs", { words: "la" });
    const early = await call("/voices", { song: body.id, track: "a-1" });
    expect([early.status, early.body.error]).toEqual([409, expect.stringMatching(/^song names a task that has not/)]);
  });

  it("of the contract's own example is there", async () => {
    expect((await call("/voices", { song: "s-1", track: "a" })).status).toBe(200);
  });
});

describe("a reference to what was made", () => {
  it("is taken once it was made, by the key that made it", async () => {
    const { song: id, tracks } = await song();
    const never = await call("/words", { voice: "v-never" });
    expect([never.status, never.body.error]).toEqual([
      422,
      expect.stringMatching(/^voice names nothing that a task of this key has made/),
    ]);
    const voice = voiceOf(await call("/voices", { song: id, track: tracks[0] }));
    expect((await call("/words", { voice })).status).toBe(202);
    expect((await call("/words", { voice }, { authorization: "Bearer another" })).status).toBe(422);
  });

  it("has an id of its own each time", async () => {
    const body = { song: "s-1", track: "a" };
    expect(voiceOf(await call("/voices", body))).not.toBe(voiceOf(await call("/voices", body)));
  });
});
