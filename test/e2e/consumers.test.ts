import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundledContracts } from "../../src/contract/load.js";
import { contractFor } from "../../src/contract/model/tasks/reading.js";
import { COMPILERS, type Consumer, createConsumer } from "../setup/consumers.js";

let consumer: Consumer;
beforeAll(async () => {
  consumer = await createConsumer();
});
afterAll(() => consumer?.[Symbol.asyncDispose]());

const WEB = { lib: ["es2022", "dom", "dom.iterable"], types: [] };
const NODE = { lib: ["es2022"], types: ["node"] };
/** CommonJS that requires ESM compiles since 5.8, and only where the resolution follows the newest Node. */
const REQUIRES: readonly string[] = COMPILERS.slice(COMPILERS.indexOf("5.9"));

test.each(
  COMPILERS.flatMap((compiler) => (["node16", "bundler"] as const).map((resolution) => ({ compiler, resolution }))),
)(
  "a web application compiles with TypeScript $compiler and $resolution resolution",
  async ({ compiler, resolution }) => {
    const { ok, text } = await consumer.check({ compiler, resolution, files: ["app.ts"], ...WEB });
    expect(ok, text).toBe(true);
  },
);

test.each(COMPILERS)(
  "Node code compiles with TypeScript %s and nodenext, with require(esm) where it knows that",
  async (compiler) => {
    const files = ["app.ts", "node.ts", ...(REQUIRES.includes(compiler) ? ["require.cts"] : [])];
    const { ok, text } = await consumer.check({ compiler, resolution: "nodenext", files, ...NODE });
    expect(ok, text).toBe(true);
  },
);

test("the application uses every host, every kind of result and every verb", async () => {
  const code = readFileSync(new URL("../fixtures/consumers/app.ts", import.meta.url), "utf8");
  const creates = (await bundledContracts()).flatMap((contract) =>
    contract.operations
      .filter((it) => it.role === "create")
      .map((it) => ({ ...it, kind: `${contract.rules.host} ${contractFor(contract, it).rules.results[0]?.kind}` })),
  );
  const used = creates.filter(({ path }) => code.includes(`"${path}"`)).map(({ kind }) => kind);
  expect(new Set(used)).toEqual(new Set(creates.map(({ kind }) => kind)));
  for (const verb of ["submit", "wait", "run", "resume", "poll", "GET", "POST"])
    expect(code).toMatch(new RegExp(`\\.${verb}[(<]`));
});

test("a compiler finds what is wrong", async () => {
  const { ok, text } = await consumer.check({ compiler: "7", resolution: "bundler", files: ["require.cts"], ...NODE });
  expect(ok).toBe(false);
  expect(text).toContain("error TS");
});
