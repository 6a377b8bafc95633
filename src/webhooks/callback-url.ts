import { ConfigurationError } from "../client/errors.js";
import type { WebhookRules } from "./rules.js";

const PATH = "path";
const REFERENCE = "reference";

/** Node gives the path as the sender wrote it, which may be no URL at all. */
const BASE = "http://receiver.invalid";

/**
 * Makes the callback URL for tasks of one create path. A callback does not say which endpoint its task belongs to, so the URL
 * does, as `?path=`. You do not need it if the receiver has `tasks`, or if the host has a single endpoint.
 *
 * @param url address of your receiver.
 * @param path path of the create operation.
 * @param reference your name for this purchase, which `onTask` gets back. With it you can find an order whose create answer was
 * lost. The host sees it, so it must not be a secret.
 * @throws TypeError if `url` is not an absolute URL.
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
