import { readFileSync } from "node:fs";
import { fromJsonSchema, McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { bundledHosts, bundledServices } from "../../contract/load.js";
import type { Answer } from "./answer.js";
import { dropUnfilled, type McpFlags, type McpSettings, settingsOf } from "./settings.js";
import { type ToolFacts, type ToolName, toolsOf } from "./tools.js";
import type { Underway } from "./underway.js";

type Input = Readonly<Record<string, never>>;

/** `taskreel mcp`: tools for agents, on stdin and stdout. Resolves to the exit code once the client has gone, or a signal came. */
export async function serveMcp(flags: McpFlags): Promise<number> {
  // Before any other look at it: what a client has left as it was written is no key, above all.
  dropUnfilled(process.env);
  const settings = settingsOf(flags);
  const tools = toolsOf({ hosts: bundledHosts(), services: await bundledServices() });
  const underway: Underway = new Map();
  const handle = serveStdio(() => serverOf(tools, settings, underway));
  const ended = new Promise<void>((resolve) => {
    process.stdin.once("close", resolve);
    process.stdin.once("end", resolve);
    for (const name of ["SIGTERM", "SIGINT"] as const) process.once(name, () => resolve());
  });
  await ended;
  await handle.close().catch(() => {});
  // What was sent has its answer first: an id that comes now is in the journal.
  await Promise.race([
    Promise.allSettled(underway.values()),
    new Promise((resolve) => setTimeout(resolve, 5000).unref()),
  ]);
  return 0;
}

function serverOf(tools: ReturnType<typeof toolsOf>, settings: McpSettings, underway: Underway): McpServer {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const server = new McpServer({ name: "taskreel", version });
  for (const [name, facts] of Object.entries(tools) as [ToolName, ToolFacts][]) {
    const { title, description, annotations } = facts;
    const inputSchema = fromJsonSchema<Input>(facts.input as never, PASSES);
    server.registerTool(name, { title, description, annotations, inputSchema }, async (input, { mcpReq }) => {
      const { answerOf, resultOf } = await import("./answer.js");
      const { refuseInput } = await import("./input.js");
      try {
        refuseInput(name, facts, input);
        return resultOf(await call(name, input, mcpReq.signal));
      } catch (error) {
        return resultOf(answerOf(error));
      }
    });
  }
  return server;

  /** Loaded at the first call: a list of tools needs neither clients nor contracts. */
  async function call(name: ToolName, input: Record<string, never>, signal: AbortSignal): Promise<Answer> {
    await (await import("./keys.js")).learnKeys();
    const { openJournal } = await import("../order/journal/journal.js");
    const journal = openJournal();
    const tasks = await import("./tasks.js");
    const ask = { journal, underway, signal };
    switch (name) {
      case "task_create":
        return (await import("./create.js")).createTask(input as never, { settings, ...ask });
      case "task_wait": {
        const { task_id: id, max_seconds: most = 45 } = input as { task_id?: string; max_seconds?: number };
        return tasks.askFor(`${id}`, { ...ask, seconds: Math.min(most, settings.waitSeconds) });
      }
      case "task_get":
        return tasks.askFor(`${input.task_id}`, { ...ask, seconds: 0 });
      case "task_download": {
        const { pathIn } = await import("./folder.js");
        const file = `${input.file}`;
        const out = pathIn(settings.dir, file) + (/[/\\]$/.test(file) ? "/" : "");
        return tasks.askFor(`${input.task_id}`, { ...ask, seconds: 0, save: { out } });
      }
      case "task_list":
        return tasks.listTasks(journal, { openOnly: (input as { open_only?: boolean }).open_only ?? true });
      case "models":
        return (await import("./models.js")).findModels(input);
      case "upload":
        return (await import("./host.js")).uploadMedia(input as never, settings, signal);
      case "balance":
        return (await import("./host.js")).tellBalance(`${input.host}`, signal);
    }
  }
}

/** Tools look at what they are given themselves: their words name the field, a schema's do not. */
const PASSES = {
  getValidator: () => (input: unknown) => ({ valid: true as const, data: input as never, errorMessage: undefined }),
};
