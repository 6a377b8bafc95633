import { createModifyTask, getModifyTask } from "./kie";
import { createRunwayTextToVideo, getRunwayTextToVideo } from "./runapi";
import { exactly } from "./same";

const clip = { prompt: "A boat", duration_seconds: 5, output_resolution: "720p" } as const;

export async function runapi() {
  await createRunwayTextToVideo({ ...clip, aspect_ratio: "16:9" }, { "Idempotency-Key": "a" });
  // @ts-expect-error: a clip from a text alone needs its aspect ratio.
  await createRunwayTextToVideo(clip);
  const { status, data: task } = await getRunwayTextToVideo("a");
  if (status !== 200) return;
  // @ts-expect-error: a task that has not ended has no videos.
  task.videos;
  if (task.status === "completed") for (const { url } of task.videos) exactly<string>()(url);
  if (task.status === "failed") exactly<string | undefined>()(task.error);
}

export async function kie() {
  const made = await createModifyTask({ prompt: "Snow", videoUrl: "https://example.com/a.mp4" });
  if (made.status === 200 && made.data.data) exactly<string>()(made.data.data.taskId);
  const { status, data: answer } = await getModifyTask({ taskId: "a" });
  if (status !== 200 || answer.code !== 200) return;
  const { data: record } = answer;
  // @ts-expect-error: a task that has not ended has no result.
  record.response;
  if (record.successFlag === 1) for (const url of record.response.resultUrls) exactly<string>()(url);
  exactly<number | null | undefined>()(record.errorCode);
}
