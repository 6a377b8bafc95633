import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { listening } from "../../setup/listening.js";
import { root, temporaryFolder } from "../../setup/repository.js";
import { plainDocument } from "../../unit/mock/contracts.js";

// The program from source: `taskreel mock`, as a test in another language would start it.

const running = new Set<ChildProcess>();
const { path: folder, ...end } = await temporaryFolder();
afterEach(() => {
  for (const it of running) it.kill("SIGKILL");
  running.clear();
});
afterAll(() => end[Symbol.asyncDispose]());

function mock(...args: string[]) {
  const script = `const { serveMock } = await import("./src/cli/command/mock.ts");
    const [files, options] = JSON.parse(process.argv[1]);
    await serveMock(files, options).catch((error) => { console.error("taskreel: " + error.message); process.exit(1); });`;
  const [files, options] = parse(args);
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", script, JSON.stringify([files, options])],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  running.add(child);
  const lines = createInterface({ input: child.stdout });
  const seen: string[] = [];
  lines.on("line", (line) => seen.push(line));
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  return {
    seen,
    child,
    errors: () => errors,
    line: async () => {
      const ended = once(child, "exit").then(() => Promise.reject(new Error(`it ended: ${errors}`)));
      ended.catch(() => {});
      return String((await Promise.race([once(lines, "line"), ended]))[0]);
    },
    ended: async () => {
      if (child.exitCode === null) await once(child, "exit");
      return child.exitCode;
    },
  };
}

/** What commander hands over. */
function parse(args: string[]): [string[], Record<string, unknown>] {
  const options: Record<string, unknown> = { port: 0, duration: 2000 };
  const files: string[] = [];
  for (const arg of args) {
    const [, name, value] = /^--(\w+)(?:=(.*))?$/.exec(arg) ?? [];
    if (name === undefined) files.push(arg);
    else if (name === "allowCallback") options[name] = [value];
    else options[name] = value === undefined ? true : name === "port" || name === "duration" ? Number(value) : value;
  }
  return [files, options];
}

const headers = { authorization: "Bearer very-secret", "content-type": "application/json" };
const film = JSON.stringify({ engine: "one", script: "Rain" });

/** As much of a document as is changed here. */
interface Document {
  jsonSchemaDialect?: string;
  "x-task-states"?: unknown;
  paths: { "/films": { post: { requestBody: { content: { "application/json": { schema: unknown } } } } } };
}

async function contractFile(change: (document: Document) => unknown = () => {}): Promise<string> {
  const document = structuredClone(plainDocument()) as unknown as Document;
  change(document);
  const file = join(folder, `films-${Math.random()}.yaml`);
  await writeFile(file, stringify(document, { aliasDuplicateObjects: false }));
  return file;
}

/** A contract whose host calls nobody back: a scenario that loses callbacks changes nothing there, and says so. */
const silentFile = () => contractFile(({ paths }) => Reflect.deleteProperty(paths["/films"].post, "callbacks"));

