import { parseArgs } from "node:util";
import fc from "fast-check";
import { callJudges } from "./judges.js";
import { reportOf } from "./report.js";
import { answerSubjects, bodySubjects } from "./subjects.js";

/**
 * npm run fuzz: everybody who judges request bodies and answers says the same of many of them. A disagreement is shrunk
 * and printed with the command that leads to it; then the exit code is 1.
 *
 * --runs <n> for each subject, --seed <n>, --subject <name> for one of them, --path <path> for one value of it
 */
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "20000" },
    seed: { type: "string" },
    subject: { type: "string" },
    path: { type: "string" },
  },
});
const runs = wholeNumber("runs", values.runs);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : wholeNumber("seed", values.seed);
const PROGRESS_MS = 10_000;

const judges = await callJudges();
const all = [...bodySubjects(judges), ...answerSubjects(judges)];
const subjects = all.filter(({ name }) => values.subject === undefined || name === values.subject);
if (subjects.length === 0) fail(`There is no subject "${values.subject}". There are: ${all.map(({ name }) => name)}`);
console.log(`seed ${seed}, ${runs} values for each of ${subjects.length} subjects`);

const began = Date.now();
const [heard, failed] = [{ all: 0, valid: 0 }, [] as string[]];
for (const { name, property } of subjects) {
  const started = Date.now();
  const tally = { all: 0, valid: 0 };
  let told = started;
  const count = (valid: boolean) => {
    tally.all += 1;
    if (valid) tally.valid += 1;
    if (Date.now() - told < PROGRESS_MS) return;
    told = Date.now();
    console.log(`${name}: ${tally.all} of ${runs}`);
  };
  const path = values.path === undefined ? {} : { path: values.path };
  const result = await fc.check(property(count), { numRuns: runs, seed, ...path });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${tally.all} values, ${tally.valid} valid, ${tally.all - tally.valid} not, ${seconds} s`);
  heard.all += tally.all;
  heard.valid += tally.valid;
  if (!result.failed) continue;
  failed.push(name);
  console.error(reportOf(name, result));
}
await judges.wire.close();
const seconds = ((Date.now() - began) / 1000).toFixed(0);
console.log(`${heard.all} values, ${heard.valid} valid, in ${seconds} s, seed ${seed}`);
console.log(`${subjects.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

function wholeNumber(name: string, text: string): number {
  return /^\d{1,10}$/.test(text) ? Number(text) : fail(`--${name} takes a whole number, not "${text}".`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
