import type { Command } from "commander";
import { end } from "./end.js";

/** The commands about what the contracts say. */
export function addContractCommands(program: Command): void {
  program.commandsGroup("Contract:");
  program
    .command("models [host]")
    .description("every endpoint and variant, with limits and prices")
    .option("--json", "one JSON object per line")
    .action(async (host: string | undefined, flags: { json?: boolean }) =>
      end((await import("../command/models.js")).listModels(host, flags), flags),
    );
  program
    .command("docs [host]")
    .description("open the reference of a host and print its location")
    .option("--no-open", "only print its location")
    .action(async (host: string | undefined, flags: { open: boolean }) =>
      end((await import("../command/docs.js")).openDocs(host, flags)),
    );
  program
    .command("completion <shell>")
    .description("print the completion script for bash, zsh or fish")
    .action(async (shell: string) => end((await import("../command/completion.js")).printCompletion(shell)));
  program
    .command("complete", { hidden: true })
    .argument("[words...]")
    .helpOption(false)
    .action(async (words: string[]) => (await import("../command/completion.js")).complete(program, words));

  program
    .command("skill [folder]")
    .description("copy the skill for agents into a folder, or print its location; changes no agent's configuration")
    .option("--overwrite", "replace files of the skill that were changed, or are of another version")
    .action(async (folder: string | undefined, flags: { overwrite?: boolean }) =>
      end((await import("../command/skill.js")).giveSkill(folder, flags)),
    );
}
