import type { HostRecord } from "./chaos-host.js";
import { FAULTS } from "./chaos-host.js";
import type { Tally } from "./judge.js";
import { type Played, playOrders } from "./orders.js";
import { playProgramOrders } from "./program-orders.js";

/**
 * npm run chaos -- <orders> [<seed>]: places orders through the library, and one in a hundred more through the command line,
 * at a raw socket that fails at every fourth request. Prints how often each kind of fault was met and ends with 1 when an
 * order was lost, paid twice, hung, or showed the key.
 */
const [count, seed = 1] = process.argv.slice(2).map(Number);
if (!Number.isInteger(count) || !Number.isInteger(seed) || !count) {
  console.error("How many orders? For example: npm run chaos -- 2000");
  process.exit(2);
}
// In tens and more: every kind has its turn.
const byProgram = Math.max(20, Math.round(count / 100));
const began = performance.now();
const played: Record<string, Played> = {
  library: await playOrders(count, seed),
  "command line": await playProgramOrders(byProgram, seed + 100),
};
for (const on of ["create", "poll"] as const)
  print(
    on,
    Object.values(played).map(({ host }) => host.faults[on]),
  );
for (const [through, { tally, host }] of Object.entries(played)) tell(through, tally, host);
console.log(`${Math.round((performance.now() - began) / 1000)} s, seed ${seed}`);
const met = (on: "create" | "poll") => Object.keys(played.library?.host.faults[on] ?? {}).length;
console.log(`kinds met: ${met("create")} of create faults, ${met("poll")} of poll faults, of ${FAULTS.length} rows`);
// What is cut at the end may still raise what nobody can catch: nothing of it belongs to the verdict.
process.exit(Object.values(played).some(({ tally }) => tally.wrong.length > 0) ? 1 : 0);

function print(on: string, tables: readonly Readonly<Record<string, number>>[]): void {
  const names = [...new Set(tables.flatMap((it) => Object.keys(it)))].sort();
  console.log(`${on} faults:`);
  for (const name of names) console.log(`  ${name}: ${tables.map((it) => it[name] ?? 0).join(" + ")}`);
}

function tell(through: string, { wrong, ends, ...tally }: Tally, { counts, bodiless }: HostRecord): void {
  console.log(through, JSON.stringify({ ...tally, ...counts, ends }));
  for (const it of bodiless) console.log(`  a create call without a body: ${it}`);
  for (const { order, what } of wrong.slice(0, 20)) console.log(`  WRONG ${order}: ${what}`);
  if (wrong.length > 20) console.log(`  … and ${wrong.length - 20} more`);
}
