import { readFileSync } from "node:fs";
import { fromJsonSchema, McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { isObject } from "../../contract/document/json.js";
import { EXIT } from "../exit.js";
import { complain } from "../terminal/tell.js";
import type { Answer } from "./answer.js";
import { refuseInput } from "./input.js";
import { type Offer, offerOf } from "./offer.js";
import { dropUnfilled, type McpFlags, type McpSettings, settingsOf } from "./settings.js";
import { orderTool, type ToolFacts, type ToolName, toolsOf } from "./tools.js";
import type { Underway } from "./underway.js";

type Input = Readonly<Record<string, unknown>>;

/** `taskreel mcp`: tools for agents, on stdin and stdout. Resolves to the exit code once the client has gone, or a signal came. */
export async function serveMcp(flags: McpFlags): Promise<number> {
  // Before any other look at it: what a client has left as it was written is no key, above all.
  dropUnfilled(process.env);
  const settings = settingsOf(flags);
  const offer = await offerOf(settings.only);
  const underway: Underway = new Map();
  let fault: Error | undefined;
  const onerror = (error: Error) => {
    fault = error;
  };
  let closed = () => {};
  const serve = () => {
    const made = serverOf(offer, settings, underway);
    made.server.onclose = () => closed();
    return made;
  };
  const handle = serveStdio(serve, { onerror });
  const code = await new Promise<number>((resolve) => {
    process.stdin.once("end", () => resolve(EXIT.done));
    process.stdin.once("close", () => resolve(EXIT.done));
    // Where the client has not gone, the connection was given up on this side: a line was too long to be read.
    closed = () => setImmediate(() => resolve(process.stdin.readableEnded ? EXIT.done : EXIT.machine));
    for (const name of ["SIGTERM", "SIGINT"] as const) process.once(name, () => resolve(EXIT.done));
  });
  if (code !== EXIT.done) complain(`The connection was given up: ${fault?.message ?? "its input has closed"}`);
  await handle.close().catch(() => {});
  // What was sent has its answer first: an id that comes now is in the journal.
  await Promise.race([
    Promise.allSettled(underway.values()),
    new Promise((resolve) => setTimeout(resolve, 5000).unref()),
  ]);
  return code;
}

function serverOf(offer: Offer, settings: McpSettings, underway: Underway): McpServer {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const server = new McpServer({ name: "taskreel", version });
  const { task_create, ...others } = toolsOf(offer);
  const common: Readonly<Record<string, ToolFacts>> = offer.typed ? others : { task_create, ...others };
  for (const [name, facts] of Object.entries(common)) {
    register(name, facts, (input, signal) => {
      refuseInput(name, facts.input, input);
      return call(name as ToolName, input as Input, signal);
    });
  }
  for (const [name, tool] of offer.typed ?? []) {
    const facts = orderTool(tool);
    register(name, facts, async (input, signal) => {
      const { purchase, ...fields } = isObject(input) ? input : {};
      // What the endpoint takes is looked at by its own checks, which know more than a flat schema does.
      const order = { endpoint: tool.endpoint, input: fields, purchase };
      refuseInput(name, task_create.input, order);
      return call("task_create", order, signal);
    });
  }
  return server;

  function register(
    name: string,
    { input: schema, ...about }: ToolFacts,
    answer: (input: unknown, signal: AbortSignal) => Promise<Answer>,
  ): void {
    const inputSchema = fromJsonSchema<Input>(schema as never, PASSES);
    server.registerTool(name, { ...about, inputSchema }, async (input, { mcpReq }) => {
      const { answerOf, resultOf } = await import("./answer.js");
      try {
        return resultOf(await answer(input, mcpReq.signal));
      } catch (error) {
        return resultOf(answerOf(error));
      }
    });
  }

  /** Loaded at the first call: a list of tools needs neither clients nor contracts. */
  async function call(name: ToolName, input: Input, signal: AbortSignal): Promise<Answer> {
    await (await import("./keys.js")).learnKeys();
    const { openJournal } = await import("../order/journal/journal.js");
    const journal = openJournal();
    const tasks = await import("./tasks.js");
    const ask = { journal, underway, signal };
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(settings.waitSeconds * 1000)]);
    switch (name) {
      case "task_create":
        return (await import("./create.js")).createTask(input as never, { offer, settings, ...ask });
      case "task_wait": {
        const { task_id: id, max_seconds: most = 45 } = input as { task_id?: string; max_seconds?: number };
        return tasks.askFor(`${id}`, { ...ask, seconds: Math.min(most, settings.waitSeconds) });
      }
      case "task_get":
        return tasks.askFor(`${input.task_id}`, { ...ask, seconds: 0 });
      case "task_download": {
        const out = (await import("./folder.js")).outIn(settings.dir, `${input.file}`);
        return tasks.askFor(`${input.task_id}`, { ...ask, signal: inTime, seconds: 0, save: { out } });
      }
      case "task_list":
        return tasks.listTasks(journal, { openOnly: (input as { open_only?: boolean }).open_only ?? true });
      case "models":
        return (await import("./models.js")).findModels(input, offer);
      case "upload":
        return (await import("./host.js")).uploadMedia(input as never, settings, inTime);
      case "balance":
        return (await import("./host.js")).tellBalance(`${input.host}`, inTime);
    }
  }
}

/** Tools look at what they are given themselves: their words name the field, a schema's do not. */
const PASSES = {
  getValidator: () => (input: unknown) => ({ valid: true as const, data: input as never, errorMessage: undefined }),
};
