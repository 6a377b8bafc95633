import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "./contract.js";
import { record } from "./document/json.js";

/** The hosts whose contracts stand in a `generated/` folder: one folder each. */
export function hostsIn(generated: string): string[] {
  return readdirSync(generated)
    .filter((it) => existsSync(join(generated, it, "openapi.json")))
    .sort();
}

/** `createAcmeVideo` for `acme-video`: what makes the client of a host. */
export function factoryOf(host: string): string {
  return `create${typeNameOf(host)}`;
}

/** `AcmeVideo` for `acme-video`. */
export function typeNameOf(host: string): string {
  return host
    .split(/\W+/)
    .map((it) => it.charAt(0).toUpperCase() + it.slice(1))
    .join("");
}

/** What people call the host, and where it lives for them: `x-host`, else its folder and its server. */
export function publicName({ document, rules }: Contract): { readonly name: string; readonly url: string } {
  const { name = rules.host, url = rules.server } = record(record(document.info)["x-host"]);
  return { name: String(name), url: String(url) };
}
