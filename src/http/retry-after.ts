/**
 * How long a `Retry-After` header asks to wait, in milliseconds; undefined when it is absent, not of RFC 9110's forms, or
 * not ahead: zero says nothing about when to come back. A date is measured against the answer's own `Date`, so that the
 * two clocks need not agree.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  const sent = Date.parse(headers.get("date") ?? "") || Date.now();
  // Date.parse reads far more than HTTP's dates, "-5" among them.
  const wait = /^\d+$/.test(value)
    ? Number(value) * 1000
    : /^[a-z]{3,9},? /i.test(value)
      ? Date.parse(value) - sent
      : 0;
  return wait > 0 ? wait : undefined;
}
