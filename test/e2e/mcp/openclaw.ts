import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { unpackPackage } from "../../setup/built.js";
import { temporaryFolder } from "../../setup/repository.js";

/**
 * `npm run test:openclaw` installs a real OpenClaw (650 MB, Node 24) in a folder of its own, adds the packed server and skill to it
 * as a user does, and takes all of it away again. Not part of any other run.
 */
const OPENCLAW = "openclaw@2026.9.6";
const SECRET = "key-that-nobody-may-see";
const run = promisify(execFile);

await using folder = await temporaryFolder();
const [app, home, own] = ["app", "home", "taskreel"].map((it) => join(folder.path, it)) as [string, string, string];
for (const it of [app, home, own]) await mkdir(it);
await writeFile(join(app, "package.json"), '{"private":true}');
await unpackPackage(own);
say(`installing ${OPENCLAW} …`);
const npx = (...command: string[]) => run("npx", ["--yes", "--package", "node@24", "--", ...command], { cwd: app });
await npx("npm", "install", "--no-audit", "--no-fund", "--loglevel=error", OPENCLAW);
const node = (await npx("sh", "-c", "command -v node")).stdout.trim();
const script = await realpath(join(app, "node_modules/.bin/openclaw"));

/** Runs a command as a user types it, in a home where nothing else is; shows what it says. */
async function openclaw(...args: string[]): Promise<string> {
  const env = { PATH: process.env.PATH ?? "", HOME: home, RUNAPI_API_KEY: SECRET };
  const { stdout, stderr } = await run(node, [script, ...args], { cwd: home, env, timeout: 180_000 });
  say(`$ openclaw ${args.join(" ")}\n${stdout}${stderr}`);
  assert(!`${stdout}${stderr}`.includes(SECRET), "the key is in no output");
  return stdout;
}

await openclaw(
  ...["mcp", "add", "taskreel", "--command", process.execPath, "--arg", join(own, "dist/cli/main.js"), "--arg", "mcp"],
  ...["--env", "RUNAPI_API_KEY=$" + "{RUNAPI_API_KEY}", "--env", "TASKREEL_MAX_COST=0.60", "--timeout", "120"],
);
const config = readFileSync(join(home, ".openclaw/openclaw.json"), "utf8");
assert(config.includes("$" + "{RUNAPI_API_KEY}") && !config.includes(SECRET), "the placeholder is kept, and no key");

const { servers, tools, diagnostics } = JSON.parse(await openclaw("mcp", "probe", "--json"));
assert.equal(servers.taskreel.tools, tools.length);
assert.deepEqual(diagnostics, []);
for (const it of ["task_create", "task_wait", "task_download", "models"]) assert(tools.includes(`taskreel__${it}`), it);

assert.match(await openclaw("mcp", "doctor", "--probe"), /taskreel: ok/);

await openclaw("skills", "install", join(own, "skills/taskreel"));
assert(existsSync(join(home, ".openclaw/workspace/skills/taskreel/SKILL.md")));
const info = await openclaw("skills", "info", "taskreel");
for (const it of [/taskreel ✓ Ready/, /Visible to model: yes/, /Primary env: RUNAPI_API_KEY/]) assert.match(info, it);
say("OpenClaw takes the server and the skill.");

function say(text: string): void {
  process.stdout.write(`${text.trimEnd()}\n`);
}
