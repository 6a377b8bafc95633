import { fileURLToPath } from "node:url";
import { startMockServer } from "../mock/index.js";
import { runWorkflows } from "./respect.js";

/** `npm run workflows` runs openapi/workflows against a mock server of its own. */
const root = fileURLToPath(new URL("../..", import.meta.url));
await using mock = await startMockServer({ duration: 100 });
const { ok, text, workflows, steps } = await runWorkflows({ root, url: mock.url });
// Every poll is told; of a run that went well the table at the end is enough.
console.log(ok ? text.slice(text.indexOf("┌")) : text);
console.log(
  `${workflows} workflows, ${steps} steps, ${ok ? "all as the contract says" : "not all as the contract says"}`,
);
process.exitCode = ok ? 0 : 1;
