import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a page of the site is made from. */
const SOURCES = [
  "docs",
  "generated",
  "openapi/overlays",
  "openapi/workflows",
  "openapi/mock",
  "src/codegen",
  "src/tasks",
  "src/contract",
];

/**
 * The built site's folder. It is built once for all tests that see the same sources: the folder is named by their
 * contents, and whoever comes second waits for the first.
 */
export async function builtSite(): Promise<string> {
  const folder = join(root, "out/site", await contents());
  const [dist, done, lock] = [join(folder, "dist"), join(folder, "done"), join(folder, "lock")];
  if (existsSync(done)) return dist;
  await mkdir(folder, { recursive: true });
  try {
    await mkdir(lock);
  } catch {
    while (existsSync(lock)) await setTimeout(200);
    return builtSite();
  }
  try {
    const script = join(root, "src/codegen/docs.ts");
    const run = promisify(execFile);
    const startedAt = performance.now();
    await run(process.execPath, ["--import", "tsx", script, "--out", dist], { cwd: root });
    await writeFile(done, `${Math.round(performance.now() - startedAt)} ms\n`);
    await forgetOthers(folder);
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
  return dist;
}

/** A static host of the plainest kind: files by their names, index.html for folders, no rewriting. */
export async function serve(folder: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const types: Record<string, string> = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".css": "text/css",
    ".md": "text/markdown; charset=utf-8",
    ".svg": "image/svg+xml",
    ".json": "application/json",
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file) || !extname(file)) return response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      // Their names change with their contents.
      ...(path.startsWith("/assets/") && { "cache-control": "max-age=31536000, immutable" }),
    });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Every file of a folder, relative to it. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(folder.length + 1))
    .sort();
}

async function contents(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of await filesOf(join(root, source))) {
      if (/\.vitepress\/(dist|cache|\.temp)\/|^\.shots\//.test(file)) continue;
      hash.update(file).update(await readFile(join(root, source, file)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

/** Builds of earlier sources are of no more use; one that is being made is left alone. */
async function forgetOthers(folder: string): Promise<void> {
  for (const name of await readdir(join(root, "out/site"))) {
    const other = join(root, "out/site", name);
    if (other === folder || existsSync(join(other, "lock"))) continue;
    if (Date.now() - (await stat(other)).mtimeMs > 3_600_000) await rm(other, { recursive: true, force: true });
  }
}
