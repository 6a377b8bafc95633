import { contractsOf } from "../flags/endpoints.js";
import { secretsKept } from "../terminal/secrets.js";

const secrets = secretsKept();

/** Learns the hosts' keys, which no answer may hold. Called before a host can have written anything that is told. */
export async function learnKeys(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  for (const { rules } of await contractsOf()) secrets.hide(env[rules.env.key]?.trim() ?? "");
}

/** The text without any of them. To be used before a text is cut, which may leave half of a key. */
export function withoutKeys(text: string): string {
  return secrets.blot(text);
}
