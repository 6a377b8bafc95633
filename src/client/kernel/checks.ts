import { ConfigurationError } from "../errors.js";

/** Refuses numbers that nothing can be counted by, before anything is sent. */
export function checkNumbers(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (!/Ms$|Seconds$|^(retries|misses)$/.test(name) || value === undefined) continue;
    if (![value].flat().every((it) => it >= 0)) throw new ConfigurationError(`${name} must be a number from 0 up`);
  }
}
