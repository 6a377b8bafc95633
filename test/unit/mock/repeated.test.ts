import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstAt, valuesAt } from "../../../src/client/kernel/pointer.js";
import { contractFor } from "../../../src/contract/model/tasks/reading.js";
import { type ManualClock, type MockServer, manualClock, startMockServer } from "../../../src/mock/index.js";
import { checkedContracts } from "../../setup/contracts.js";

// What an answer has of its request is this request's, not the example's.

const contracts = await checkedContracts();
let mock: MockServer<ManualClock>;
beforeAll(async () => {
  mock = await startMockServer({ clock: manualClock() });
});
afterAll(() => mock.close());

type Json = Record<string, unknown>;
type Songs = { id: unknown; audios: Json[] };

async function call(path: string, body?: unknown, at = mock.url): Promise<Json> {
  const init = {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: "Bearer k", "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
  return (await (await fetch(at + path, init)).json()) as Json;
}

/** The answer about a task of this request, once that is done. */
async function made(path: string, body: object, at = (id: string) => `${path}/${id}`): Promise<Json> {
  const { id } = await call(path, body);
  await mock.clock.advance(600_000);
  const done = await call(at(String(id)));
  mock.assertConforming();
  return done;
}

const MUSIC = "/api/v1/suno/text_to_music";
const NIGHT = { name: "Somebody else", description: "Another voice" };

/** A request that the contract shows, with such a field in it where one has to be there. */
function shown(path: string, field?: string): Json {
  const operation = contracts.flatMap(({ operations }) => operations).find((it) => it.path === path && it.body);
  const examples = Object.values(operation?.body?.examples ?? {}) as Json[];
  const found = examples.find((it) => field === undefined || Object.hasOwn(it, field));
  if (!found) throw new Error(`no example for ${path}`);
  return found;
}

describe("a field of the request in a result", () => {
  it("is repeated under its own name, and under a longer one that has its values", async () => {
    const { audios } = (await made(MUSIC, { ...shown(MUSIC, "title"), title: "My own", model: "suno-v6" })) as Songs;
    expect(audios).toEqual(audios.map(() => expect.objectContaining({ title: "My own", model_name: "suno-v6" })));
  });

  it("stays the example's where the request does not have it", async () => {
    const { title, ...body } = shown("/api/v1/suno/extend_music");
    const { audios } = (await made("/api/v1/suno/extend_music", { ...body, model: "suno-v5" })) as Songs;
    expect(audios).toEqual(audios.map(() => expect.objectContaining({ title: "The Keeper", model_name: "suno-v5" })));
  });

  it.each(["/api/v1/suno/generate_persona", "/api/v1/personas"])("is repeated at once: %s", async (path) => {
    const session = mock.session(undefined, { scenario: { plan: { duration: 0 } } });
    const { persona } = await call(path, { ...shown(path), ...NIGHT }, session.url);
    expect(persona).toMatchObject(NIGHT);
    session.assertConforming();
  });

  it("is repeated in an answer that is kept for later", async () => {
    const path = "/api/v1/personas";
    const later = await made(path, { ...shown(path), ...NIGHT }, (id) => `/api/v1/tasks/${id}`);
    expect(firstAt(later, ["/response/body/persona"])).toMatchObject(NIGHT);
  });

  it("is the id of the task that it names, not of its own", async () => {
    const { id: first, audios } = (await made(MUSIC, shown(MUSIC))) as Songs;
    const path = "/api/v1/audio_exports";
    const done = await made(path, { ...shown(path), source_task_id: first, source_audio_id: audios[0]?.id });
    expect(done).toMatchObject({ id: expect.not.stringMatching(String(first)), original_task_id: first });
  });
});

const optional = contracts.flatMap((host) =>
  host.operations.flatMap((operation) => {
    const contract = contractFor(host, operation);
    const rules = contract.rules.results.filter(({ asked }) => asked !== undefined);
    return operation.role === "create" && rules.length > 0 ? [{ contract, operation, rules, name: operation.id }] : [];
  }),
);

describe("a result that comes only where it is asked for", () => {
  it.each(optional)("$name: is there then, of its kind, and nowhere else", async ({ contract, operation, rules }) => {
    const status = contract.operations.find((it) => it.id === operation.task?.statusOperation);
    const create = async (body: unknown) => firstAt(await call(operation.path, body), contract.rules.id);
    const done = async (id: unknown) => {
      await mock.clock.advance(600_000);
      return call(`${status?.path}?${status?.idParameter?.name}=${id}`);
    };
    for (const { at, asked = "" } of rules) {
      const [cut, examples] = [asked.lastIndexOf("/"), Object.values(operation.body?.examples ?? {})];
      const asking = (value: boolean) =>
        examples.map((example) => {
          const changed = structuredClone(example);
          const holder = firstAt(changed, [asked.slice(0, cut)]);
          if (typeof holder === "object") Object.assign(holder as object, { [asked.slice(cut + 1)]: value });
          return changed;
        });
      const ids = await Promise.all(asking(true).map(create));
      // Not every model takes the question.
      const taken = ids.findIndex((id) => id !== undefined);
      const [found, ...others] = valuesAt(await done(ids[taken]), at).map(({ value }) => String(value));
      expect([found, others]).toEqual([expect.stringMatching(/^http.*\.jpg$/), []]);
      expect((await fetch(String(found))).headers.get("content-type")).toBe("image/jpeg");
      expect(valuesAt(await done(await create(asking(false)[taken])), at)).toEqual([]);
    }
    mock.assertConforming();
  });

  it("is in a contract", () => expect(optional).not.toEqual([]));
});
