import { isDeepStrictEqual, parseArgs } from "node:util";
import fc from "fast-check";
import { bodiesFor, bodyOperations, bothEngines, requestTo, verdictOf } from "./agreement.js";

/**
 * npm run fuzz: for many bodies, the compiled engine and Prism say the same. A disagreement is shrunk and printed with
 * the seed that leads to it.
 *
 * --bodies <n> per operation, --seed <n>, --operation <operationId>
 */
const { values } = parseArgs({
  options: {
    bodies: { type: "string", default: "20000" },
    seed: { type: "string" },
    operation: { type: "string" },
  },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const engines = await bothEngines();
const operations = bodyOperations(engines).filter((it) => values.operation === undefined || it.id === values.operation);
let [passed, failed] = [0, 0];
for (const operation of operations) {
  const started = Date.now();
  const tally = { all: 0, accepted: 0 };
  const property = fc.property(bodiesFor(operation, engines), (body) => {
    const request = requestTo(operation, body);
    const [compiled, prism] = [engines.compiled, engines.prism].map((it) => verdictOf(it, request));
    tally.all += 1;
    if ((compiled as { ok: boolean }).ok) tally.accepted += 1;
    if (!isDeepStrictEqual(compiled, prism)) {
      throw new Error(`compiled: ${JSON.stringify(compiled)}\nprism:    ${JSON.stringify(prism)}`);
    }
  });
  const result = fc.check(property, { numRuns: Number(values.bodies), seed });
  const rate = Math.round((tally.all / (Date.now() - started)) * 1000);
  console.log(`${operation.id}: ${tally.all} bodies, ${tally.accepted} accepted, ${rate}/s`);
  if (result.failed) {
    console.error(`${fc.defaultReportMessage(result)}
${result.errorInstance}`);
    console.error(`Again with --seed ${seed} --operation ${operation.id}`);
    failed += 1;
  } else passed += 1;
}
console.log(`seed ${seed}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
