import { startMockServer } from "taskreel/mock";
import { expect, test } from "vitest";

const ask = async (url: string, body: unknown) => {
  const headers = { "content-type": "application/json", authorization: "Bearer any" };
  const answer = await fetch(`${url}/api/v1/price_quotes`, { method: "POST", headers, body: JSON.stringify(body) });
  const { price_quote: quote } = (await answer.json()) as { price_quote?: { reservation_amount_cents: number } };
  return quote?.reservation_amount_cents;
};
const hailuo = { service: "hailuo", action: "text_to_video" };

test.each([
  ["a model's price", { ...hailuo, model: "hailuo-02-text-to-video-pro", params: { prompt: "Fog" } }, 57],
  [
    "one that depends on what stands in the request",
    { service: "runway", action: "text_to_video", params: { duration_seconds: 10, output_resolution: "720p" } },
    30,
  ],
  ["the example's, where there is no such action", { ...hailuo, action: "fly" }, 50],
  ["the example's, where none is published", { service: "kling", action: "edit_video", params: {} }, 50],
])("a question is answered with %s", async (_, question, cents) => {
  await using mock = await startMockServer();
  expect(await ask(mock.url, question)).toBe(cents);
  expect(mock.tasks).toEqual([]);
});
