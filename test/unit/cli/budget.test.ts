import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exitCodeOf } from "../../../src/cli/exit-code.js";
import { budgetOf, refuseLate, refuseOverBudget } from "../../../src/cli/order/budget.js";
import type { EntryFacts } from "../../../src/cli/order/journal/entries.js";
import { hashOf, openJournal } from "../../../src/cli/order/journal/journal.js";
import { temporaryFolder } from "../../setup/repository.js";

const server = "https://host.test";
const path = "/api/v1/x";
const intend = (amount?: number): EntryFacts => ({
  event: "intend",
  ...{ host: "runapi", server, path, key: "k", body: "{}", hash: hashOf("{}"), pid: 1 },
  ...(amount !== undefined && { price: { amount, currency: "USD" } }),
});
const submitted: EntryFacts = {
  event: "submitted",
  handle: { v: 1, host: "runapi", server, path, id: "t", createdAt: new Date().toISOString() },
};
const settled: EntryFacts = { event: "settled", state: "succeeded", charged: 0.25 };
const BUDGET = { amount: 1, currency: "USD" };
const quote = (amount?: number) => ({ text: "costs", ...(amount !== undefined && { amount }) });

/** What the check says with these entries in the journal, by order. */
async function checked(entries: readonly (readonly [string, EntryFacts])[], amount?: number): Promise<string> {
  await using folder = await temporaryFolder();
  const journal = openJournal(join(folder.path, "journal.jsonl"));
  for (const [id, facts] of entries) journal.write(id, facts);
  try {
    refuseOverBudget("a call", quote(amount), BUDGET, journal);
    return "passes";
  } catch (error) {
    expect(exitCodeOf(error)).toBe(2);
    return (error as Error).message;
  }
}

describe("a budget", () => {
  test.each<[string, Parameters<typeof checked>[0], number, boolean]>([
    ["all of it", [], 1, true],
    ["more than it", [], 1.01, false],
    ["the rest of it", [["a", intend(0.6)]], 0.4, true],
    ["more than the rest", [["a", intend(0.6)]], 0.41, false],
    [
      "what a refusal has left",
      [
        ["a", intend(0.6)],
        ["a", { event: "refused", error: "no" }],
      ],
      1,
      true,
    ],
    [
      "what an unknown order may have taken",
      [
        ["a", intend(0.6)],
        ["a", { event: "unknown", error: "?" }],
      ],
      0.5,
      false,
    ],
    [
      "what was charged in the end",
      [
        ["a", intend(0.6)],
        ["a", submitted],
        ["a", settled],
      ],
      0.75,
      true,
    ],
    [
      "no binary fraction too much",
      [
        ["a", intend(0.1)],
        ["b", intend(0.2)],
      ],
      0.7,
      true,
    ],
    ["beside orders that nobody knows the price of", [["a", intend()]], 1, true],
  ])("takes %s: %j and %j", async (_, entries, amount, passes) => {
    expect(await checked(entries, amount)).toEqual(passes ? "passes" : expect.stringContaining("Nothing was sent"));
  });

  test("refuses what nobody knows the price of", async () => {
    expect(await checked([])).toContain("a budget of 1.00 USD a day cannot be kept");
  });

  test("of several commands at once lets those through that came first", async () => {
    await using folder = await temporaryFolder();
    const journal = openJournal(join(folder.path, "journal.jsonl"));
    for (const id of ["a", "b", "c"]) journal.write(id, intend(0.5));
    for (const id of ["a", "b"]) refuseLate(BUDGET, journal, id);
    expect(() => refuseLate(BUDGET, journal, "c")).toThrow("Another command has spent");
  });

  test.each<[number | undefined, string | undefined, number | undefined]>([
    [undefined, undefined, undefined],
    [5, undefined, 5],
    [undefined, "2.50", 2.5],
    [5, "2", 2],
    [1, "2", 1],
    [undefined, "0", 0],
  ])("by flag %j and variable %j is %j", (flag, variable, amount) => {
    const env = variable === undefined ? {} : { TASKREEL_BUDGET: variable };
    expect(budgetOf(flag, "USD", env)?.amount).toBe(amount);
  });

  test.each(["", "five", "-1", "1e9", " 5", "Infinity"])("that is %j is none, and refuses", (variable) => {
    expect(() => budgetOf(1, "USD", { TASKREEL_BUDGET: variable })).toThrow("TASKREEL_BUDGET must be an amount");
  });
});
