import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { refuseMisread } from "../../../src/cli/flags/arguments.js";

const command = new Command()
  .option("--prompt <text>")
  .option("--loud [text]")
  .option("--hosts <name...>")
  .option("-i, --input <file>")
  .option("-q, --quiet")
  .option("--json");

const refused = (args: readonly string[]) => {
  try {
    refuseMisread(command, args);
    return undefined;
  } catch (error) {
    return error as Error & { exitCode: number };
  }
};

describe("a flag that has no value does not take the next one for it", () => {
  test.each([
    { args: ["--prompt", "--json"], says: "write --prompt=--json if that is the value" },
    { args: ["--prompt", "--input=a.json"], says: "--prompt needs a value, and --input after it is a flag" },
    { args: ["--quiet", "-i", "-q"], says: "write --input=-q if" },
    { args: ["--prompt", "--help"], says: "--help after it is a flag" },
    { args: ["--prompt", "--", "Fog"], says: "-- after it is a flag" },
  ])("$args", ({ args, says }) => {
    const error = refused(args);
    expect(error?.message).toContain(says);
    expect(error?.exitCode).toBe(2);
  });

  test.each([
    [["--prompt=--json"]],
    [["--prompt", "-5 degrees", "--json"]],
    [["--prompt", "--json is a flag"]],
    [["--prompt", "--unheard-of"]],
    [["--loud", "--json"]],
    [["--input", "-", "--quiet"]],
    [["--", "--prompt", "--json"]],
  ])("%j is read as it stands", (args) => expect(refused(args)).toBeUndefined());
});

test("a flag that takes one value is not given two", () => {
  expect(refused(["--prompt", "A", "--quiet", "--prompt=B"])?.message).toContain("--prompt is given twice");
  expect(refused(["-i", "a", "--input", "b"])?.message).toContain("--input is given twice");
  expect(refused(["--json", "--json", "--hosts", "a", "--hosts", "b", "--", "--prompt", "--prompt"])).toBeUndefined();
});
