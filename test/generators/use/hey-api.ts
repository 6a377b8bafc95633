import { createModifyTask, getModifyTask } from "./kie";
import { createRunwayTextToVideo, getRunwayTextToVideo } from "./runapi";
import { zCreateRunwayTextToVideoBody } from "./runapi/zod.gen";
import { exactly } from "./same";

const clip = { prompt: "A boat", duration_seconds: 5, output_resolution: "720p" } as const;

export async function runapi() {
  await createRunwayTextToVideo({
    body: zCreateRunwayTextToVideoBody.parse({ ...clip, aspect_ratio: "16:9" }),
    headers: { "Idempotency-Key": "a" },
  });
  // @ts-expect-error: a clip from a text alone needs its aspect ratio.
  await createRunwayTextToVideo({ body: clip });
  const { data: task } = await getRunwayTextToVideo({ path: { id: "a" }, throwOnError: true });
  // @ts-expect-error: a task that has not ended has no videos.
  task.videos;
  if (task.status === "completed") for (const { url } of task.videos) exactly<string>()(url);
  if (task.status === "failed") exactly<string | undefined>()(task.error);
}

export async function kie() {
  const { data: made } = await createModifyTask({
    body: { prompt: "Snow", videoUrl: "https://example.com/a.mp4" },
    throwOnError: true,
  });
  if (made.data) exactly<string>()(made.data.taskId);
  const { data: answer } = await getModifyTask({ query: { taskId: "a" }, throwOnError: true });
  if (answer.code !== 200) return;
  const { data: record } = answer;
  // @ts-expect-error: a task that has not ended has no result.
  record.response;
  if (record.successFlag === 1) for (const url of record.response.resultUrls) exactly<string>()(url);
  exactly<number | null | undefined>()(record.errorCode);
}
