import { DownloadError } from "./errors.js";
import type { DownloadSource, TransferOptions } from "./options.js";

export interface Outputs {
  readonly urls: readonly string[];
  /** The output's URL from a task that was read anew, once for all outputs; undefined when there is no way to. */
  readonly fresh: ((output: number) => Promise<string>) | undefined;
}

/** The URLs of a source. Waits for a task that is given by its handle. */
export async function outputsOf(source: DownloadSource, options: TransferOptions): Promise<Outputs> {
  if (typeof source === "string") return { urls: [source], fresh: freshener(options.refresh) };
  const until = options.signal && { signal: options.signal };
  const { outputs } = "wait" in source ? await source.wait({ ...until }) : source;
  const task = "wait" in source ? source : source.task;
  return { urls: outputs, fresh: freshener(options.refresh ?? (task && (() => task.refresh({ ...until })))) };
}

function freshener(refresh: TransferOptions["refresh"]): Outputs["fresh"] {
  if (!refresh) return undefined;
  let reread: ReturnType<typeof refresh> | undefined;
  return async (output) => {
    reread ??= refresh();
    const url = (await reread).outputs[output];
    if (url === undefined) throw new DownloadError(`The task, read anew, has no output ${output}`);
    return url;
  };
}
