import { DownloadError } from "./errors.js";
import type { DownloadSource, TransferOptions } from "./options.js";

export interface Outputs {
  readonly urls: readonly string[];
  /** The output's URL from a task that was read anew, once for all outputs; undefined when there is no way to. */
  readonly fresh: ((output: number) => Promise<string>) | undefined;
}

/** The URLs of a source. Waits for a task that is given by its handle. */
export async function outputsOf(source: DownloadSource, { refresh, signal }: TransferOptions): Promise<Outputs> {
  const { outputs } =
    typeof source === "string"
      ? { outputs: [source] }
      : "wait" in source
        ? await source.wait({ ...(signal && { signal }) })
        : source;
  if (!refresh) return { urls: outputs, fresh: undefined };
  let reread: ReturnType<typeof refresh> | undefined;
  const fresh = async (output: number) => {
    reread ??= refresh();
    const url = (await reread).outputs[output];
    if (url === undefined) throw new DownloadError(`The task, read anew, has no output ${output}`);
    return url;
  };
  return { urls: outputs, fresh };
}
