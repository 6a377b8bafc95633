import { stringify } from "yaml";
import { firstAt } from "../../client/kernel/pointer.js";
import type { Contract, Operation } from "../../contract/contract.js";
import { isObject } from "../../contract/document/json.js";
import { callbackField } from "../../contract/model/tasks/callback.js";
import { contractFor } from "../../contract/model/tasks/reading.js";
import { serviceWord } from "../../contract/model/tasks/services.js";
import { type Awaited, askAgain, askStep, awaitedIn, ENDS, type End, type Node, nameOf, yes } from "./waiting.js";

const AUTHORIZATION = { in: "header", name: "Authorization", value: "Bearer {$inputs.key}" };
const FAILING = { in: "header", name: "Mock-Scenario", value: "failing" };
const KEY = { description: "Your API key.", type: "string", format: "password" };
const ID = { description: "The id in the answer to the create call.", type: "string" };

/**
 * Arazzo documents, by the file of generated/<host>/ that each belongs in. Of every service one has its tasks, each started
 * and followed to both its ends, and one has the waits alone, for chains, which start their tasks themselves.
 */
export function writeWorkflows(contract: Contract): Record<string, string | undefined> {
  const all = awaitedIn(contract);
  const services = [...new Set(all.map((it) => it.service ?? "other"))];
  const files = services.flatMap((service) => {
    const awaited = all.filter((it) => (it.service ?? "other") === service);
    const file = `${serviceWord(service)}.arazzo.yaml`;
    return [
      [`workflows/${file}`, tasks(contract, service, awaited)],
      [`waits/${file}`, waits(contract, service, awaited)],
    ];
  });
  return Object.fromEntries(files);
}

function tasks(contract: Contract, service: string, awaited: readonly Awaited[]): string | undefined {
  // What may answer with its result at once is followed where a chain needs it.
  const started = awaited.filter((it) => it.task.life === undefined && bodyAlone(it));
  if (started.length === 0) return undefined;
  return written(contract, {
    info: {
      title: `${service}, task by task`,
      summary: "Start a task, and ask until it has ended.",
      description:
        "A failing task is asked for with `Mock-Scenario`, which the mock server understands and a host ignores.",
    },
    workflows: started.flatMap((create) => ENDS.map((end) => task(contract, create, end))),
    components: {
      inputs: { Key: inputs("What the workflow needs to know.", { key: KEY }) },
      parameters: { authorization: AUTHORIZATION, failing: FAILING },
      failureActions: askAgain(contract, started),
    },
  });
}

function waits(contract: Contract, service: string, awaited: readonly Awaited[]): string {
  return written(contract, {
    info: {
      title: `${service}, waiting for a task`,
      summary: "Ask for a task until it has succeeded.",
      description: "A chain starts a task and calls one of these with its id. Its output `task` is the last answer.",
    },
    workflows: awaited.map((create) => wait(contract, create)),
    components: {
      inputs: { Task: inputs("The task to wait for.", { key: KEY, id: ID }) },
      parameters: { authorization: AUTHORIZATION },
      failureActions: askAgain(contract, awaited),
    },
  });
}

function task(contract: Contract, create: Awaited, end: End): Node {
  const { rules } = contractFor(contract, create);
  const fails = end === "failed";
  const name = nameOf(create);
  return {
    workflowId: `${name.charAt(0).toLowerCase()}${name.slice(1)}${fails ? "Fails" : ""}`,
    summary: `${create.summary}${fails ? ", which fails" : ""}.`,
    inputs: { $ref: "#/components/inputs/Key" },
    parameters: [{ reference: "$components.parameters.authorization" }],
    steps: [
      {
        stepId: "create",
        description: "Start the task.",
        operationId: create.id,
        ...(fails && { parameters: [{ reference: "$components.parameters.failing" }] }),
        requestBody: { contentType: create.body?.mediaType ?? "application/json", payload: bodyAlone(create) },
        successCriteria: yes(rules.envelope),
        outputs: { id: `$response.body#${rules.id[0]}` },
      },
      askStep(contract, create, end, "wait", "$steps.create.outputs.id"),
    ],
    outputs: { task: "$steps.wait.outputs.task" },
  };
}

function wait(contract: Contract, create: Awaited): Node {
  return {
    workflowId: `until${nameOf(create)}Succeeded`,
    summary: `${create.summary}: until it has succeeded.`,
    inputs: { $ref: "#/components/inputs/Task" },
    parameters: [{ reference: "$components.parameters.authorization" }],
    steps: [askStep(contract, create, "succeeded", "wait", "$inputs.id")],
    outputs: { task: "$steps.wait.outputs.task" },
  };
}

/** Its first example that names no other task, without the address to call back; none where all do, and only a chain leads there. */
function bodyAlone(create: Operation): Node | undefined {
  const { body, refs = [] } = create;
  const examples = Object.values(body?.examples ?? {}).filter(isObject);
  const example = examples.find((it) => refs.every(({ field }) => firstAt(it, [field]) === undefined));
  const hook = callbackField(create);
  return example && Object.fromEntries(Object.entries(example).filter(([name]) => name !== hook));
}

function inputs(description: string, properties: Node): Node {
  return { description, type: "object", required: Object.keys(properties), properties };
}

function written(contract: Contract, { info, ...document }: { readonly info: Node } & Node): string {
  const whole = {
    arazzo: "1.0.1",
    info: { ...info, version: "0.1.0" },
    sourceDescriptions: [{ name: contract.rules.host, type: "openapi", url: "../openapi.yaml" }],
    ...document,
  };
  return `# Written by codegen from openapi/; do not edit.\n${stringify(whole, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}
