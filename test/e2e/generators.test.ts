import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundledContracts } from "../../src/contract/load.js";
import { GENERATORS, openWorkshop, type Workshop } from "../setup/generators.js";

const hosts = (await bundledContracts()).map(({ rules, operations, document }) => {
  const { schemas } = document.components as { schemas: object };
  return { host: rules.host, operations: operations.map(({ id }) => id), schemas: Object.keys(schemas) };
});

/** Words and marks by which generators say that something was left out. */
const COMPLAINT =
  /✗|⚠|\b(warn(ing)?|error|fail(ed|ure)?|invalid|unsupported|unknown|skip(ped|ping)?|ignor(ed|ing)|missing)\b/i;

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop(hosts.map(({ host }) => host));
});
afterAll(() => workshop?.[Symbol.asyncDispose]());

describe.each(Object.keys(GENERATORS))("%s", (name) => {
  test.each(hosts)("reads the bundle of $host to its end, and drops nothing", async ({ host, operations, schemas }) => {
    const { ended, code } = await workshop.generate(name, host);
    const said = `${ended.stdout}${ended.stderr}`;
    expect(ended.code, said).toBe(0);
    expect(said).not.toMatch(COMPLAINT);
    // quicktype reads no operations. It writes a function for each schema, `toTaskID` for TaskId.
    const names = name === "quicktype" ? schemas.map((it) => `to${it}`) : operations;
    expect(names.filter((it) => !new RegExp(`\\b${it}`, "i").test(code))).toEqual([]);
  });

  test("writes what compiles, with types as narrow as the contract", async () => {
    const { ok, text } = await workshop.compile(name);
    expect(ok, text).toBe(true);
  });
});
