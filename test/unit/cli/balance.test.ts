import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type BalanceFlags, printBalances } from "../../../src/cli/command/balance.js";
import { EXIT } from "../../../src/cli/exit.js";
import { exitCodeOf } from "../../../src/cli/exit-code.js";
import { contractsOf } from "../../../src/cli/flags/endpoints.js";
import { captured } from "../../setup/captured.js";

const contracts = await contractsOf();
let mock: MockServer;
beforeAll(async () => {
  mock = await startMockServer();
});
afterAll(() => mock.close());
afterEach(() => void vi.unstubAllEnvs());

/** Keys for these hosts alone, all of which stand at the mock. */
function withKeys(...hosts: string[]): void {
  for (const { rules } of contracts) {
    vi.stubEnv(rules.env.key, hosts.includes(rules.host) ? "any" : "");
    vi.stubEnv(rules.env.baseUrl, mock.url);
  }
}

const balances = (host?: string, flags: BalanceFlags = {}) => captured(() => printBalances(host, flags));

test("each host with a key tells its balance, cents as money", async () => {
  withKeys("runapi", "kie");
  mock.scenario = { balance: 7.5 };
  expect(await balances()).toEqual({ code: 0, stdout: "runapi  7.50 USD\nkie  7.5 credits\n", stderr: "" });
  mock.scenario = "default";
});

test("a host without a key is not asked", async () => {
  withKeys("kie");
  const before = mock.requests.length;
  expect((await balances()).stdout).toBe("kie  60.62 credits\n");
  expect(mock.requests.slice(before).map(({ path, authorized }) => [path, authorized])).toEqual([
    ["/api/v1/chat/credit", true],
  ]);
});

test("as JSON", async () => {
  withKeys("runapi");
  const { stdout } = await balances("runapi", { json: true });
  expect(JSON.parse(stdout)).toEqual({ host: "runapi", amount: 12.5, unit: "USD" });
});

test("without a key the variables are named", async () => {
  withKeys();
  const all = await printBalances(undefined, {}).catch((error) => error);
  expect([all.message, exitCodeOf(all)]).toEqual(["There is no key: set RUNAPI_API_KEY or KIE_API_KEY", EXIT.auth]);
  expect(await balances("kie")).toMatchObject({
    code: EXIT.auth,
    stdout: "",
    stderr: expect.stringContaining("KIE_API_KEY"),
  });
});

test("one address is no address for all", async () => {
  withKeys("runapi", "kie");
  await expect(printBalances(undefined, { baseUrl: mock.url })).rejects.toThrow("name the host before it");
});

test.each([
  [{ status: 401 }, EXIT.auth],
  [{ status: 503 }, EXIT.server],
])("a host that refuses with %j is told, and the next one is asked", async (fault, code) => {
  withKeys("runapi", "kie");
  mock.faults.add({ ...fault, times: 1, operation: "getBalance" });
  const said = await balances();
  expect([said.code, said.stdout]).toEqual([code, "kie  60.62 credits\n"]);
  expect(said.stderr).toContain("taskreel: The host answered");
});

test("a refusal inside HTTP 200 is a refusal", async () => {
  withKeys("kie");
  mock.faults.add({ example: "unauthorized", times: 1, operation: "getCredits" });
  expect(await balances("kie")).toMatchObject({ code: EXIT.auth, stdout: "" });
});
