import { expect, it } from "vitest";
import { watchCommand } from "../../../src/cli/drift/drift.js";
import { contractOf } from "../../../src/cli/flags/endpoints.js";
import { withChecks } from "../../../src/contract/load.js";
import { listening } from "../../setup/listening.js";

const contract = await withChecks(await contractOf("runapi"));

/** A command that calls its base URL, and ends with a code whatever comes of it. */
const calling = (code: number) => [
  process.execPath,
  "-e",
  `fetch(process.env.${contract.rules.env.baseUrl} + "/x").catch(() => {}).then(() => { process.exitCode = ${code}; })`,
];

/** An address that nobody is at. */
async function nobody(): Promise<string> {
  await using server = await listening(() => {});
  return server.url;
}

it.each([
  { code: 0, expected: 7 },
  { code: 3, expected: 3 },
])("a target that never answered is no success of a command that ends with $code", async ({ code, expected }) => {
  const lines: string[] = [];
  expect(await watchCommand(contract, await nobody(), calling(code), (it) => lines.push(it))).toBe(expected);
  expect(lines[0]).toContain("no answer: ");
  expect(lines[1]).toMatch(/^0 answers from \S+ to 1 call: is the address right\?$/);
});

it("asks for the base URL's variable where nothing came at all", async () => {
  const lines: string[] = [];
  const idle = [process.execPath, "-e", ""];
  expect(await watchCommand(contract, await nobody(), idle, (it) => lines.push(it))).toBe(0);
  expect(lines).toEqual([expect.stringContaining("does the command read its base URL from the environment?")]);
});
