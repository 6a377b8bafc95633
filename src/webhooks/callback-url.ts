import { ConfigurationError } from "../client/errors.js";
import type { WebhookRules } from "./rules.js";

const PARAMETER = "path";

/**
 * The address of a receiver for the tasks of one create path: a callback does not say which endpoint its task is of, so
 * the address does, as `?path=`. Not needed where the receiver is given `tasks`, or the host has one endpoint.
 *
 * @throws TypeError when `url` is no absolute URL.
 */
export function callbackUrl(url: string | URL, path: string): string {
  const address = new URL(url);
  address.searchParams.set(PARAMETER, path);
  return address.href;
}

/** The create path that the address names, or the only one there is. */
export function calledPath({ host, paths }: WebhookRules, url: string): string {
  // Node gives the path as the sender wrote it, which may be no URL at all.
  const base = "http://receiver.invalid";
  const named = URL.canParse(url, base) ? new URL(url, base).searchParams.get(PARAMETER) : null;
  const found = named === null && paths.length === 1 ? paths[0] : paths.find((it) => it === named);
  if (found !== undefined) return found;
  throw new ConfigurationError(
    `The callback URL does not say which of ${host}'s endpoints the task is of: make it with callbackUrl(), or pass tasks`,
  );
}
