import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  circlesIn,
  crowdedFolders,
  importGraph,
  longFiles,
  nodeOnly,
  readersOf,
  sourcesOf,
  strayArrows,
  terminalWriters,
} from "../setup/import-graph.js";

const MOST_FILES = 20;
const MOST_LINES = 260;

/** What of the client a contract is about: its rules, its types, its errors, and the kernel below everything. */
const CLIENT_FACTS = ["client/kernel", "client/rules", "client/types", "client/errors", "client/prices"];
/** What runs in browsers and workers too; in the mock everything but its Node edge, and what reads files. */
const ANYWHERE = /^src\/(client|upload|contract(?!\/(load|hosts)\.ts)|webhooks|mock)\/(?!(.*\/)?node-)/;
/** Nobody looks behind the mock server's own entry. */
const MOCK_ENTRY = "mock/index";

/** Rooms, and what each may import. An arrow that is not here is a decision of the house, not of a file. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  client: [],
  contract: CLIENT_FACTS,
  webhooks: ["client"],
  download: ["client"],
  upload: ["client"],
  durable: ["client"],
  bullmq: ["durable", "webhooks", "download", "client"],
  "ai-sdk": ["durable", "webhooks", "download", "client"],
  mock: ["contract", "client/kernel", "client/rules", "client/prices", "generated/mock"],
  cli: ["durable", "webhooks", "download", "client", "contract", "entry", MOCK_ENTRY],
  codegen: ["contract", "client/kernel", "client/rules", MOCK_ENTRY],
  docs: [
    "contract",
    "client/kernel",
    "client/rules",
    "client/prices",
    "client/wait/schedule",
    "download/names",
    "codegen/texts",
    "codegen/sentences",
    "codegen/redocly",
    "codegen/workflow-files",
  ],
  // Files that the package's users import and that stand in no room of their own: they wire a host to the rest.
  entry: ["client", "contract", "upload", "generated"],
  generated: ["client", "webhooks", "upload", "contract"],
};

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}
const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as Manifest;

/** Source files by the address under which users import them. */
const addresses = new Map(
  Object.entries(manifest.exports).flatMap(([name, target]) =>
    typeof target === "string"
      ? []
      : [[`taskreel${name.slice(1)}`, target.types.replace("./dist/types/", "").replace(/\.d\.ts$/, ".ts")]],
  ),
);

/** Where a file stands, its room first. */
function addressOf(file: string): string {
  const [top, ...rest] = file.split("/");
  // The entries of rooms are parts of these.
  if ([...addresses.values()].includes(file) && !/^src\/[^/]+\/index\.ts$/.test(file)) return `entry/${rest.join("/")}`;
  if (top !== "src") return top === "docs" ? `docs/${rest.join("/")}` : file;
  return rest.join("/");
}

const virtual = (files: Record<string, string>) => new Map(Object.entries(files));

describe("the graph", () => {
  it("has every way to import another file, and no package", () => {
    const graph = importGraph(
      virtual({
        "src/a.ts": `import { b } from "./b.js"; import type { C } from "./c/c.js"; export * from "./d.js";
          export type { E } from "./e.js"; const f = await import("./f.js"); type G = import("./g.js").G;
          import "openapi-fetch"; import { mock } from "taskreel/mock"; // import "./unused.js"`,
        ...Object.fromEntries(
          ["b", "c/c", "d", "e", "f", "g", "unused", "mock/index"].map((it) => [`src/${it}.ts`, ""]),
        ),
      }),
      addresses,
    );
    const expected = ["b", "c/c", "d", "e", "f", "g", "mock/index"].map((it) => `src/${it}.ts`);
    expect([...(graph.get("src/a.ts") ?? [])].sort()).toEqual(expected.sort());
  });

  it("shows a circle, of types too", () => {
    const circle = { "src/a.ts": 'import "./b.js";', "src/b.ts": 'import type { C } from "./c.js";' };
    expect(circlesIn(importGraph(virtual({ ...circle, "src/c.ts": "" })))).toEqual([]);
    const closed = virtual({ ...circle, "src/c.ts": 'export type { A } from "./a.js";' });
    expect(circlesIn(importGraph(closed))).toEqual(["src/a.ts → src/b.ts → src/c.ts → src/a.ts"]);
  });

  const arrow = (from: string, to: string) =>
    strayArrows(
      new Map([
        [from, [to]],
        [to, []],
      ]),
      ARROWS,
      addressOf,
    );

  it.each([
    ["src/contract/model.ts", "src/client/kernel/pointer.ts"],
    ["src/contract/model.ts", "src/client/rules.ts"],
    ["src/mock/serve/route.ts", "src/contract/read.ts"],
    ["src/mock/serve/route.ts", "src/mock/state/clock.ts"],
    ["src/mock/state/life.ts", "src/client/rules.ts"],
    ["src/webhooks/receiver.ts", "src/client/wait/poller.ts"],
    ["src/cli/mcp/server.ts", "src/durable/core.ts"],
    ["src/cli/mock.ts", "src/mock/index.ts"],
    ["src/bullmq/worker.ts", "src/durable/core.ts"],
    ["generated/runapi/index.ts", "src/index.ts"],
    ["generated/runapi/index.ts", "src/client/client.ts"],
    ["generated/runapi/index.ts", "src/upload/upload.ts"],
    ["src/upload/upload.ts", "src/client/call.ts"],
    ["generated/runapi/index.ts", "generated/runapi/tasks.ts"],
    ["generated/runapi/validators/index.ts", "src/contract/validators/host.ts"],
    ["docs/.vitepress/config.ts", "src/contract/read.ts"],
  ])("lets %s import %s", (from, to) => expect(arrow(from, to)).toEqual([]));

  it.each([
    ["src/client/submit.ts", "src/contract/read.ts"],
    ["src/client/kernel/clock.ts", "src/webhooks/index.ts"],
    ["src/contract/model.ts", "src/client/transport.ts"],
    ["src/contract/model.ts", "src/mock/index.ts"],
    ["src/mock/serve/route.ts", "src/client/transport.ts"],
    ["src/mock/serve/route.ts", "src/client/types.ts"],
    ["src/download/save.ts", "src/webhooks/index.ts"],
    ["src/upload/upload.ts", "src/contract/read.ts"],
    ["src/webhooks/index.ts", "src/durable/index.ts"],
    ["src/cli/drift.ts", "src/mock/serve/route.ts"],
    ["src/cli/run.ts", "src/codegen/generate.ts"],
    ["src/codegen/build.ts", "docs/.vitepress/pages.ts"],
    ["docs/.vitepress/config.ts", "src/codegen/generate.ts"],
    ["src/client/client.ts", "generated/runapi/tasks.ts"],
    ["generated/runapi/index.ts", "src/mock/index.ts"],
    ["generated/runapi/tasks.ts", "generated/runapi/index.ts"],
    ["generated/runapi/tasks.ts", "src/index.ts"],
    ["src/mock/serve/route.ts", "generated/runapi/tasks.ts"],
  ])("finds that %s must not import %s", (from, to) => expect(arrow(from, to)).toEqual([`${from} → ${to}`]));

  it("finds a file in no room", () => {
    expect(arrow("src/attic/box.ts", "src/client/task.ts")).toEqual(["src/attic/box.ts stands in no room"]);
  });
});

