import { AbortedError, ConfigurationError } from "../client/errors.js";
import { checkOptions } from "../client/kernel/checks.js";
import { systemClock } from "../client/kernel/clock.js";
import { retryDelay } from "../client/kernel/delays.js";
import { notify } from "../client/kernel/handlers.js";
import { firstAt } from "../client/kernel/pointer.js";
import { Interrupt, Pending } from "../client/kernel/timers.js";
import { DownloadError, ExpiredFault, PassingFault } from "./errors.js";
import type { TransferOptions } from "./options.js";
import { type Limits, type Part, readPart, tooLong } from "./part.js";
import { requestFile } from "./request.js";

/** Some bytes of a file, and where they belong. `at` goes back to zero when the file had to be begun anew. */
export interface Piece {
  readonly at: number;
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly total: number | undefined;
}

const TYPES = ["video/*", "audio/*", "image/*", "application/mp4", "application/octet-stream", "binary/octet-stream"];

/**
 * Fetches a file piece by piece, across cuts and stalls. When the generator ends by itself, the file was whole.
 *
 * @param fresh gives another URL of the same file, once.
 * @throws DownloadError, AbortedError.
 */
export async function* transfer(
  address: string,
  output: number,
  fresh: ((output: number) => Promise<string>) | undefined,
  options: TransferOptions,
): AsyncGenerator<Piece, void, void> {
  const { retries = 5, maxBytes = Number.POSITIVE_INFINITY, types = TYPES, onProgress } = options;
  const { clock = systemClock, random = Math.random, idleTimeoutMs = 30_000 } = options;
  const { fetch = (url, init) => globalThis.fetch(url, init) } = options;
  checkOptions({ retries, idleTimeoutMs });
  if (!(maxBytes > 0)) throw new ConfigurationError("maxBytes must be a number above 0");
  const limits: Limits = { types, maxBytes };
  const interrupt = new Interrupt(options.signal);
  /** Waits for the other side, but not for ever, and no longer than the caller does. */
  const within = <T>(work: Promise<T>, ms = idleTimeoutMs): Promise<T> => {
    work.catch(() => {});
    const late = () => new PassingFault(`The file's host was silent for ${ms} ms`);
    const pending = new Pending<T>(clock, interrupt, ms, late);
    work.then(pending.resolve, pending.reject);
    return pending.promise;
  };
  let url = address;
  let refreshed = false;
  let part: Part | undefined;
  let at = 0;
  let reach = 0;
  let failures = 0;
  try {
    for (;;) {
      const attempt = new AbortController();
      /** Ended by itself: aborting it would hit a stream that nobody listens to any more. */
      let over = false;
      try {
        const before = at > 0 && part?.validator ? part : undefined;
        const range = before && { range: `bytes=${at}-`, "if-range": before.validator as string };
        const answer = await within(requestFile(url, { ...range }, attempt.signal, fetch));
        part = readPart(answer, at, before, limits);
        at = part.at;
        const { total, type, end } = part;
        const reader = answer.response.body?.getReader();
        for (
          let it = reader && (await within(reader.read()));
          it && !it.done;
          it = reader && (await within(reader.read()))
        ) {
          const bytes = it.value;
          if (at + bytes.length > maxBytes) throw tooLong(limits);
          if (end !== undefined && at + bytes.length > end)
            throw new DownloadError("The file is longer than its host announced");
          yield { at, bytes, type, total };
          at += bytes.length;
          notify(onProgress, { output, bytes: at, total });
        }
        if (at === 0) throw new DownloadError("The file is empty");
        const whole = total ?? end ?? at;
        if (at === whole) return;
        throw new PassingFault(`The file broke off after ${at} of ${whole} bytes`);
      } catch (cause) {
        over = !isOurs(cause);
        const error = isOurs(cause) ? cause : new PassingFault(`The connection broke${codeOf(cause)}`, { cause });
        if (error instanceof ExpiredFault && fresh && !refreshed) {
          refreshed = true;
          url = await within(fresh(output), Number.POSITIVE_INFINITY);
          continue;
        }
        if (error instanceof ExpiredFault) {
          const advice = fresh
            ? ", also at the URL of the task read anew"
            : ": give the task, or refresh, so that it can be read anew";
          throw new DownloadError(`${error.message}${advice}`, error.status);
        }
        if (!(error instanceof PassingFault)) throw error;
        failures = at > reach ? 1 : failures + 1;
        reach = Math.max(reach, at);
        if (failures > retries) throw new DownloadError(`${error.message}, ${failures} times`, error.status, error);
        if (error.withoutRange) at = 0;
        await new Pending(clock, interrupt, retryDelay(failures, random, error.pauseMs)).promise;
      } finally {
        if (!over) attempt.abort();
      }
    }
  } finally {
    interrupt.close();
  }
}

/** ` (ECONNREFUSED)`: what the system says, which Node's fetch keeps one level down. */
function codeOf(error: unknown): string {
  const code = firstAt(error, ["/code", "/cause/code"]);
  return typeof code === "string" ? ` (${code})` : "";
}

function isOurs(error: unknown): error is Error {
  return [DownloadError, AbortedError, ExpiredFault, PassingFault].some((it) => error instanceof it);
}
