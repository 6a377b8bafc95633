import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = (path: string) => `${root}src/${path}`;

export default defineConfig({
  root,
  // Tests import the package by its own name, from source.
  resolve: {
    alias: [
      { find: /^taskreel\/(mock|webhooks|download)$/, replacement: source("$1/index.ts") },
      { find: /^taskreel\/([\w-]+)$/, replacement: source("$1.ts") },
      { find: /^taskreel\/([\w-]+)\/validators$/, replacement: source("validators/$1.ts") },
      { find: /^taskreel$/, replacement: source("index.ts") },
    ],
  },
  test: {
    reporters: ["default", `${root}test/setup/closing-line.ts`],
    testTimeout: 20_000,
    // Many tests wait for a process or a clock: one more at once than there are cores keeps those busy.
    pool: "threads",
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/unit/**/*.test.ts", "test/lint/**/*.test.ts"] },
      },
      { extends: true, test: { name: "contract", include: ["test/contract/**/*.test.ts"] } },
      {
        extends: true,
        test: { name: "e2e", include: ["test/{e2e,guides}/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: "docs", include: ["test/docs/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 180_000 },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        extends: true,
        test: {
          // With the tests it compiles src and generated: a fault anywhere fails the run.
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/types/**/*.test-d.ts"],
            tsconfig: `${root}test/tsconfig.json`,
          },
        },
      },
    ],
  },
});
