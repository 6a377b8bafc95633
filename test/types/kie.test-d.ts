import { type components, createKie, type TaskResult, type Tasks, typedClient, upload } from "taskreel/kie";
import { createRunapi } from "taskreel/runapi";
import { expectTypeOf, test } from "vitest";

const kie = createKie();
const body = { prompt: "Fog", videoUrl: "https://example.com/park-walk.mp4" };

test("bodies", () => {
  kie.submit("/api/v1/modify/generate", body);
  kie.submit("/api/v1/modify/generate", { ...body, callBackUrl: "https://example.com", watermark: "studio-north" });
  // @ts-expect-error videoUrl is required
  kie.submit("/api/v1/modify/generate", { prompt: "Fog" });
  // @ts-expect-error names are as on the wire: callBackUrl
  kie.submit("/api/v1/modify/generate", { ...body, callbackUrl: "https://example.com" });
  // @ts-expect-error here a watermark is a text alone
  kie.submit("/api/v1/modify/generate", { ...body, watermark: true });
});

test("paths", () => {
  // @ts-expect-error a status path
  kie.submit("/api/v1/modify/record-info", body);
  // @ts-expect-error a path of the other host
  kie.submit("/api/v1/luma/modify_video", body);
  // @ts-expect-error no path at all
  kie.run("/api/v1/modify", body);
  // @ts-expect-error a path of the other host
  kie.resume({ path: "/api/v1/luma/modify_video", id: "task" });
  expectTypeOf<keyof Tasks>().toEqualTypeOf<"/api/v1/modify/generate" | "/api/v1/jobs/createTask">();
});

test("data is the body of a completed task", async () => {
  const done = await kie.run("/api/v1/modify/generate", body);
  expectTypeOf(done).toEqualTypeOf<
    TaskResult<components["schemas"]["ModifySucceeded"], readonly [string, ...string[]]>
  >();
  expectTypeOf(done.data.data.successFlag).toEqualTypeOf<1 | 4>();
  expectTypeOf(done.data.data.response.resultUrls).toEqualTypeOf<string[]>();
  // @ts-expect-error RunAPI's results are elsewhere
  done.data.videos;
});

test("the account and the files of a host", async () => {
  const { data } = await typedClient(kie).GET("/api/v1/chat/credit");
  expectTypeOf(data?.data).toEqualTypeOf<number | null | undefined>();
  const { url, expiresAt } = await upload(kie, new Blob(["a"]));
  expectTypeOf(url).toEqualTypeOf<string>();
  expectTypeOf(expiresAt).toEqualTypeOf<string | undefined>();
  // @ts-expect-error a path is no file
  upload(kie, { path: "a.mp4" });
});

test("the generated client", async () => {
  const created = await typedClient(kie).POST("/api/v1/modify/generate", { body });
  expectTypeOf(created.data?.code).toExtend<number | undefined>();
  expectTypeOf(created.data?.data?.taskId).toEqualTypeOf<string | undefined>();
  const found = await typedClient(kie).GET("/api/v1/modify/record-info", { params: { query: { taskId: "task" } } });
  expectTypeOf(found.data).toExtend<Tasks["/api/v1/modify/generate"]["task"] | undefined>();
  if (found.data?.code === 200) expectTypeOf(found.data.data.successFlag).toEqualTypeOf<0 | 1 | 2 | 3 | 4>();
  // @ts-expect-error the id is missing
  typedClient(kie).GET("/api/v1/modify/record-info");
});

test("one host's client is not the other's", () => {
  expectTypeOf(createRunapi()).not.toExtend<ReturnType<typeof createKie>>();
  expectTypeOf(kie).not.toExtend<ReturnType<typeof createRunapi>>();
});
