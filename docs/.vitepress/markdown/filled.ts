import type { Expand } from "./expand.js";

/** A line that asks for the contract's data. */
export const DIRECTIVE = /^<!--@(.*)-->\s*$/;
/** Ends what `npm run docs:fill` has written under a directive. */
const END = /^<!--\/@-->\s*$/;
/** Directives whose text is short and has no links of the site, so that who reads the page in the repository can have it. */
const FILLED = /^<!--@ (callback|errors|life|states) /;

/** The page's lines, each as it stands in the file; what was filled in is left empty, since directives say it anew. */
export function withoutFilled(markdown: string): string[] {
  const lines = markdown.split("\n");
  for (const { from, to } of filledIn(lines)) lines.fill("", from + 1, to + 1);
  return lines;
}

/** The page with what its directives say now, for people who read it where nothing expands them. */
export function filled(markdown: string, page: Parameters<Expand>[1], expand: Expand): string {
  const lines = markdown.split("\n");
  for (const { from, to } of filledIn(lines).reverse()) lines.splice(from + 1, to - from);
  let fenced = false;
  return lines
    .map((line) => {
      if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
      if (fenced || !FILLED.test(line)) return line;
      return `${line}\n\n${expand(line, { ...page, form: "text" })}\n\n<!--/@-->`;
    })
    .join("\n");
}

/** From the line of a directive to the line that ends its text. */
function filledIn(lines: readonly string[]): { from: number; to: number }[] {
  return lines.flatMap((line, from) => {
    if (!DIRECTIVE.test(line)) return [];
    const next = lines.findIndex((it, n) => n > from && (END.test(it) || DIRECTIVE.test(it)));
    return next > from && END.test(lines[next] ?? "") ? [{ from, to: next }] : [];
  });
}
