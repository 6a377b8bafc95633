import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listening } from "../setup/listening.js";
import { root, run, succeeded, temporaryFolder } from "../setup/repository.js";

// A published package carries no scripts, and a clone keeps its own: however npm packs, and wherever it is cut off.

type Manifest = { readonly version: string; readonly scripts?: Record<string, string> };

let clone: Awaited<ReturnType<typeof temporaryFolder>>;
let original: string;
const manifest = () => readFile(join(clone.path, "package.json"), "utf8");

/** A clone whose build only says that it ran: what is built is no matter here. */
beforeEach(async () => {
  clone = await temporaryFolder();
  await symlink(join(root, "node_modules"), join(clone.path, "node_modules"));
  await mkdir(join(clone.path, "src/codegen"), { recursive: true });
  for (const file of ["package.json", "tsconfig.json", "src/codegen/pack.ts"])
    await cp(join(root, file), join(clone.path, file));
  const build =
    'import { mkdirSync, writeFileSync } from "node:fs"; mkdirSync("dist"); writeFileSync("dist/index.js", "");';
  await writeFile(join(clone.path, "src/codegen/build.ts"), build);
  original = await manifest();
});
afterEach(() => clone?.[Symbol.asyncDispose]());

/** Arguments for a registry that is this one. */
const publishing = (url: string) => ["publish", `--registry=${url}`, `--${url.replace("http:", "")}/:_authToken=any`];

async function registry(onPublish: RequestListener) {
  return await listening((request, response) => {
    if (request.method === "PUT") onPublish(request, response);
    else response.writeHead(404).end("{}");
  });
}

test("npm pack builds, takes the scripts away and leaves the clone as it was", async () => {
  succeeded(await run(clone.path, "npm", ["pack"]));
  expect(await manifest()).toBe(original);
  const { version } = JSON.parse(original) as Manifest;
  const show = (file: string) => run(clone.path, "tar", ["-xzOf", `taskreel-${version}.tgz`, `package/${file}`]);
  expect(JSON.parse(succeeded(await show("package.json")))).not.toHaveProperty("scripts");
  expect(succeeded(await show("dist/index.js"))).toBe("");
});

test("npm publish sends a manifest without scripts", async () => {
  let sent: { versions: Record<string, Manifest> } | undefined;
  await using host = await registry(async (request, response) => {
    sent = (await json(request)) as typeof sent;
    response.writeHead(201, { "content-type": "application/json" }).end("{}");
  });
  succeeded(await run(clone.path, "npm", publishing(host.url)));
  const versions = Object.values(sent?.versions ?? {});
  expect(versions).toHaveLength(1);
  expect(versions[0]?.scripts ?? {}).toEqual({});
  await expect.poll(manifest).toBe(original);
});

test("npm killed while it publishes leaves the clone as it was", async () => {
  let publish = () => {};
  const reached = new Promise<void>((resolve) => {
    publish = resolve;
  });
  await using host = await registry(() => publish());
  const npm = spawn("npm", publishing(host.url), { cwd: clone.path, stdio: "ignore" });
  await reached;
  expect(JSON.parse(await manifest())).not.toHaveProperty("scripts");
  npm.kill("SIGKILL");
  await once(npm, "exit");
  await expect.poll(manifest).toBe(original);
});

test("a folder that is installed is built by prepare", async () => {
  await using consumer = await temporaryFolder();
  await writeFile(join(consumer.path, "package.json"), '{ "private": true }');
  succeeded(await run(consumer.path, "npm", ["install", "--offline", "--no-audit", "--no-fund", clone.path]));
  expect(await readFile(join(clone.path, "dist/index.js"), "utf8")).toBe("");
});
