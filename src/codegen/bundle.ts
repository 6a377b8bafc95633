import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import type { OpenApiDocument } from "../contract/contract.js";

const run = promisify(execFile);
const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** Bundles openapi/<host>/openapi.yaml into one file and returns it parsed. */
export async function bundle(root: string, host: string, output: string): Promise<OpenApiDocument> {
  const config = join(root, "openapi/rules/redocly.yaml");
  const source = join(root, "openapi", host, "openapi.yaml");
  // Its update check and usage reports would call the network.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  await run(process.execPath, [redocly, "bundle", source, "--config", config, "-o", output], { env });
  return parse(await readFile(output, "utf8")) as OpenApiDocument;
}
