/** A Markdown table; cells may hold inline Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((it) => it.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `| ${head.map(() => "---").join(" | ")} |`, ...rows.map(line)].join("\n");
}

export const code = (text: unknown): string => `\`${String(text)}\``;

export function fence(language: string, text: string, title = ""): string {
  return `\`\`\`${language}${title && ` [${title}]`}\n${text.trimEnd()}\n\`\`\``;
}

export const json = (value: unknown): string => fence("json", JSON.stringify(value, null, 2));

/** Text inside an SVG or an HTML attribute. Braces would be read as Vue's. */
export function escapeMarkup(text: string): string {
  const names: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "{": "&#123;",
    "}": "&#125;",
  };
  return text.replace(/[&<>"{}]/g, (it) => names[it] as string);
}
