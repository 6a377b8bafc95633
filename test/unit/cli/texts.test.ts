import { expect, test } from "vitest";
import { textsOf } from "../../../src/cli/order/texts.js";
import type { ResultRule } from "../../../src/client/rules.js";

/** What an endpoint with these results finds in an answer. */
const textsIn = (data: unknown, ...results: readonly ResultRule[]) =>
  textsOf({ contract: { rules: { results } }, operation: {} } as never, data);

test("texts as they are, values as JSON, and no files", () => {
  const data = { text: "It waits.\nIt runs.", ready: false, videos: [{ url: "https://example.com/a.mp4" }] };
  expect(textsIn(data, { at: "/text", kind: "text" })).toEqual(["It waits.\nIt runs."]);
  expect(textsIn(data, { at: "/ready", kind: "data" }, { at: "/videos/*/url", kind: "video" })).toEqual(["false"]);
  expect(textsIn({}, { at: "/text", kind: "text" })).toEqual([]);
});

test("JSON in a text; what should be some and is none gives nothing", () => {
  const rule = { at: "/record#/words/*", kind: "text" } as const;
  expect(textsIn({ record: '{"words":["a","b"]}' }, rule)).toEqual(["a", "b"]);
  expect(textsIn({ record: "no JSON" }, rule)).toEqual([]);
});
