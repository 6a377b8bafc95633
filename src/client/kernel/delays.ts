/** No poll of a task follows another one sooner, whatever a status, a header or an option says. */
export const MIN_DELAY_MS = 250;

/** A server may ask for more; it gets this at most, and is asked again. */
const MAX_PAUSE_MS = 60_000;

/** Spreads a delay by up to a tenth either way, so that tasks started together do not ask together. */
export function jitter(delay: number, random: () => number): number {
  return delay * (0.9 + 0.2 * random());
}

/** A delay in whole milliseconds, since durable queues take no others, and not below the minimum. */
export function bounded(delay: number): number {
  return Math.ceil(Math.max(MIN_DELAY_MS, delay));
}

/** A pause that a server asked for, and up to a tenth more: never before it, and not all who were told so at once. */
export function spread(asked: number | undefined, random: () => number): number | undefined {
  return asked && Math.min(asked, MAX_PAUSE_MS) * (1 + 0.1 * random());
}

/**
 * How long to wait after the nth failure in a row: about 1, 2, 4, 8, then 15 seconds, or what a server asked for if that is
 * longer. A shorter one would use up the attempts before the trouble has passed.
 */
export function retryDelay(failures: number, random: () => number, asked?: number): number {
  return bounded(Math.max(jitter(Math.min(15_000, 1000 * 2 ** (failures - 1)), random), spread(asked, random) ?? 0));
}

/**
 * How long a `Retry-After` header asks to wait, in milliseconds; undefined when it is absent, not of RFC 9110's forms, or
 * not ahead: zero says nothing about when to come back. A date is measured against the answer's own `Date`, so that the
 * two clocks need not agree.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const sent = Date.parse(headers.get("date") ?? "") || Date.now();
  // Date.parse reads far more than HTTP's dates, "-5" among them.
  const wait = /^\d+$/.test(value)
    ? Number(value) * 1000
    : /^[a-z]{3,9},? /i.test(value)
      ? Date.parse(`${value.replace(/ GMT$/, "")} GMT`) - sent // asctime's form has no zone, and means GMT
      : 0;
  return wait > 0 ? wait : undefined;
}

/** HTTP statuses that say nothing of the thing asked for: too early, too many, or the host's own trouble. */
export function mayPass(status: number): boolean {
  return /^(408|425|429|5\d\d)$/.test(`${status}`);
}
