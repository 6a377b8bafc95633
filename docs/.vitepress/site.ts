import { changelogPage } from "./changelog.js";
import type { HostDocuments } from "./contract/documents.js";
import { type PageFile, pagesOf } from "./pages.js";
import { referencePages } from "./reference/pages.js";
import { LOCALES } from "./text/index.js";

/** What is made of other files, in every language. */
export function madePages(hostDocs: HostDocuments): PageFile[] {
  return LOCALES.flatMap((locale) => [...referencePages(hostDocs[locale], locale), changelogPage(locale)]);
}

/** Every page of the site in every language: those that people write, and those that are made. */
export function allPages(hostDocs: HostDocuments): PageFile[] {
  return [...LOCALES.flatMap((locale) => pagesOf(locale)), ...madePages(hostDocs)];
}
