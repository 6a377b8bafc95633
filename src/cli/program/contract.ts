import { type Command, Option } from "commander";
import { RESULT_KINDS } from "../../contract/model/kinds.js";
import type { ModelsFlags } from "../command/models.js";
import { amountOf } from "../flags/options.js";
import { end } from "./end.js";

/** The commands about what the contracts say. */
export function addContractCommands(program: Command): void {
  program.commandsGroup("Contract:");
  program
    .command("models [host] [service]")
    .description("every endpoint and variant, or those you look for, with limits and prices")
    .option("--find <words>", "only where all these words occur in the name, the service or the summary")
    .addOption(new Option("--makes <kind>", "only what gives this kind of result").choices(RESULT_KINDS))
    .option(
      "--max-price <amount>",
      "only what has an example that costs at most this, by the published price",
      amountOf,
    )
    .option("--json", "one JSON object per line")
    .action(async (host: string | undefined, service: string | undefined, flags: ModelsFlags) =>
      end((await import("../command/models.js")).listModels(host, service, flags), flags),
    );
  program
    .command("docs [host]")
    .description("open the reference of a host, one page that needs no network, and print its location")
    .option("--no-open", "only print its location")
    .addHelpText("after", "\nThe site with guides and samples is made in a clone: npm run docs, npm run docs:preview.")
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
