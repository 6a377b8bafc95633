import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/**
 * `npm run docs` writes docs/reference/<host>.html: one page per host with everything in it. A page that would fetch
 * something from elsewhere fails the build, and the browser is told to fetch nothing either: Redoc's script asks for a
 * logo that no search of the page's elements finds.
 */
const HEAD = `
  <meta http-equiv="Content-Security-Policy"
    content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:">
  <style>a[href^="https://redocly.com/redoc/"]::after { content: "\\a0Redocly"; font-size: 10px; white-space: nowrap }</style>`;
const CHARSET = '<meta charset="utf8" />';

const root = fileURLToPath(new URL("../..", import.meta.url));
const reference = join(root, "docs/reference");
const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

await mkdir(reference, { recursive: true });
const hosts = (await readdir(join(root, "generated"))).sort();
const pages = await Promise.all(hosts.map(page));
for (const { file, bytes, fetched } of pages) {
  console.log(`${relative(root, file)} (${Math.round(bytes / 1024)} KB)`);
  if (fetched.length === 0) continue;
  console.error(`${relative(root, file)} would fetch from elsewhere: ${fetched.join(", ")}`);
  process.exitCode = 1;
}

async function page(host: string): Promise<{ file: string; bytes: number; fetched: readonly string[] }> {
  const file = join(reference, `${host}.html`);
  const config = join(root, "openapi/rules/redocly.yaml");
  const bundle = join(root, "generated", host, "openapi.yaml");
  // Its update check and usage reports would call the network.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const args = [redocly, "build-docs", bundle, "--config", config, "--inlineBundle", "-o", file];
  await promisify(execFile)(process.execPath, args, { env });
  const built = await readFile(file, "utf8");
  if (!built.includes(CHARSET)) throw new Error(`${file} has no ${CHARSET} to put the content policy after.`);
  const html = built.replace(CHARSET, CHARSET + HEAD);
  await writeFile(file, html);
  return { file, bytes: Buffer.byteLength(html), fetched: elsewhere(html) };
}

/** URLs on other hosts that a browser fetches by itself on opening the page. Links that a reader may follow are fine. */
function elsewhere(html: string): string[] {
  // What a script's text holds is no element of the page.
  const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, "$1");
  const elements = /<(?:script|link|img|iframe|source|video|audio|object|embed|use|image)\b[^>]*>/gi;
  const addresses = /\b(?:src|srcset|href|data|poster)\s*=\s*["']?((?:https?:)?\/\/[^"'\s>]+)/gi;
  const styles = /(?:@import\s*|url\(\s*)["']?((?:https?:)?\/\/[^"')\s]+)/gi;
  const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((it) => it[1] as string);
  return [...(markup.match(elements) ?? []).flatMap((it) => found(it, addresses)), ...found(markup, styles)];
}
