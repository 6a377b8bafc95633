import type { JsonObject } from "../document/json.js";
import type { Variant } from "./variants.js";

/** What the variants say of a field: once what all of them say, the rest behind the names of those that say it. */
export function describedIn(name: string, takers: readonly Variant[]): string {
  const sayers = new Map<string, string[]>();
  for (const { name: variant, properties } of takers) {
    for (const sentence of sentencesIn(properties[name] as JsonObject)) {
      sayers.set(sentence, [...(sayers.get(sentence) ?? []), variant]);
    }
  }
  const all = takers.map((it) => it.name);
  const groups = new Map<string, string[]>();
  for (const [sentence, variants] of sayers) {
    const whose = variants.length < all.length ? whom(variants, all) : "";
    groups.set(whose, [...(groups.get(whose) ?? []), sentence]);
  }
  // What holds for all comes first: the rest is said beside it.
  const shared = groups.get("")?.join(" ") ?? "";
  groups.delete("");
  return [shared, ...[...groups].map(([whose, said]) => `For ${whose}: ${said.join(" ")}`)].filter(Boolean).join(" ");
}

/** Some of the variants, by name; where they are nearly all, by the names of the others. */
export function whom(some: readonly string[], all: readonly string[]): string {
  const others = all.filter((it) => !some.includes(it));
  return others.length > 0 && 2 * others.length < some.length ? `all but ${others.join(", ")}` : some.join(", ");
}

/** What a description says, sentence by sentence. */
export function sentencesIn({ description }: JsonObject): string[] {
  const text = String(description ?? "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return text === "" ? [] : [...new Set(text.split(/(?<=[.!?]) (?=[A-Z])/))];
}
