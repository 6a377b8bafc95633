import type { MockServer, MockServerOptions } from "./options.js";
import { startMockServer } from "./serve/node-server.js";
import type { Clock } from "./state/clock.js";

/** The hooks of a test runner: vitest, jest, node:test and mocha have them all. */
export interface TestHooks {
  beforeAll(run: () => Promise<void>): unknown;
  afterEach(run: () => void): unknown;
  afterAll(run: () => Promise<void>): unknown;
}

/**
 * A mock server for a file of tests: it starts before the first one, and after each one it checks that everything it
 * sent kept the contract, and begins anew.
 *
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
