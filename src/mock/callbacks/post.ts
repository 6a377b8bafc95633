import { isLoopback } from "../../client/kernel/checks.js";
import { CONTROL_PATH } from "../../client/kernel/sign.js";

/** Posts JSON. Never rejects, follows no redirect, and takes its time over the body if told to. */
export type Post = (
  url: string,
  headers: Readonly<Record<string, string>>,
  text: string,
  options: PostOptions,
) => Promise<Posted>;

interface PostOptions {
  readonly timeoutMs: number;
  /** How long sending the body shall take. */
  readonly slowMs?: number;
  readonly signal: AbortSignal;
}

/** The receiver's answer, or why there was none. */
export interface Posted {
  readonly status?: number;
  readonly error?: string;
}

/**
 * Whether the URL leads to this machine by its very name, or to a host that is allowed by name. A mock's control API is no
 * receiver: whoever may create a task could use it so.
 *
 * @param open whether others on the network reach this server: then only names are allowed.
 */
export function isAllowed(url: string, allowed: readonly string[], open: boolean): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, pathname } = new URL(url);
  if (!/^https?:$/.test(protocol) || pathname.includes(CONTROL_PATH)) return false;
  return (!open && isLoopback(hostname)) || allowed.includes(hostname);
}
