import { execFile } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { type Listening, listening } from "../setup/listening.js";
import { filesOf, madeOnce } from "../setup/once.js";
import { root } from "../setup/repository.js";

export { filesOf, root };

/** What a page of the site is made from. */
const SOURCES = ["CHANGELOG.md", "docs", "generated", "openapi/texts", "openapi/workflows", "openapi/mock", "src"];

/** The built site's folder. */
export async function builtSite(): Promise<string> {
  const folder = await madeOnce("site", SOURCES, async (made) => {
    const args = ["--import", "tsx", join(root, "docs/.vitepress/build.ts"), "--out", join(made, "dist")];
    await promisify(execFile)(process.execPath, args, { cwd: root });
  });
  return join(folder, "dist");
}

/** A static host of the plainest kind: files by their names, index.html for folders, no rewriting. */
export async function serve(folder: string): Promise<Listening> {
  const types: Record<string, string> = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".css": "text/css",
    ".md": "text/markdown; charset=utf-8",
    ".svg": "image/svg+xml",
    ".json": "application/json",
  };
  return listening((request, response) => {
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
}
