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
import { withSentences } from "./sentences/sentences.js";

const run = promisify(execFile);
const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/**
 * Bundles openapi/<host>/openapi.yaml into one file and returns it parsed: what its operations share comes from
 * `shared.overlay.yaml` beside it, sentences about times and prices from the contract's own data.
 *
 * @throws Error when an action of the overlay matches nothing or is not understood.
 */
export async function bundle(root: string, host: string, output: string): Promise<OpenApiDocument> {
  const config = join(root, "openapi/rules/redocly.yaml");
  const source = join(root, "openapi", host, "openapi.yaml");
  // Its update check and usage reports would call the network.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  await run(process.execPath, [redocly, "bundle", source, "--config", config, "-o", output], { env });
  const own = parse(await readFile(output, "utf8")) as OpenApiDocument;
  const whole = await applyOverlay(own, join(root, "openapi", host, "shared.overlay.yaml"));
  const figures = figuresInProse(whole).map(({ at, figure }) => {
    const { file, line } = sourceOf(root, host, at);
    return `${file}:${line}: "${figure}" stands in prose: x-task and x-prices say it, a sentence is made from them`;
  });
  if (figures.length > 0) throw new Error(figures.join("\n"));
  const document = inOrder(withSentences(whole, host));
  await writeFile(output, stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }));
  return document;
}
