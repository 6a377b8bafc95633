import { mayPass, retryAfter } from "../client/kernel/delays.js";
import { DownloadError, ExpiredFault, PassingFault } from "./errors.js";
import type { FileAnswer } from "./request.js";

/** The piece of a file that an answer brings. */
export interface Part {
  /** Which address it came from. */
  readonly place: string;
  readonly at: number;
  /** Where the answer's body has to end; undefined when nobody says. */
  readonly end: number | undefined;
  /** The whole file's length. */
  readonly total: number | undefined;
  readonly type: string;
  /** What to send as `If-Range`, to get the rest of this very file; undefined when the host gives no such thing. */
  readonly validator: string | undefined;
}

export interface Limits {
  readonly types: readonly string[];
  readonly maxBytes: number;
}

/**
 * Reads what an answer says of itself.
 *
 * @param before the part that the request was to continue; undefined when it asked for the whole file.
 * @throws DownloadError when it is no such file, ExpiredFault, PassingFault.
 */
export function readPart(answer: FileAnswer, from: number, before: Part | undefined, limits: Limits): Part {
  const { response, place } = answer;
  const { status, headers } = response;
  if ([400, 401, 403, 404, 410].includes(status)) throw new ExpiredFault(status);
  if (mayPass(status)) {
    throw new PassingFault(`The file's host answered ${status}`, { status, pauseMs: retryAfter(headers) });
  }
  if (status === 416 && before) throw new PassingFault("The file became shorter", { status, withoutRange: true });
  if (status !== 200 && status !== 206) throw new DownloadError(`The file's host answered ${status}`, status);
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type && !limits.types.some((it) => matches(type, it))) {
    const message = `The file's host sent ${type}, not a media file; pass types if that is what you want`;
    throw new DownloadError(message, status, undefined, { code: "type", about: type });
  }
  const part = status === 200 ? wholeOf(headers, type, place) : restOf(headers, type, place, from, before);
  if ((part.total ?? 0) > limits.maxBytes) throw tooLong(limits);
  if (part.total === 0) throw new DownloadError("The file is empty", status);
  return part;
}

export function tooLong({ maxBytes }: Limits): DownloadError {
  return new DownloadError(`The file is longer than ${maxBytes} bytes`);
}

function matches(type: string, pattern: string): boolean {
  const wanted = pattern.toLowerCase();
  return wanted.endsWith("/*") ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}

function wholeOf(headers: Headers, type: string, place: string): Part {
  const total = lengthOf(headers);
  return { place, at: 0, end: total, total, type, validator: isPacked(headers) ? undefined : validatorOf(headers) };
}

function restOf(headers: Headers, type: string, place: string, from: number, before: Part | undefined): Part {
  if (!before) throw new DownloadError("The file's host sent a part of the file that nobody asked for", 206);
  const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers.get("content-range") ?? "");
  const [first, last] = [Number(range?.[1]), Number(range?.[2])];
  const total = range?.[3] === "*" ? before.total : Number(range?.[3]);
  const length = lengthOf(headers);
  const { validator } = before;
  const modified = headers.get("last-modified");
  // A tag has to come along (RFC 9110, 15.3.7); a date need not.
  const tagged = validator?.startsWith('"');
  const same = tagged ? headers.get("etag") === validator : (modified ?? validator) === validator;
  const fits =
    range &&
    first === from &&
    last >= first &&
    // Without the whole's length nobody knows whether this part is the last one.
    total !== undefined &&
    last < total &&
    (before.total === undefined || total === before.total) &&
    // Elsewhere a date proves nothing, and a tag little: the length has to be the same as well.
    (place === before.place || (tagged && before.total !== undefined)) &&
    (length === undefined || length === last - first + 1) &&
    same &&
    !isPacked(headers);
  if (!fits) throw new PassingFault("The file's host sent another part than it was asked for", { withoutRange: true });
  return { place: before.place, at: from, end: last + 1, total, type, validator };
}

function lengthOf(headers: Headers): number | undefined {
  const text = headers.get("content-length") ?? "";
  return /^\d+$/.test(text) && !isPacked(headers) ? Number(text) : undefined;
}

function isPacked(headers: Headers): boolean {
  return !/^(identity)?$/i.test(headers.get("content-encoding")?.trim() ?? "");
}

/** Only what changes with every byte will do: a strong tag, or a date that was past for a while when it was sent. */
function validatorOf(headers: Headers): string | undefined {
  const etag = headers.get("etag");
  if (etag?.startsWith('"')) return etag;
  const modified = headers.get("last-modified");
  const settled = Date.parse(headers.get("date") ?? "") - Date.parse(modified ?? "") >= 60_000;
  return modified && settled ? modified : undefined;
}
