import { meant } from "../../client/kernel/nearest.js";
import { bundledServices, bundledTools } from "../../contract/load.js";
import { type HostService, type OrderTool, serviceWord } from "../../contract/model/tasks/services.js";
import { CommandFault } from "../exit.js";

/** What can be ordered here. */
export interface Offer {
  readonly hosts: readonly string[];
  readonly services: readonly string[];
  /** The endpoints that the owner allows, as `runapi/luma/modify_video`; undefined where all are. */
  readonly allowed?: ReadonlySet<string>;
  /** One tool for each of these endpoints, by its name; undefined where they are too many, and one tool serves all. */
  readonly typed?: ReadonlyMap<string, TypedTool>;
}

export interface TypedTool extends OrderTool {
  readonly endpoint: string;
}

/** More of them, or longer ones, cost a model more to read than they save it. */
const MOST_TYPED = 12;
const MOST_TYPED_BYTES = 24_000;

/**
 * What the hosts offer, or the part of it that the owner names.
 *
 * @param only hosts, services and endpoints: `runapi`, `luma`, `kie/kling`, `runapi/luma/modify_video`.
 * @throws CommandFault for a name that nothing has, with those that there are.
 */
export async function offerOf(only: readonly string[] | undefined): Promise<Offer> {
  const all = await bundledServices();
  if (only === undefined) return summed(all);
  const places = all.flatMap(({ host, service, endpoints }) => {
    const word = serviceWord(service);
    return endpoints.map((endpoint) => ({
      host,
      service,
      endpoint,
      names: [host, word, `${host}/${word}`, endpoint, `${host}/${endpoint}`],
    }));
  });
  const known = [...new Set(places.flatMap((it) => it.names))];
  const words = only.map((it) => it.trim().toLowerCase().replaceAll(" ", "-"));
  for (const it of words) {
    if (known.includes(it)) continue;
    const services = [...new Set(all.map(({ service }) => serviceWord(service)))].sort().join(", ");
    throw new CommandFault(`There is no service ${JSON.stringify(it)}${meant(it, known)}; there are ${services}`);
  }
  const chosen = places.filter(({ names }) => names.some((it) => words.includes(it)));
  const allowed = new Set(chosen.map(({ host, endpoint }) => `${host}/${endpoint}`));
  const offer = { ...summed(chosen), allowed };
  if (chosen.length > MOST_TYPED) return offer;
  const tools = chosen.map(async ({ host, service, endpoint }) => {
    const tool = (await bundledTools(host, service))[endpoint] as OrderTool;
    return [tool.name, { ...tool, endpoint: `${host}/${endpoint}` }] as const;
  });
  const typed = new Map(await Promise.all(tools));
  const bytes = JSON.stringify([...typed.values()]).length;
  return bytes > MOST_TYPED_BYTES ? offer : { ...offer, typed };
}

function summed(list: readonly Pick<HostService, "host" | "service">[]): Offer {
  return {
    hosts: [...new Set(list.map(({ host }) => host))],
    services: [...new Set(list.map(({ service }) => service))].sort(),
  };
}
