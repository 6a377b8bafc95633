import { playDurable } from "./play.js";

/**
 * npm run chaos:durable -- <orders> [<seed>]: plays orders through `taskreel/durable` at simulated hosts, stores and clocks, killing
 * workers wherever they wait. Ends with 1 when one was lost, paid twice or never ended.
 */
const [count, seed = 1] = process.argv.slice(2).map(Number);
if (!Number.isInteger(count) || !Number.isInteger(seed) || !count) {
  console.error("How many orders? For example: npm run chaos:durable -- 100000");
  process.exit(2);
}
const began = performance.now();
const { wrong, kills, ...told } = await playDurable(count, seed);
for (const [where, times] of Object.entries(kills).sort()) console.log(`  killed ${where}: ${times}`);
console.log(
  JSON.stringify({ ...told, kills: Object.values(kills).reduce((sum, it) => sum + it, 0), wrong: wrong.length }),
);
for (const it of wrong.slice(0, 20)) console.log(`  WRONG ${it}`);
console.log(`${Math.round((performance.now() - began) / 1000)} s, seed ${seed}`);
process.exit(wrong.length > 0 ? 1 : 0);
