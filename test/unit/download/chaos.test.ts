import { readdir, readFile } from "node:fs/promises";
import fc from "fast-check";
import { download } from "taskreel/download";
import { expect, it } from "vitest";
import { fast, folder } from "./stage.js";

const FILES = [1, 2].map((version) =>
  Buffer.from(Array.from({ length: 1000 }, (_, at) => (at * version + version) % 251)),
);

/** What one answer does. Numbers are the answer's own lies; what HTTP cannot show to be a lie is left out. */
const answers = fc.record({
  kind: fc.constantFrom(
    "good",
    "good",
    "good",
    "cut",
    "cut",
    "whole",
    "html",
    "gone",
    "busy",
    "reset",
    "empty",
    "part",
  ),
  version: fc.constantFrom(0, 0, 0, 1),
  after: fc.integer({ min: 0, max: 1000 }),
  shift: fc.integer({ min: -3, max: 3 }),
  total: fc.integer({ min: -1, max: 1 }),
  tag: fc.constantFrom("strong", "strong", "weak", "none"),
  length: fc.boolean(),
});
type Answer = typeof answers extends fc.Arbitrary<infer T> ? T : never;

function stream(bytes: Uint8Array, broken: boolean): ReadableStream<Uint8Array> {
  const chunks = [bytes.subarray(0, 300), bytes.subarray(300)].filter((it) => it.length > 0);
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else if (broken) controller.error(new TypeError("terminated"));
      else controller.close();
    },
  });
}

function respond(it: Answer, init: RequestInit | undefined): Response {
  const headers = new Headers(init?.headers);
  const file = FILES[it.version] as Buffer;
  const tag = `"${it.version}"`;
  const common: Record<string, string> = { "content-type": "video/webm" };
  if (it.tag !== "none") common.etag = it.tag === "weak" ? `W/${tag}` : tag;
  const from = Number(/\d+/.exec(headers.get("range") ?? "")?.[0] ?? Number.NaN);
  const whole = { ...common, ...(it.length && { "content-length": String(file.length) }) };
  switch (it.kind) {
    case "reset":
      throw new TypeError("fetch failed");
    case "html":
      return new Response("<h1>No</h1>", { headers: { "content-type": "text/html" } });
    case "gone":
      return new Response(null, { status: 410 });
    case "busy":
      return new Response(null, { status: 503 });
    case "empty":
      return new Response(null, { headers: common });
    case "cut":
      return new Response(stream(file.subarray(0, it.after), true), { headers: whole });
    case "part": {
      const first = Math.max(0, (Number.isNaN(from) ? 100 : from) + it.shift);
      const range = `bytes ${first}-${file.length - 1}/${file.length + it.total}`;
      return new Response(stream(file.subarray(first), false), {
        status: 206,
        headers: { ...common, "content-range": range },
      });
    }
    case "good":
      if (Number.isNaN(from) || headers.get("if-range") !== tag || from >= file.length) break;
      return new Response(stream(file.subarray(from), false), {
        status: 206,
        headers: { ...common, "content-range": `bytes ${from}-${file.length - 1}/${file.length}` },
      });
  }
  return new Response(stream(file, false), { headers: whole });
}

it("whatever a host does, a file with the final name is one of its files, whole; and nothing else is left", async () => {
  let saved = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(answers, { minLength: 1, maxLength: 8 }), async (script) => {
      await using place = await folder();
      let asked = 0;
      const fetch = async (_: string, init?: RequestInit) => respond(script[asked++ % script.length] as Answer, init);
      const error = await download("https://cdn.test/v", place.path("v"), { ...fast, fetch }).then(
        () => undefined,
        (it) => it,
      );
      const names = await readdir(place.root);
      if (error) {
        expect([error.name, names]).toEqual(["DownloadError", []]);
        return;
      }
      saved++;
      expect(names).toEqual(["v"]);
      const file = await readFile(place.path("v"));
      expect(FILES.some((it) => it.equals(file))).toBe(true);
    }),
    { numRuns: 300 },
  );
  // Otherwise it would have proved little.
  expect(saved).toBeGreaterThan(50);
});
