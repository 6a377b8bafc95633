import { join } from "node:path";
import { createHostClient } from "taskreel";
import { startMockServer } from "taskreel/mock";
import type { Contract, Operation } from "../../contract/contract.js";
import { record } from "../../contract/document/json.js";
import { bundledContracts } from "../../contract/load.js";
import { contractOf, endpointOf } from "../flags/endpoints.js";
import { openProgress, type TaskLine } from "../terminal/progress.js";
import { printFlowed, printTable } from "../terminal/show.js";
import { type AnyClient, runJob } from "./job.js";
import { orderBodies } from "./order.js";

/** The tasks shown: an operation, and the named example of its request that is sent as it stands. */
const SHOWN = [
  { host: "runapi", operation: "createLumaModifyVideo", example: "autumn" },
  { host: "runapi", operation: "createRunwayTextToVideo", example: "mountain_lake" },
  { host: "runapi", operation: "createHailuoTextToVideo", example: "glass_marble" },
  { host: "kie", operation: "createModifyTask", example: "city" },
] as const;

/** Life of a demo task in milliseconds, and the time between polls. */
const LIFE_MS = 3000;
const INTERVAL_MS = 500;

/** Runs the shown tasks side by side on a mock server. Resolves to the exit code. */
export async function runDemo({ out }: { out: string }): Promise<number> {
  await using mock = await startMockServer({ duration: LIFE_MS });
  printFlowed(`A mock server for all hosts listens on ${mock.url}. No key, no network, no credits.\n`);
  const contracts = await bundledContracts();
  const jobs = SHOWN.map((shown) => ({ shown, ...find(contracts, shown.host, shown.operation) }));
  const progress = openProgress(jobs.length, false);
  const ended = await Promise.allSettled(
    jobs.map(async ({ rules, operation, shown }, index) => {
      const label = `${shown.host} ${nameOf(operation)}`;
      const line = progress.tasks[index] as TaskLine;
      line.begin({ label });
      const fetch: typeof globalThis.fetch = (input, init) => {
        if (init?.method === "GET") line.polled();
        return globalThis.fetch(input, init);
      };
      const client: AnyClient = createHostClient(rules, {
        apiKey: "demo",
        baseUrl: mock.url,
        fetch,
        intervalMs: INTERVAL_MS,
      });
      const file = join(out, `${shown.host}-${nameOf(operation).split("/")[0]}.mp4`);
      const states = await runJob(
        { client, path: operation.path, body: operation.body?.examples[shown.example], file },
        line,
      ).catch((error: Error) => {
        line.say(`${error.name}: ${error.message}`, "bad");
        throw error;
      });
      return [nameOf(operation), states.join(" → "), file];
    }),
  );
  progress.end();
  const rows = ended.flatMap((it) => (it.status === "fulfilled" ? [it.value] : []));
  printFlowed("");
  printTable([["task", "states seen", "file"], ...rows], (column) => (column === 1 ? "good" : undefined));
  if (rows.length < jobs.length) return 1;
  printFlowed("\nEvery file is a whole MP4. Next: npx taskreel mock, and the README.");
  return 0;
}

/** `taskreel run` with the first shown task: real hosts are paid once their price was agreed to. Resolves to the exit code. */
export async function runLive({ out, yes }: { out: string; yes?: boolean }): Promise<number> {
  const [{ host, operation, example }] = SHOWN;
  const contract = await contractOf(host);
  const { path, body } = find([contract], host, operation).operation;
  const given = { out: join(out, `${host}-live.mp4`), ...(yes && { yes }) };
  return orderBodies("run", endpointOf(contract, path), [record(body?.examples[example])], given);
}

function find(
  contracts: readonly Contract[],
  host: string,
  id: string,
): Pick<Contract, "rules"> & { operation: Operation } {
  const contract = contracts.find((it) => it.rules.host === host);
  const operation = contract?.operations.find((it) => it.id === id);
  if (!contract || !operation?.body) throw new Error(`the ${host} contract has no ${id}`);
  return { rules: contract.rules, operation };
}

/** What people call an operation: its path without the version in front. */
function nameOf({ path }: Operation): string {
  return path.replace(/^\/api\/v\d+\//, "");
}
