import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { hostsIn } from "../contract/hosts.js";
import { sourceOf } from "./bundle/source.js";

/**
 * `npm run lint:contract`: Redocly's and the house's rules look at the bundles, where nothing is missing any more; what they
 * find is told at the line of openapi/ that it comes from.
 */
interface Finding {
  readonly keys: readonly (string | number)[];
  readonly message: string;
  readonly rule: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const run = promisify(execFile);

for (const host of hostsIn(join(root, "generated"))) {
  const file = join(root, "generated", host, "openapi.yaml");
  const findings = (await Promise.all([redocly(file), spectral(file)])).flat();
  const lines = findings.map(({ keys, message, rule }) => {
    const { file: source, line } = sourceOf(root, host, keys);
    return `${source}:${line}: ${message} (${rule})`;
  });
  for (const line of new Set(lines)) console.error(line);
  if (lines.length > 0) process.exitCode = 1;
}

async function redocly(file: string): Promise<Finding[]> {
  const config = ["--config", "openapi/rules/redocly.yaml", "--format", "json"];
  const { problems } = (await report("@redocly/cli/bin/cli.js", ["lint", file, ...config])) as {
    problems: { ruleId: string; message: string; location: { pointer?: string }[] }[];
  };
  return problems.map(({ ruleId, message, location }) => ({
    rule: ruleId,
    message,
    keys: (location[0]?.pointer ?? "#/").slice(2).split("/").filter(Boolean).map(decoded),
  }));
}

async function spectral(file: string): Promise<Finding[]> {
  const ruleset = [
    "--ruleset",
    "openapi/rules/spectral.yaml",
    "--format",
    "json",
    "--fail-severity",
    "warn",
    "--quiet",
  ];
  const problems = (await report("@stoplight/spectral-cli/dist/index.js", ["lint", file, ...ruleset])) as {
    code: string;
    message: string;
    path: (string | number)[];
  }[];
  return problems.map(({ code, message, path }) => ({ rule: code, message, keys: path }));
}

/** What the program prints as JSON, whether it is content or not. */
async function report(program: string, args: readonly string[]): Promise<unknown> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const options = { env, cwd: root, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await run(process.execPath, [require.resolve(program), ...args], options).catch(
    (error: { stdout?: string; message: string }) => {
      if (!error.stdout?.trim().startsWith("{") && !error.stdout?.trim().startsWith("["))
        throw new Error(error.message);
      return { stdout: error.stdout };
    },
  );
  return JSON.parse(stdout);
}

function decoded(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}
