import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/**
 * npm packs package.json as it stands, scripts and all, and warns everybody who installs a package that has `prepare`. So
 * while npm packs it stands there without them, and without what only a clone needs: `prepack` builds and takes them away,
 * `postpack` brings them back. npm publish reads the manifest once more after that, and a run that is cut off never comes to
 * `postpack`; for these a process stays behind that brings them back when npm has ended.
 */
const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const MANIFEST = path("package.json");
const ORIGINAL = path("package.original.json");
/** For systems without `ps`, where nobody can tell when npm ends. */
const LONGEST_MS = 60_000;

const [step, npm] = process.argv.slice(2);
if (step === "before") {
  const build = fileURLToPath(new URL("build.ts", import.meta.url));
  execFileSync(process.execPath, [...process.execArgv, build], { stdio: "inherit" });
  const original = readFileSync(MANIFEST, "utf8");
  writeFileSync(ORIGINAL, original);
  // Out of npm's process group: what ends npm must not end this.
  const args = [...process.execArgv, fileURLToPath(import.meta.url), "stay", String(npmProcess() ?? "")];
  spawn(process.execPath, args, { detached: true, stdio: "ignore" }).unref();
  writeStripped(original);
}
// npm publish reads the manifest once more.
if (step === "after" && process.env.npm_command !== "publish") bringBack();
if (step === "stay") {
  const until = Date.now() + LONGEST_MS;
  while (existsSync(ORIGINAL) && (npm ? isRunning(Number(npm)) : Date.now() < until)) await setTimeout(50);
  bringBack();
}

function writeStripped(original: string): void {
  const { scripts, devDependencies, allowScripts, scarfSettings, ...manifest } = JSON.parse(original);
  const stripped = path("package.stripped.json");
  writeFileSync(stripped, `${JSON.stringify(manifest, undefined, 2)}\n`);
  // In one step: whenever this is cut off, package.json is whole.
  renameSync(stripped, MANIFEST);
}

function bringBack(): void {
  if (existsSync(ORIGINAL)) renameSync(ORIGINAL, MANIFEST);
}

/** npm starts scripts through a shell, which may stand between or have made way. */
function npmProcess(): number | undefined {
  try {
    const told = execFileSync("ps", ["-o", "ppid=,comm=", "-p", String(process.ppid)], { encoding: "utf8" });
    const [, parent, command = ""] = /^\s*(\d+)\s+(.*?)\s*$/.exec(told) ?? [];
    return /sh$/.test(command) ? Number(parent) : process.ppid;
  } catch {
    return undefined;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
