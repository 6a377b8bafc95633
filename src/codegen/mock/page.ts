import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { HEAD } from "../write/standalone.js";

/** The status page as one text that asks for no other, and the policy that lets it run just what is in it. */
export async function writePage(root: string): Promise<string> {
  const folder = join(root, "src/mock/control/page");
  const [html, style, script] = await Promise.all([
    readFile(join(folder, "status.html"), "utf8"),
    bundled(join(folder, "status.css")),
    bundled(join(folder, "status.ts")),
  ]);
  const page = [
    ['<link rel="stylesheet" href="status.css">', `<style>${style}</style>`],
    ['<script src="status.ts"></script>', `<script>${script}</script>`],
  ].reduce((text, [link = "", content = ""]) => replaced(text, link, content), html);
  const policy = [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    "connect-src 'self'",
    "img-src data:",
    "frame-ancestors 'none'",
  ];
  return `${HEAD.replace("openapi/", "src/mock/control/page/")}

export const PAGE: string = ${JSON.stringify(page)};

/** Content-Security-Policy. */
export const POLICY: string = ${JSON.stringify(policy.join("; "))};
`;
}

async function bundled(file: string): Promise<string> {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    minify: true,
  });
  return result.outputFiles[0]?.text.trim() ?? "";
}

function replaced(html: string, link: string, content: string): string {
  const parts = html.split(link);
  if (parts.length !== 2) throw new Error(`status.html: ${link} must stand there once`);
  return parts.join(content);
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
