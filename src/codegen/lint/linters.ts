import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { pointerKey } from "../../client/kernel/pointer.js";
import { type Printed, redocly } from "../redocly.js";

/** What a linter has found in a bundle. */
export interface Finding {
  readonly keys: readonly (string | number)[];
  readonly message: string;
  readonly rule: string;
}

const require = createRequire(import.meta.url);

export async function byRedocly(root: string, file: string): Promise<Finding[]> {
  const args = ["lint", file, "--config", "openapi/rules/redocly.yaml", "--format", "json"];
  const { problems } = (await reported(redocly(args, root))) as {
    problems: { ruleId: string; message: string; location: { pointer?: string }[] }[];
  };
  return problems.map(({ ruleId, message, location }) => ({
    rule: ruleId,
    message,
    keys: (location[0]?.pointer ?? "#/").slice(2).split("/").filter(Boolean).map(decoded),
  }));
}

export async function bySpectral(root: string, file: string): Promise<Finding[]> {
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
  const options = { cwd: root, maxBuffer: 1 << 28 };
  const run = promisify(execFile)(process.execPath, [program, "lint", file, ...ruleset], options);
  const problems = (await reported(run)) as {
    code: string;
    message: string;
    path: (string | number)[];
  }[];
  return problems.map(({ code, message, path }) => ({ rule: code, message, keys: path }));
}

/** What a linter prints as JSON, whether it is content or not. */
async function reported(run: Promise<Printed>): Promise<unknown> {
  const { stdout } = await run.catch((error: Error & Partial<Printed>) => {
    if (!/^\s*[{[]/.test(error.stdout ?? "")) throw error;
    return { stdout: error.stdout ?? "" };
  });
  return JSON.parse(stdout);
}

function decoded(key: string): string {
  return pointerKey(decodeURIComponent(key));
}
