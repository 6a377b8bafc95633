import { type CreateAnswer, createAnswerSchema, type ModifyStatusAnswer } from "./kie";
import {
  type CreateRunwayTextToVideoMutationRequest,
  createRunwayTextToVideoMutationRequestSchema,
  type GetRunwayTextToVideoQueryResponse,
} from "./runapi";
import { exactly } from "./same";

const clip = { prompt: "A boat", duration_seconds: 5, output_resolution: "720p" } as const;

export const request: CreateRunwayTextToVideoMutationRequest = { ...clip, aspect_ratio: "16:9" };
// @ts-expect-error: a clip from a text alone needs its aspect ratio.
export const refused: CreateRunwayTextToVideoMutationRequest = clip;

export function runapi(task: GetRunwayTextToVideoQueryResponse) {
  exactly<5 | 10>()(createRunwayTextToVideoMutationRequestSchema.parse(request).duration_seconds);
  // @ts-expect-error: a task that has not ended has no videos.
  task.videos;
  if (task.status === "completed") for (const { url } of task.videos) exactly<string>()(url);
  if (task.status === "failed") exactly<string | undefined>()(task.error);
}

export function kie(made: CreateAnswer, answer: ModifyStatusAnswer) {
  exactly<string | undefined>()(createAnswerSchema.parse(made).data?.taskId);
  if (made.data) exactly<string>()(made.data.taskId);
  if (answer.code !== 200) return;
  const { data: record } = answer;
  // @ts-expect-error: a task that has not ended has no result.
  record.response;
  if (record.successFlag === 1) for (const url of record.response.resultUrls) exactly<string>()(url);
  exactly<number | null | undefined>()(record.errorCode);
}
