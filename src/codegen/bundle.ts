import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse, stringify } from "yaml";
import type { OpenApiDocument } from "../contract/contract.js";
import { figuresInProse } from "./bundle/figures.js";
import { inOrder } from "./bundle/order.js";
import { applyOverlay } from "./bundle/overlay.js";
import { sourceOf } from "./bundle/source.js";
import { bundleFaults, SourceFault } from "./faults.js";
import { withSentences } from "./sentences/sentences.js";

const run = promisify(execFile);
const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/**
 * Bundles openapi/<host>/openapi.yaml into one file and returns it parsed: what its operations share comes from
 * `shared.overlay.yaml` beside it, sentences about times and prices from the contract's own data.
 *
 * @throws SourceFault telling file and line of what is missing, cannot be read, leads nowhere or does nothing.
 */
export async function bundle(root: string, host: string, output: string): Promise<OpenApiDocument> {
  const config = join(root, "openapi/rules/redocly.yaml");
  const source = join("openapi", host, "openapi.yaml");
  // Its update check and usage reports would call the network.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const args = [redocly, "bundle", source, "--config", config, "-o", output];
  await run(process.execPath, args, { env, cwd: root }).catch((error: { stderr?: string }) => {
    throw bundleFaults(error.stderr ?? "", root) ?? error;
  });
  const own = parse(await readFile(output, "utf8")) as OpenApiDocument;
  const whole = await applyOverlay(own, root, join("openapi", host, "shared.overlay.yaml"));
  const figures = figuresInProse(whole).map(({ at, figure }) => {
    const { file, line } = sourceOf(root, host, at);
    return `${file}:${line}: "${figure}" stands in prose: x-task and x-prices say it, a sentence is made from them`;
  });
  if (figures.length > 0) throw new SourceFault(figures);
  const document = inOrder(withSentences(whole, host));
  await writeFile(output, stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }));
  return document;
}
