import type { SubmitOptions, Task, TaskResult, Update, WaitOptions } from "taskreel";
import { download, fileFault } from "taskreel/download";
import type { TaskLine } from "../terminal/progress.js";

/** Any host's client, as far as a job needs it. */
export interface AnyClient {
  submit(path: string, body: unknown, options?: SubmitOptions<Task>): Promise<Task>;
}

export interface Job {
  readonly client: AnyClient;
  readonly path: string;
  readonly body: unknown;
  /** File for the first result. */
  readonly file: string;
  readonly wait?: WaitOptions;
}

/** One task from create to a whole MP4 on disk, with its line of progress. Resolves to the states that were seen. */
export async function runJob({ client, path, body, file, wait }: Job, line: TaskLine): Promise<string[]> {
  const states: string[] = [];
  line.say("submitting");
  const task = await client.submit(path, body);
  const onUpdate = ({ status }: Update) => {
    states.push(String(status));
    line.say(String(status));
  };
  line.say("created");
  const done: TaskResult = await task.wait({ ...wait, onUpdate });
  await download(done, file, { overwrite: true });
  const fault = await fileFault(file, "video");
  if (fault) throw new Error(`${file} is ${fault}`);
  line.say("saved", "good");
  return states;
}
