import { Client as NewClient } from "@modelcontextprotocol/client";
import { StdioClientTransport as NewTransport } from "@modelcontextprotocol/client/stdio";
import { Client as OldClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as OldTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

/** How a client starts the server. */
export interface Started {
  readonly command: string;
  readonly args: string[];
  readonly env: Record<string, string>;
  readonly cwd: string;
}

interface ListedTool {
  readonly name: string;
  readonly description?: string | undefined;
  readonly inputSchema: { readonly type: string; readonly properties?: object | undefined };
  readonly annotations?: { readonly readOnlyHint?: boolean | undefined } | undefined;
}

/** An official client that is connected, whichever it is. */
export interface Connected {
  readonly pid: number;
  /** The protocol's revision that both sides agreed on, where the client tells it. */
  readonly revision?: string | undefined;
  readonly tools: () => Promise<readonly ListedTool[]>;
  readonly call: (name: string, input: object, options: { signal?: AbortSignal }) => Promise<object>;
  readonly close: () => Promise<void>;
}

const ABOUT = { name: "a test", version: "1" };

async function connectOld(started: Started): Promise<Connected> {
  const transport = new OldTransport({ ...started, stderr: "pipe" });
  const client = new OldClient(ABOUT);
  // Its own type of a session's id does not fit that of its interface under exact optional properties.
  await client.connect(transport as never);
  return {
    pid: transport.pid as number,
    tools: async () => (await client.listTools()).tools,
    call: (name, input, options) => client.callTool({ name, arguments: { ...input } }, undefined, options),
    close: () => client.close(),
  };
}

async function connectNew(started: Started, mode: "legacy" | "auto"): Promise<Connected> {
  const transport = new NewTransport({ ...started, stderr: "pipe" });
  const client = new NewClient(ABOUT, { versionNegotiation: { mode } });
  await client.connect(transport);
  return {
    pid: transport.pid as number,
    revision: client.getNegotiatedProtocolVersion(),
    tools: async () => (await client.listTools()).tools,
    call: (name, input, options) => client.callTool({ name, arguments: { ...input } }, options),
    close: () => client.close(),
  };
}

/** The official clients, each as it comes; that of the v2 line also where it asks for the newest revision. */
const CONNECT = {
  v1: connectOld,
  v2: (started: Started) => connectNew(started, "legacy"),
  "v2, newest revision": (started: Started) => connectNew(started, "auto"),
} as const;

export type ClientKind = keyof typeof CONNECT;
export const CLIENTS = Object.keys(CONNECT) as readonly ClientKind[];

export function connectBy(kind: ClientKind, started: Started): Promise<Connected> {
  return CONNECT[kind](started);
}
