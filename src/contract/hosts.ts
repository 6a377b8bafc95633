import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

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
