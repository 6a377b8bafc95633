import { ConfigurationError } from "taskreel";
import { createKie, webhookRules } from "taskreel/kie";
import { createReceiver, memorySeen, verifySignature } from "taskreel/webhooks";
import { expect, it } from "vitest";
import { SECRET } from "./stage.js";

const client = createKie({ apiKey: "key-for-tests" });
const sound = { client, rules: webhookRules, secret: SECRET, onTask: () => {} };

it.each<[string, object, RegExp]>([
  ["no rules", { rules: undefined }, /^rules must be/],
  ["rules that are none", { rules: {} }, /^rules must be/],
  ["no client", { client: undefined }, /^client must be/],
  ["a client that is none", { client: {} }, /^client must be/],
  ["no onTask", { onTask: undefined }, /^onTask must be a function/],
  ["tasks that find nothing", { tasks: {} }, /^tasks must be a function/],
  ["a store without add", { seen: { has: () => false } }, /^seen must have/],
  ["a poller that is none", { poller: {} }, /^poller must be/],
  ["an onError that is none", { onError: "log" }, /^onError must be a function/],
  ["an onDelivery that is none", { onDelivery: {} }, /^onDelivery must be a function/],
  ["a number as secret", { secret: 5 }, /^secret must be a text/],
  ["true as secret", { secret: true }, /^secret must be a text/],
  ["an object as secret", { secret: { value: SECRET } }, /^secret must be a text/],
  ["a number among secrets", { secret: [SECRET, 5] }, /^secret must be a text/],
])("a receiver with %s is refused when it is made", (_, options, message) => {
  const making = () => createReceiver({ ...sound, ...options } as never);
  expect(making).toThrow(ConfigurationError);
  expect(making).toThrow(message);
});

it.each([null, undefined, 5])("a receiver is not made of %j", (options) => {
  expect(() => createReceiver(options as never)).toThrow(new ConfigurationError("Options must be an object"));
});

it("takes a Set as store", () => {
  expect(createReceiver({ ...sound, seen: new Set() }).verifies).toBe("signature");
});

it.each([5, true, {}, [SECRET, 5]])("no signature is checked by the secret %j", async (secret) => {
  const { signature } = webhookRules;
  if (!signature) throw new Error("the host signs");
  const checking = verifySignature(signature, new Headers(), {}, { secret: secret as never });
  await expect(checking).rejects.toThrow("secret must be a text, or a list of texts");
});

it.each([0, -1, Number.NaN, "all"])("memory of %j ids is none", (limit) => {
  expect(() => memorySeen(limit as number)).toThrow(ConfigurationError);
});
