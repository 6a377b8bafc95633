import type { CreateAnswer, ModifySucceeded } from "./kie";
import type { RunwayTextToVideoCompleted, RunwayTextToVideoRequest, RunwayTextToVideoTask } from "./runapi";
import { exactly } from "./same";

export const request = (base: RunwayTextToVideoRequest): RunwayTextToVideoRequest => ({ ...base, prompt: "A boat" });

// It makes one type of alternatives: nothing narrows, and what only some shapes have is optional. The shapes stay whole.
export function runapi(task: RunwayTextToVideoTask, completed: RunwayTextToVideoCompleted) {
  exactly<string | undefined>()(task.error);
  exactly<string | undefined>()(task.videos?.[0].url);
  exactly<string>()(completed.videos[0].url);
}

export function kie(made: CreateAnswer, succeeded: ModifySucceeded) {
  exactly<string | undefined>()(made.data?.taskId);
  exactly<number | null | undefined>()(succeeded.data.errorCode);
  for (const url of succeeded.data.response.resultUrls) exactly<string>()(url);
}
