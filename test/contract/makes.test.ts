import { type ManualClock, type MockServer, manualClock, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firstAt } from "../../src/client/kernel/pointer.js";
import { madeBy } from "../../src/contract/model/tasks/makes.js";
import { variantsOf } from "../../src/contract/model/variants.js";
import { clientOf, contracts, noHurry } from "./support.js";

// One status operation serves what many models make: the request says which kind of file it is.

let mock: MockServer<ManualClock>;
beforeAll(async () => {
  mock = await startMockServer({ clock: manualClock() });
});
afterAll(() => mock.close());

const markets = contracts.flatMap(({ rules, operations }) =>
  operations
    .filter(({ task }) => task?.actions !== undefined)
    .map((create) => ({ host: rules.host, create, field: `/${create.task?.actions}` })),
);
const ENDINGS = { video: "mp4", image: "jpg", audio: "mp3", file: "mp4" };

test.each(markets)("$create.id: every model says what it makes", ({ create, field }) => {
  const { variants } = variantsOf(create.body?.schema);
  expect(variants.filter(({ makes }) => makes === undefined).map(({ name }) => name)).toEqual([]);
  expect(new Set(variants.map(({ makes }) => makes)).size).toBeGreaterThan(1);
  expect(madeBy(create, { [field.slice(1)]: "acme" })).toBeUndefined();
});

test.each(
  markets.flatMap(({ host, create, field }) => {
    const examples = Object.values(create.body?.examples ?? {});
    const kinds = ["video", "image", "audio"] as const;
    return kinds.map((kind) => ({
      host,
      create,
      kind,
      body: examples.find((it) => madeBy(create, it) === kind),
      field,
    }));
  }),
)("$create.id: the mock server's file of a model that makes $kind", async ({ host, create, kind, body, field }) => {
  expect(firstAt(body, [field])).toBeTypeOf("string");
  const task = await clientOf(host, { baseUrl: mock.url }).submit(create.path, body, noHurry);
  await mock.clock.advance(600_000);
  const { outputs } = await task.wait();
  expect(outputs[0]).toMatch(new RegExp(`\\.${ENDINGS[kind]}$`));
});
