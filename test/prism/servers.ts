import { fileURLToPath } from "node:url";
import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";
import { hostsIn } from "../../src/contract/hosts.js";

export interface PrismServer {
  /** The folder of generated/ whose bundle it serves. */
  readonly host: string;
  readonly url: string;
  close(): Promise<void>;
}

const bundles = new URL("../../generated/", import.meta.url);

/** Prism's own server on this machine alone, once for each published bundle: from this port on, or on free ones for 0. */
export function startPrismServers(firstPort: number): Promise<PrismServer[]> {
  const hosts = hostsIn(fileURLToPath(bundles));
  return Promise.all(hosts.map((host, index) => startPrism(host, firstPort === 0 ? 0 : firstPort + index)));
}

async function startPrism(host: string, port: number): Promise<PrismServer> {
  const operations = await getHttpOperationsFromSpec(fileURLToPath(new URL(`${host}/openapi.yaml`, bundles)));
  // Prism posts to a request's callback URL at once, wherever that is; without the callbacks nothing leaves this machine.
  const silent = operations.map(({ callbacks, ...operation }) => operation);
  const server = createServer(silent, {
    // It would log every request with its headers, keys included.
    components: { logger: createLogger(host, { level: "silent" }) },
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
  });
  return { host, url: await server.listen(port, "127.0.0.1"), close: () => server.close() };
}
