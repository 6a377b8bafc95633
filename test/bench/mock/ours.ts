import { bundledContracts, loadContract } from "../../../src/contract/load.js";
import { startMockServer } from "../../../src/mock/index.js";

/** What is measured of this package: the mock server with real time and real tasks. `<engine> <document> <port>` */
const [engine, document = "", port] = process.argv.slice(2);
const full = document.endsWith("-12.json");
await startMockServer({
  port: Number(port),
  engine: engine === "prism" ? "prism" : "compiled",
  contracts: full ? await bundledContracts() : [await loadContract(document)],
});
