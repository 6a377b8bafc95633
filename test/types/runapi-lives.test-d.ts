import { createRunapi, type Tasks } from "taskreel/runapi";
import { expectTypeOf, test } from "vitest";

const runapi = createRunapi();
const style = "/api/v1/style_expansions";
const persona = "/api/v1/personas";

test("an answer that is the result has no task", async () => {
  const done = await runapi.run(style, { description: "calm piano" });
  expectTypeOf(done.data.style).toEqualTypeOf<string>();
  expectTypeOf(done.outputs).toEqualTypeOf<readonly []>();
  expectTypeOf(done.requestId).toEqualTypeOf<string | undefined>();
  // @ts-expect-error there is no task
  done.task;
  // @ts-expect-error and so no id of one
  done.id;
  expectTypeOf<Tasks[typeof style]["task"]>().toEqualTypeOf<never>();
});

test("the result of a hybrid is its own answer, now or later", async () => {
  const body = {} as Tasks[typeof persona]["body"];
  const done = await runapi.run(persona, body);
  expectTypeOf(done.data.persona.id).toEqualTypeOf<string>();
  expectTypeOf(done.id).toEqualTypeOf<string>();
  const task = await runapi.submit(persona, body);
  expectTypeOf((await task.wait()).data).toEqualTypeOf(done.data);
});

test("a handle stands where the id of a task goes, and nowhere else", async () => {
  const source = await runapi.submit("/api/v1/runway/text_to_video", {
    model: "runway",
    prompt: "A fox",
    duration_seconds: 5,
    output_resolution: "720p",
    aspect_ratio: "16:9",
  });
  const rest = { prompt: "It runs", output_resolution: "720p" } as const;
  runapi.submit("/api/v1/runway/extend_video", { ...rest, model: "runway", source_task_id: source });
  runapi.submit("/api/v1/runway/extend_video", { ...rest, model: "runway", source_task_id: source.id });
  // @ts-expect-error a prompt is no task
  runapi.submit("/api/v1/runway/extend_video", { ...rest, prompt: source, source_task_id: source });
  // @ts-expect-error nor is a number one
  runapi.submit("/api/v1/runway/extend_video", { ...rest, source_task_id: 42 });
});
