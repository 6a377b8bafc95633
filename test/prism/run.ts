import { parseArgs } from "node:util";
import { startPrismServers } from "./servers.js";

/** `npm run mock:prism`: Prism's own server for each published bundle, from port 4011 on, beside `npm run mock` on 4010. */
const { values } = parseArgs({ options: { port: { type: "string", default: "4011" } } });

const servers = await startPrismServers(Number(values.port)).catch((error) => {
  console.error(`Prism cannot start: ${error}`);
  process.exit(1);
});
for (const { host, url } of servers) {
  console.log(`${host}: ${url}; for a named answer send the header Prefer: code=<status>, example=<name>`);
}
process.once("SIGINT", () => Promise.all(servers.map((it) => it.close())));
