import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { figuresInProse } from "../../../src/codegen/bundle/figures.js";
import { inOrder } from "../../../src/codegen/bundle/order.js";
import { applyOverlay } from "../../../src/codegen/bundle/overlay.js";
import { sourceOf } from "../../../src/codegen/bundle/source.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const document = () => ({
  paths: {
    "/a": { post: { operationId: "createA", "x-task": {}, responses: { "200": {}, "400": { description: "Own." } } } },
    "/b": { post: { operationId: "createB", "x-task": {}, responses: { "200": {} } } },
  },
});
const shared = { "400": { description: "Shared." } };
const guarded = "$.paths[*][?(@['x-task'] && !@.responses['400'])].responses";

/** What an overlay with these actions makes of the document. */
async function applied(actions: readonly object[], given: object = document()) {
  const folder = await mkdtemp(join(tmpdir(), "taskreel-overlay-"));
  try {
    await writeFile(join(folder, "o.yaml"), JSON.stringify({ overlay: "1.0.0", actions }));
    return (await applyOverlay(given as never, folder, "o.yaml")) as unknown as ReturnType<typeof document>;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe("what operations share", () => {
  it("is added where an operation has nothing of its own", async () => {
    const { paths } = await applied([{ target: guarded, update: shared }]);
    expect(paths["/a"].post.responses["400"]).toEqual({ description: "Own." });
    expect(paths["/b"].post.responses).toHaveProperty("400", { description: "Shared." });
  });

  it.each([
    ["a target that matches nothing", { target: "$.paths[*].put", update: shared }, "matches nothing: $.paths[*].put"],
    ["a path that the library does not understand", { target: "$.paths[?@['x-task']]", update: shared }, "x-task"],
    ["an action that does nothing", { target: guarded }, "must define at least one of"],
  ])("fails on %s", async (_, action, message) => {
    await expect(applied([action])).rejects.toThrow(message);
  });

  it("leaves the document that it was given as it was", async () => {
    const before = document();
    await applied([{ target: guarded, update: shared }], before);
    expect(before).toEqual(document());
  });
});

it("puts the keys of an operation into the order in which people read them, and leaves examples alone", () => {
  const example = { z: 1, description: "An example's own.", content: 2 };
  const operation = { responses: { "200": { content: {}, description: "Fine." } }, summary: "A", operationId: "a" };
  const ordered = inOrder({ paths: { "/a": { get: operation } }, examples: { one: example } }) as {
    paths: { "/a": { get: typeof operation } };
    examples: { one: object };
  };
  expect(Object.keys(ordered.paths["/a"].get)).toEqual(["operationId", "summary", "responses"]);
  expect(Object.keys(ordered.paths["/a"].get.responses["200"])).toEqual(["description", "content"]);
  expect(Object.keys(ordered.examples.one)).toEqual(["z", "description", "content"]);
});

describe("a figure in prose", () => {
  const described = (description: string) => ({ info: { description: "" }, paths: { "/a": { get: { description } } } });
  it.each([
    ["A task costs 0.50 USD.", "0.50 USD"],
    ["Most tasks take 30 to 120 seconds.", "120 seconds"],
    ["The host keeps files for seven days.", "seven days"],
    ["Wait a 10-second clip.", "10-second"],
    ["It costs $2.", "$2"],
  ])("is found: %s", (text, figure) => {
    expect(figuresInProse(described(text))).toEqual([{ at: ["paths", "/a", "get", "description"], figure }]);
  });
  it.each(["Two ways to start a clip.", "A clip in 1080p.", "HTTP 200 within time.", "`duration_seconds` is 6 or 10."])(
    "is none: %s",
    (text) => expect(figuresInProse(described(text))).toEqual([]),
  );
});

describe("the source of a place in a bundle", () => {
  const at = (...keys: string[]) => sourceOf(root, "runapi", keys).file;
  const luma = "/api/v1/luma/modify_video";
  it("is the file that an author wrote", () => {
    expect(at("info", "description")).toBe(join("openapi", "runapi", "openapi.yaml"));
    expect(at("paths", luma, "post", "x-task")).toBe(join("openapi", "runapi", "paths", "luma_modify_video.yaml"));
    expect(at("components", "schemas", "Usage", "properties")).toBe(join("openapi", "runapi", "schemas", "Usage.yaml"));
  });
  it("is the nearest line where the place comes from the overlay", () => {
    const post = sourceOf(root, "runapi", ["paths", luma, "post", "responses", "401", "content"]);
    const responses = sourceOf(root, "runapi", ["paths", luma, "post", "responses"]);
    expect(post).toEqual(responses);
    expect(post.line).toBeGreaterThan(1);
  });
});
