import { clean } from "./terminal.js";

/** Keeps keys out of what is told, however a host writes them back. */
export interface Secrets {
  hide(secret: string): void;
  /** The text without any key. */
  blot(text: string): string;
  /** The text without any key, and without what could steer a terminal. */
  clean(text: string): string;
}

/** A "key" as short as this is none, and would blot out half of every line. */
const SHORTEST = 5;
/** No key is as long; of a longer one this much is looked for. */
const LONGEST = 512;

export function secretsKept(): Secrets {
  const patterns = new Map<string, readonly RegExp[]>();
  const blot = (text: string) => [...patterns.values()].flat().reduce((rest, it) => rest.replaceAll(it, "[key]"), text);
  return {
    hide(secret) {
      if (secret.length >= SHORTEST && !patterns.has(secret))
        patterns.set(secret, spellingsOf(secret.slice(0, LONGEST)));
    },
    blot,
    clean: (text) => clean(blot(text)),
  };
}

function spellingsOf(secret: string): RegExp[] {
  return [[...secret].map(spellingOf).join(""), ...base64Of(secret)].map((it) => new RegExp(it, "g"));
}

/**
 * A character as it is, as JSON, URLs and HTML escape it, and as they do after one another. A few times: without a bound, a
 * long run of backslashes would be gone through again from each of them.
 */
function spellingOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const hex = (width: number) =>
    [...code.toString(16).padStart(width, "0")].map((it) => `[${it}${it.toUpperCase()}]`).join("");
  const plain = `\\\\{0,8}${char.replace(/[^\w]/g, "\\$&")}`;
  return `(?:${plain}|\\\\{1,8}u${hex(4)}|%(?:25){0,4}${hex(2)}|&#(?:[xX]0{0,8}${hex(2)}|0{0,8}${code});)`;
}

/** What stays of it inside a longer text in base64, at each of the three places where it can begin. */
function base64Of(secret: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.from("\0".repeat(before) + secret).toString("base64");
    const sure = text.slice(Math.ceil((before * 4) / 3), Math.floor(((before + secret.length) * 4) / 3));
    if (sure.length < 8) return [];
    return [sure.replaceAll(/[+/]/g, (it) => (it === "+" ? "(?:[+-]|%2[bB])" : "(?:\\\\{0,8}[/]|_|%2[fF])"))];
  });
}
