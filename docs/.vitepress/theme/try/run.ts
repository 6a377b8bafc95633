import type { Labels } from "../../text/index.js";
import type { Sample } from "./sample.js";

/** What is used of a host's client. Which host it is, the page says. */
interface Client {
  run(path: string, body: object, options: object): Promise<{ readonly outputs: string[]; readonly data: unknown }>;
}

/** The client of every host; only the one that is used is loaded. */
const CLIENTS = import.meta.glob<Record<string, (options: object) => Client>>("../../../../generated/*/index.ts");

interface Run extends Sample {
  /** Of this machine. */
  readonly base: string;
  readonly parsed: object;
  readonly signal: AbortSignal;
  readonly words: Labels["try"];
  say(line: string): void;
}

/** Sends the request with this project's own client, tells how it goes, and gives the result. */
export async function run({ host, factory, path, base, parsed, signal, words, say }: Run): ReturnType<Client["run"]> {
  const load = Object.entries(CLIENTS).find(([file]) => file.includes(`/${host}/`))?.[1];
  const create = (await load?.())?.[factory];
  if (create === undefined) throw new Error(`There is no client of ${host}.`);
  // A page has no environment: the key is any, as the mock takes any.
  const client = create({ baseUrl: base, apiKey: "try-it" });
  const start = Date.now();
  say(words.sending);
  return client.run(path, parsed, {
    signal,
    attempts: 1,
    onSubmitted: (task: { id: string }) => say(words.created(task.id)),
    onUpdate: ({ status }: { status?: unknown }) => {
      say(words.asked(String(status), ((Date.now() - start) / 1000).toFixed(1)));
    },
  });
}