describe("taskreel mock", () => {
  test("serves any contract, says when it is ready, logs what happens, and stops when asked", async () => {
    const program = mock(await contractFile(), "--scenario=failing", "--seed=7");
    const ready = await program.line();
    const url = /listens on (http:\/\/127\.0\.0\.1:\d+) \(scenario failing, seed 7\); status page \1\/__mock\//.exec(
      ready,
    )?.[1];
    expect(url, ready).toBeDefined();
    const created = await fetch(`${url}/films`, { method: "POST", headers, body: film });
    const { ref } = (await created.json()) as { ref: string };
    await (await fetch(`${url}/films/${ref}`, { headers })).text();
    await (await fetch(`${url}/__mock/state`)).text();
    program.child.kill("SIGTERM");
    expect(await program.ended()).toBe(0);
    expect(program.seen.slice(1)).toEqual([
      expect.stringMatching(
        new RegExp(`^\\d\\d:\\d\\d:\\d\\d\\.\\d{3}  POST /films  200  [\\d.]+ ms  task ${ref} queued$`),
      ),
      expect.stringMatching(new RegExp(`GET /films/${ref}  200  [\\d.]+ ms  task ${ref} queued  poll 1$`)),
      "stopped: 1 tasks, 2 answers by the contract, 0 outside it, 0 broke it",
    ]);
    expect(program.seen.join()).not.toContain("very-secret");
  });

  test.each([
    ["in words", [], /^taskreel mock listens on /, /^scenario callbacks-lost: its callbacks change nothing/],
    ["in JSON", ["--json"], /^\{"event":"ready"/, /^\{"event":"notice".*callbacks-lost: its callbacks change nothing/],
  ])("says where it is before anything else: %s", async (_, flags, ready, noticed) => {
    const program = mock(await silentFile(), "--scenario=callbacks-lost", ...flags);
    expect(await program.line()).toMatch(ready);
    program.child.kill("SIGTERM");
    expect(await program.ended()).toBe(0);
    expect(program.seen.slice(1)).toContainEqual(expect.stringMatching(noticed));
  });

  test("quiet, it says nothing else on stdout until it stops", async () => {
    const program = mock(await silentFile(), "--scenario=callbacks-lost", "--quiet");
    expect(await program.line()).toMatch(/^taskreel mock listens on /);
    program.child.kill("SIGTERM");
    expect(await program.ended()).toBe(0);
    expect(program.seen.slice(1)).toEqual([expect.stringMatching(/^stopped: /)]);
  });

  test("speaks JSON to programs", async () => {
    const program = mock(await contractFile(), "--json", '--scenario={"plan":{"polls":0}}', "--clock=manual");
    const { event, url } = JSON.parse(await program.line());
    expect(event).toBe("ready");
    const line = program.line();
    await fetch(`${url}/films`, { method: "POST", headers, body: film });
    expect(JSON.parse(await line)).toMatchObject({
      event: "request",
      method: "POST",
      status: 200,
      operation: "createFilm",
    });
    program.child.kill("SIGINT");
    expect(await program.ended()).toBe(0);
    expect(JSON.parse(program.seen.at(-1) ?? "")).toMatchObject({ event: "stopped", tasks: 1, broken: 0 });
  });

  test("signs with the secret of a file, and says who can read one on the command line", async () => {
    const file = join(folder, "secret");
    await writeFile(file, "from-a-file\n");
    const quiet = mock(await contractFile(), `--webhookSecretFile=${file}`);
    await quiet.line();
    expect(quiet.errors()).toBe("");
    const loud = mock(await contractFile(), "--webhookSecret=shown");
    await loud.line();
    expect(loud.errors()).toContain("Everybody on this machine can read --webhook-secret");
    const none = mock(await contractFile(), "--webhookSecret=none");
    await none.line();
    expect(none.errors()).toBe("");
  });

  test("says plainly that a port is taken", async () => {
    await using other = await listening(() => {});
    const { port } = other;
    const program = mock(await contractFile(), `--port=${port}`);
    expect(await program.ended()).toBe(1);
    expect(program.errors()).toBe(
      `taskreel: port ${port} is already in use; choose another one, or 0 for any that is free\n`,
    );
  });

  test.each([
    [
      "a schema that does not compile",
      (it: Document) => set(it, { type: "object", pattern: "[" }),
      /POST \/films.*compile/,
    ],
    [
      "no dialect",
      (it: Document) => Object.assign(it, { jsonSchemaDialect: "https://x.example/" }),
      /\/jsonSchemaDialect: schemas/,
    ],
    ["no states", (it: Document) => delete it["x-task-states"], /films-.*\.yaml: \/x-task-states: write x-task-states/],
    ["no such file", undefined, /There is no file .*none\.yaml/],
    ["an unknown scenario", () => {}, /there is no scenario "none"/, "--scenario=none"],
    ["an unknown clock", () => {}, /--clock is real, manual, .*or a speed/, "--clock=slow"],
    [
      "a clock that stands still by its speed",
      () => {},
      /--clock is real, manual, .*or a speed.*this is x0/,
      "--clock=x0",
    ],
    ["a port that there is not", () => {}, /--port is a number from 0 to 65535; this is 99999/, "--port=99999"],
    ["an unknown engine", () => {}, /--engine is compiled or prism; this is fast/, "--engine=fast"],
    ["a broken scenario", () => {}, /--scenario is neither a name nor JSON/, "--scenario={plan"],
    [
      "a scenario of unknown parts",
      () => {},
      /--scenario.plan.durations is unknown/,
      '--scenario={"plan":{"durations":1}}',
    ],
    ["a scenario that is a list", () => {}, /--scenario: write an object with plan/, "--scenario=[1]"],
    ["an empty secret", () => {}, /--webhook-secret is empty/, "--webhookSecret="],
    ["no such secret", () => {}, /--webhook-secret-file cannot be read/, "--webhookSecretFile=/no/such/file"],
    [
      "a URL for a host",
      () => {},
      /--allow-callback takes host names.*http:\/\/a\.example\//,
      "--allowCallback=http://a.example/",
    ],
  ] as [string, ((it: Document) => unknown) | undefined, RegExp, string?][])(
    "does not start with %s, and names the place",
    async (_, change, expected, option) => {
      const file = change ? await contractFile(change) : join(folder, "none.yaml");
      const program = mock(file, ...(option ? [option] : []));
      expect(await program.ended()).toBe(1);
      expect(program.errors()).toMatch(expected);
    },
  );
});

function set(document: Document, schema: unknown): void {
  document.paths["/films"].post.requestBody.content["application/json"].schema = schema;
}
