import type { ResultKind } from "../../client/rules.js";
import type { FlatObject } from "../../contract/model/flat.js";
import type { Offer, TypedTool } from "./offer.js";

/** A tool as the protocol lists it. */
export interface ToolFacts {
  readonly title?: string;
  readonly description: string;
  readonly input: FlatObject;
  readonly annotations: {
    readonly readOnlyHint: boolean;
    readonly idempotentHint?: boolean;
    readonly openWorldHint?: boolean;
    readonly destructiveHint?: boolean;
  };
}

const text = (description: string) => ({ type: "string", minLength: 1, description });
const READS = { readOnlyHint: true, idempotentHint: true, openWorldHint: true };
const WRITES = { readOnlyHint: false, idempotentHint: true, openWorldHint: true, destructiveHint: false };
const id = text("Its id, or the name of an order from task_list.");
const purchase = { ...text("Names this order. An equal one within ten minutes needs a new name."), maxLength: 200 };
// What is left out is what clients take for granted: it stands in every one of up to a dozen tools.
const BUYS = { readOnlyHint: false, destructiveHint: false };

/** A tool that orders at one endpoint, as the protocol lists it. */
export function orderTool({ description, input }: TypedTool): ToolFacts {
  const properties = { ...input.properties, purchase };
  return { description, input: { ...input, properties }, annotations: BUYS };
}

const MAKES: readonly ResultKind[] = ["video", "image", "audio", "text", "file", "data"];

/** What a model is told: what a tool does, what it costs, what comes next. */
export const toolsOf = ({ hosts, services }: Offer) =>
  ({
    task_create: {
      title: "Start a paid task",
      description: `Make a video, image, song or speech with ${services.join(", ")} and others, at ${hosts.join(" or ")}. Starts a paid task and returns its task_id at once; results take seconds to minutes. Call models first for endpoints, fields and prices, and ask the user before spending. Then call task_wait.`,
      input: {
        type: "object",
        properties: {
          endpoint: text("Host and endpoint, as models names them."),
          input: { type: "object", description: "The fields of the endpoint, as models tells them." },
          purchase,
        },
        required: ["endpoint", "input"],
        additionalProperties: false,
      },
      annotations: BUYS,
    },
    task_wait: {
      title: "Wait for a task",
      description:
        "Wait for a task for up to max_seconds, by default 45. When it is not done, call it again: the task goes on. Costs nothing.",
      input: {
        type: "object",
        properties: {
          task_id: id,
          max_seconds: {
            type: "number",
            minimum: 1,
            maximum: 3600,
            description: "How long to wait in this call; the owner's limit holds.",
          },
        },
        required: ["task_id"],
        additionalProperties: false,
      },
      annotations: READS,
    },
    task_get: {
      title: "Ask once how a task is",
      description: "Ask once how a task is, without waiting. Costs nothing.",
      input: { type: "object", properties: { task_id: id }, required: ["task_id"], additionalProperties: false },
      annotations: READS,
    },
    task_download: {
      title: "Save what a task made",
      description:
        "Save the video, image or sound of a task that is done to a file in the owner's folder. Result URLs expire, files stay.",
      input: {
        type: "object",
        properties: {
          task_id: id,
          file: text("A name for it in that folder, such as clip.mp4. Several files get numbers."),
        },
        required: ["task_id", "file"],
        additionalProperties: false,
      },
      annotations: WRITES,
    },
    task_list: {
      title: "List tasks",
      description:
        "What was ordered from this machine: submissions of unknown fate first, then open tasks. Use it after an interruption. Asks no host.",
      input: {
        type: "object",
        properties: { open_only: { type: "boolean", description: "Leave out what is over. Default true." } },
        additionalProperties: false,
      },
      annotations: { ...READS, openWorldHint: false },
    },
    models: {
      title: "Find models, fields and prices",
      description:
        "Find endpoints by words, such as a service or a model, by what they make, or by price; or, with endpoint, the fields, limits and prices of one. Costs nothing.",
      input: {
        type: "object",
        properties: {
          query: { type: "string", description: "Words that must all occur." },
          makes: { type: "string", enum: MAKES, description: "What the result is." },
          max_price: {
            type: "number",
            minimum: 0,
            description:
              "Only endpoints that have an example of which the published price is at most this; cheapest first.",
          },
          endpoint: text("One endpoint, for its fields."),
        },
        additionalProperties: false,
      },
      annotations: { ...READS, openWorldHint: false },
    },
    upload: {
      title: "Upload a picture, clip or sound",
      description:
        "Upload a picture, clip or sound from the owner's folder to a host, and get the url for fields that take one.",
      input: {
        type: "object",
        properties: { host: { type: "string", enum: hosts }, file: text("Its name in the owner's folder.") },
        required: ["host", "file"],
        additionalProperties: false,
      },
      annotations: BUYS,
    },
    balance: {
      title: "What is left to spend",
      description: "What is left to spend at a host.",
      input: {
        type: "object",
        properties: { host: { type: "string", enum: hosts } },
        required: ["host"],
        additionalProperties: false,
      },
      annotations: READS,
    },
  }) satisfies Readonly<Record<string, ToolFacts>>;

export type ToolName = keyof ReturnType<typeof toolsOf>;
