import { afterEach, expect, test, vi } from "vitest";
import { listenForWebhooks } from "../../../src/cli/command/webhook.js";
import { EXIT } from "../../../src/cli/exit.js";
import { exitCodeOf } from "../../../src/cli/exit-code.js";
import { contractOf } from "../../../src/cli/flags/endpoints.js";
import { addressOf, checkKey } from "../../../src/cli/order/settings.js";

const { rules } = await contractOf("runapi");
const { env, server } = rules;
afterEach(() => void vi.unstubAllEnvs());

const thrown = (call: () => unknown): Error => {
  try {
    call();
  } catch (error) {
    return error as Error;
  }
  throw new Error("it threw nothing");
};

test.each([
  ["", "There is no key for runapi: set"],
  ["secret words", "character 7 of it is a space"],
  ["secret\nsecret", "character 7 of it is a line break"],
  ["secret…", "character 7 of it is U+2026"],
])("the key %j ends with the code of keys, and is not shown", (key, says) => {
  vi.stubEnv(env.key, key);
  const error = thrown(() => checkKey(rules));
  expect([error.message, exitCodeOf(error)]).toEqual([expect.stringContaining(says), EXIT.auth]);
  expect(error.message).toContain(env.key);
  expect(error.message).not.toContain("secret");
});

test("a key from a file may end in a newline", () => {
  vi.stubEnv(env.key, "any\n");
  expect(checkKey(rules)).toBeUndefined();
});

test.each([
  ["localhost:4010", '"localhost:4010" has no http:// or https:// before it'],
  ["ftp://host.test", "begins with ftp://"],
  ["http://", "is no URL"],
  ["https://me:secret@host.test", "has a user name or a password"],
  ["https://host.test/?a=b", "has a query or a fragment"],
])("the address %s: what is wrong with it, and where it stands", (address, says) => {
  const flag = thrown(() => addressOf(rules, address));
  expect([flag.message, exitCodeOf(flag)]).toEqual([expect.stringContaining(says), EXIT.usage]);
  expect(flag.message).toMatch(/^--base-url must be an http\(s\) URL/);
  expect(flag.message).not.toContain("secret");
  vi.stubEnv(env.baseUrl, address);
  expect(thrown(() => addressOf(rules)).message).toMatch(new RegExp(`^${env.baseUrl} must be`));
});

test("the flag goes before the variable, and that before the host", () => {
  vi.stubEnv(env.baseUrl, "");
  expect(addressOf(rules)).toBe(server);
  vi.stubEnv(env.baseUrl, "https://one.test");
  expect(addressOf(rules)).toBe("https://one.test");
  expect(addressOf(rules, "https://other.test")).toBe("https://other.test");
});

test("webhook listen refuses a port that there is not, and an address that is none", async () => {
  const port = await listenForWebhooks({ host: "runapi", port: 70_000 }).catch((it: Error) => it);
  expect([(port as Error).message, exitCodeOf(port)]).toEqual(["--port is a number from 0 to 65535; this is 70000", 2]);
  vi.stubEnv(env.baseUrl, "nowhere");
  const address = await listenForWebhooks({ host: "runapi", port: 0 }).catch((it: Error) => it);
  expect([(address as Error).message, exitCodeOf(address)]).toEqual([expect.stringContaining(env.baseUrl), 2]);
});
