import type { HostClient } from "../../../../src/client/client.js";
import type { Labels } from "../../text/index.js";
import type { Sample } from "./try-it.js";

/** The client of every host; only the one that is used is loaded. */
const CLIENTS = import.meta.glob<Record<string, (options: object) => HostClient<Record<string, never>>>>(
  "../../../../generated/*/index.ts",
);

interface Run extends Sample {
  /** Of this machine. */
  readonly base: string;
  readonly parsed: object;
  readonly signal: AbortSignal;
  readonly words: Labels["try"];
  say(line: string): void;
}

/** Sends the request with this project's own client, tells how it goes, and gives the result. */
export async function run({
  host,
  factory,
  path,
  base,
  parsed,
  signal,
  words,
  say,
}: Run): Promise<{ outputs: string[]; data: unknown }> {
  const load = Object.entries(CLIENTS).find(([file]) => file.includes(`/${host}/`))?.[1];
  const create = (await load?.())?.[factory];
  if (create === undefined) throw new Error(`There is no client of ${host}.`);
  // A page has no environment: the key is any, as the mock takes any.
  const client = create({ baseUrl: base, apiKey: "try-it" });
  const start = Date.now();
  say(words.sending);
  const done = await client.run(
    path as never,
    parsed as never,
    {
      signal,
      attempts: 1,
      onSubmitted: (task: { id: string }) => say(words.created(task.id)),
      onUpdate: ({ status }: { status?: unknown }) =>
        say(words.asked(String(status), ((Date.now() - start) / 1000).toFixed(1))),
    } as never,
  );
  return done as unknown as { outputs: string[]; data: unknown };
}
