import type { MockServer, MockServerOptions } from "./options.js";
import { startMockServer } from "./serve/node-server.js";
import type { Clock } from "./state/clock.js";

/** The hooks of a test runner. Vitest, Jest, node:test and Mocha have them all. */
export interface TestHooks {
  /** Runs before the first test. */
  beforeAll(run: () => Promise<void>): unknown;
  /** Runs after each test. */
  afterEach(run: () => void): unknown;
  /** Runs after the last test. */
  afterAll(run: () => Promise<void>): unknown;
}

/**
 * Runs a mock server for a test file. It starts before the first test. After each test it checks that every answer and callback
 * has kept the contract, and starts over.
 *
 * @param hooks the test runner's hooks.
 * @param options as for `startMockServer`.
 * @returns the server. Use it inside tests only, since it does not run before the first one.
 * @example
 * import { afterAll, afterEach, beforeAll } from "vitest";
 * const mock = useMockServer({ beforeAll, afterEach, afterAll }, { clock: manualClock() });
 */
export function useMockServer<C extends Clock = Clock>(
  hooks: TestHooks,
  options: MockServerOptions<C> = {},
): MockServer<C> {
  let server: MockServer<C> | undefined;
  hooks.beforeAll(async () => {
    server = await startMockServer(options);
  });
  hooks.afterEach(() => {
    try {
      server?.assertConforming();
    } finally {
      server?.reset();
    }
  });
  hooks.afterAll(async () => server?.close());
  const running = (): MockServer<C> => {
    if (server === undefined) throw new Error("the mock server starts before the first test; use it inside of tests");
    return server;
  };
  return new Proxy({} as MockServer<C>, {
    get: (_, key) => Reflect.get(running(), key),
    set: (_, key, value) => Reflect.set(running(), key, value),
    has: (_, key) => Reflect.has(running(), key),
  });
}
