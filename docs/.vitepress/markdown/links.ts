import { existsSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { root } from "../contract/documents.js";
import { folderOf } from "../pages.js";
import { linkTo, servedAt } from "../reference/notes.js";
import type { Locale } from "../text/index.js";

const LINK = /\[([^\]]*)\]\(((?:\.\.?\/)+[^)\s#]+)(#[^)\s]*)?\)/g;
/** As TypeDoc writes them, too: without a dot before the name of a page. */
const RELATIVE = /\[([^\]]*)\]\(((?:(?:\.\.?\/)+|[\w-]+\.md)[^)\s#]*)(#[^)\s]*)?\)/g;
/** Folders of the repository that the site serves under the same path. */
const SERVED = /^openapi\/mock\/.+\.yaml$/;

interface Place {
  readonly locale: Locale;
  readonly path: string;
}

/**
 * Pages that are read in the repository too link to files that are no pages. What the site serves is linked there; of
 * everything else the path is named.
 */
export function repositoryLinks(markdown: string, { locale, path }: Place): string {
  const folder = posix.join(folderOf(locale), posix.dirname(path));
  return markdown.replace(LINK, (link, words: string, href: string, anchor = "") => {
    const target = posix.join("docs", folder, href);
    const there = posix.join(posix.dirname(path), href);
    const served = servedAt(locale, there, anchor);
    if (served.path !== there) {
      return `[${words}](${linkTo(path, served.path)}${served.anchor})`;
    }
    if (target.startsWith("docs/") || !existsSync(join(root, target))) return link;
    if (SERVED.test(target)) return `[${words}](${posix.relative(folder, target)})`;
    return words.includes(target) ? words : `${words} (\`${target}\`)`;
  });
}

/** Relative links from the site's root, for a text that stands elsewhere. */
export function rootLinks(markdown: string, address: string): string {
  return markdown.replace(RELATIVE, (_link, words: string, href: string, anchor = "") => {
    return `[${words}](${posix.join("/", dirname(address), href)}${anchor})`;
  });
}
