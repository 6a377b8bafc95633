/** Says whether a value is what it should be. For JSON from anywhere, so that nobody after it looks again. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (it) => typeof it === "string";
export const isName: Check = (it) => isText(it) && it !== "";
export const isDate: Check = (it) => typeof it === "string" && !Number.isNaN(Date.parse(it));
export const isPath: Check = (it) => typeof it === "string" && it.startsWith("/");
export const isAmount: Check = (it) => typeof it === "number" && it >= 0 && Number.isFinite(it);
export const isCount: Check = (it) => Number.isSafeInteger(it) && Number(it) >= 0;
export const areTexts: Check = (it) => Array.isArray(it) && it.every(isText);

/** Few of them, each in many values. */
const servers = new Set<string>();
export const isServer: Check = (it) => {
  if (typeof it !== "string") return false;
  if (servers.has(it)) return true;
  if (!/^https?:/.test(it) || !URL.canParse(it)) return false;
  if (servers.size < 1000) servers.add(it);
  return true;
};

export function maybe(check: Check): Check {
  return (it) => it === undefined || check(it);
}

/**
 * Finds the first part of an object that is not what it should be; `itself` where it is no object. What a later release adds is left
 * as it is.
 */
export function faultFinder(parts: Readonly<Record<string, Check>>): (value: unknown) => string | undefined {
  const checks = Object.entries(parts);
  return (value) => {
    if (typeof value !== "object" || value === null) return "itself";
    return checks.find(([name, check]) => !check((value as Record<string, unknown>)[name]))?.[0];
  };
}
