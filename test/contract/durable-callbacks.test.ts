import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { advance, boughtBy, memoryStore, type Order, orderOf, settle } from "taskreel/durable";
import { createKie, webhookRules } from "taskreel/kie";
import { startMockServer } from "taskreel/mock";
import { callbackUrl, createReceiver, toNodeListener } from "taskreel/webhooks";
import { expect, test } from "vitest";

const PATH = "/api/v1/modify/generate";
const SECRET = "mock-webhook-secret";

test("callbacks make known what the lost answers of a host without keys have left unknown, in two requests each", async () => {
  // Every other create answer is lost, half of them before the host has done anything.
  const faults = [
    { on: "create", transport: "reset", probability: 0.3, handled: false },
    { on: "create", transport: "reset", probability: 0.3, handled: true },
  ] as const;
  await using mock = await startMockServer({ seed: 15, duration: 200, scenario: { faults } as never });
  const kie = createKie({ apiKey: "key-of-a-test", baseUrl: mock.url });
  const store = memoryStore();
  const answers: string[] = [];
  const receiver = createReceiver({
    rules: webhookRules,
    client: kie,
    secret: SECRET,
    onTask: async (ended) => {
      const order = (await store.load(ended.reference ?? "")) as Order;
      const step = settle(order, ended);
      if (!(await store.save(step.order))) throw new Error("changed meanwhile");
      answers.push(order.reference);
    },
  });
  const server = createServer(toNodeListener(receiver)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const hook = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;

  const references = Array.from({ length: 40 }, (_, n) => `order-${n}`);
  for (const reference of references) {
    const callBackUrl = callbackUrl(hook, PATH, reference);
    const body = { prompt: reference, videoUrl: "https://example.com/a.mp4", callBackUrl };
    await store.save(orderOf(kie, PATH, body, { reference }));
  }
  const before = await Promise.all(references.map(async (it) => advance(kie, (await store.load(it)) as Order, store)));
  const unknown = before.filter((it) => it.state === "unknown").length;
  await expect.poll(() => answers.length).toBe(mock.tasks.length);
  await receiver.idle();
  await new Promise((resolve) => server.close(resolve));

  const orders = await Promise.all(references.map(async (it) => (await store.load(it)) as Order));
  const ids = orders.flatMap((it) => it.handle?.id ?? []);
  expect(ids.sort()).toEqual(mock.tasks.map((it) => it.id).sort());
  expect(orders.filter((it) => boughtBy(it) === "one").every((it) => it.state === "completed")).toBe(true);
  // Some of the unknown ones exist, and are known now; nobody can tell of the rest, and nobody says so.
  const left = orders.filter((it) => it.state === "unknown").length;
  console.log(
    `${unknown} of ${orders.length} unknown, ${unknown - left} of them found by their callback, ${left} never created`,
  );
  expect(unknown - left).toBeGreaterThan(3);
  expect(left).toBeGreaterThan(3);
  const asked = mock.requests.filter((it) => it.kind === "status").length;
  expect(asked).toBe(mock.tasks.length);
  mock.assertConforming();
});
