import type { Contract } from "../../contract/contract.js";
import { ContractFault } from "../../contract/document/fault.js";
import { flatObject } from "../../contract/model/flat.js";
import type { Action } from "../../contract/model/tasks/actions.js";
import { callbackField } from "../../contract/model/tasks/callback.js";
import { actionKind } from "../../contract/model/tasks/makes.js";
import { publishedText } from "../../contract/model/tasks/prices.js";
import { type OrderTool, type Service, servicesOf, serviceWord } from "../../contract/model/tasks/services.js";

/** Clients put the server's name before a tool's, and take 64 characters in all: `taskreel__` is ten of them. */
const LONGEST = 54;

/** The services whose models can be ordered at a host, each with its endpoints: words that agents find tools by. */
export function writeServices(contract: Contract): string {
  const listed = [...servicesOf(contract)].map(
    ([service, actions]): Service => ({ service, endpoints: actions.map(({ name }) => name) }),
  );
  return `${JSON.stringify(listed)}\n`;
}

/** Each order as a tool for agents, by endpoint; one file a service. */
export function writeTools(contract: Contract): Record<string, string> {
  const files = [...servicesOf(contract)].map(([service, actions]) => {
    const tools = Object.fromEntries(actions.map((it) => [it.name, toolOf(contract, it)]));
    return [`tools/${serviceWord(service)}.json`, `${JSON.stringify(tools)}\n`];
  });
  return Object.fromEntries(files);
}

function toolOf(contract: Contract, action: Action): OrderTool {
  const { operation, name } = action;
  // No agent can be called back, and an address for it would tell somebody else what was made.
  const hook = callbackField(operation);
  return {
    name: toolName(contract.rules.host, name),
    description: describe(contract, action),
    input: { ...flatObject(operation.body?.schema, hook === undefined ? [] : [hook]), additionalProperties: false },
  };
}

function toolName(host: string, endpoint: string): string {
  const name = `${host}_${endpoint}`.toLowerCase().replaceAll(/[^a-z\d]+/g, "_");
  if (name.length <= LONGEST) return name;
  throw new ContractFault(`the tool ${name} has ${name.length} characters; clients take ${LONGEST}.`, endpoint);
}

/** What it does, what it costs, what comes next. */
function describe(contract: Contract, action: Action): string {
  const { operation } = action;
  const { service = "", summary, task } = operation;
  const { prices, typical, life } = task;
  const kind = actionKind(contract, action);
  return [
    `${summary.includes(service) ? "" : `${service}: `}${summary}.`,
    life === "sync"
      ? "It costs money, and its answer is the result."
      : `A paid ${kind === "file" ? "" : `${kind} `}task of about ${typical[0]} to ${typical[1]} s; returns its task_id at once.`,
    prices ? `Costs ${publishedText(prices)} (published ${prices.asOf}).` : "No price is published.",
    "Ask the user first. Then call task_wait.",
  ].join(" ");
}
