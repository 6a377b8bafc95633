import { expect, it } from "vitest";
import { createHostClient } from "../../../src/client/client.js";
import type { HostRules, ResultRule } from "../../../src/client/rules.js";
import type { Update } from "../../../src/client/types.js";
import { VirtualClock } from "../../setup/virtual-clock.js";
import { json, scriptedFetch } from "../../setup/virtual-fetch.js";
import { KEY, SERVER } from "../../setup/virtual-host.js";

const A = "https://cdn.test/a";
const B = "https://cdn.test/b";

/** A host whose one operation has these results. */
function host(results: readonly ResultRule[] | undefined, answers: readonly object[]) {
  const states = { working: "pending", done: "succeeded", broken: "failed" } as const;
  const rules: HostRules = {
    host: "songs",
    server: SERVER,
    env: { key: "SONGS_KEY", baseUrl: "SONGS_URL" },
    id: ["/id"],
    status: ["/status"],
    results: [{ at: "/files/*/url", kind: "video" }],
    error: ["/error"],
    errorCode: [],
    states,
    problem: { message: ["/error"], code: [], fields: [] },
    idHeaders: [],
    requestIdHeaders: [],
    locations: [],
    operations: {
      "/songs": {
        status: "/songs/{id}",
        typical: [1, 10],
        maxWait: 900,
        reading: { ...(results && { results }), stage: ["/stage"] },
      },
    },
  };
  const clock = new VirtualClock();
  const { fetch } = scriptedFetch(
    clock,
    [{ id: "t1" }, ...answers].map((it) => json(it)),
  );
  type Song = { body: unknown; task: object; completed: Record<string, unknown>; outputs: readonly string[] };
  const client = createHostClient<{ "/songs": Song }>(rules, {
    apiKey: KEY,
    fetch,
    clock,
    random: () => 0.5,
    intervalMs: 1000,
  });
  return { clock, run: (onUpdate?: (update: Update) => void) => client.run("/songs", {}, { onUpdate }) };
}

const done = (more: object) => ({ id: "t1", status: "done", ...more });

it.each<[string, ResultRule[] | undefined, object, object[]]>([
  [
    "a list, where the host has it",
    undefined,
    { files: [{ url: A }, { url: B }, {}] },
    [
      { url: A, kind: "video" },
      { url: B, kind: "video" },
    ],
  ],
  ["one object", [{ at: "/track/url", kind: "audio" }], { track: { url: A } }, [{ url: A, kind: "audio" }]],
  [
    "a map, whose names are parts",
    [{ at: "/stems/*", kind: "audio" }],
    { stems: { vocals: A, drums: B, bass: null } },
    [
      { url: A, kind: "audio", part: "vocals" },
      { url: B, kind: "audio", part: "drums" },
    ],
  ],
  [
    "a map of lists",
    [{ at: "/stems/*/*/url", kind: "audio" }],
    { stems: { vocals: [{ url: A }, { url: B }] } },
    [
      { url: A, kind: "audio", part: "vocals" },
      { url: B, kind: "audio", part: "vocals" },
    ],
  ],
  [
    "several places, each of its kind",
    [
      { at: "/video", kind: "video" },
      { at: "/last", kind: "image" },
    ],
    { video: A, last: B },
    [
      { url: A, kind: "video" },
      { url: B, kind: "image" },
    ],
  ],
  [
    "a text that is JSON",
    [{ at: "/answer#/urls/*", kind: "file" }],
    { answer: JSON.stringify({ urls: [A, "javascript:alert(1)", 12345678901234567890n.toString()] }) },
    [{ url: A, kind: "file" }],
  ],
  [
    "JSON that is no text any more",
    [{ at: "/answer#/urls/*", kind: "file" }],
    { answer: { urls: [A] } },
    [{ url: A, kind: "file" }],
  ],
  ["a text", [{ at: "/text", kind: "text" }], { text: "la la" }, []],
  ["a flag, which may be false", [{ at: "/ok", kind: "data" }], { ok: false }, []],
])("results are %s", async (_, results, more, files) => {
  const { clock, run } = host(results, [done(more)]);
  const result = await clock.settle(run());
  expect(result.files).toEqual(files);
  expect(result.outputs).toEqual(files.map((it) => (it as { url: string }).url));
  expect(result.data).toEqual(done(more));
});

it("a task that promised files and has none has failed its promise", async () => {
  for (const more of [{}, { files: [] }, { files: [{ url: "/v.mp4" }] }, { files: "none" }]) {
    const { clock, run } = host(undefined, [done(more)]);
    expect(await clock.failure(run())).toMatchObject({ name: "NoOutputError", task: { id: "t1" } });
  }
});

it("results in a text that is no JSON are asked for again, then told with the handle", async () => {
  const results: ResultRule[] = [{ at: "/answer#/urls/*", kind: "video" }];
  const broken = done({ answer: "{urls:" });
  const mended = host(results, [broken, broken, done({ answer: JSON.stringify({ urls: [A] }) })]);
  expect((await mended.clock.settle(mended.run())).outputs).toEqual([A]);
  const { clock, run } = host(
    results,
    Array.from({ length: 11 }, () => broken),
  );
  expect(await clock.failure(run())).toMatchObject({
    name: "ContractError",
    message: "The status answer has results in a text that is no JSON",
    task: { id: "t1" },
  });
});

it("what is no JSON yet does not matter while the task goes on", async () => {
  const results: ResultRule[] = [{ at: "/answer#/urls/*", kind: "video" }];
  const answers = ["", null, "soon"].map((answer) => ({ id: "t1", status: "working", answer }));
  const { clock, run } = host(results, [...answers, done({ answer: `{"urls":["${A}"]}` })]);
  expect((await clock.settle(run())).outputs).toEqual([A]);
});

it("the stage and the results so far are news", async () => {
  const seen: unknown[] = [];
  const step = (stage: unknown, files: object[]) => ({ id: "t1", status: "working", stage, files });
  const answers = [
    step("text", []),
    step("text", []),
    step("first", [{ url: A }]),
    step("first", [{ url: A }]),
    step("first", [{ url: A }, { url: B }]),
    step(null, [{ url: A }, { url: B }]),
    done({ stage: "all", files: [{ url: A }, { url: B }] }),
  ];
  const { clock, run } = host(undefined, answers);
  await clock.settle(run(({ state, stage, outputs }) => seen.push([state, stage, outputs.length])));
  expect(seen).toEqual([
    ["pending", "text", 0],
    ["pending", "first", 1],
    ["pending", "first", 2],
    ["pending", undefined, 2],
    ["succeeded", "all", 2],
  ]);
});
