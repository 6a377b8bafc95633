import { DownloadError } from "./errors.js";
import type { DownloadSource, TransferOptions } from "./options.js";
import { outputsOf } from "./source.js";
import { transfer } from "./transfer.js";

/** A file that is on its way. */
export interface OpenedDownload {
  /** The file's bytes; errs when it cannot be had whole. Cancel it to stop. */
  readonly body: ReadableStream<Uint8Array>;
  /** The whole file's length; undefined when its host does not say. */
  readonly bytes: number | undefined;
  /** Content type, in lower case and without parameters; empty when the file's host did not say. */
  readonly type: string;
}

/**
 * Opens a result file as a stream, for platforms without a file system. Cuts are mended as `download` mends them, but for
 * one thing: what was read already cannot be taken back, so a file that cannot be resumed ends in an error.
 *
 * @param options `output` says which of the task's outputs, from 0. Default: the first.
 * @throws DownloadError when the file's host refuses, or there is no such output; AbortedError; ConfigurationError for a
 * number that is none; what waiting for a handle or `refresh` throws.
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
