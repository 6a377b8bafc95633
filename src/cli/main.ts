#!/usr/bin/env node
import { Command, InvalidArgumentError } from "commander";

const program = new Command("taskreel")
  .description("Asynchronous video generation APIs: clients, polling and a mock server, from one contract.")
  .showHelpAfterError();

program
  .command("mock")
  .description("run the mock server: every contract on one port, tasks that live their life, no key, no credits")
  .option("-p, --port <port>", "port on 127.0.0.1; 0 takes a free one", wholeNumber, 4010)
  .option("-d, --duration <ms>", "life of a task in milliseconds, from creation to the end", wholeNumber, 2000)
  .action(async (options: { port: number; duration: number }) => (await import("./mock.js")).serveMock(options));

program
  .command("demo")
  .description("run four tasks on a mock server from create to file; with --live one task on the real host")
  .option("-o, --out <folder>", "where the files go", "out")
  .option("--live", "send one task to the real host, which charges for it")
  .option("--yes", "agree to the price of --live")
  .action(async (options: { out: string; live?: boolean; yes?: boolean }) => {
    const demo = await import("./demo.js");
    process.exitCode = await (options.live ? demo.runLive(options) : demo.runDemo(options));
  });

program.parseAsync().catch((error: Error) => {
  process.stderr.write(`taskreel: ${error.message}\n`);
  process.exitCode = error.name === "ConfigurationError" ? 2 : 1;
});

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}
