#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { refuseMisread } from "./flags/arguments.js";
import { addContractCommands } from "./program/contract.js";
import { addDevelopmentCommands } from "./program/development.js";
import { addTaskCommands } from "./program/tasks.js";
import { report } from "./terminal/failure.js";
import { shown } from "./terminal/help.js";
import { print } from "./terminal/print.js";
import { outliveReaders, outliveStreams } from "./terminal/terminal.js";

outliveReaders();
outliveStreams();

const program = shown(new Command("taskreel"), process.argv)
  .description(
    "Generation APIs for video, sound, music and pictures: submit, wait, download; and a mock server, from one contract.",
  )
  .exitOverride()
  .showHelpAfterError("(--help says what can follow)")
  .enablePositionalOptions()
  .hook("preAction", (_, command) => refuseMisread(command, process.argv.slice(2)))
  .option("-V, --version", "print the version")
  .on("option:version", () => {
    print(JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version);
    process.exit(0);
  });

addTaskCommands(program);
addContractCommands(program);
addDevelopmentCommands(program);

program.parseAsync().catch(async (error: Error) => {
  process.exitCode = await report(error, process.argv.includes("--json"));
});
