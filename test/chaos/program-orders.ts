import { buildProgram, type Program } from "../e2e/cli/program.js";
import { hostsAt } from "../setup/hosts.js";
import { type Api, allApis } from "./apis.js";
import { startHostProcess } from "./host-process.js";
import { judged } from "./judge.js";
import type { Outcome, Wrong } from "./order.js";
import { grouped, inTurn, KEY, type Played } from "./orders.js";

const AT_ONCE = 3;
/** Codes by which a submission may end: docs/cli.md. 8 says that there may be a task. */
const DOCUMENTED = [0, 2, 5, 6, 7, 8];
const UNKNOWN = 8;

/** Places orders through the command line, each in a process of its own, then lets it take up whatever is left open. */
export async function playProgramOrders(count: number, seed: number): Promise<Played> {
  // The program sends no request that breaks the contract, and the host tells orders apart by a text in them.
  const groups = grouped((await allApis()).filter((it) => it.takesName));
  await using program = await buildProgram();
  await using host = await startHostProcess({ seed, speed: 20, brisk: true });
  const env = hostsAt(host.url, KEY);
  const wrong: Wrong[] = [];
  const outcomes: Outcome[] = [];
  let next = 0;
  async function buyer(): Promise<void> {
    while (next < count) {
      const n = next++;
      outcomes.push(await submitted(program, env, inTurn(groups, n), `order-${n}`, wrong));
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, buyer));
  const waited = await program.run(["wait", "--all", "--json", "--timeout", "60", "--interval", "0.25"], { env });
  look(waited, (what) => wrong.push({ order: "wait --all", what }));
  const record = await host.record();
  const tally = judged(record, outcomes, wrong);
  // Their ends are the library's, tried there.
  return { tally: { ...tally, wrong: tally.wrong.filter(({ what }) => !what.startsWith("told ")) }, host: record };
}

async function submitted(
  program: Program,
  env: Record<string, string>,
  api: Api,
  order: string,
  wrong: Wrong[],
): Promise<Outcome> {
  const tell = (what: string) => void wrong.push({ order, what });
  const args = ["submit", api.contract.rules.host, api.create.path, "-i", "-", "--json", "--yes"];
  const ended = await program.run(args, { env, stdin: JSON.stringify(api.body(order)) });
  look(ended, tell);
  if (!DOCUMENTED.includes(ended.code)) tell(`ended by ${ended.code}: ${ended.stderr}`);
  const handle = ended.code === 0 ? (JSON.parse(ended.stdout) as Handle) : handleIn(ended.stderr);
  if (handle) return { order, api, kind: "known", id: handle.id, atOnce: handle.answer !== undefined };
  return { order, api, kind: ended.code === UNKNOWN ? "unknown" : "refused" };
}

interface Handle {
  readonly id: string;
  readonly answer?: unknown;
}

/** The task that an error names all the same. */
function handleIn(stderr: string): Handle | undefined {
  const last = stderr.trim().split("\n").at(-1) ?? "";
  return last.startsWith("{") ? (JSON.parse(last) as { handle?: Handle }).handle : undefined;
}

/** Nothing of the key, and no stack trace, on a terminal. */
function look({ stdout, stderr }: { stdout: string; stderr: string }, tell: (what: string) => void): void {
  const said = stdout + stderr;
  if (said.includes(KEY)) tell(`the key is shown: ${said}`);
  if (/^ {4}at /m.test(said)) tell(`a stack trace: ${said}`);
}
