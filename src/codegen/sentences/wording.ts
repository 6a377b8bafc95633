/** What is said of a task in one language, made from the contract's data. Amounts come with their currency. */
export interface Wording {
  /** What stands between two sentences. */
  readonly between: string;
  /** That a create answer comes at once; `callback` is the field that takes an address. */
  created(callback: string | undefined): string;
  /** That the answer is the result, and there is no task. */
  readonly direct: string;
  /** That the answer may be the result, or name a task. */
  readonly hybrid: string;
  /** Which operation to call instead of this one, by its path. */
  replaced(path: string): string;
  typical(from: number, to: number): string;
  readonly timeUnknown: string;
  /** Of one task, or of one `per`; `fields` is what it depends on. */
  price(least: string, most: string, per: string | undefined, fields: readonly string[]): string;
  atMost(amount: string): string;
  priceDay(day: string): string;
  readonly priceUnknown: string;
  readonly failedFree: string;
  retention(seconds: number): string;
  readonly notIdempotent: string;
  /** The same, where there is no task. */
  readonly directNotIdempotent: string;
  deliveries(timeout: number | undefined, repeats: number | undefined): string;
}

type Unit = "seconds" | "minutes" | "hours" | "days";

/** The largest unit in which all of these are whole, from two of it on: 604800 as 7 days, 86400 as 24 hours. */
export function inUnits(...seconds: readonly number[]): { unit: Unit; counts: number[] } {
  const sizes: readonly (readonly [Unit, number])[] = [
    ["days", 86_400],
    ["hours", 3600],
    ["minutes", 60],
  ];
  const fits = sizes.find(([, size]) => seconds.every((it) => it % size === 0 && it / size > 1));
  const [unit, size] = fits ?? ["seconds" as const, 1];
  return { unit, counts: seconds.map((it) => it / size) };
}

const codes = (names: readonly string[], between: string) => names.map((it) => `\`${it}\``).join(between);

export const english: Wording = {
  between: " ",
  created: (callback) =>
    `The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation${callback ? `, or pass \`${callback}\`` : ""}.`,
  direct: "The answer is the result: there is no task to ask for.",
  hybrid:
    "The answer is the result where that is ready soon (HTTP 200). Otherwise it names a task (HTTP 202): ask for it at the address in `Location`.",
  replaced: (path) => `Deprecated: call \`${path}\` instead.`,
  typical(from, to) {
    const { unit, counts } = inUnits(from, to);
    return `Most tasks take ${counts.join(" to ")} ${unit}.`;
  },
  timeUnknown: "How long a task takes is not published.",
  price(least, most, per, fields) {
    const range = least === most ? least : `${least} to ${most}`;
    const by =
      fields.length > 0
        ? `, by ${codes(fields.slice(0, -1), ", ")}${fields.length > 1 ? " and " : ""}${codes(fields.slice(-1), "")}`
        : "";
    return per === undefined
      ? `A task costs ${range}${by}`
      : `Every ${per} ${/^\d/.test(per) ? "cost" : "costs"} ${range}${by}`;
  },
  atMost: (amount) => `, at most ${amount} a task`,
  priceDay: (day) => ` (as published on ${day}).`,
  priceUnknown: "The price is not published.",
  failedFree: "Failed tasks are not charged.",
  retention(seconds) {
    const { unit, counts } = inUnits(seconds);
    return `Results can be downloaded for ${counts[0]} ${unit}.`;
  },
  notIdempotent:
    "There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.",
  directNotIdempotent:
    "There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.",
  deliveries: (timeout, repeats) =>
    [
      timeout !== undefined && `Answer within ${timeout} seconds.`,
      repeats !== undefined && `A failed delivery is repeated ${repeats} times.`,
    ]
      .filter(Boolean)
      .join(" "),
};