describe("sizes and readers", () => {
  it("finds a folder with a file too many", () => {
    const files = (count: number) =>
      virtual(Object.fromEntries(Array.from({ length: count }, (_, n) => [`src/mock/${n}.ts`, ""])));
    expect(crowdedFolders(files(MOST_FILES), MOST_FILES)).toEqual([]);
    expect(crowdedFolders(new Map([...files(MOST_FILES), ["src/mock/in/a.ts", ""]]), MOST_FILES)).toEqual([]);
    expect(crowdedFolders(files(MOST_FILES + 1), MOST_FILES)).toEqual(["src/mock: 21 files"]);
  });

  it("finds a file with a line too many", () => {
    const file = (lines: number) => virtual({ "src/a.ts": "x;\n".repeat(lines) });
    expect(longFiles(file(MOST_LINES), MOST_LINES)).toEqual([]);
    expect(longFiles(file(MOST_LINES + 1), MOST_LINES)).toEqual(["src/a.ts: 261 lines"]);
  });

  it("finds who reads openapi/", () => {
    const reader = 'readFile(new URL("../../openapi/kie/openapi.yaml", import.meta.url))';
    const others = ["src/b.ts", "src/c.ts"].map(
      (it) => [it, "// openapi/rules\nimport x from 'my-openapi/x';"] as const,
    );
    expect(readersOf("openapi", new Map([["src/a.ts", reader], ...others]))).toEqual(["src/a.ts"]);
  });
});

it("finds who writes to the terminal", () => {
  const sources = {
    "a.ts": "process.stdout.write(text);",
    "b.ts": "console.error(text);",
    "c.ts": "const { stderr, argv } = process;",
    "d.ts": 'import { stdout } from "node:process";',
    "e.ts": "writeSync(2, text);",
    "f.ts": "/** Not by console.log or process.stdout. */\nconst { stdout } = child; print(text);",
  };
  expect(terminalWriters(virtual(sources))).toEqual(["a.ts", "b.ts", "c.ts", "d.ts", "e.ts"]);
});

it("finds who needs Node", () => {
  const sources = {
    "a.ts": 'import { join } from "node:path";',
    "b.ts": "const bytes = Buffer.from(text);",
    "c.ts": "let timer: NodeJS.Timeout;",
    "d.ts": "/** Like node:test, without process.exit. */\n// Buffer\nconst bytes = new ArrayBuffer(1);",
  };
  expect(nodeOnly(virtual(sources))).toEqual(["a.ts", "b.ts", "c.ts"]);
});

describe("the house", async () => {
  const sources = await sourcesOf(["src", "generated", "docs/.vitepress"], /(?<!\.d)\.(ts|vue)$/);
  const written = new Map([...sources].filter(([file]) => !file.startsWith("generated/")));
  const graph = importGraph(sources, addresses);

  it("has no circle of imports", () => expect(circlesIn(graph)).toEqual([]));

  it("has no arrow that is not in the table", () => expect(strayArrows(graph, ARROWS, addressOf)).toEqual([]));

  it(`has no folder of more than ${MOST_FILES} files`, () => expect(crowdedFolders(written, MOST_FILES)).toEqual([]));

  it(`has no file of more than ${MOST_LINES} lines`, () => expect(longFiles(written, MOST_LINES)).toEqual([]));

  it("needs no Node built-in but at its edges", () => {
    const anywhere = new Map([...written].filter(([file]) => ANYWHERE.test(file)));
    expect(anywhere.size).toBeGreaterThan(100);
    expect(nodeOnly(anywhere)).toEqual([]);
  });

  it("writes to the terminal in one place of the command line, which cleans what it writes", () => {
    const commandLine = new Map([...written].filter(([file]) => /^src\/cli\/(?!terminal\/)/.test(file)));
    expect(commandLine.size).toBeGreaterThan(20);
    expect(terminalWriters(commandLine)).toEqual([]);
  });

  it("reads openapi/ in codegen alone", () => {
    const source = new Map([...written].filter(([file]) => /^src\/(?!codegen\/)/.test(file)));
    expect(readersOf("openapi", source)).toEqual([]);
  });
});
