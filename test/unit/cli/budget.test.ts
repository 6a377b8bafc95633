import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { exitCodeOf } from "../../../src/cli/exit-code.js";
import { budgetOf, refuseLate, refuseOverBudget, refuseResend } from "../../../src/cli/order/budget.js";
import type { EntryFacts, Recorded } from "../../../src/cli/order/journal/entries.js";
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
    expect(() => refuseLate(BUDGET, journal, "d")).toThrow("has lost the order");
  });

  test("is of the day that an order has, though that is over by now", async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, "journal.jsonl");
    const at = new Date(Date.now() - 2 * 86_400_000).toISOString();
    await writeFile(file, ["a", "b"].map((id) => `${JSON.stringify({ v: 1, at, id, ...intend(0.6) })}\n`).join(""));
    expect(() => refuseLate(BUDGET, openJournal(file), "b")).toThrow("Another command has spent");
  });

  test.each<[string, EntryFacts, string | undefined, boolean]>([
    ["what was ordered under another one", { ...intend(0.6), budget: 2 } as EntryFacts, undefined, true],
    ["what was about to be refused", { ...intend(0.6), budget: 1 } as EntryFacts, undefined, false],
    ["what the owner does not allow any more", { ...intend(0.6), budget: 2 } as EntryFacts, "1", false],
    ["what costs nothing", intend(0), "0", true],
  ])("sends again %s: %j, by the variable %j: %j", async (_, late, variable, passes) => {
    await using folder = await temporaryFolder();
    const journal = openJournal(join(folder.path, "journal.jsonl"));
    journal.write("a", intend(0.5));
    journal.write("b", late);
    const [, order] = journal.orders() as [Recorded, Recorded];
    vi.stubEnv("TASKREEL_BUDGET", variable);
    try {
      if (passes) refuseResend(order, journal);
      else expect(() => refuseResend(order, journal)).toThrow("it is not sent again");
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test("counts a task that gave nothing, and not one that its host took nothing for", async () => {
    const failed = (cost: object): EntryFacts => ({ event: "settled", state: "failed", error: "no", ...cost });
    const entries = (cost: object) =>
      [intend(0.6), submitted, failed(cost)].map((it): [string, EntryFacts] => ["a", it]);
    expect(await checked(entries({ charged: 0 }), 1)).toBe("passes");
    expect(await checked(entries({}), 1)).toContain("0.60 USD were spent today");
  });

  test("adds up what is less than a ten-thousandth", async () => {
    const entries = Array.from({ length: 5 }, (_, at): [string, EntryFacts] => [`${at}`, intend(0.00004)]);
    expect(await checked(entries, 0.9999)).toContain("Nothing was sent");
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
