import { execFile, spawn } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { type MockServer, startMockServer } from "taskreel/mock";
import { IMAGE_BASE64 } from "../../src/mock/media/image.js";
import { HOST_ADDRESSES, hostsAt } from "../setup/hosts.js";
import { root } from "../setup/repository.js";
import { commandLine } from "./command-line.js";
import type { Chain } from "./pages.js";
import { fromSource } from "./sources.js";

/** A reader at work: a folder with the package installed, and a mock server in the place of every host. */
export interface Reader extends AsyncDisposable {
  readonly mock: MockServer;
  /** Where programs run and leave their files. */
  readonly folder: string;
  /** Runs a program of the page to its end and returns what it printed; throws when it fails. `also` joins its environment. */
  run(chain: Chain, also?: Readonly<Record<string, string>>): Promise<string>;
}

/** Real hosts, and the mock at its usual port. */

/** Programs pause as real hosts want it; here the pause is short. */
const HURRY = "import time\n_sleep = time.sleep\ntime.sleep = lambda seconds: _sleep(min(seconds, 0.2))\n";

/** For a page of tests in Python, without pytest at hand: they are plain functions. */
const CALL_TESTS = `
for name, it in list(globals().items()):
    if name.startswith("test_"):
        it()
`;

export async function startReading(): Promise<Reader> {
  const mock = await startMockServer({ duration: 150 });
  const folder = mkdtempSync(join(tmpdir(), "taskreel-guides-"));
  const cwd = join(folder, "project");
  const bin = join(folder, "bin");
  for (const it of [cwd, bin]) mkdirSync(it);
  symlinkSync(join(root, "node_modules"), join(cwd, "node_modules"));
  writeFileSync(join(cwd, "package.json"), '{ "type": "module" }');
  // What a page calls the reader's own document.
  copyFileSync(join(root, "test/fixtures/documents/keywords.yaml"), join(cwd, "my-api.yaml"));
  // And a picture of the reader's own.
  writeFileSync(join(cwd, "cat.jpg"), Buffer.from(IMAGE_BASE64, "base64"));
  writeFileSync(join(folder, "sitecustomize.py"), HURRY);
  const command = (name: string, text: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  const taskreel = `"${process.execPath}" "${await commandLine()}"`;
  command("taskreel", `exec ${taskreel} "$@"`);
  command(
    "npx",
    `[ "$1" = taskreel ] || { echo "npx $1 is no command of this package" >&2; exit 127; }\nshift\nexec ${taskreel} "$@"`,
  );
  command("sleep", "exec /bin/sleep 0.2");

  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: folder,
    PYTHONPATH: folder,
    ...hostsAt(mock.url),
    KIE_WEBHOOK_SECRET: "mock-webhook-secret",
  };
  let count = 0;

  async function run(chain: Chain, also = {}): Promise<string> {
    const code = chain.code.replaceAll(HOST_ADDRESSES, mock.url).replaceAll(/\b8787\b/g, String(await freePort()));
    const foreign = (code.match(/https?:\/\/[^/\s"'`)>]+/g) ?? []).filter((it) => it !== mock.url && !isHarmless(it));
    if (foreign.length > 0) throw new Error(`${chain.title} would speak to ${foreign.join(", ")}`);
    if ("background" in chain.marks) return serve(code);
    if (chain.language === "sh") return start("bash", ["--norc", "-euo", "pipefail", "-c", code]);
    const file = join(cwd, `block-${++count}`);
    if (chain.language === "py") {
      writeFileSync(`${file}.py`, code + (code.includes("def test_") ? CALL_TESTS : ""));
      return start("python3", [`${file}.py`]);
    }
    writeFileSync(`${file}.ts`, code);
    await build({
      entryPoints: [`${file}.ts`],
      outfile: `${file}.mjs`,
      bundle: true,
      platform: "node",
      format: "esm",
      plugins: [fromSource(cwd)],
      external: ["@stoplight/*"],
      logLevel: "silent",
    });
    return start(process.execPath, [`${file}.mjs`], also);
  }

  /** A server that a reader leaves running: it comes up, says where it is, and is stopped. */
  async function serve(code: string): Promise<string> {
    const args = code.trim().split(/\s+/);
    const server = spawn(join(bin, args[0] as string), [...args.slice(1), "--port", "0"], { cwd, env });
    try {
      const ready = await new Promise<string>((resolve, reject) => {
        server.stdout.on("data", (text) => /http:\/\/127\.0\.0\.1:\d+/.test(text) && resolve(String(text)));
        server.stderr.on("data", (text) => reject(new Error(String(text))));
        server.once("error", reject);
        server.once("exit", (status) => reject(new Error(`${code} ended with ${status}`)));
      });
      return ready;
    } finally {
      server.kill();
    }
  }

  function start(program: string, args: readonly string[], also = {}): Promise<string> {
    return new Promise((resolve, reject) => {
      execFile(program, args, { cwd, env: { ...env, ...also }, timeout: 240_000 }, (error, stdout, stderr) =>
        error ? reject(new Error(`${error.message}\n${stdout}\n${stderr}`)) : resolve(stdout),
      );
    });
  }

  return {
    mock,
    folder: cwd,
    run,
    [Symbol.asyncDispose]: async () => {
      await mock.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** For the servers of a page, which listen on a port of their own. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function isHarmless(address: string): boolean {
  return /^https?:\/\/(127\.0\.0\.1|localhost|([\w-]+\.)*example\.com)(:\d+)?$/.test(address);
}
