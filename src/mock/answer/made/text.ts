import type { JsonObject } from "../../../contract/document/json.js";

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "2024-01-01T00:00:00Z",
  date: "2024-01-01",
  time: "00:00:00Z",
  duration: "PT1S",
  email: "user@example.com",
  "idn-email": "user@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  url: "https://example.com/",
  iri: "https://example.com/",
  "uri-reference": "/path",
  "uri-template": "/path/{id}",
  uuid: "00000000-0000-4000-8000-000000000000",
  "json-pointer": "/path",
  "relative-json-pointer": "0",
  regex: ".*",
  byte: "AAAA",
};

let matching: typeof import("./patterns.js").textsMatching | undefined;

/** Loads what makes texts for patterns: of the contracts of this package no answer needs one. */
export async function loadPatterns(): Promise<void> {
  ({ textsMatching: matching } = await import("./patterns.js"));
}

/**
 * A text that its schema allows.
 *
 * @param at how many others of the same schema stand before it, from which it should differ.
 */
export function textOf(schema: JsonObject, at = 0): string {
  const { pattern, minLength, maxLength } = schema;
  const usual = usualText(schema);
  const plain = at === 0 ? usual : `${usual.slice(0, usual.length - String(at + 1).length)}${at + 1}`;
  if (typeof pattern !== "string" || matches(plain, pattern)) return plain;
  const [least, most] = [Number(minLength ?? 0), Number(maxLength ?? Number.POSITIVE_INFINITY)];
  const fits = (text: string) => text.length >= least && text.length <= most;
  return matching?.(pattern, fits, least, at + 1)[at] ?? plain;
}

function usualText({ format, minLength, maxLength }: JsonObject): string {
  const known = typeof format === "string" && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  const text = (known ?? "string").padEnd(Math.min(Number(minLength ?? 0), 10_000), "x");
  return text.slice(0, Number(maxLength ?? text.length));
}

function matches(text: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return false;
  }
}
