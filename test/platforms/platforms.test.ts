import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../setup/repository.js";
import { type Measured, measure, oldNode, platforms, requires, writeModules } from "./platforms.js";
import { type Column, columnOf, columnsIn, PAGES, tableOf, writeTable } from "./table.js";

// TASKREEL_PLATFORMS=write puts what is measured into the pages instead of comparing.
const writes = process.env.TASKREEL_PLATFORMS === "write";

const all = await platforms();
const folder = await mkdtemp(join(tmpdir(), "taskreel-platforms-"));
await writeModules(folder);
const columns: Record<string, Column> = {};
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  if (!writes) return;
  const missing = all.filter(({ name }) => !columns[name]).map(({ name }) => name);
  if (missing.length > 0) throw new Error(`Nothing is written: ${missing.join(", ")} was not measured`);
  for (const page of PAGES) await writeTable(page, tableOf(columns));
});

/** A call that certainly bought nothing says so by its class, whatever the platform. */
const CLASSES = { false: "ConnectionError", unknown: "SubmissionUnknownError" };

describe.each(all)("$name", ({ name, run, why }) => {
  if (!run) process.stderr.write(`Skipped: ${name}: ${why}\n`);
  it.skipIf(!run)("does what the pages say", async () => {
    const measured: Measured = await measure(run as NonNullable<typeof run>, folder);
    const { works, faults, posts } = measured;
    expect([works.client, works.durable, works.receiver]).toEqual(["yes", "yes", "yes"]);
    for (const [fault, { error, sent }] of Object.entries(faults)) {
      expect([fault, error]).toEqual([fault, CLASSES[sent]]);
      // What arrived is never told as what was not sent.
      if ((posts[fault] ?? 0) > 0) expect([fault, sent]).toEqual([fault, "unknown"]);
    }
    columns[name] = columnOf(measured);
    if (writes) return;
    for (const page of PAGES) expect(columnsIn(await readFile(page, "utf8"))[name]).toEqual(columns[name]);
  });
});

it("the pages have these platforms and no others", async () => {
  if (writes) return;
  for (const page of PAGES) {
    expect(Object.keys(columnsIn(await readFile(page, "utf8")))).toEqual(all.map(({ name }) => name));
  }
});

describe("require()", async () => {
  const { engines } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { engines: { node: string } };
  const old = await oldNode();
  it("of the package works where it is tested", async () => {
    expect(await requires(process.execPath)).toBe("function");
  });

  it.skipIf(!old)("fails on Node 22.11, which engines does not admit", async () => {
    expect(await requires(old as string)).toBe("ERR_REQUIRE_ESM");
    expect(engines.node).toBe("^20.19.0 || >=22.12.0");
  });
});
