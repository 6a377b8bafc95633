import { CreateModifyTaskResponse, GetModifyTaskResponse } from "./kie";
import { CreateRunwayTextToVideoBody, GetRunwayTextToVideoResponse } from "./runapi";
import { exactly } from "./same";

const clip = { prompt: "A boat", duration_seconds: 5, output_resolution: "720p" } as const;

export function runapi(body: unknown) {
  const request = CreateRunwayTextToVideoBody.parse({ ...clip, aspect_ratio: "16:9" });
  exactly<5 | 10>()(request.duration_seconds);
  const task = GetRunwayTextToVideoResponse.parse(body);
  // @ts-expect-error: a task that has not ended has no videos.
  task.videos;
  if (task.status === "completed") for (const { url } of task.videos) exactly<string>()(url);
  if (task.status === "failed") exactly<string | undefined>()(task.error);
}

export function kie(body: unknown) {
  const made = CreateModifyTaskResponse.parse(body);
  if (made.data) exactly<string>()(made.data.taskId);
  const answer = GetModifyTaskResponse.parse(body);
  if (answer.code !== 200) return;
  const { data: record } = answer;
  // @ts-expect-error: a task that has not ended has no result.
  record.response;
  if (record.successFlag === 1) for (const url of record.response.resultUrls) exactly<string>()(url);
  exactly<number | null | undefined>()(record.errorCode);
}
