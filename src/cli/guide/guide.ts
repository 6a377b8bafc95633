import { withChecks } from "../../contract/load.js";
import { CommandFault, EXIT } from "../exit.js";
import { chosenIn } from "../flags/chosen.js";
import { endpointCommand, type Verb } from "../flags/endpoint-command.js";
import { contractOf, contractsOf, type Endpoint, endpointOf, endpointsOf } from "../flags/endpoints.js";
import { commandLine, flagWords } from "../flags/explain.js";
import { withAddresses } from "../flags/files.js";
import { isMock } from "../network/mock.js";
import { connect } from "../order/connect.js";
import { payee, quoteOf } from "../order/price.js";
import { checkOut } from "../order/save.js";
import { uploadText } from "../order/upload.js";
import type { Prompts } from "../terminal/prompts.js";
import { quoted } from "../terminal/terminal.js";
import { askRequest, type Built } from "./request.js";

/**
 * Asks for everything that `taskreel run` needs, shows the command line that says the same, and names the price. Nothing is sent.
 *
 * @returns the words after the verb, with the yes that was given.
 * @throws CommandFault when whoever is asked leaves or says no.
 */
export async function guide(verb: Verb, prompts: Prompts): Promise<string[]> {
  prompts.begin(`taskreel ${verb}: nothing is sent before you have seen the price. Ctrl-C leaves.`);
  const found = await askEndpoint(prompts);
  const { contract, name } = found;
  const { host } = contract.rules;
  // Before anybody writes a request that cannot be sent.
  const { server } = connect(contract);
  const endpoint = { ...found, contract: await withChecks(contract) };
  const { flags } = endpointCommand(verb, endpoint);
  const request = await askRequest(endpoint, flags, prompts);
  const out = verb === "run" ? await askOut(endpoint, request, prompts) : "";
  const saved = out === "" ? [] : [`-o ${quoted(out)}`];
  const line = commandLine([`taskreel ${verb}`, host, name], [...flagWords(flags, request.said), ...saved], LINE);
  prompts.show("The same as a command:", `\n${line}\n`);
  const consent = await askConsent(endpoint, request, server, prompts);
  return [host, name, ...request.words, ...(out === "" ? [] : [`--out=${out}`]), ...consent];
}

/** Cells of a command line that is still read at a glance. */
const LINE = 80;

async function askEndpoint(prompts: Prompts): Promise<Endpoint> {
  const contracts = await contractsOf();
  const hosts = contracts.map(({ rules, info }) => ({ value: rules.host, hint: info.title }));
  const contract = await contractOf(await prompts.choose("Which host?", hosts));
  const choices = endpointsOf(contract)
    .filter(({ operation }) => !operation.deprecated)
    .map((it) => ({ value: it.name, hint: it.operation.summary }));
  return endpointOf(contract, await prompts.choose("What is to be made?", choices));
}

/** Where its files go; empty where they go nowhere. */
function askOut(endpoint: Endpoint, { body }: Built, prompts: Prompts): Promise<string> {
  const { model } = chosenIn(endpoint, body);
  return prompts.write("Save it as (a file, or a folder with a slash; empty saves nothing)", {
    initial: "{model}-{id}.{ext}",
    check: async (out) => {
      try {
        if (out !== "") checkOut({ out }, [model]);
        return undefined;
      } catch (error) {
        if (error instanceof CommandFault) return error.message;
        throw error;
      }
    },
  });
}

/** Asks for the last yes. @returns the flags that hold the purchase to what was agreed to. */
async function askConsent(
  endpoint: Endpoint,
  { body, files }: Built,
  server: string,
  prompts: Prompts,
): Promise<string[]> {
  const isFree = await isMock(payee(server));
  const { amount, text } = quoteOf(endpoint, [withAddresses(body, files)]);
  const price = isFree ? `costs nothing at the mock server ${server}` : text;
  const uploads = files.length > 0 ? `, which uploads ${uploadText(files)} first,` : "";
  if (!(await prompts.agree(`${endpoint.contract.rules.host} ${endpoint.name}${uploads} ${price}. Send it?`))) {
    throw new CommandFault("Nothing was sent.", EXIT.usage);
  }
  if (isFree) return [];
  // To the billionth, as prices are added: no word of it in the notation of science.
  return amount === undefined ? ["--yes"] : ["--max-cost", amount.toFixed(9)];
}
