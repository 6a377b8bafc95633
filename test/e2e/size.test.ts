import { expect, it } from "vitest";
import { bundleSize } from "../bench/size.js";

/** What a page pays for a client that submits and waits. Raise it knowingly: docs/decisions.md. */
const BUDGET_BYTES = 11_250;

it("a client that submits and waits fits its budget in a browser bundle", async () => {
  const use = 'import { createRunapi } from "./generated/runapi/index.ts"; globalThis.x = createRunapi().run;';
  const { gzipped } = await bundleSize(use, process.cwd());
  expect(gzipped).toBeGreaterThan(3000);
  expect(gzipped).toBeLessThanOrEqual(BUDGET_BYTES);
});
