import { manualClock, useMockServer } from "taskreel/mock";
import { createRunapi } from "taskreel/runapi";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

const mock = useMockServer({ beforeAll, afterEach, afterAll }, { clock: manualClock() });

test("a clip is made and paid for once", async () => {
  const runapi = createRunapi({ apiKey: "any", baseUrl: mock.url, intervalMs: 10 });
  const task = await runapi.submit("/api/v1/luma/modify_video", {
    model: "luma-modify-video",
    prompt: "A foggy autumn morning",
    source_video_url: "https://example.com/park.mp4",
  });
  await mock.clock.advance(2000);
  const done = await task.wait();
  expect(done.outputs[0]).toContain(mock.url);
  mock.requests.assertOneCreate();
});
