import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { forgetCommandLine } from "./command-line.js";
import { type Reader, startReading } from "./host.js";
import { type Chain, chainsOf, pages } from "./pages.js";

/** The guide's chain that goes on after a crash. */
const [survivor, ...others] = pages
  .filter((it) => it.title === "docs/guide/chaining.md")
  .flatMap(chainsOf)
  .filter((it) => it.code.includes("idempotencyKey")) as [Chain, ...Chain[]];

const MOMENTS = ["the call is sent", "its answer is read", "its task is asked for"] as const;
const STEPS = ["clip", "look", "sound"];

/** Kills its own process, as a power cut would, at one moment of one of the create calls. */
const KILLER = `
const { fetch } = globalThis;
const [step, moment] = process.env.KILLED_AT?.split(":").map(Number) ?? [];
let creates = 0;
const at = (now) => creates === step + 1 && now === moment && process.kill(process.pid, "SIGKILL");
globalThis.fetch = async (input, init) => {
  const isCreate = init?.method === "POST";
  if (isCreate) creates++;
  at(isCreate ? 0 : 2);
  const answer = await fetch(input, init);
  if (isCreate) at(1);
  return answer;
};
`;

let reader: Reader;
let killer: Record<string, string>;
beforeAll(async () => {
  reader = await startReading();
  const file = join(reader.folder, "killer.mjs");
  writeFileSync(file, KILLER);
  killer = { NODE_OPTIONS: `--import=${file}` };
});
afterEach(() => {
  reader.mock.assertConforming();
  reader.mock.reset();
  rmSync(join(reader.folder, "order-7.json"), { force: true });
});
afterAll(async () => {
  await reader?.[Symbol.asyncDispose]();
  await forgetCommandLine();
});

it("there is one such chain", () => expect(others).toEqual([]));

it.each(STEPS.flatMap((name, step) => MOMENTS.map((moment, n) => [name, moment, `${step}:${n}`] as const)))(
  "killed at the %s, before %s, it goes on and buys nothing twice",
  async (name, _, at) => {
    const { mock } = reader;
    await expect(reader.run(survivor, { ...killer, KILLED_AT: at })).rejects.toMatchObject({
      message: expect.stringContaining("Command failed"),
    });
    // Nothing after the step at which it died has been bought.
    expect(mock.tasks.length).toBe(STEPS.indexOf(name) + (at.endsWith(":0") ? 0 : 1));
    const before = mock.tasks.map((it) => it.id);

    const printed = await reader.run(survivor);
    expect(printed.trim().split(" ")).toHaveLength(2);
    const all = mock.tasks.map((it) => it.id);
    expect(all).toHaveLength(STEPS.length);
    expect(all).toEqual(expect.arrayContaining(before));
    // Only where the answer was lost is the call sent again, under the same key.
    const calls = mock.requests.filter((it) => it.kind === "create").length;
    expect(calls).toBe(STEPS.length + (at.endsWith(":1") ? 1 : 0));

    await reader.run(survivor);
    expect(mock.tasks.length).toBe(STEPS.length);
    expect(mock.requests.filter((it) => it.kind === "create")).toHaveLength(calls);
  },
);
