import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import type { Change, Impact } from "../../src/codegen/diff/change.js";
import { compareBundles, worst } from "../../src/codegen/diff/rate.js";
import { temporaryFolder } from "../setup/repository.js";

const bundle = new URL("../../generated/runapi/openapi.yaml", import.meta.url);
const LUMA = "/api/v1/luma/modify_video";

// biome-ignore lint/suspicious/noExplicitAny: a document that is edited at will
type Document = any;

interface Made {
  readonly title: string;
  readonly impact: Impact;
  /** What the report says of it, path included. */
  readonly told: RegExp;
  readonly change: (document: Document) => void;
}

/** Every change is made at a place of its own, so that one comparison shows them all. */
const made: readonly Made[] = [
  {
    title: "a path removed",
    impact: "major",
    told: /Path `.*aleph.*` was removed/,
    change: ({ paths }) => delete paths["/api/v1/runway_aleph/edit_video/{id}"],
  },
  {
    title: "a path added",
    impact: "minor",
    told: /`\/api\/v1\/new` was added/,
    change: ({ paths }) => {
      paths["/api/v1/new"] = { get: { operationId: "getNew", responses: { 200: { description: "New." } } } };
    },
  },
  {
    title: "an operation renamed",
    impact: "major",
    told: /operationId.*getHailuoTextToVideo/,
    change: ({ paths }) => {
      paths["/api/v1/hailuo/text_to_video/{id}"].get.operationId = "getHailuoClip";
    },
  },
  {
    title: "a request field added",
    impact: "minor",
    told: /`seed` was added/,
    change: ({ components: { schemas } }) => {
      schemas.Hailuo02TextToVideoPro.properties.seed = { type: "integer", description: "A number." };
    },
  },
  {
    title: "a request field added that is required",
    impact: "major",
    told: /became required: `style`/,
    change: ({ components: { schemas } }) => {
      schemas.LumaModifyVideoRequest.properties.style = { type: "string", description: "A word." };
      schemas.LumaModifyVideoRequest.required.push("style");
    },
  },
  {
    title: "a request field removed",
    impact: "major",
    told: /Property `seed` of `RunwayAlephEditVideoRequest` was removed/,
    change: ({ components: { schemas } }) => delete schemas.RunwayAlephEditVideoRequest.properties.seed,
  },
  {
    title: "a request field no longer required",
    impact: "minor",
    told: /Requests take more: `required`/,
    change: ({ components: { schemas } }) => schemas.Hailuo02TextToVideoStandard.required.pop(),
  },
  {
    title: "a value added to a request's enum",
    impact: "minor",
    told: /Requests take more: `enum`/,
    change: ({ components: { schemas } }) => schemas.RunwayOutputResolution.enum.push("4k"),
  },
  {
    title: "a value removed from a request's enum",
    impact: "major",
    told: /lost values: '10'/,
    change: ({ components: { schemas } }) => schemas.HailuoDurationSeconds.enum.pop(),
  },
  {
    title: "a limit narrowed",
    impact: "major",
    told: /`maxLength` of .* changed from '1500' to '1000'/,
    change: ({ components: { schemas } }) => {
      schemas.HailuoPrompt.maxLength = 1000;
    },
  },
  {
    title: "a condition added to a request",
    impact: "major",
    told: /`dependentRequired` of .* was added/,
    change: ({ components: { schemas } }) => {
      schemas.RunwayExtendVideoRequest.dependentRequired = { watermark: ["callback_url"] };
    },
  },
  {
    title: "a value added to an answer's enum",
    impact: "major",
    told: /Enum of `status` gained values: 'queued'/,
    change: ({ components: { schemas } }) => schemas.TaskPending.properties.status.enum.push("queued"),
  },
  {
    title: "an answer's field added",
    impact: "minor",
    told: /`poster` was added/,
    change: ({ components: { schemas } }) => {
      schemas.RunwayTextToVideoCompleted.properties.poster = { type: "string", description: "An image." };
    },
  },
  {
    title: "an answer's field no longer promised",
    impact: "major",
    told: /no longer required: `videos`/,
    change: ({ components: { schemas } }) => schemas.LumaModifyVideoCompleted.required.splice(2, 1),
  },
  {
    title: "a documented status removed",
    impact: "major",
    told: /Response `413` was removed/,
    change: ({ paths }) => delete paths[LUMA].post.responses["413"],
  },
  {
    title: "a type renamed",
    impact: "major",
    told: /The type `Usage` was removed/,
    change: (document) => {
      document.components.schemas.Cost = document.components.schemas.Usage;
      delete document.components.schemas.Usage;
      const rename = (node: Document): void => {
        if (node?.$ref === "#/components/schemas/Usage") node.$ref = "#/components/schemas/Cost";
        for (const it of Object.values(Object(node))) if (typeof it === "object") rename(it);
      };
      rename(document);
    },
  },
  {
    title: "a variable renamed",
    impact: "major",
    told: /The name of an environment variable was modified/,
    change: ({ servers }) => {
      servers[0]["x-env"] = "RUNAPI_URL";
    },
  },
  {
    title: "the status link removed",
    impact: "major",
    told: /link to the status operation was removed/,
    change: ({ paths }) => delete paths["/api/v1/runway/extend_video"].post.responses["200"].links,
  },
  {
    title: "idempotent creation given up",
    impact: "major",
    told: /no longer idempotent/,
    change: ({ paths }) => delete paths["/api/v1/hailuo/text_to_video"].post["x-task"].idempotency,
  },
  {
    title: "a longer wait",
    impact: "patch",
    told: /`maxWaitSeconds` of `x-task` was modified/,
    change: ({ paths }) => {
      paths["/api/v1/runway/text_to_video"].post["x-task"].maxWaitSeconds = 1200;
    },
  },
  {
    title: "a price changed",
    impact: "patch",
    told: /x-prices/,
    change: ({ components: { schemas } }) => {
      schemas.LumaModifyVideoRequest["x-prices"][0].amount = 0.6;
    },
  },
  {
    title: "a status word more that means failed",
    impact: "minor",
    told: /How a task is read was modified at \/tolerated\/failed/,
    change: (document) => document["x-task-states"].tolerated.failed.push("rejected"),
  },
  {
    title: "a status word fewer that means pending",
    impact: "major",
    told: /How a task is read was modified at \/tolerated\/pending/,
    change: (document) => document["x-task-states"].tolerated.pending.shift(),
  },
  {
    title: "a text",
    impact: "patch",
    told: /`summary` of `post` was modified/,
    change: ({ paths }) => {
      paths[LUMA].post.summary = "Change a clip";
    },
  },
  {
    title: "an example",
    impact: "patch",
    told: /#\/components\/examples\/TaskFailed\/value\/error/,
    change: ({ components: { examples } }) => {
      examples.TaskFailed.value.error = "It was too long.";
    },
  },
];

