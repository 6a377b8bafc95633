/**
 * How long a `Retry-After` header asks to wait, in milliseconds; undefined when it is absent or not of RFC 9110's forms.
 * A date is measured against the answer's own `Date`, so that the two clocks need not agree.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Date.parse reads far more than HTTP's dates, "-5" among them.
  const wait = /^[a-z]{3,9},? /i.test(value)
    ? Date.parse(value) - (Date.parse(headers.get("date") ?? "") || Date.now())
    : Number.NaN;
  return wait >= 0 ? wait : wait < 0 ? 0 : undefined;
}
