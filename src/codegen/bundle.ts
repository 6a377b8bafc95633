import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import type { OpenApiDocument } from "../contract/contract.js";
import { figuresInProse } from "./bundle/figures.js";
import { inOrder } from "./bundle/order.js";
import { applyOverlay } from "./bundle/overlay.js";
import { sourceOf } from "./bundle/source.js";
import { bundleFaults, SourceFault } from "./faults.js";
import { redocly } from "./redocly.js";
import { withSentences } from "./sentences/sentences.js";

/**
 * Bundles openapi/<host>/openapi.yaml into one file and returns it parsed: what its operations share comes from
 * `shared.overlay.yaml` beside it, sentences about times and prices from the contract's own data.
 *
 * @throws SourceFault telling file and line of what is missing, cannot be read, leads nowhere or does nothing.
 */
export async function bundle(root: string, host: string, output: string): Promise<OpenApiDocument> {
  const config = join(root, "openapi/rules/redocly.yaml");
  const source = join("openapi", host, "openapi.yaml");
  await redocly(["bundle", source, "--config", config, "-o", output], root).catch((error: { stderr?: string }) => {
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
