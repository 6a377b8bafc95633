import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

/** What a linter has found in a bundle. */
export interface Finding {
  readonly keys: readonly (string | number)[];
  readonly message: string;
  readonly rule: string;
}

const require = createRequire(import.meta.url);
const run = promisify(execFile);

export async function redocly(root: string, file: string): Promise<Finding[]> {
  const args = ["lint", file, "--config", "openapi/rules/redocly.yaml", "--format", "json"];
  const { problems } = (await report(root, require.resolve("@redocly/cli/bin/cli.js"), args)) as {
    problems: { ruleId: string; message: string; location: { pointer?: string }[] }[];
  };
  return problems.map(({ ruleId, message, location }) => ({
    rule: ruleId,
    message,
    keys: (location[0]?.pointer ?? "#/").slice(2).split("/").filter(Boolean).map(decoded),
  }));
}

export async function spectral(root: string, file: string): Promise<Finding[]> {
  const ruleset = [
    "--ruleset",
    "openapi/rules/spectral.yaml",
    "--format",
    "json",
    "--fail-severity",
    "warn",
    "--quiet",
  ];
  const program = require.resolve("@stoplight/spectral-cli/dist/index.js");
  const problems = (await report(root, program, ["lint", file, ...ruleset])) as {
    code: string;
    message: string;
    path: (string | number)[];
  }[];
  return problems.map(({ code, message, path }) => ({ rule: code, message, keys: path }));
}

/** What the program prints as JSON, whether it is content or not. */
async function report(root: string, program: string, args: readonly string[]): Promise<unknown> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const options = { env, cwd: root, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await run(process.execPath, [program, ...args], options).catch(
    (error: { stdout?: string; message: string }) => {
      if (!/^\s*[{[]/.test(error.stdout ?? "")) throw new Error(error.message);
      return { stdout: error.stdout ?? "" };
    },
  );
  return JSON.parse(stdout);
}

function decoded(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}
