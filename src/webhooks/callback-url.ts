import { ConfigurationError } from "../client/errors.js";
import type { WebhookRules } from "./rules.js";

const PATH = "path";
const REFERENCE = "reference";

/** Node gives the path as the sender wrote it, which may be no URL at all. */
const BASE = "http://receiver.invalid";

/**
 * The address of a receiver for the tasks of one create path: a callback does not say which endpoint its task is of, so
 * the address does, as `?path=`. Not needed where the receiver is given `tasks`, or the host has one endpoint.
 *
 * @param reference a name of yours for this purchase, given back to `onTask`: it finds the order whose create answer was
 * lost. No secret: the host sees it.
 * @throws TypeError when `url` is no absolute URL.
 */
export function callbackUrl(url: string | URL, path: string, reference?: string): string {
  const address = new URL(url);
  address.searchParams.set(PATH, path);
  if (reference !== undefined) address.searchParams.set(REFERENCE, reference);
  return address.href;
}

/** The create path that the address names, or the only one there is. */
export function calledPath({ host, paths }: WebhookRules, url: string): string {
  const named = parameter(url, PATH);
  const found = named === undefined && paths.length === 1 ? paths[0] : paths.find((it) => it === named);
  if (found !== undefined) return found;
  throw new ConfigurationError(
    `The callback URL does not say which of ${host}'s endpoints the task is of: make it with callbackUrl(), or pass tasks`,
  );
}

/** The reference that the address carries. */
export function referenceOf(url: string): string | undefined {
  return parameter(url, REFERENCE);
}

function parameter(url: string, name: string): string | undefined {
  return (URL.canParse(url, BASE) ? new URL(url, BASE).searchParams.get(name) : null) ?? undefined;
}
