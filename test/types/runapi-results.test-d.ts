import { type components, createRunapi, type Task, type TaskResult, type Tasks, typedClient } from "taskreel/runapi";
import { describe, expectTypeOf, test } from "vitest";

const runapi = createRunapi();

const luma = {
  model: "luma-modify-video",
  prompt: "Fog",
  source_video_url: "https://example.com/park-walk.mp4",
} as const;

describe("results", () => {
  type Completed = components["schemas"]["LumaModifyVideoCompleted"];
  type Luma = Tasks["/api/v1/luma/modify_video"];

  test("data is the body of a completed task", async () => {
    const done = await runapi.run("/api/v1/luma/modify_video", luma);
    expectTypeOf(done).toEqualTypeOf<TaskResult<Completed, readonly [string, ...string[]]>>();
    expectTypeOf(done.data.status).toEqualTypeOf<"completed">();
    expectTypeOf(done.data.videos).toEqualTypeOf<components["schemas"]["MediaFile"][]>();
    expectTypeOf(done.data.videos[0]?.url).toEqualTypeOf<string | undefined>();
    expectTypeOf(done.outputs).toEqualTypeOf<readonly [string, ...string[]]>();
    expectTypeOf(done.id).toEqualTypeOf<string>();
  });

  test("each path has its own", async () => {
    const extended = await runapi.wait({ path: "/api/v1/runway/extend_video", id: "task" });
    expectTypeOf(extended.data.source_task_id).toEqualTypeOf<string | undefined>();
    const edited = await runapi.resume({ path: "/api/v1/runway_aleph/edit_video", id: "task" }).wait();
    expectTypeOf(edited.data.videos[0]?.id).toEqualTypeOf<string | undefined>();
    // @ts-expect-error Luma's results carry no cover images
    (await runapi.run("/api/v1/luma/modify_video", luma)).data.images;
  });

  test("a handle, its updates and its steps", async () => {
    const task = await runapi.submit("/api/v1/luma/modify_video", luma);
    expectTypeOf(task).toEqualTypeOf<Task<Luma>>();
    expectTypeOf(task.wait).returns.resolves.toEqualTypeOf<TaskResult<Completed, readonly [string, ...string[]]>>();
    for await (const update of task) {
      expectTypeOf(update.state).toEqualTypeOf<"pending" | "succeeded" | "failed" | "unknown">();
      if (update.data.status === "completed")
        expectTypeOf(update.data.videos[0]?.url).toEqualTypeOf<string | undefined>();
      // @ts-expect-error a task that is not done may have no videos
      update.data.videos;
    }
    const step = await task.poll();
    if (step.state === "completed") expectTypeOf(step.result.data).toEqualTypeOf<Completed>();
    if (step.state === "pending") expectTypeOf(step.retryAfterMs).toEqualTypeOf<number>();
  });
});

describe("the generated client", () => {
  test("POST and GET", async () => {
    const created = await typedClient(runapi).POST("/api/v1/luma/modify_video", { body: luma });
    expectTypeOf(created.data).toEqualTypeOf<components["schemas"]["TaskCreated"] | undefined>();
    expectTypeOf(created.error).toEqualTypeOf<components["schemas"]["Error"] | undefined>();
    const found = await typedClient(runapi).GET("/api/v1/luma/modify_video/{id}", { params: { path: { id: "task" } } });
    expectTypeOf(found.data).toEqualTypeOf<Tasks["/api/v1/luma/modify_video"]["task"] | undefined>();
    expectTypeOf(found.response).toEqualTypeOf<Response>();
    // @ts-expect-error a status path takes no POST
    typedClient(runapi).POST("/api/v1/luma/modify_video/{id}", { body: luma });
    // @ts-expect-error the id is missing
    typedClient(runapi).GET("/api/v1/luma/modify_video/{id}");
    // @ts-expect-error the body is another model's
    typedClient(runapi).POST("/api/v1/runway/extend_video", { body: luma });
  });
});

test("the account of a host", async () => {
  const { data } = await typedClient(createRunapi()).GET("/api/v1/me/balance");
  expectTypeOf(data?.balance_cents).toEqualTypeOf<number | undefined>();
});
