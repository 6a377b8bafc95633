import { spawn } from "node:child_process";
import type { Program } from "../cli/program.js";
import { agentEnv, newHome } from "./agent.js";

/** A message of the protocol that answers another one. */
interface Message {
  readonly result?: object;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A server that is spoken to line by line, since no official client sends what is wrong. */
export interface Wire {
  /** @param change what becomes of the line before it is sent. */
  ask(method: string, params: unknown, change?: (line: string) => string): Promise<Message>;
  send(line: string): void;
  /** What it has said that nobody asked for: nothing, as long as it is alive and well. */
  faults(): readonly unknown[];
  close(): void;
}

export async function startWire(program: Program, url: string, args: readonly string[] = []): Promise<Wire> {
  const home = newHome();
  const server = spawn(process.execPath, [program.main, "mcp", ...args], {
    cwd: home,
    env: { ...agentEnv(url, home), TASKREEL_MCP_WAIT_SECONDS: "1" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const waiting = new Map<number, (message: Message) => void>();
  const faults: unknown[] = [];
  let rest = "";
  server.stderr.on("data", (text) => faults.push(`${text}`));
  server.once("exit", (code) => {
    faults.push(`it ended with ${code}`);
    for (const it of waiting.values()) it({ error: { code: 0, message: faults.join("") } });
  });
  server.stdout.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) read(line);
  });

  /** Everything on stdout is a message of the protocol, and answers something; of a line that is none it says so. */
  function read(line: string): void {
    try {
      const message = JSON.parse(line) as Message & { jsonrpc: string; id?: number | null };
      if (message.jsonrpc === "2.0" && message.error && typeof message.id !== "number") return;
      const answer = waiting.get(message.id ?? -1);
      if (message.jsonrpc === "2.0" && answer) return answer(message);
    } catch {}
    faults.push(line);
  }

  let last = 0;
  const wire: Wire = {
    ask(method, params, change = (line) => line) {
      const id = ++last;
      const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
      wire.send(change(JSON.stringify({ jsonrpc: "2.0", id, method, params })));
      return answer.finally(() => waiting.delete(id));
    },
    send: (line) => void server.stdin.write(`${line}\n`),
    faults: () => faults,
    close: () => void server.kill(),
  };
  const clientInfo = { name: "a test", version: "1" };
  await wire.ask("initialize", { protocolVersion: "2025-11-25", capabilities: {}, clientInfo });
  wire.send('{"jsonrpc":"2.0","method":"notifications/initialized"}');
  return wire;
}
