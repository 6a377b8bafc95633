import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = (path: string) => `${root}src/${path}`;
const generated = (path: string) => `${root}generated/${path}`;

export default defineConfig({
  root,
  // Tests import the package by its own name, from source.
  resolve: {
    alias: [
      { find: /^taskreel\/(mock|webhooks|download|durable)$/, replacement: source("$1/index.ts") },
      { find: /^taskreel\/([\w-]+)$/, replacement: generated("$1/index.ts") },
      { find: /^taskreel\/([\w-]+)\/validators$/, replacement: generated("$1/validators/index.ts") },
      { find: /^taskreel$/, replacement: source("index.ts") },
    ],
  },
  test: {
    reporters: ["default", `${root}test/setup/closing-line.ts`],
    // Guards against a hang, never a measure: a machine that has other things to do may take its time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    // Many tests wait for a process or a clock: one more at once than there are cores keeps those busy.
    pool: "threads",
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/unit/**/*.test.ts", "test/lint/**/*.test.ts"] },
      },
      { extends: true, test: { name: "contract", include: ["test/contract/**/*.test.ts"] } },
      { extends: true, test: { name: "e2e", include: ["test/{e2e,fuzz,guides,chaos,platforms}/**/*.test.ts"] } },
      { extends: true, test: { name: "docs", include: ["test/docs/**/*.test.ts"] } },
      { extends: true, test: { name: "browser", include: ["test/browser/**/*.test.ts"] } },
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
