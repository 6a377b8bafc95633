import { appendFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a run with a line that any tool can read: how many tests passed, failed and were skipped. Where several runs end
 * with one line for all, `TASKREEL_TEST_COUNTS` names the file that takes the three numbers instead.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    let broken = errors.length;
    for (const module of modules) {
      if (module.state() === "failed" && module.errors().length > 0) broken++;
      for (const test of module.children.allTests()) count[test.result().state]++;
    }
    const [passed, failed, skipped] = [count.passed, count.failed + broken, count.skipped + count.pending];
    const file = process.env.TASKREEL_TEST_COUNTS;
    if (file) appendFileSync(file, `${passed} ${failed} ${skipped}\n`);
    else console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  }
}
