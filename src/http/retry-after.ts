const DATE = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i;

/**
 * How long a `Retry-After` header asks to wait, in milliseconds; undefined when it is absent or not of RFC 9110's forms.
 * A date is measured against the answer's own `Date`, so that the two clocks need not agree.
 */
export function retryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  if (!DATE.test(value)) return undefined;
  const sent = Date.parse(headers.get("date") ?? "");
  const wait = Date.parse(value) - (Number.isNaN(sent) ? now : sent);
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