async function compare(change: (document: Document) => void): Promise<Change[]> {
  await using folder = await temporaryFolder();
  const base = parse(readFileSync(bundle, "utf8"));
  const revision = structuredClone(base);
  change(revision);
  const files = { base: join(folder.path, "base.yaml"), revision: join(folder.path, "revision.yaml") };
  await Promise.all([writeFile(files.base, stringify(base)), writeFile(files.revision, stringify(revision))]);
  return await compareBundles(files, base, revision);
}

describe("ratings", () => {
  let changes: Change[];
  beforeAll(async () => {
    changes = await compare((document) => {
      for (const it of made) it.change(document);
    });
  });

  it.each(made)("$title: $impact", ({ impact, told }) => {
    const found = changes.filter(({ message, path }) => told.test(`${message} ${path}`));
    expect(found.length, changes.map((it) => `${it.impact} ${it.message} ${it.path}`).join("\n")).toBeGreaterThan(0);
    expect(worst(found)).toBe(impact);
  });

  it("put the weightiest first", () => {
    expect(changes[0]?.impact).toBe("major");
    expect(changes.at(-1)?.impact).toBe("patch");
  });
});

it("finds no change where there is none", async () => {
  expect(await compare(() => {})).toEqual([]);
});

it("keeps apart what changed beside it", async () => {
  const changes = await compare(({ components: { schemas } }) => {
    const ref = schemas.RunwayExtendVideoRequest.properties.source_task_id["x-task-ref"];
    delete ref.same;
    ref.errors.missing.status = 422;
  });
  expect(changes.map(({ message }) => message)).toEqual([
    "`same` of `x-task-ref` was modified.",
    "`status` was modified.",
  ]);
});

it("tells of the lightest change", async () => {
  const changes = await compare(({ components: { examples } }) => {
    examples.TaskFailed.value.error = "It was too long.";
  });
  expect(changes).toEqual([
    { impact: "patch", message: "`error` was modified.", path: "#/components/examples/TaskFailed/value/error" },
  ]);
});
