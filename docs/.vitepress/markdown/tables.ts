import type { MarkdownRenderer } from "vitepress";

type Tokens = ReturnType<MarkdownRenderer["parse"]>;

/** Of so many columns a phone shows each row as a card. */
const WIDE = 3;
/** So many are close together on any screen. */
const CROWDED = 7;

/** Wide tables scroll inside their own box, which the keyboard can reach. On a phone each cell names its column. */
export function tablesForPhones(md: MarkdownRenderer): void {
  md.core.ruler.push("tables_for_phones", ({ tokens }) => {
    for (const [n, token] of tokens.entries()) {
      // Those of the reference are cards without names of columns.
      if (token.type === "table_open" && !/class="[^"]*cards/.test(tokens[n - 1]?.content ?? "")) label(tokens, n);
    }
  });
  md.renderer.rules.table_open = (tokens, n, _options, _env, self) =>
    `<div class="table" tabindex="0"><table${self.renderAttrs(tokens[n] as Tokens[number])}>\n`;
  md.renderer.rules.table_close = () => "</table></div>\n";
}

function label(tokens: Tokens, start: number): void {
  const end = tokens.findIndex(({ type }, n) => n > start && type === "table_close");
  const own = tokens.slice(start, end);
  const heads = own.flatMap(({ type }, n) => (type === "th_open" ? [plain(own[n + 1]?.content ?? "")] : []));
  if (heads.length < WIDE) return;
  own[0]?.attrSet("class", heads.length < CROWDED ? "wide" : "wide crowded");
  const cells = own.filter(({ type }) => type === "td_open");
  for (const [n, cell] of cells.entries()) {
    const head = heads[n % heads.length];
    if (head) cell.attrSet("data-label", head);
  }
}

/** A head's Markdown as text. */
function plain(markdown: string): string {
  return markdown.replaceAll(/[`*]|\[([^\]]*)\]\([^)]*\)/g, "$1");
}
