import { systemClock } from "../client/kernel/clock.js";
import { notify } from "../client/kernel/handlers.js";
import { Interrupt, Pending } from "../client/kernel/timers.js";
import type { ResultFile } from "../client/types.js";
import { DownloadError, PassingFault } from "./errors.js";
import type { TransferOptions } from "./options.js";
import { type Limits, type Part, readPart, tooLong } from "./part.js";
import { isOurs, Recovery } from "./recovery.js";
import { requestFile } from "./request.js";
import type { Outputs } from "./source.js";

/** Some bytes of a file, and where they belong. `at` goes back to zero when the file had to be begun anew. */
export interface Piece {
  readonly at: number;
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly total: number | undefined;
}

const TYPES = [
  "video/*",
  "audio/*",
  "image/*",
  "application/mp4",
  "application/ogg",
  "application/octet-stream",
  "binary/octet-stream",
];
const MAX_BYTES = 4 * 1024 ** 3;
const MAX_MS = 6 * 3_600_000;

/** Bytes a second below which a host counts as silent. */
const SLOWEST = 512;

/**
 * Fetches one output of a task piece by piece, across cuts and stalls. When the generator ends by itself, the file was whole.
 *
 * @param output which one, from 0.
 * @throws DownloadError, AbortedError.
 */
export async function* transfer(
  { files, fresh, reaches }: Outputs,
  output: number,
  options: TransferOptions,
): AsyncGenerator<Piece, void, void> {
  const { retries = 5, maxBytes = MAX_BYTES, types = TYPES, onProgress } = options;
  const { clock = systemClock, random = Math.random, idleTimeoutMs = 30_000, timeoutMs = MAX_MS } = options;
  const { fetch = (url, init) => globalThis.fetch(url, init) } = options;
  const limits: Limits = { types, maxBytes };
  const interrupt = new Interrupt(options.signal);
  const deadline = clock.now() + timeoutMs;
  /** Waits for the other side, but not for ever, and no longer than the caller does. */
  const within = <T>(start: () => Promise<T>, ms = idleTimeoutMs): Promise<T> => {
    const left = deadline - clock.now();
    const overdue = () => new DownloadError(`The file was not there whole within ${timeoutMs} ms`);
    if (left <= 0) throw overdue();
    const late = () => (left <= ms ? overdue() : new PassingFault(`The file's host was silent for ${ms} ms`));
    const pending = new Pending<T>(clock, interrupt, Math.min(ms, left), late);
    start().then(pending.resolve, pending.reject);
    return pending.promise;
  };
  const recovery = new Recovery(retries, random, fresh !== undefined);
  let { url } = files[output] as ResultFile;
  let part: Part | undefined;
  let at = 0;
  try {
    for (;;) {
      const attempt = new AbortController();
      /** Ended by itself: aborting it would hit a stream that nobody listens to any more. */
      let over = false;
      try {
        const before = at > 0 && part?.validator ? part : undefined;
        const range = before && { range: `bytes=${at}-`, "if-range": before.validator as string };
        const answer = await within(() => requestFile(url, { ...range }, attempt.signal, { fetch, reaches }));
        part = readPart(answer, at, before, limits);
        at = part.at;
        const { total, type, end } = part;
        const reader = answer.response.body?.getReader();
        let window = { since: clock.now(), at };
        for (;;) {
          const it = reader && (await within(() => reader.read()));
          if (!it || it.done) break;
          const bytes = it.value;
          if (at + bytes.length > maxBytes) throw tooLong(limits);
          if (end !== undefined && at + bytes.length > end)
            throw new DownloadError("The file is longer than its host announced");
          const asked = clock.now();
          yield { at, bytes, type, total };
          at += bytes.length;
          notify(onProgress, { output, bytes: at, total });
          // The time that the reader takes is not the host's.
          window.since += clock.now() - asked;
          if (clock.now() - window.since < idleTimeoutMs) continue;
          if (at - window.at < (SLOWEST * idleTimeoutMs) / 1000)
            throw new PassingFault(`The file's host sends less than ${SLOWEST} bytes a second`);
          window = { since: clock.now(), at };
        }
        if (at === 0) throw new DownloadError("The file is empty");
        const whole = total ?? end ?? at;
        if (at === whole) return;
        throw new PassingFault(`The file broke off after ${at} of ${whole} bytes`);
      } catch (cause) {
        over = !isOurs(cause);
        const next = recovery.after(cause, at);
        if (next.anew) at = 0;
        if (next.refresh && fresh) url = await within(() => fresh(output), Number.POSITIVE_INFINITY);
        else await new Pending(clock, interrupt, Math.min(next.pauseMs, deadline - clock.now())).promise;
      } finally {
        if (!over) attempt.abort();
      }
    }
  } finally {
    interrupt.close();
  }
}
