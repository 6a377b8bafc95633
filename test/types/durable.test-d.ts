import { advance, memoryStore, type Order, orderOf, orderOfTask, settle } from "taskreel/durable";
import { createKie } from "taskreel/kie";
import { createRunapi, type components as Runapi, webhookRules } from "taskreel/runapi";
import { createReceiver } from "taskreel/webhooks";
import { expectTypeOf, test } from "vitest";

const runapi = createRunapi();
const kie = createKie();
const body = { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4" } as const;

test("an order knows what its task gives", async () => {
  const order = orderOf(runapi, "/api/v1/luma/modify_video", body);
  const step = await advance([runapi, kie], order, memoryStore());
  if (step.state !== "completed") {
    if (step.state !== "pending") expectTypeOf(step.error.message).toBeString();
    else expectTypeOf(step.dueAt).toBeNumber();
    return;
  }
  expectTypeOf(step.result.outputs).toEqualTypeOf<readonly [string, ...string[]]>();
  expectTypeOf(step.result.data).toEqualTypeOf<Runapi["schemas"]["LumaModifyVideoCompleted"]>();
});

test("a body is the operation's own, and so is the path", () => {
  // @ts-expect-error
  orderOf(runapi, "/api/v1/luma/modify_video", { prompt: 5 });
  // @ts-expect-error
  orderOf(kie, "/api/v1/luma/modify_video", body);
});

test("an order from a store is one of any kind", async () => {
  const order = {} as Order;
  const step = await advance(runapi, order, { save: async () => {} });
  if (step.state === "completed") expectTypeOf(step.result.outputs).toEqualTypeOf<readonly string[]>();
});

test("a task and what a receiver hands on are taken as they are", async () => {
  const task = await runapi.submit("/api/v1/luma/modify_video", body);
  expectTypeOf(orderOfTask(task)).toExtend<Order>();
  createReceiver({
    client: runapi,
    rules: webhookRules,
    onTask: (ended) => void settle({} as Order, ended),
  });
});
