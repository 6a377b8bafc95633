#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { refuseMisread } from "./flags/arguments.js";
import { addContractCommands } from "./program/contract.js";
import { addDevelopmentCommands } from "./program/development.js";
import { addTaskCommands } from "./program/tasks.js";
import { report } from "./terminal/failure.js";
import { print } from "./terminal/print.js";
import { outliveReaders, outliveStreams } from "./terminal/terminal.js";
import { asksForHelp, usageOutput } from "./terminal/usage.js";

outliveReaders();
outliveStreams();

const args = process.argv.slice(2);
const program = new Command("taskreel")
  .description(
    "Generation APIs for video, sound, music and pictures: submit, wait, download; and a mock server, from one contract.",
  )
  .exitOverride()
  .configureOutput(usageOutput(args))
  .enablePositionalOptions()
  .hook("preAction", (_, command) => refuseMisread(command, args))
  .option("-V, --version", "print the version")
  .on("option:version", () => {
    print(JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version);
    process.exit(0);
  });

// Commands take it over when they are made.
if (asksForHelp(args)) program.configureHelp((await import("./terminal/help.js")).HELP);
addTaskCommands(program);
addContractCommands(program);
addDevelopmentCommands(program);

program.parseAsync().catch(async (error: Error) => {
  process.exitCode = await report(error, args.includes("--json"));
});
