import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What is installed or built, wherever it lies. */
const LEFT_OUT = new Set([".git", "coverage", "dist", "node_modules", "out", "skills"]);

/** A folder of its own, gone at the end of `await using`. */
export async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "taskreel-test-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** A copy of the repository without what was built, sharing the installed packages. */
export async function copyRepository(): Promise<AsyncDisposable & { readonly path: string }> {
  const copy = await temporaryFolder();
  await cp(root, copy.path, { recursive: true, filter: (source) => !LEFT_OUT.has(basename(source)) });
  await symlink(join(root, "node_modules"), join(copy.path, "node_modules"));
  return copy;
}

/** Every file below a folder with its text, by its path from the top. */
export async function textsOf(top: string, folder: string): Promise<Record<string, string>> {
  const entries = await readdir(join(top, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (it) => [relative(top, it), await readFile(it, "utf8")] as const)),
  );
}

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, whatever the end is. The hosts' keys and addresses are those given, or none. */
export function run(
  cwd: string,
  program: string,
  args: readonly string[],
  given: Record<string, string> = {},
): Promise<Ended> {
  const inherited = Object.entries(process.env).filter(([name]) => !/_(API_KEY|BASE_URL)$|^NODE_OPTIONS$/.test(name));
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env: { ...Object.fromEntries(inherited), ...given } }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
    });
  });
}

export const node = (cwd: string, args: readonly string[], env?: Record<string, string>) =>
  run(cwd, process.execPath, args, env);

/** Path of an installed command's script, for `node`. */
export const tool = (path: string) => join(root, "node_modules", path);

/** Runs a TypeScript file. */
export const tsx = (cwd: string, args: readonly string[], env?: Record<string, string>) =>
  node(cwd, [tool("tsx/dist/cli.mjs"), ...args], env);

/** What a program said, when it should have gone well and did not. */
export function succeeded({ code, stdout, stderr }: Ended): string {
  if (code !== 0) throw new Error(`exit code ${code}\n${stdout}\n${stderr}`);
  return stdout;
}
