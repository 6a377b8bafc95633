import { LumaService as KieLuma } from "./kie";
import { RunwayService } from "./runapi";
import { exactly } from "./same";

const clip = { prompt: "A boat", duration_seconds: 5, output_resolution: "720p" } as const;

// It does not know `const`: a text or number of one value is any text or number, so fields narrow here, and `status` does not.
export async function runapi() {
  await RunwayService.createRunwayTextToVideo({ ...clip, aspect_ratio: "16:9" }, "a");
  // @ts-expect-error: a clip from a text alone needs its aspect ratio.
  await RunwayService.createRunwayTextToVideo(clip);
  const task = await RunwayService.getRunwayTextToVideo("a");
  // @ts-expect-error: a task that has not ended has no videos.
  task.videos;
  if ("videos" in task) for (const { url } of task.videos) exactly<string>()(url);
  if ("error" in task) exactly<string | undefined>()(task.error);
}

export async function kie() {
  const made = await KieLuma.createModifyTask({ prompt: "Snow", videoUrl: "https://example.com/a.mp4" });
  if (made.data) exactly<string>()(made.data.taskId);
  const { data: record } = await KieLuma.getModifyTask("a");
  // @ts-expect-error: a task that has not ended has no result.
  record?.response;
  if (record && "response" in record) for (const url of record.response.resultUrls) exactly<string>()(url);
  if (record) exactly<number | null | undefined>()(record.errorCode);
}
