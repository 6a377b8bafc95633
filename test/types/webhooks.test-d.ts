import type { TaskResult } from "taskreel";
import { type DownloadOptions, download, type SavedFile } from "taskreel/download";
import { createKie, type components as Kie, webhookRules as kieRules } from "taskreel/kie";
import { createRunapi, type components as Runapi, webhookRules as runapiRules } from "taskreel/runapi";
import { createReceiver } from "taskreel/webhooks";
import { expectTypeOf, test } from "vitest";

test("onTask gets each endpoint's own result", () => {
  createReceiver({
    client: createRunapi(),
    rules: runapiRules,
    onTask: (ended) => {
      expectTypeOf(ended.task.id).toBeString();
      if ("error" in ended) {
        expectTypeOf(ended.error).toExtend<Error>();
        return;
      }
      expectTypeOf(ended.result.outputs).toEqualTypeOf<readonly [string, ...string[]] | readonly []>();
      if (ended.path !== "/api/v1/luma/modify_video") return;
      expectTypeOf(ended.result.data).toEqualTypeOf<Runapi["schemas"]["LumaModifyVideoCompleted"]>();
    },
  });
  createReceiver({
    client: createKie(),
    rules: kieRules,
    secret: "secret",
    onTask: (ended) => {
      expectTypeOf(ended.path).toEqualTypeOf<"/api/v1/modify/generate" | "/api/v1/jobs/createTask">();
      if ("error" in ended || ended.path !== "/api/v1/modify/generate") return;
      type Data = Kie["schemas"]["ModifySucceeded"];
      expectTypeOf(ended.result.data).toEqualTypeOf<Data>();
    },
  });
});

test("a URL gives a file, a task a list of them", () => {
  const options: DownloadOptions = {};
  expectTypeOf(download("https://cdn.test/v.mp4", "v.mp4", options)).resolves.toEqualTypeOf<SavedFile>();
  const done = {} as TaskResult;
  expectTypeOf(download(done, "v.mp4")).resolves.toEqualTypeOf<[SavedFile, ...SavedFile[]]>();
});
