import { readFileSync } from "node:fs";
import { join } from "node:path";
import { docs, folderOf, type PageFile } from "./pages.js";
import { type Locale, labels } from "./text/index.js";

/** CHANGELOG.md as a page. It is kept in English. */
export function changelogPage(locale: Locale): PageFile {
  const words = labels[locale];
  const text = readFileSync(join(docs, "../CHANGELOG.md"), "utf8");
  const entries = text
    .slice(text.indexOf("\n## "))
    .replaceAll(/^## \[?([^\]\n]+?)\]?(?= - |$)/gm, "## $1")
    // Of pages there are translations, with other anchors; of the rest of the repository the name is enough.
    .replaceAll(/\]\(docs\/([^)#]+\.md)(#[^)]*)?\)/g, "](./$1)")
    .replaceAll(/\[([^\]]+)\]\((?!https?:|\.\/|#)[^)]*\)/g, "$1")
    .replaceAll(/^\[[^\]]+\]: .*$/gm, "");
  const body = `\n# ${words.changelog}\n\n${words.changelogAbout}\n\n${locale === "en" ? entries : `<div lang="en">\n\n${entries}\n\n</div>`}\n`;
  return {
    locale,
    path: "changelog.md",
    file: join(docs, folderOf(locale), "changelog.md"),
    title: words.changelog,
    description: words.changelogAbout,
    frontmatterLines: 0,
    body,
  };
}
