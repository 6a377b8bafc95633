import { stringify } from "yaml";
import { type Locale, labels } from "../text/index.js";

/** TypeDoc's Markdown as a page of the site: without what says nothing, and with the title that people import it by. */
export function apiPage(markdown: string, entry: string, locale: Locale): string {
  const words = labels[locale];
  const text = markdown
    .replace(/^# .*\n/, "")
    // Every error has them, and nobody calls them.
    .replaceAll(/^#+ Constructors\n[\s\S]*?(?=^#{1,4} (?!#)|^\*\*\*|(?![\s\S]))/gm, "")
    .replaceAll(
      /^#{4,6} (Overrides|Inherited from|Extends|Extended by|Implements)\n\n[\s\S]*?(?=^#|^\*\*\*|(?![\s\S]))/gm,
      "",
    )
    .replaceAll(/^\*\*\*\n/gm, "")
    // What a function takes apart at once has no name in the source.
    .replaceAll("\\_\\_namedParameters", "options")
    .replaceAll("__namedParameters", "options")
    .replaceAll(/ {2,}$/gm, "")
    .replaceAll(/\n{3,}/g, "\n\n");
  const description = words.apiAbout(entry);
  // The home page is called by the name alone.
  const title = entry === "taskreel" ? "taskreel (API)" : entry;
  const front = { title, description, outline: [2, 3], ...(locale !== "en" && { search: false }) };
  const body = locale === "en" ? text : `<div lang="en">\n\n${text}\n\n</div>\n`;
  return `---\n${stringify(front)}---\n\n# ${entry}\n\n${description}\n\n${body}`;
}
