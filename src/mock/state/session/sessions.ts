import { MockUsageError } from "../../errors.js";
import { checkSessionOptions } from "../../options-check.js";
import type { Shared } from "../../serve/shared.js";
import { isManual } from "../clock.js";
import type { Scenario } from "../scenario.js";
import { createSession, type Session, type SessionOptions } from "./session.js";
import type { MockSession, NewSession } from "./types.js";

export interface Sessions {
  readonly own: Session;
  /** The session of that name; it begins with the first mention. */
  get(name: string): Session;
  /** A new one. @throws MockUsageError when there is one of that name, or the name cannot stand in a URL. */
  add(name: string | undefined, options: NewSession): Session;
  /** Names, oldest first, without the server's own. */
  names(): string[];
  remove(name: string): boolean;
  close(): void;
}

/** First part of the path of every session but the server's own. */
export const SESSION_PATH = "/s/";

/** Sessions kept; beyond that the one that was used least recently goes. */
const KEPT = 1000;
const NAME = /^[A-Za-z0-9._~-]{1,64}$/;

type Base = Omit<SessionOptions, "name" | "url"> & { readonly url: () => string };

export function createSessions(
  shared: Shared,
  base: Base,
  resolve: (scenario: Scenario | string) => Scenario,
): Sessions {
  const own = createSession(shared, { ...base, name: "" });
  const sessions = new Map<string, Session>();
  let unnamed = 0;

  function create(name: string, { clock, seed, scenario }: NewSession = {}): Session {
    if (!NAME.test(name) || /^\.+$/.test(name)) {
      throw new MockUsageError(`a session's name has 1 to 64 letters, digits or ._~-; this is ${JSON.stringify(name)}`);
    }
    const session = createSession(shared, {
      ...base,
      name,
      clock: clock ?? base.clock.fork?.() ?? base.clock,
      url: () => `${base.url()}${SESSION_PATH}${name}`,
      ...(seed !== undefined && { seed: String(seed) }),
      ...(scenario !== undefined && { scenario: resolve(scenario) }),
    });
    sessions.set(name, session);
    if (sessions.size > KEPT) remove(sessions.keys().next().value as string);
    return session;
  }

  function remove(name: string): boolean {
    sessions.get(name)?.remove();
    return sessions.delete(name);
  }

  return {
    own,
    get(name) {
      const session = sessions.get(name);
      if (session === undefined) return create(name);
      sessions.delete(name);
      sessions.set(name, session);
      return session;
    },
    add(name, options) {
      checkSessionOptions(options);
      if (name !== undefined && sessions.has(name)) throw new MockUsageError(`there is a session "${name}" already`);
      return create(name ?? `session-${++unnamed}`, options);
    },
    names: () => [...sessions.keys()],
    remove,
    close() {
      for (const session of [own, ...sessions.values()]) session.close();
    },
  };
}

/** What `advance` did: where the clock stands, and what was delivered on the way. */
export async function advance(
  { view }: Session,
  ms: number,
): Promise<{ now: number; callbacks: MockSession["callbacks"][number][] }> {
  const { clock } = view;
  if (!isManual(clock)) throw new MockUsageError('this session\'s clock runs by itself; begin one with clock "manual"');
  const before = view.callbacks.at(-1)?.id ?? 0;
  await clock.advance(ms);
  return { now: clock.now(), callbacks: view.callbacks.filter(({ id }) => id > before) };
}
