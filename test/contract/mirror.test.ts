import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  differences as compared,
  contractModels,
  type Fields,
  modelDifferences,
  type Place,
} from "../../src/codegen/diff/vendor.js";
import { accepts } from "../../src/contract/check/validate.js";
import { checkedContracts } from "../setup/contracts.js";

// A table of RunAPI's fields that was put together apart from the contract. Where the two differ, docs/decisions.md says
// why, in the table under "The mirror".

interface Mirror {
  readonly endpoints: Readonly<Record<string, Endpoint>>;
}
interface Endpoint {
  readonly models: Readonly<Record<string, Fields>>;
  readonly rules?: readonly {
    readonly rule: string;
    readonly accepts: readonly unknown[];
    readonly refuses: readonly unknown[];
  }[];
}

const mirror: Mirror = JSON.parse(readFileSync(new URL("../fixtures/mirror.json", import.meta.url), "utf8"));
const [runapi] = (await checkedContracts()).filter((it) => it.rules.host === "runapi");
/** An endpoint that is newer than the mirror is no difference: nobody has written it down a second time yet. */
const differences = () =>
  compared(contractModels(runapi?.operations ?? []), mirror).filter(([endpoint]) => endpoint in mirror.endpoints);
const creates = runapi?.operations.filter((it) => it.role === "create") ?? [];

/** The rows of the table in docs/decisions.md; `*` stands for anything. */
const listed = readFileSync(new URL("../../docs/decisions.md", import.meta.url), "utf8")
  .split(/^### The mirror$/m)[1]
  ?.split(/^##/m)[0]
  ?.split("\n")
  .filter((it) => it.startsWith("| `"))
  .map((row) =>
    row
      .split("|")
      .slice(1, 5)
      .map((it) => it.replaceAll("`", "").trim()),
  );

const fits = (row: readonly string[], place: Place) =>
  place.every((part, index) => {
    const escaped = (row[index] ?? "").replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
    return new RegExp(`^${escaped}$`).test(part);
  });

test("it speaks of the same endpoints, models, fields and limits, apart from what is listed", () => {
  const unlisted = differences().filter((place) => !listed?.some((row) => fits(row, place)));
  expect(unlisted.map((it) => it.join(" "))).toEqual([]);
});

for (const { path } of creates.filter((it) => !(it.path in mirror.endpoints)))
  test.todo(`${path} is not in the mirror yet`);

test("every difference that is listed is one", () => {
  const found = differences();
  const stale = listed?.filter((row) => !found.some((place) => fits(row, place)));
  expect(stale).toEqual([]);
});

const rules = Object.entries(mirror.endpoints).flatMap(([path, { rules = [] }]) =>
  rules.map((it) => ({ path, ...it })),
);

test.each(rules)("$path: $rule", ({ path, accepts: taken, refuses }) => {
  const schema = creates.find((it) => it.path === path)?.body?.schema;
  const check = runapi?.checks?.requests.get(schema as object);
  if (check === undefined) throw new Error(`${path} has no compiled check`);
  for (const body of taken) expect(accepts(check, body), JSON.stringify(body)).toBe(true);
  for (const body of refuses) expect(accepts(check, body), JSON.stringify(body)).toBe(false);
});

test("a field that only one of them knows is found", () => {
  expect(modelDifferences("e", "m", { seed: { type: "integer" } }, {})).toEqual([["e", "m", "seed", ""]]);
  expect(modelDifferences("e", "m", { seed: { type: "integer" } }, { seed: { type: "string" } })).toEqual([
    ["e", "m", "seed", "type"],
  ]);
});
