import type { SubmitOptions, Task, TaskResult, Update, WaitOptions } from "taskreel";
import { download, fileFault } from "taskreel/download";

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

export interface JobReport {
  readonly id: string;
  readonly states: readonly string[];
  readonly seconds: number;
  readonly bytes: number;
}

/** One task from create to a whole MP4 on disk; `show` gets a few words whenever there is news. */
export async function runJob(
  { client, path, body, file, wait }: Job,
  show: (text: string) => void,
): Promise<JobReport> {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const states: string[] = [];
  show("submitting");
  const task = await client.submit(path, body);
  const onUpdate = ({ status }: Update) => {
    states.push(String(status));
    show(`${status} after ${seconds().toFixed(1)} s`);
  };
  show("created");
  const done: TaskResult = await task.wait({ ...wait, onUpdate });
  const [{ bytes }] = await download(done, file, { overwrite: true });
  const fault = await fileFault(file, "video");
  if (fault) throw new Error(`${file} is ${fault}`);
  show(`done after ${seconds().toFixed(1)} s`);
  return { id: task.id, states, seconds: seconds(), bytes };
}
