import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounded, retryAfter, retryDelay, spread } from "../../../../src/client/kernel/delays.js";

const DATE = "Sat, 21 Nov 2026 09:00:00 GMT";

function asked(value: string | undefined, date?: string): number | undefined {
  return retryAfter(new Headers({ ...(value !== undefined && { "retry-after": value }), ...(date && { date }) }));
}

describe("Retry-After", () => {
  it.each([
    ["0", undefined],
    ["5", 5000],
    ["  7  ", 7000],
    ["007", 7000],
    ["39686991", 39_686_991_000],
    ["9".repeat(400), Number.POSITIVE_INFINITY],
    [undefined, undefined],
    ["", undefined],
    ["-5", undefined],
    ["+5", undefined],
    ["1.5", undefined],
    ["1e3", undefined],
    ["0x10", undefined],
    ["5, 5", undefined],
    ["5s", undefined],
    ["soon", undefined],
    ["NaN", undefined],
    ["Infinity", undefined],
    ["2026-11-21", undefined],
    ["Someday, sometime", undefined],
  ])("%j asks for %s ms", (value, expected) => {
    expect(asked(value)).toBe(expected);
  });

  it.each([
    ["Sat, 21 Nov 2026 09:00:30 GMT", 30_000],
    ["Saturday, 21-Nov-26 09:00:30 GMT", 30_000],
    ["Sat Nov 21 09:00:30 2026 GMT", 30_000],
    ["Sat, 21 Nov 2026 09:00:00 GMT", undefined],
    ["Sat, 21 Nov 2026 08:00:00 GMT", undefined],
    ["Sun, 21 Nov 2027 09:00:00 GMT", 365 * 24 * 3600 * 1000],
  ])("the date %j is measured against the answer's own", (value, expected) => {
    expect(asked(value, DATE)).toBe(expected);
  });

  it.each([-1, 1])("clocks that disagree by %i day do not matter", (days) => {
    const theirs = Date.now() + days * 86_400_000;
    expect(asked(new Date(theirs + 12_000).toUTCString(), new Date(theirs).toUTCString())).toBe(12_000);
  });

  it.each([undefined, "no date"])("without a readable Date (%j) this machine's clock counts", (date) => {
    const wait = asked(new Date(Date.now() + 20_000).toUTCString(), date);
    expect(wait).toBeGreaterThan(15_000);
    expect(wait).toBeLessThanOrEqual(20_000);
  });

  it("is read from one header of two as nothing at all", () => {
    const headers = new Headers();
    headers.append("retry-after", "5");
    headers.append("retry-after", "5");
    expect(retryAfter(headers)).toBeUndefined();
  });
});

describe("a delay between polls", () => {
  it.each([
    [0, 250],
    [1000, 1000],
    [1000.2, 1001],
    [900_000, 900_000],
  ])("of %s ms is %i ms", (delay, expected) => {
    expect(bounded(delay)).toBe(expected);
  });

  it.each([
    [undefined, undefined, undefined],
    [5000, 5000, 5500],
    [60_000, 60_000, 66_000],
    [39_686_991_000, 60_000, 66_000],
    [Number.POSITIVE_INFINITY, 60_000, 66_000],
  ])(
    "of %s ms that a server asked for is from %s to %s ms: never before, and not all at once",
    (asked, least, most) => {
      expect([0, 1].map((chance) => spread(asked, () => chance))).toEqual([least, most]);
    },
  );

  it.each([
    [1, undefined, 1000],
    [1, 7000, 7350],
    [4, 1000, 8000],
    [9, 1000, 15_000],
  ])("after %i failures, with %s ms asked for, is %i ms: the longer of the two", (failures, asked, expected) => {
    expect(retryDelay(failures, () => 0.5, asked)).toBe(expected);
  });

  it("is from 250 ms to 66 s whatever a server sends", () => {
    const header = fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String), fc.date().map(String));
    fc.assert(
      fc.property(header, fc.option(header, { nil: "" }), (value, date) => {
        const headers = new Headers();
        try {
          headers.set("retry-after", value);
          headers.set("date", date);
        } catch {
          return;
        }
        const wait = bounded(spread(retryAfter(headers), () => 1) ?? 1000);
        expect(wait).toBeGreaterThanOrEqual(250);
        expect(wait).toBeLessThanOrEqual(66_000);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
