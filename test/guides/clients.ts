import { execFileSync } from "node:child_process";
import { parse } from "yaml";
import type { Block } from "./pages.js";

/** How a client fills in what stands in the configuration; undefined is a variable that is not set. */
type Fill = (text: string, env: Readonly<Record<string, string>>) => string;

const placeholders =
  (pattern: RegExp, orElse: (whole: string) => string): Fill =>
  (text, env) =>
    text.replaceAll(pattern, (whole, name: string) => env[name] ?? orElse(whole));

const PLACEHOLDER = /\$\{(\w+)\}/g;

/** Each as its client does it with its own files. */
const FILL = {
  "Hermes Agent": placeholders(PLACEHOLDER, (whole) => whole),
  OpenClaw: placeholders(PLACEHOLDER, (whole) => whole),
  "Claude Code": placeholders(PLACEHOLDER, (whole) => whole),
  Cursor: placeholders(/\$\{env:(\w+)\}/g, (whole) => whole),
  // It fills in nothing: its owner writes the key there.
  "Claude Desktop": (text, env) => text.replace("<your key>", env.RUNAPI_API_KEY ?? ""),
} satisfies Record<string, Fill>;

/** A server as a page has a client start it. */
export interface Configured {
  readonly client: keyof typeof FILL;
  readonly title: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The server that a block configures; undefined where it is about something else. */
export function configuredBy({ title, language, code }: Block): Configured | undefined {
  if (language === "json") {
    const server = JSON.parse(code).mcpServers?.taskreel;
    if (server === undefined) return undefined;
    const client = code.includes("${env:") ? "Cursor" : code.includes("${") ? "Claude Code" : "Claude Desktop";
    return { client, title, ...server };
  }
  if (language === "yaml") {
    const server = parse(code).mcp_servers?.taskreel;
    return server && { client: "Hermes Agent", title, ...server };
  }
  return code.startsWith("openclaw mcp add ") ? addedBy(title, code) : undefined;
}

/** What `openclaw mcp add` is given, with the words as a shell makes them. */
function addedBy(title: string, code: string): Configured {
  const printing = 'openclaw() { [ "$2" != add ] || printf \'%s\\0\' "$@"; }';
  const [, , name, ...words] = execFileSync("bash", ["-c", `${printing}\n${code}`], { encoding: "utf8" }).split("\0");
  if (name !== "taskreel") throw new Error(`${title} names the server ${name}`);
  const given = (option: string) => words.flatMap((it, n) => (words[n - 1] === option ? [it] : []));
  const [command = ""] = given("--command");
  const env = Object.fromEntries(given("--env").map((it) => it.split(/=(.*)/s).slice(0, 2)));
  return { client: "OpenClaw", title, command, args: given("--arg"), env };
}

/** What its client starts, in an environment with these variables; `places` are for what the page leaves to its reader. */
export function filled(
  { client, command, args, env }: Configured,
  variables: Readonly<Record<string, string>>,
  places: (text: string) => string,
): { command: string; args: string[]; env: Record<string, string> } {
  const put = (text: string) => places(FILL[client](text, variables));
  return {
    command,
    args: args.map(put),
    env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, put(value)])),
  };
}
