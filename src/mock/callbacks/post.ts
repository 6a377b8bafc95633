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

/** Whether the URL leads to this machine by its very name, or to a host that is allowed by name. */
export function isAllowed(url: string, allowed: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return false;
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname) || allowed.includes(hostname);
}
