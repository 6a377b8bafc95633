import { DownloadError } from "./errors.js";
import type { DownloadSource, TransferOptions } from "./options.js";
import { outputsOf } from "./source.js";
import { transfer } from "./transfer.js";

/** A file that is being downloaded. */
export interface OpenedDownload {
  /** The file's bytes. Fails if the file cannot be completed. Cancel it to stop the download. */
  readonly body: ReadableStream<Uint8Array>;
  /** Size of the whole file, in bytes; `undefined` if the server does not say. */
  readonly bytes: number | undefined;
  /** Content type in lower case, without parameters; empty if the server did not say. */
  readonly type: string;
}

/**
 * Opens a result file as a stream, for platforms without a file system. A lost connection is resumed as in `download`. If the server
 * does not allow that, the stream fails, since bytes that you have read cannot be taken back.
 *
 * @param source a task's result from `wait` or `run`, its handle, or a result URL.
 * @param options limits and progress. `output` says which of the task's outputs to open, from 0. Default 0.
 * @throws DownloadError if the server refuses, or there is no such output. AbortedError after `signal`. ConfigurationError for a limit
 * that is no number. Also whatever waiting for a handle, or `refresh`, throws.
 */
export async function openDownload(
  source: DownloadSource,
  options: TransferOptions & { readonly output?: number } = {},
): Promise<OpenedDownload> {
  const outputs = await outputsOf(source, options);
  const { output = 0 } = options;
  const { length } = outputs.files;
  if (outputs.files[output] === undefined)
    throw new DownloadError(`The task has ${length} outputs, counted from 0, and none numbered ${output}`);
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
  const pieces = transfer(outputs, output, { ...options, signal });
  let ahead: Awaited<ReturnType<typeof pieces.next>> | undefined = await pieces.next();
  const { total: bytes, type = "" } = ahead.value ?? {};
  let sent = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = ahead ?? (await pieces.next());
        ahead = undefined;
        if (done) return controller.close();
        if (value.at !== sent) {
          await pieces.return();
          throw new DownloadError(`The file broke off after ${sent} bytes, and its host does not resume it`);
        }
        sent += value.bytes.length;
        controller.enqueue(value.bytes);
      },
      async cancel() {
        stop.abort();
        await pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
  return { body, bytes, type };
}
