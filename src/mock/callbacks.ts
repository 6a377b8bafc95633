import { type Clock, runAt } from "./clock.js";

// Taken when the module loads, so that a test's stub of the global does not catch the server's own traffic.
const { fetch, AbortSignal, AbortController } = globalThis;

/** Longest wait for the receiver's answer, in milliseconds. */
const PATIENCE = 15_000;

/** A message to deliver once a task has ended. */
export interface Callback {
  readonly taskId: string;
  readonly url: string;
  /** When it is due, by the server's clock. */
  readonly at: number;
  /** Made when it is due, from the task as it then stands. */
  readonly body: () => unknown;
}

/** What became of a callback. */
export interface Delivery {
  readonly taskId: string;
  readonly url: string;
  readonly at: number;
  readonly body: unknown;
  /** HTTP status of the receiver's answer; absent when there was none. */
  readonly status?: number;
  /** Why nothing was delivered. */
  readonly error?: string;
}

export interface Courier {
  schedule(callback: Callback): void;
  /** Calls off what is due later and cuts what is under way. */
  close(): void;
}

/** Delivers each callback once, to this machine only. */
export function createCourier(clock: Clock, report: (delivery: Delivery) => void): Courier {
  const pending = new Set<() => void>();
  const closing = new AbortController();
  return {
    schedule(callback) {
      if (closing.signal.aborted) return;
      const cancel = runAt(clock, callback.at, async () => {
        pending.delete(cancel);
        report(await deliver(callback, clock, closing.signal));
      });
      pending.add(cancel);
    },
    close() {
      for (const cancel of pending) cancel();
      pending.clear();
      closing.abort();
    },
  };
}

async function deliver({ taskId, url, body: make }: Callback, clock: Clock, closing: AbortSignal): Promise<Delivery> {
  const body = make();
  const delivery = { taskId, url, at: clock.now(), body };
  if (!isLoopback(url)) return { ...delivery, error: "not sent: callbacks go to loopback addresses only" };
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      redirect: "manual", // a redirect could lead off this machine
      signal: AbortSignal.any([closing, AbortSignal.timeout(PATIENCE)]),
    });
    await response.body?.cancel();
    return { ...delivery, status: response.status };
  } catch (error) {
    const { message, cause } = error as Error;
    return { ...delivery, error: cause instanceof Error ? `${message}: ${cause.message}` : message };
  }
}

/** Whether the URL leads to this machine by its very name. */
export function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
