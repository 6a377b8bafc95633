import type { HostRules } from "../../client/rules.js";
import { CommandFault, EXIT } from "../exit.js";

/**
 * Refuses a key that no host can have given out; the key itself is not shown.
 *
 * @throws CommandFault when there is no key, and when it holds what no header does.
 */
export function checkKey({ env, host }: HostRules): void {
  const key = [...(process.env[env.key]?.trim() ?? "")];
  if (key.length === 0) {
    throw new CommandFault(`There is no key for ${host}: set ${env.key}. The mock server takes any.`, EXIT.auth);
  }
  const at = key.findIndex((it) => !/[!-~]/.test(it));
  if (at === -1) return;
  throw new CommandFault(
    `${env.key} holds no key: character ${at + 1} of it is ${nameOf(key[at] as string)}. Copy the key of ${host} anew.`,
    EXIT.auth,
  );
}

function nameOf(character: string): string {
  if (character === " ") return "a space";
  if (/[\r\n]/.test(character)) return "a line break";
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/**
 * Where requests go: what the flag says, else the host's variable, else the host.
 *
 * @param flag the value of `--base-url`.
 * @throws CommandFault that says which of them is wrong, and in what.
 */
export function addressOf({ env, server }: HostRules, flag?: string): string {
  const address = flag ?? (process.env[env.baseUrl] || server);
  const fault = faultOf(address);
  if (fault === undefined) return address;
  const name = flag === undefined ? env.baseUrl : "--base-url";
  // A password may be in it.
  const value = address.includes("@") ? "" : ` ${JSON.stringify(address)}`;
  throw new CommandFault(`${name} must be an http(s) URL, such as ${server};${value} ${fault}`);
}

function faultOf(address: string): string | undefined {
  const scheme = /^\s*([a-z][\w+.-]*):\/\//i.exec(address)?.[1];
  if (scheme === undefined) return "has no http:// or https:// before it";
  if (!/^https?$/i.test(scheme)) return `begins with ${scheme}://`;
  if (!URL.canParse(address)) return "is no URL";
  const { username, password, href } = new URL(address);
  if (username || password) return "has a user name or a password, which it cannot have";
  return /[?#]/.test(href) ? "has a query or a fragment, which it cannot have" : undefined;
}
